import type {AdministratorPage} from '../frame.js'
import {type Effect, type Part, pressable} from '../part.js'
import type {View} from '../view.js'
import {currentOrder, orderElsewhere, orderLines} from './current-order.js'

/** The first step of the checkout wizard, where help with the order is to be had (R10, P1 branch A). */
export const checkoutFirstPage: AdministratorPage = {
  id: 'ac.checkout.1',
  frame: 'admin-center',
  render: (view) => {
    const order = currentOrder(view)
    if (order?.status !== 'reviewing') return orderElsewhere(view)
    const next: Effect = {
      command: {type: 'continueOrder', tenantId: view.tenant.id, orderId: order.id},
      go: {page: 'ac.checkout.2', fields: {order: order.id}}
    }
    return {
      parts: [
        orderLines(view, order),
        needHelp(view, order.id),
        pressable('button', 'btn.next', view.label('btn.next'), next)
      ]
    }
  }
}

/** The link leaves for another site; the order stays where it is (SM6). */
function needHelp(view: View, order: string): Part {
  const expanded = view.session.fields.help === 'open'
  const unfold: Effect = {set: {help: expanded ? undefined : 'open'}}
  const assistance = pressable('link', 'lnk.getAssistance', view.label('lnk.getAssistance'), {
    go: {page: 'ext.providers', fields: {order}}
  })
  return {
    ...pressable('button', 'exp.needHelp', view.label('exp.needHelp'), unfold),
    expanded,
    parts: expanded ? [assistance] : []
  }
}
