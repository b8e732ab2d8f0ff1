import {cloudRules} from './cloud.js'
import {refusePartner} from './partner.js'
import {findProduct, products} from './product.js'
import {accept, type Decision, refuse, refuseEmpty} from './refusal.js'
import {newSubscription, refuseTerms, type SubscriptionTerms} from './subscription.js'
import type {System} from './system.js'
import {changeTenant, findTenant, type Tenant} from './tenant.js'

/** A product in an order, and the id that its subscription will have. */
export interface OrderLine {
  readonly productId: string
  readonly subscriptionId: string
}

interface OrderBase {
  readonly id: string
  readonly lines: readonly OrderLine[]
}

/**
 * An order in the purchase wizard, SM6.
 *
 * - `reviewing`: its first step, where help with the order is to be had (R10)
 * - `placing`: its second step, where a partner can be named (R11); the ID as typed, `null` for none
 * - `done`: bought (R12)
 */
export type Order =
  | (OrderBase & {readonly status: 'reviewing'})
  | (OrderBase & {readonly status: 'placing'; readonly partnerId: string | null})
  | (OrderBase & {readonly status: 'done'; readonly partnerOfRecord: string | null})

export type OrderCommand =
  | {type: 'startOrder'; tenantId: string; orderId: string; lines: readonly OrderLine[]}
  | {type: 'continueOrder'; tenantId: string; orderId: string}
  | {type: 'nameOrderPartner'; tenantId: string; orderId: string; partnerId: string | null}
  | {type: 'completeOrder'; tenantId: string; orderId: string}

export type OrderEvent =
  | {type: 'orderStarted'; tenantId: string; orderId: string; lines: readonly OrderLine[]}
  | {type: 'orderContinued'; tenantId: string; orderId: string}
  | {type: 'orderPartnerNamed'; tenantId: string; orderId: string; partnerId: string | null}
  | {
      type: 'orderCompleted'
      tenantId: string
      orderId: string
      subscriptions: readonly SubscriptionTerms[]
      partnerOfRecord: string | null
    }

/**
 * Decides a step of the purchase wizard, SM6 (R3, R10-R12). A purchase needs no partner (I10), but an ID that is typed
 * has to be known when the order is placed (I2).
 *
 * Refused: `unknown-tenant`, `unknown-value`, `order-exists`, `unknown-order`, `order-not-open` (its status is another
 * one), `only-partner-starts-add` (R13), `subscription-exists` (or kept for another order or offer), `unknown-partner`, `partner-not-authorized`.
 */
export function decideOrder(command: OrderCommand, system: System): Decision<OrderEvent> {
  const {tenantId, orderId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (command.type === 'startOrder') return decideStart(command, tenant)
  const order = findOrder(tenant, orderId)
  if (!order) return refuse('unknown-order', {tenantId, orderId})
  switch (command.type) {
    case 'continueOrder':
      if (order.status !== 'reviewing') return refuseStatus(order, 'reviewing')
      return accept({type: 'orderContinued', tenantId, orderId})
    case 'nameOrderPartner': {
      if (order.status !== 'placing') return refuseStatus(order, 'placing')
      if (cloudRules[tenant.cloud].onlyPartnerStartsAdd) {
        return refuse('only-partner-starts-add', {tenantId, orderId, cloud: tenant.cloud})
      }
      const partnerId = command.partnerId === '' ? null : command.partnerId
      return order.partnerId === partnerId
        ? accept()
        : accept({type: 'orderPartnerNamed', tenantId, orderId, partnerId})
    }
    case 'completeOrder': {
      if (order.status !== 'placing') return refuseStatus(order, 'placing')
      const {partnerId: partnerOfRecord} = order
      const subscriptions = order.lines.flatMap(termsOf)
      return (
        (partnerOfRecord === null ? undefined : refusePartner(system, partnerOfRecord, tenant.cloud)) ??
        accept({type: 'orderCompleted', tenantId, orderId, subscriptions, partnerOfRecord})
      )
    }
    default:
      return command satisfies never
  }
}

/** The system after a step of SM6. */
export function evolveOrder(system: System, event: OrderEvent): System {
  const {tenantId, orderId} = event
  return changeTenant(system, tenantId, (tenant) => {
    switch (event.type) {
      case 'orderStarted':
        return {...tenant, orders: [...tenant.orders, {id: orderId, lines: event.lines, status: 'reviewing'}]}
      case 'orderContinued':
        return withOrder(tenant, orderId, ({id, lines}) => ({id, lines, status: 'placing', partnerId: null}))
      case 'orderPartnerNamed': {
        const {partnerId} = event
        return withOrder(tenant, orderId, ({id, lines}) => ({id, lines, status: 'placing', partnerId}))
      }
      case 'orderCompleted': {
        const {partnerOfRecord} = event
        const bought = event.subscriptions.map((terms) => newSubscription(terms, {partnerOfRecord}))
        const done = withOrder(tenant, orderId, ({id, lines}) => ({id, lines, status: 'done', partnerOfRecord}))
        return {...done, subscriptions: [...tenant.subscriptions, ...bought]}
      }
      default:
        return event satisfies never
    }
  })
}

/** The tenant's order with this id, if there is one. */
export function findOrder(tenant: Tenant, orderId: string): Order | undefined {
  return tenant.orders.find(({id}) => id === orderId)
}

function decideStart(command: Extract<OrderCommand, {type: 'startOrder'}>, tenant: Tenant): Decision<OrderEvent> {
  const {tenantId, orderId} = command
  if (findOrder(tenant, orderId)) return refuse('order-exists', {tenantId, orderId})
  const lines = command.lines.map(({productId, subscriptionId}) => ({productId, subscriptionId}))
  return (
    refuseEmpty('orderId', orderId) ??
    refuseEmpty('lines', lines.map(({productId}) => productId).join(' ')) ??
    refuseLines(tenant, lines) ??
    accept({type: 'orderStarted', tenantId, orderId, lines})
  )
}

/** Lines name products that there are, and ids that no subscription and no other line has. */
function refuseLines(tenant: Tenant, lines: readonly OrderLine[]) {
  const ids = lines.map(({subscriptionId}) => subscriptionId)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice !== undefined) return refuse('subscription-exists', {tenantId: tenant.id, subscriptionId: twice})
  const unknown = lines.find(({productId}) => !findProduct(productId))
  const expected = products.map(({id}) => id)
  if (unknown) return refuse('unknown-value', {field: 'productId', value: unknown.productId, expected})
  return lines
    .flatMap(termsOf)
    .map((terms) => refuseTerms(tenant, terms))
    .find((refusal) => refusal)
}

function termsOf({productId, subscriptionId: id}: OrderLine): SubscriptionTerms[] {
  const product = findProduct(productId)
  return product ? [{id, name: product.name, product: product.name, cost: product.cost, kind: 'paid'}] : []
}

function refuseStatus({id: orderId, status}: Order, expected: Order['status']) {
  return refuse('order-not-open', {orderId, status, expected: [expected]})
}

function withOrder(tenant: Tenant, orderId: string, change: (order: Order) => Order): Tenant {
  return {...tenant, orders: tenant.orders.map((order) => (order.id === orderId ? change(order) : order))}
}
