import {type Order, products} from '../../partner-management/index.js'
import type {PageContent} from '../frame.js'
import {message, type Part, pressable, section} from '../part.js'
import type {View} from '../view.js'

/** The page that an order is at (SM6). */
const pageOf: Readonly<Record<Order['status'], string>> = {
  reviewing: 'ac.checkout.1',
  placing: 'ac.checkout.2',
  done: 'ac.checkout.done'
}

/** The order that the page is about, `undefined` when it is about none. */
export function currentOrder(view: View): Order | undefined {
  return view.tenant.orders.find(({id}) => id === view.session.fields.order)
}

/** What a page of the wizard says when it is not about an order at its own step: that, and the way to the order. */
export function orderElsewhere(view: View): PageContent {
  const key = currentOrder(view) ? 'msg.orderElsewhere' : 'msg.noOrder'
  return {name: view.label('lbl.order'), parts: [message(key, view.label(key)), ...backToOrder(view)]}
}

/** The way back into the wizard, where there is an order. */
export function backToOrder(view: View): Part[] {
  const order = currentOrder(view)
  if (!order) return []
  const press = {go: {page: pageOf[order.status], fields: {order: order.id}}}
  return [pressable('link', 'lnk.backToOrder', view.label('lnk.backToOrder'), press)]
}

/** What is ordered. */
export function orderLines(view: View, order: Order): Part {
  const rows = order.lines.flatMap(({productId, subscriptionId}) =>
    products
      .filter(({id}) => id === productId)
      .map(({name, cost}): Part => ({id: `line.${subscriptionId}`, role: 'row', name, value: cost, subject: productId}))
  )
  return section('list', 'lbl.order', view.label('lbl.order'), rows)
}
