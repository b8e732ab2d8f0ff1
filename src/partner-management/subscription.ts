import {refuseWithoutAgreement} from './agreement.js'
import {refuseWithout} from './capability.js'
import {findPartner, refusePartner} from './partner.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import type {System} from './system.js'
import {changeTenant, findTenant, type Tenant} from './tenant.js'

export const subscriptionKinds = ['paid', 'trial'] as const
export type SubscriptionKind = (typeof subscriptionKinds)[number]

export const subscriptionStatuses = ['active', 'suspended'] as const
export type SubscriptionStatus = (typeof subscriptionStatuses)[number]

/** A subscription, DOMAIN.md section 1 and SM5. */
export interface Subscription {
  readonly id: string
  readonly name: string
  readonly product: string
  /** As shown: `€ 12.50 per user per month`. */
  readonly cost: string
  readonly kind: SubscriptionKind
  readonly status: SubscriptionStatus
  /** Partner id, or `null`; never two (R24, I3). */
  readonly partnerOfRecord: string | null
  /** The last partner of record before it was removed or replaced; `null` if there was none (T3). */
  readonly formerPartnerOfRecord: string | null
  /** The partner who sold it and can suspend it (R63), `null` for one that the customer bought itself. */
  readonly soldBy: string | null
}

/** What somebody who provides a subscription says about it. */
export interface SubscriptionTerms {
  readonly id: string
  readonly name: string
  readonly product: string
  readonly cost: string
  readonly kind: SubscriptionKind
}

export type SubscriptionCommand =
  /** Brings a subscription into being as it is, whoever sold it. */
  | {
      type: 'addSubscription'
      tenantId: string
      subscription: SubscriptionTerms
      status?: SubscriptionStatus
      partnerOfRecord?: string | null
      soldBy?: string | null
    }
  /** The partner buys on the tenant's behalf. */
  | {type: 'purchaseSubscription'; tenantId: string; partnerId: string; subscription: SubscriptionTerms}
  /** The partner manages on the tenant's behalf; a new name stands for all that can be managed. */
  | {type: 'manageSubscription'; tenantId: string; partnerId: string; subscriptionId: string; name: string}
  | {type: 'suspendSubscription'; tenantId: string; partnerId: string; subscriptionId: string}

export type SubscriptionEvent =
  | {type: 'subscriptionAdded'; tenantId: string; subscription: Subscription}
  | {type: 'subscriptionManaged'; tenantId: string; subscriptionId: string; name: string}
  | {type: 'subscriptionSuspended'; tenantId: string; subscriptionId: string}

/**
 * Decides how subscriptions come into being and what partners do to them (SM5; R34-R36, R45, R57, R63).
 *
 * Refused: `unknown-tenant`, `unknown-partner`, `partner-not-authorized`, `subscription-exists`, `unknown-value`,
 * `unknown-subscription`, `no-active-relationship` (R57), `not-permitted`, `agreement-not-accepted` (R45),
 * `not-sold-by-partner`, `subscription-not-active`.
 */
export function decideSubscription(command: SubscriptionCommand, system: System): Decision<SubscriptionEvent> {
  const {tenantId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (command.type === 'addSubscription') return decideAdd(command, tenant, system)
  const {partnerId} = command
  if (!findPartner(system, partnerId)) return refuse('unknown-partner', {partnerId})
  switch (command.type) {
    case 'purchaseSubscription': {
      const subscription = newSubscription(command.subscription, {soldBy: partnerId})
      return (
        refuseWithout(tenant, partnerId, 'sellProducts') ??
        refuseWithoutAgreement(tenant) ??
        refuseTerms(tenant, command.subscription) ??
        accept({type: 'subscriptionAdded', tenantId, subscription})
      )
    }
    case 'manageSubscription': {
      const {subscriptionId, name} = command
      const subscription = findSubscription(tenant, subscriptionId)
      if (!subscription) return refuse('unknown-subscription', {tenantId, subscriptionId})
      return (
        refuseWithout(tenant, partnerId, 'manageServices') ??
        refuseWithoutAgreement(tenant) ??
        refuseEmpty('name', name) ??
        (subscription.name === name ? accept() : accept({type: 'subscriptionManaged', tenantId, subscriptionId, name}))
      )
    }
    case 'suspendSubscription': {
      const {subscriptionId} = command
      const subscription = findSubscription(tenant, subscriptionId)
      if (!subscription) return refuse('unknown-subscription', {tenantId, subscriptionId})
      const refusal = refuseWithout(tenant, partnerId, 'sellProducts')
      if (refusal) return refusal
      if (subscription.soldBy !== partnerId) return refuse('not-sold-by-partner', {tenantId, subscriptionId, partnerId})
      if (subscription.status !== 'active') return refuse('subscription-not-active', {tenantId, subscriptionId})
      return accept({type: 'subscriptionSuspended', tenantId, subscriptionId})
    }
    default:
      return command satisfies never
  }
}

/** The system after a subscription came into being, was managed or suspended. */
export function evolveSubscription(system: System, event: SubscriptionEvent): System {
  switch (event.type) {
    case 'subscriptionAdded':
      return changeTenant(system, event.tenantId, (tenant) => ({
        ...tenant,
        subscriptions: [...tenant.subscriptions, event.subscription]
      }))
    case 'subscriptionManaged':
      return changeSubscription(system, event, (subscription) => ({...subscription, name: event.name}))
    case 'subscriptionSuspended':
      return changeSubscription(system, event, (subscription) => ({...subscription, status: 'suspended'}))
    default:
      return event satisfies never
  }
}

/** A subscription on these terms: active, with no partner, unless told otherwise. */
export function newSubscription(
  {id, name, product, cost, kind}: SubscriptionTerms,
  rest: Partial<Pick<Subscription, 'status' | 'partnerOfRecord' | 'soldBy'>> = {}
): Subscription {
  const {status = 'active', partnerOfRecord = null, soldBy = null} = rest
  return {id, name, product, cost, kind, status, partnerOfRecord, formerPartnerOfRecord: null, soldBy}
}

/** Refusal of terms that this tenant cannot have, ids that are kept for others among them; `undefined` for those that it can. */
export function refuseTerms(tenant: Tenant, terms: SubscriptionTerms) {
  if (isTaken(tenant, terms.id)) {
    return refuse('subscription-exists', {tenantId: tenant.id, subscriptionId: terms.id})
  }
  return (
    refuseEmpty('subscription.id', terms.id) ??
    refuseEmpty('subscription.name', terms.name) ??
    refuseUnknown('subscription.kind', terms.kind, subscriptionKinds)
  )
}

/** The tenant's subscription with this id, if there is one. */
export function findSubscription(tenant: Tenant, subscriptionId: string): Subscription | undefined {
  return tenant.subscriptions.find((subscription) => subscription.id === subscriptionId)
}

/** Whether a subscription has the id, or an offer or an order has it for the one that it brings, or has brought. */
function isTaken(tenant: Tenant, subscriptionId: string): boolean {
  const {offers, orders} = tenant
  return (
    findSubscription(tenant, subscriptionId) !== undefined ||
    offers.some(({subscription}) => subscription?.id === subscriptionId) ||
    orders.some(({lines}) => lines.some((line) => line.subscriptionId === subscriptionId))
  )
}

/** The active subscriptions that the partner has sold to the tenant (R60-R62). */
export function activeSubscriptionsSoldBy(tenant: Tenant, partnerId: string): readonly Subscription[] {
  return tenant.subscriptions.filter(({status, soldBy}) => status === 'active' && soldBy === partnerId)
}

/** The system with one subscription changed. */
export function changeSubscription(
  system: System,
  place: {tenantId: string; subscriptionId: string},
  change: (subscription: Subscription) => Subscription
): System {
  return changeTenant(system, place.tenantId, (tenant) => ({
    ...tenant,
    subscriptions: tenant.subscriptions.map((subscription) =>
      subscription.id === place.subscriptionId ? change(subscription) : subscription
    )
  }))
}

function decideAdd(
  command: Extract<SubscriptionCommand, {type: 'addSubscription'}>,
  tenant: Tenant,
  system: System
): Decision<SubscriptionEvent> {
  const {tenantId, subscription: terms, status = 'active', partnerOfRecord = null, soldBy = null} = command
  const partners = [partnerOfRecord, soldBy].filter((partnerId) => partnerId !== null)
  return (
    refuseTerms(tenant, terms) ??
    refuseUnknown('status', status, subscriptionStatuses) ??
    partners.map((partnerId) => refusePartner(system, partnerId, tenant.cloud)).find((refusal) => refusal) ??
    accept({
      type: 'subscriptionAdded',
      tenantId,
      subscription: newSubscription(terms, {status, partnerOfRecord, soldBy})
    })
  )
}
