import type {Order} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {type Effect, type FieldChanges, message, type Part, pressable, section} from '../part.js'
import type {View} from '../view.js'
import {currentOrder, orderElsewhere, orderLines} from './current-order.js'

type PlacingOrder = Extract<Order, {status: 'placing'}>

const box = 'fld.msPartnerId'

/**
 * The second step of the checkout wizard, where a partner can be named in the pane on the right (R11, P1 branch B).
 *
 * Decides T5: the box for the ID is there after Add and only then, so whoever has asked for help instead (branch A) has no
 * place to type one, and places the order without.
 */
export const checkoutSecondPage: AdministratorPage = {
  id: 'ac.checkout.2',
  frame: 'admin-center',
  render: (view) => {
    const order = currentOrder(view)
    if (order?.status !== 'placing') return orderElsewhere(view)
    const {label} = view
    const group = section('group', 'grp.partnerInformation', label('grp.partnerInformation'), partnerBox(view, order))
    return {
      parts: [
        orderLines(view, order),
        section('complementary', 'pane.order', '', [group]),
        pressable('button', 'btn.placeOrder', label('btn.placeOrder'), placeOrder(view, order))
      ]
    }
  }
}

/** Add reveals the box and is done with; what is typed goes to the order, and is looked at when that is placed (I2). */
function partnerBox(view: View, order: PlacingOrder): Part[] {
  const {fields} = view.session
  if (fields.partner !== 'open' && order.partnerId === null) {
    return [pressable('button', 'btn.add', view.label('btn.add'), {set: {partner: 'open'}})]
  }
  const name = (partnerId: string): Effect => ({
    command: {type: 'nameOrderPartner', tenantId: view.tenant.id, orderId: order.id, partnerId},
    set: {partner: 'open', error: undefined}
  })
  return [
    {
      id: box,
      role: 'textbox',
      name: view.label(box),
      value: order.partnerId ?? '',
      object: 'partner-id',
      on: {type: name, clear: name('')}
    },
    ...(fields.error === 'msg.idNotFound' ? [message('msg.idNotFound', view.label('msg.idNotFound'), 'error')] : [])
  ]
}

/** R12: buys all that is ordered, for the partner that is named or for none (I10). */
function placeOrder(view: View, order: PlacingOrder): Effect {
  const failed: FieldChanges = {error: 'msg.idNotFound'}
  return {
    command: {type: 'completeOrder', tenantId: view.tenant.id, orderId: order.id},
    go: {page: 'ac.checkout.done', fields: {order: order.id}},
    refused: {'unknown-partner': failed, 'partner-not-authorized': failed}
  }
}
