import {type OrderLine, products} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {freshId} from '../fresh-id.js'
import {type Effect, type Part, pressable, section} from '../part.js'
import type {View} from '../view.js'

/** Purchase services, P1: choose products, Buy. */
export const purchaseServicesPage: AdministratorPage = {
  id: 'ac.purchaseServices',
  frame: 'admin-center',
  render: (view) => {
    const chosen = products.map(({id}) => id).filter((id) => isChosen(view, id))
    return {
      parts: [
        section('list', 'lbl.products', view.label('lbl.products'), productRows(view)),
        {...pressable('button', 'btn.buy', view.label('btn.buy'), buy(view, chosen)), disabled: chosen.length === 0}
      ]
    }
  }
}

function productRows(view: View): Part[] {
  return products.map(({id, name, cost}) => {
    const selected = isChosen(view, id)
    const choose = {set: {[field(id)]: selected ? undefined : 'chosen'}}
    return {...pressable('row', field(id), name, choose), value: cost, object: 'product', subject: id, selected}
  })
}

function isChosen(view: View, productId: string): boolean {
  return view.session.fields[field(productId)] === 'chosen'
}

function field(productId: string): string {
  return `product.${productId}`
}

/** Opens the wizard on a new order (SM6). */
function buy(view: View, productIds: readonly string[]): Effect {
  const {id: tenantId, orders} = view.tenant
  const order = freshId(
    'order',
    orders.map(({id}) => id)
  )
  return {
    command: {type: 'startOrder', tenantId, orderId: order, lines: linesFor(view, productIds)},
    go: {page: 'ac.checkout.1', fields: {order}}
  }
}

/** No two lines get one subscription, and none gets one that another open order will bring. */
function linesFor(view: View, productIds: readonly string[]): OrderLine[] {
  const {subscriptions, orders} = view.tenant
  const taken = [
    ...subscriptions.map(({id}) => id),
    ...orders.flatMap(({lines}) => lines.map(({subscriptionId}) => subscriptionId))
  ]
  return productIds.map((productId) => {
    const subscriptionId = freshId('subscription', taken)
    taken.push(subscriptionId)
    return {productId, subscriptionId}
  })
}
