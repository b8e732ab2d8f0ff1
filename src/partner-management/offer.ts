import {cloudRules} from './cloud.js'
import {refusePartner} from './partner.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import {type ActiveRelationship, findActiveRelationship, putRelationship} from './relationship.js'
import {rulesOf} from './relationship-type.js'
import {newSubscription, refuseTerms, type SubscriptionTerms} from './subscription.js'
import type {System} from './system.js'
import {changeTenant, findTenant, type Tenant} from './tenant.js'

/** What comes with an offer besides the partner (R17). */
export const offerKinds = ['plain', 'trial', 'purchase'] as const
export type OfferKind = (typeof offerKinds)[number]

export type OfferStatus = 'sent' | 'authorizing' | 'accountPending' | 'authorized'

/** An offer by e-mail, SM3: the partner asks to act as partner of record and as delegated administrator. */
export interface Offer {
  readonly id: string
  readonly partnerId: string
  readonly kind: OfferKind
  readonly status: OfferStatus
  /** What a trial or purchase offer brings; `null` for a plain one. */
  readonly subscription: SubscriptionTerms | null
}

/** Terms of the subscription of an offer; its kind follows from the offer's. */
export type OfferedSubscription = Omit<SubscriptionTerms, 'kind'>

export type OfferCommand =
  | {type: 'sendOffer'; tenantId: string; offerId: string; partnerId: string; kind: 'plain'}
  | {
      type: 'sendOffer'
      tenantId: string
      offerId: string
      partnerId: string
      kind: 'trial' | 'purchase'
      subscription: OfferedSubscription
    }
  | {type: 'followOfferLink'; tenantId: string; offerId: string}
  | {type: 'authorizeOffer'; tenantId: string; offerId: string}
  | {type: 'createOfferedAccount'; tenantId: string; offerId: string; name?: string}

export type OfferEvent =
  | {type: 'offerSent'; tenantId: string; offer: Offer}
  | {type: 'offerLinkFollowed'; tenantId: string; offerId: string}
  | {type: 'offerAuthorized'; tenantId: string; offerId: string; partnerId: string; accountPending: boolean}
  | {
      type: 'offeredAccountCreated'
      tenantId: string
      offerId: string
      partnerId: string
      subscription: SubscriptionTerms
    }

/**
 * Decides a step of SM3 (R1, R14-R17).
 *
 * Refused: `unknown-tenant`, `cloud-without-offers`, `unknown-partner`, `partner-not-authorized`, `offer-exists`,
 * `unknown-value`, `unknown-offer`, `offer-not-open` (its status is another one), `offer-without-account`,
 * `subscription-exists`.
 */
export function decideOffer(command: OfferCommand, system: System): Decision<OfferEvent> {
  const {tenantId, offerId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (command.type === 'sendOffer') return decideSend(command, tenant, system)
  const offer = findOffer(tenant, offerId)
  if (!offer) return refuse('unknown-offer', {tenantId, offerId})
  const {partnerId, subscription} = offer
  switch (command.type) {
    case 'followOfferLink':
      if (offer.status === 'sent') return accept({type: 'offerLinkFollowed', tenantId, offerId})
      // The link works until the offer is answered; what it leads to depends on how far the reader got.
      return refuseUnlessStatus(offer, ['authorizing', 'accountPending']) ?? accept()
    case 'authorizeOffer':
      return (
        refuseUnlessStatus(offer, ['authorizing']) ??
        accept({type: 'offerAuthorized', tenantId, offerId, partnerId, accountPending: subscription !== null})
      )
    case 'createOfferedAccount': {
      if (!subscription) return refuse('offer-without-account', {offerId, kind: offer.kind})
      const terms = {...subscription, name: command.name ?? subscription.name}
      return (
        refuseUnlessStatus(offer, ['accountPending']) ??
        refuseEmpty('name', terms.name) ??
        accept({type: 'offeredAccountCreated', tenantId, offerId, partnerId, subscription: terms})
      )
    }
    default:
      return command satisfies never
  }
}

/** The system after a step of SM3. */
export function evolveOffer(system: System, event: OfferEvent): System {
  const {tenantId} = event
  switch (event.type) {
    case 'offerSent':
      return changeTenant(system, tenantId, (tenant) => ({
        ...tenant,
        offers: [...tenant.offers, event.offer],
        mailbox: [
          ...tenant.mailbox,
          {kind: 'offer', id: event.offer.id, partnerId: event.offer.partnerId, receivedOn: system.now}
        ]
      }))
    case 'offerLinkFollowed':
      return changeTenant(system, tenantId, (tenant) => withStatus(tenant, event.offerId, 'authorizing'))
    case 'offerAuthorized': {
      const {partnerId, accountPending, offerId} = event
      return changeTenant(system, tenantId, (tenant) =>
        putRelationship(
          withStatus(tenant, offerId, accountPending ? 'accountPending' : 'authorized'),
          delegated(partnerId, findActiveRelationship(tenant, partnerId), system.now)
        )
      )
    }
    case 'offeredAccountCreated': {
      const added = newSubscription(event.subscription, {partnerOfRecord: event.partnerId})
      return changeTenant(system, tenantId, (tenant) => ({
        ...withStatus(tenant, event.offerId, 'authorized'),
        subscriptions: [...tenant.subscriptions, added]
      }))
    }
    default:
      return event satisfies never
  }
}

/** The tenant's offer with this id, if there is one. */
export function findOffer(tenant: Tenant, offerId: string): Offer | undefined {
  return tenant.offers.find((offer) => offer.id === offerId)
}

function decideSend(
  command: Extract<OfferCommand, {type: 'sendOffer'}>,
  tenant: Tenant,
  system: System
): Decision<OfferEvent> {
  const {tenantId, offerId, partnerId, kind} = command
  if (!cloudRules[tenant.cloud].offers) return refuse('cloud-without-offers', {tenantId, cloud: tenant.cloud})
  if (findOffer(tenant, offerId)) return refuse('offer-exists', {tenantId, offerId})
  const refusal =
    refuseEmpty('offerId', offerId) ??
    refuseUnknown('kind', kind, offerKinds) ??
    refusePartner(system, partnerId, tenant.cloud)
  if (refusal) return refusal
  // What comes from outside the types can be an offer of a trial without one.
  if (kind !== 'plain' && !command.subscription) {
    return refuse('unknown-value', {field: 'subscription', value: 'undefined', expected: ['an object']})
  }
  const subscription = offeredTerms(command)
  return (
    (subscription ? refuseTerms(tenant, subscription) : undefined) ??
    accept({type: 'offerSent', tenantId, offer: {id: offerId, partnerId, kind, status: 'sent', subscription}})
  )
}

/** The terms that will be the subscription's, once there is an account. */
function offeredTerms(command: Extract<OfferCommand, {type: 'sendOffer'}>): SubscriptionTerms | null {
  if (command.kind === 'plain') return null
  const {id, name, product, cost} = command.subscription
  return {id, name, product, cost, kind: command.kind === 'trial' ? 'trial' : 'paid'}
}

function refuseUnlessStatus(offer: Offer, expected: readonly OfferStatus[]) {
  if (expected.includes(offer.status)) return undefined
  return refuse('offer-not-open', {offerId: offer.id, status: offer.status, expected})
}

function withStatus(tenant: Tenant, offerId: string, status: OfferStatus): Tenant {
  return {...tenant, offers: tenant.offers.map((offer) => (offer.id === offerId ? {...offer, status} : offer))}
}

/**
 * R16: the partner becomes a delegated administrator. Who sells goes on selling; any other type gives way, as what comes
 * with it is all that the type can do (R37-R41).
 */
function delegated(partnerId: string, before: ActiveRelationship | undefined, now: string): ActiveRelationship {
  const type = before && rulesOf(before.type).resells ? 'resellerDelegatedAdmin' : 'delegatedAdmin'
  return {status: 'active', partnerId, type, adminRoles: 'granted', since: before?.since ?? now}
}
