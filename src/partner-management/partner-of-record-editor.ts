import {refuseEditorShape} from './command-shape.js'
import {accept, type Decision, refuse} from './refusal.js'

/**
 * The editor of the partner of record of 2020, SM7. It belongs to a visit, not to the system: who edits has changed
 * nothing until `submit`.
 *
 * - `open`: shows the partner of record there is; nothing has been typed
 * - `dirty`: something was typed, or the box was emptied, since it was opened or checked
 * - `checked`, `unknown`: what Check ID said about the value
 */
export interface PartnerOfRecordEditor {
  readonly status: 'open' | 'dirty' | 'checked' | 'unknown'
  readonly value: string
}

export type EditorCommand =
  | {type: 'typePartnerId'; value: string}
  | {type: 'checkPartnerId'}
  | {type: 'submitPartnerId'}

export type EditorEvent =
  | {type: 'partnerIdTyped'; value: string}
  | {type: 'partnerIdChecked'; known: boolean}
  /** What has to happen to the partner of record: set to an ID, or (`null`) removed. */
  | {type: 'partnerIdSubmitted'; partnerId: string | null}

/** What the editor needs to know of the subscription and of partners. */
export interface EditorContext {
  readonly partnerOfRecord: string | null
  /** Whether an ID is a partner's who is authorized for the cloud (I2). */
  isKnown(partnerId: string): boolean
}

/** The editor just after it was opened on a subscription: empty without a partner of record. */
export function openEditor(partnerOfRecord: string | null): PartnerOfRecordEditor {
  return {status: 'open', value: partnerOfRecord ?? ''}
}

/**
 * Decides a step of SM7 (I1, I2, R22, R24).
 *
 * Refused: `nothing-to-check` (the box is empty), `nothing-to-submit` (neither a checked ID nor an emptied box where
 * there was a partner of record), `unknown-command`, `unknown-value`.
 */
export function decideEditor(
  command: EditorCommand,
  editor: PartnerOfRecordEditor,
  context: EditorContext
): Decision<EditorEvent> {
  const refusal = refuseEditorShape(command)
  if (refusal) return refusal
  switch (command.type) {
    case 'typePartnerId':
      return accept({type: 'partnerIdTyped', value: command.value})
    case 'checkPartnerId':
      if (editor.value === '') return refuse('nothing-to-check', {})
      return accept({type: 'partnerIdChecked', known: context.isKnown(editor.value)})
    case 'submitPartnerId':
      if (editor.value === '' && context.partnerOfRecord !== null) {
        return accept({type: 'partnerIdSubmitted', partnerId: null})
      }
      if (editor.status !== 'checked') return refuse('nothing-to-submit', {value: editor.value})
      return accept({type: 'partnerIdSubmitted', partnerId: editor.value})
    default:
      return command satisfies never
  }
}

/** The editor after a step of SM7; submitting closes it, `null`. */
export function evolveEditor(editor: PartnerOfRecordEditor, event: EditorEvent): PartnerOfRecordEditor | null {
  switch (event.type) {
    case 'partnerIdTyped':
      return {status: 'dirty', value: event.value}
    case 'partnerIdChecked':
      return {status: event.known ? 'checked' : 'unknown', value: editor.value}
    case 'partnerIdSubmitted':
      return null
    default:
      return event satisfies never
  }
}
