import {type Command, isKnownPartnerId, type Subscription} from '../../partner-management/index.js'
import type {PageDefinition} from '../frame.js'
import {type Effect, type FieldChanges, message, type Part, pressable, textbox} from '../part.js'
import {currentSubscription, type View} from '../view.js'

const box = 'fld.partnerIdBox'

/** The editor of the partner of record in 2020, SM7: type, Check ID, Submit; or clear and Submit (R22). */
export const partnerInformationPage: PageDefinition = {
  id: 'ac.partnerInformation',
  frame: 'admin-center',
  render: (view) => {
    const subscription = currentSubscription(view)
    return {parts: subscription ? editor(view, subscription) : []}
  }
}

function editor(view: View, subscription: Subscription): Part[] {
  const value = view.session.fields[box] ?? subscription.partnerOfRecord ?? ''
  return [
    {
      ...textbox(box, view.label(box), value, (typed) => ({[box]: typed, check: undefined})),
      object: 'partner-id',
      alsoCalled: [view.label('fld.msPartnerId')]
    },
    {...pressable('button', 'btn.checkId', view.label('btn.checkId'), check(view, value)), disabled: value === ''},
    ...result(view),
    {
      ...pressable('button', 'btn.submit', view.label('btn.submit'), submit(view, subscription, value)),
      disabled: !canSubmit(view, subscription, value)
    }
  ]
}

/** I2: found is a partner who is authorized for this cloud. */
function check(view: View, value: string): Effect {
  return {set: {check: isKnownPartnerId(view.system, view.cloud, value) ? 'msg.idFound' : 'msg.idNotFound'}}
}

function result(view: View): Part[] {
  const checked = view.session.fields.check
  if (checked === 'msg.idFound') return [message('msg.idFound', view.label('msg.idFound'))]
  if (checked === 'msg.idNotFound') return [message('msg.idNotFound', view.label('msg.idNotFound'), 'error')]
  return []
}

/** I1: a checked ID, or an emptied box where there was one. */
function canSubmit(view: View, subscription: Subscription, value: string): boolean {
  if (value === '') return subscription.partnerOfRecord !== null
  return view.session.fields.check === 'msg.idFound'
}

function submit(view: View, subscription: Subscription, value: string): Effect {
  const place = {tenantId: view.tenant.id, subscriptionId: subscription.id}
  const command: Command =
    value === '' ? {type: 'removePartnerOfRecord', ...place} : {type: 'setPartnerOfRecord', ...place, partnerId: value}
  const gone: FieldChanges = {check: 'msg.idNotFound'}
  return {
    command,
    go: {page: view.session.fields.from ?? 'ac.home', fields: {subscription: subscription.id}},
    refused: {'unknown-partner': gone, 'partner-not-authorized': gone}
  }
}
