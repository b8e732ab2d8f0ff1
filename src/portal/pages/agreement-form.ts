import {type Effect, type Part, pressable, section, text} from '../part.js'
import type {View} from '../view.js'

const box = 'chk.ack'
const opened = 'document'

/**
 * The link to the Microsoft Customer Agreement, the box to acknowledge it, and what it allows (P8, P9).
 *
 * The link unfolds the agreement below itself, and folds it again: P8 and P9 check the box on the same page right after
 * reading, and tell of no way back from another one. From there a link leads on to the agreement as a page of its own.
 * Reading is never enforced (T18, I5), and the box is needed whatever the state of the agreement is.
 *
 * @param accept  the button that a checked box allows, which is disabled without
 */
export function agreementForm(view: View, accept: Part): Part[] {
  const {fields} = view.session
  const checked = fields[box] === 'checked'
  const expanded = fields[opened] === 'open'
  return [
    {
      ...pressable('link', 'lnk.mca', view.label('lnk.mca'), expanded ? {set: {[opened]: undefined}} : open(view)),
      expanded
    },
    ...(expanded ? [document(view)] : []),
    acknowledgement(view, checked),
    {...accept, disabled: !checked}
  ]
}

/** The text of the agreement. */
export function agreementText(view: View): Part {
  return text('txt.agreement', view.label('txt.agreement'), 'agreement')
}

function open(view: View): Effect {
  return {command: {type: 'openAgreement', tenantId: view.tenant.id}, set: {[opened]: 'open'}}
}

function document(view: View): Part {
  const {page, fields} = view.session
  return section('group', 'agreement', view.label('lnk.mca'), [
    agreementText(view),
    pressable('link', 'lnk.documentPage', view.label('lnk.documentPage'), {
      go: {page: 'ac.mcaDocument', fields: {...fields, from: page}}
    })
  ])
}

function acknowledgement(view: View, checked: boolean): Part {
  const check: Effect = {set: {[box]: 'checked'}}
  const uncheck: Effect = {set: {[box]: undefined}}
  return {
    id: box,
    role: 'checkbox',
    name: view.label(box),
    object: 'acknowledgement',
    checked,
    on: {press: checked ? uncheck : check, check, uncheck}
  }
}
