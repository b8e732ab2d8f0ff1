import type {Subscription} from '../../partner-management/index.js'
import type {LabelKey} from '../labels/keys.js'
import {type Effect, type FieldChanges, message, type Part, pressable, textbox} from '../part.js'
import type {View} from '../view.js'

const box = 'fld.partnerNetworkId'

/**
 * The box for the ID of a partner, and Add (SM7 on the page of 2020, SM8).
 *
 * Add with an ID that no partner of this cloud has, or with none, changes nothing and says so (I2, R6).
 *
 * @param names  other names of the box on the same page
 */
export function addPartnerForm(view: View, subscription: Subscription, names: readonly LabelKey[] = []): Part[] {
  const {fields} = view.session
  const value = fields[box] ?? ''
  const failed: FieldChanges = {error: 'msg.idNotFound'}
  const add: Effect = {
    command: {
      type: 'setPartnerOfRecord',
      tenantId: view.tenant.id,
      subscriptionId: subscription.id,
      partnerId: value
    },
    set: {[box]: undefined, error: undefined},
    refused: {'unknown-partner': failed, 'partner-not-authorized': failed}
  }
  const input = textbox(box, view.label(box), value, (typed) => ({[box]: typed, error: undefined}))
  return [
    {...input, object: 'partner-id', ...(names.length > 0 ? {alsoCalled: names.map(view.label)} : {})},
    pressable('button', 'btn.add', view.label('btn.add'), add),
    ...(fields.error === 'msg.idNotFound' ? [message('msg.idNotFound', view.label('msg.idNotFound'), 'error')] : [])
  ]
}
