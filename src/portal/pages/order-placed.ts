import {type Order, subscriptionsOf} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {message, type Part, section} from '../part.js'
import type {View} from '../view.js'
import {currentOrder, orderElsewhere} from './current-order.js'

/** What was bought (R12); invented, as the documents stop before it. */
export const orderPlacedPage: AdministratorPage = {
  id: 'ac.checkout.done',
  frame: 'admin-center',
  render: (view) => {
    const order = currentOrder(view)
    if (order?.status !== 'done') return orderElsewhere(view)
    return {
      parts: [
        message('msg.orderPlaced', view.label('msg.orderPlaced')),
        section('list', 'lbl.order', view.label('lbl.order'), bought(view, order))
      ]
    }
  }
}

function bought(view: View, order: Order): Part[] {
  const ids = order.lines.map(({subscriptionId}) => subscriptionId)
  return subscriptionsOf(view.system, view.tenant.id)
    .filter(({id}) => ids.includes(id))
    .map(({id, name}) => ({id: `subscription.${id}`, role: 'row', name, object: 'subscription', subject: id}))
}
