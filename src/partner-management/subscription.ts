import {refusePartner} from './partner.js'
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
}

/** What somebody who provides a subscription says about it. */
export interface SubscriptionTerms {
  readonly id: string
  readonly name: string
  readonly product: string
  readonly cost: string
  readonly kind: SubscriptionKind
}

export type SubscriptionCommand = {
  type: 'addSubscription'
  tenantId: string
  subscription: SubscriptionTerms
  status?: SubscriptionStatus
  partnerOfRecord?: string | null
}

export type SubscriptionEvent = {type: 'subscriptionAdded'; tenantId: string; subscription: Subscription}

/**
 * Decides a command that brings a subscription into being.
 *
 * Refused: `unknown-tenant`, `subscription-exists`, `unknown-value`, `unknown-partner`, `partner-not-authorized`.
 */
export function decideSubscription(command: SubscriptionCommand, system: System): Decision<SubscriptionEvent> {
  const {tenantId, subscription: terms, status = 'active', partnerOfRecord = null} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  return (
    refuseTerms(tenant, terms) ??
    refuseUnknown('status', status, subscriptionStatuses) ??
    (partnerOfRecord === null ? undefined : refusePartner(system, partnerOfRecord, tenant.cloud)) ??
    accept({type: 'subscriptionAdded', tenantId, subscription: newSubscription(terms, status, partnerOfRecord)})
  )
}

/** The system after an event that brought a subscription into being. */
export function evolveSubscription(system: System, event: SubscriptionEvent): System {
  return changeTenant(system, event.tenantId, (tenant) => ({
    ...tenant,
    subscriptions: [...tenant.subscriptions, event.subscription]
  }))
}

/** A subscription on these terms. */
export function newSubscription(
  terms: SubscriptionTerms,
  status: SubscriptionStatus,
  partnerOfRecord: string | null
): Subscription {
  const {id, name, product, cost, kind} = terms
  return {id, name, product, cost, kind, status, partnerOfRecord, formerPartnerOfRecord: null}
}

/** Refusal of terms that this tenant cannot have, `undefined` for those that it can. */
export function refuseTerms(tenant: Tenant, terms: SubscriptionTerms) {
  if (findSubscription(tenant, terms.id)) {
    return refuse('subscription-exists', {tenantId: tenant.id, subscriptionId: terms.id})
  }
  return refuseEmpty('subscription.id', terms.id) ?? refuseUnknown('subscription.kind', terms.kind, subscriptionKinds)
}

/** The tenant's subscription with this id, if there is one. */
export function findSubscription(tenant: Tenant, subscriptionId: string): Subscription | undefined {
  return tenant.subscriptions.find((subscription) => subscription.id === subscriptionId)
}
