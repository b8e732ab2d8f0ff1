import {
  type Command,
  cloudRules,
  decideEditor,
  type EditorCommand,
  type EditorEvent,
  evolveEditor,
  isKnownPartnerId,
  openEditor,
  type PartnerOfRecordEditor,
  type Subscription
} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {type Effect, type FieldChanges, message, type Part, pressable, textbox} from '../part.js'
import {currentSubscription, type View} from '../view.js'

const box = 'fld.partnerIdBox'
const statuses: ReadonlyArray<PartnerOfRecordEditor['status']> = ['dirty', 'checked', 'unknown']

/** The editor of the partner of record in 2020, SM7: type, Check ID, Submit; or clear and Submit (R22). */
export const partnerInformationPage: AdministratorPage = {
  id: 'ac.partnerInformation',
  frame: 'admin-center',
  render: (view) => {
    const subscription = currentSubscription(view)
    if (!subscription) return {parts: []}
    // T3: where only the partner starts an add, there is nothing to edit before, and none left after a removal elsewhere.
    const onlyReplaces = cloudRules[view.cloud].onlyPartnerStartsAdd
    if (onlyReplaces && subscription.partnerOfRecord === null) {
      return {parts: [message('msg.noActions', view.label('msg.noActions'))]}
    }
    return {parts: editorParts(view, subscription)}
  }
}

function editorParts(view: View, subscription: Subscription): Part[] {
  const editor = editorOf(view, subscription)
  const type = (value: string) => remembered(evolveEditor(editor, {type: 'partnerIdTyped', value}))
  return [
    {
      ...textbox(box, view.label(box), editor.value, type),
      object: 'partner-id',
      alsoCalled: [view.label('fld.msPartnerId')]
    },
    button(view, subscription, 'btn.checkId', {type: 'checkPartnerId'}),
    ...result(view, editor),
    button(view, subscription, 'btn.submit', {type: 'submitPartnerId'})
  ]
}

/** The editor as this visit has left it; just opened where nothing was done yet. */
function editorOf(view: View, subscription: Subscription): PartnerOfRecordEditor {
  const {[box]: value, editor} = view.session.fields
  const opened = openEditor(subscription.partnerOfRecord)
  return {status: statuses.find((status) => status === editor) ?? opened.status, value: value ?? opened.value}
}

function remembered(editor: PartnerOfRecordEditor | null): FieldChanges {
  return {[box]: editor?.value, editor: editor?.status}
}

/** A step of SM7; disabled while the machine refuses it (I1). */
function button(view: View, subscription: Subscription, id: 'btn.checkId' | 'btn.submit', step: EditorCommand): Part {
  const decision = decideEditor(step, editorOf(view, subscription), {
    partnerOfRecord: subscription.partnerOfRecord,
    isKnown: (partnerId) => isKnownPartnerId(view.system, view.cloud, partnerId)
  })
  const [event] = decision.ok ? decision.events : []
  const press = event ? effectOf(view, subscription, event) : {}
  return {...pressable('button', id, view.label(id), press), disabled: !event}
}

function effectOf(view: View, subscription: Subscription, event: EditorEvent): Effect {
  const editor = editorOf(view, subscription)
  if (event.type !== 'partnerIdSubmitted') return {set: remembered(evolveEditor(editor, event))}
  const {partnerId} = event
  const place = {tenantId: view.tenant.id, subscriptionId: subscription.id}
  const command: Command =
    partnerId === null ? {type: 'removePartnerOfRecord', ...place} : {type: 'setPartnerOfRecord', ...place, partnerId}
  const gone = remembered(evolveEditor(editor, {type: 'partnerIdChecked', known: false}))
  return {
    command,
    go: {page: view.session.fields.from ?? 'ac.home', fields: {subscription: subscription.id}},
    refused: {'unknown-partner': gone, 'partner-not-authorized': gone}
  }
}

/** I2: found is a partner who is authorized for this cloud. */
function result(view: View, {status}: PartnerOfRecordEditor): Part[] {
  if (status === 'checked') return [message('msg.idFound', view.label('msg.idFound'))]
  if (status === 'unknown') return [message('msg.idNotFound', view.label('msg.idNotFound'), 'error')]
  return []
}
