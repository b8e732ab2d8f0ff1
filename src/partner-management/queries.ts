import type {Agreement} from './agreement.js'
import {type Capability, capabilitiesIn} from './capability.js'
import type {Cloud} from './cloud.js'
import type {CustomerPurchase} from './customer-purchase.js'
import {findOpenInvitation, type Invitation} from './invitation.js'
import type {Mail} from './mail.js'
import type {Offer} from './offer.js'
import {findOrder, type Order} from './order.js'
import {findPartner, type Partner, refusePartner} from './partner.js'
import {type ActiveRelationship, findActiveRelationship, findRelationship, type Relationship} from './relationship.js'
import {activeSubscriptionsSoldBy, type Subscription} from './subscription.js'
import type {System} from './system.js'
import {findTenant, type Tenant} from './tenant.js'
import {partnerAccountPrefix, type User} from './user.js'

/** The tenant with this id, `undefined` if there is none. */
export function tenantOf(system: System, tenantId: string): Tenant | undefined {
  return findTenant(system, tenantId)
}

/** The tenant's subscriptions, oldest first; none for an unknown tenant. */
export function subscriptionsOf(system: System, tenantId: string): readonly Subscription[] {
  return findTenant(system, tenantId)?.subscriptions ?? []
}

/** One subscription of the tenant, `undefined` if there is none with this id. */
export function subscriptionOf(system: System, tenantId: string, subscriptionId: string): Subscription | undefined {
  return subscriptionsOf(system, tenantId).find((subscription) => subscription.id === subscriptionId)
}

/** The subscriptions that this partner has sold to the tenant, oldest first (P12). */
export function subscriptionsSoldBy(system: System, tenantId: string, partnerId: string): readonly Subscription[] {
  return subscriptionsOf(system, tenantId).filter(({soldBy}) => soldBy === partnerId)
}

/** Whether one of them is active still, which keeps the link to remove the relationship inactive (R62). */
export function hasActiveSubscriptionsSoldBy(system: System, tenantId: string, partnerId: string): boolean {
  const tenant = findTenant(system, tenantId)
  return tenant !== undefined && activeSubscriptionsSoldBy(tenant, partnerId).length > 0
}

/** The tenant's relationships, active and ended, oldest first; none for an unknown tenant. */
export function relationshipsOf(system: System, tenantId: string): readonly Relationship[] {
  return findTenant(system, tenantId)?.relationships ?? []
}

/**
 * The relationships that the tenant's list of partners shows (R20). Decides T4: a partner of record is none of them by
 * that alone (I8).
 */
export function activeRelationshipsOf(system: System, tenantId: string): readonly ActiveRelationship[] {
  return relationshipsOf(system, tenantId).filter((relationship) => relationship.status === 'active')
}

/** The active relationship of the tenant with this partner, `undefined` if there is none. */
export function activeRelationshipOf(
  system: System,
  tenantId: string,
  partnerId: string
): ActiveRelationship | undefined {
  const tenant = findTenant(system, tenantId)
  return tenant && findActiveRelationship(tenant, partnerId)
}

/** Where a partner and a tenant stand, in the states of SM1; a request that was cancelled leaves what was before it. */
export function relationshipStatusOf(
  system: System,
  tenantId: string,
  partnerId: string
): 'none' | 'requested' | 'active' | 'ended' {
  const tenant = findTenant(system, tenantId)
  if (!tenant) return 'none'
  if (findActiveRelationship(tenant, partnerId)) return 'active'
  if (findOpenInvitation(tenant, partnerId)) return 'requested'
  return findRelationship(tenant, partnerId)?.status ?? 'none'
}

/** The tenants on the partner's list of customers in Partner Center, oldest first (R54). */
export function customersOf(system: System, partnerId: string): readonly Tenant[] {
  return system.tenants.filter((tenant) => findActiveRelationship(tenant, partnerId))
}

/** The invitations that partners have sent to the tenant, oldest first; none for an unknown tenant. */
export function invitationsOf(system: System, tenantId: string): readonly Invitation[] {
  return findTenant(system, tenantId)?.invitations ?? []
}

/** The offers that partners have sent to the tenant (R14), oldest first; none for an unknown tenant. */
export function offersOf(system: System, tenantId: string): readonly Offer[] {
  return findTenant(system, tenantId)?.offers ?? []
}

/** What is in the tenant's mailbox, oldest first (T19); nothing for an unknown tenant. */
export function mailboxOf(system: System, tenantId: string): readonly Mail[] {
  return findTenant(system, tenantId)?.mailbox ?? []
}

/** One order of the tenant, `undefined` if there is none with this id. */
export function orderOf(system: System, tenantId: string, orderId: string): Order | undefined {
  const tenant = findTenant(system, tenantId)
  return tenant && findOrder(tenant, orderId)
}

/** The tenant's Microsoft Customer Agreement, `undefined` for an unknown tenant (SM4). */
export function agreementOf(system: System, tenantId: string): Agreement | undefined {
  return findTenant(system, tenantId)?.agreement
}

/** The accounts in a tenant: its own, and one for each partner of the type Partner (R37). */
export function usersOf(system: System, tenantId: string): readonly User[] {
  const partners = activeRelationshipsOf(system, tenantId).filter(({type}) => type === 'partner')
  const accounts = partners.map(({partnerId}) => ({
    id: `${partnerAccountPrefix}${partnerId}`,
    name: findPartner(system, partnerId)?.name ?? partnerId
  }))
  return [...(findTenant(system, tenantId)?.users ?? []), ...accounts]
}

/** The partner with this id, `undefined` if there is none. */
export function partnerById(system: System, partnerId: string): Partner | undefined {
  return findPartner(system, partnerId)
}

/**
 * Partners of the cloud that fit what a customer looks for, in the order in which they registered (R4, R5, R10, R30).
 *
 * @param query.keywords  each word has to be part of the name or of a service; upper and lower case are one
 * @param query.region  a partner that names no regions serves them all; empty for everywhere
 */
export function findProviders(
  system: System,
  query: {cloud: Cloud; keywords?: string; region?: string}
): readonly Partner[] {
  const {cloud, keywords = '', region = ''} = query
  // Spaces at an end leave a word of no letters, which is part of every text.
  const words = keywords.toLowerCase().split(/\s+/)
  const place = region.trim().toLowerCase()
  return system.partners.filter(({name, services, regions, clouds}) => {
    const texts = [name, ...services].map((text) => text.toLowerCase())
    return (
      clouds.includes(cloud) &&
      words.every((word) => texts.some((text) => text.includes(word))) &&
      (place === '' || regions.length === 0 || regions.some((known) => known.toLowerCase() === place))
    )
  })
}

/** Whether this is the id of a partner who is authorized for the cloud: what Check ID asks (I2). */
export function isKnownPartnerId(system: System, cloud: Cloud, partnerId: string): boolean {
  return refusePartner(system, partnerId, cloud) === undefined
}

/** What the partner can do for the tenant now, R7, R8, R34-R41; nothing without an active relationship. */
export function capabilitiesOf(system: System, tenantId: string, partnerId: string): readonly Capability[] {
  const tenant = findTenant(system, tenantId)
  return tenant ? capabilitiesIn(tenant, partnerId) : []
}

/** Whether the partner administers the tenant: an active relationship with admin roles (R8, R16, R35). */
export function isDelegatedAdministrator(system: System, tenantId: string, partnerId: string): boolean {
  return activeRelationshipOf(system, tenantId, partnerId)?.adminRoles === 'granted'
}

/** The role of the partner in the tenant's directory (R35), `null` for none. */
export function directoryRoleOf(system: System, tenantId: string, partnerId: string): 'globalAdministrator' | null {
  return isDelegatedAdministrator(system, tenantId, partnerId) ? 'globalAdministrator' : null
}

/**
 * Whether the tenant lets the partner act as partner of record: it authorized an offer of theirs (R14, P2-C), and still
 * works with them.
 */
export function mayActAsPartnerOfRecord(system: System, tenantId: string, partnerId: string): boolean {
  if (!activeRelationshipOf(system, tenantId, partnerId)) return false
  return offersOf(system, tenantId).some(
    (offer) => offer.partnerId === partnerId && (offer.status === 'authorized' || offer.status === 'accountPending')
  )
}

/** Whether the partner is on the tenant's list of available support contacts (R55). */
export function isSupportContact(system: System, tenantId: string, partnerId: string): boolean {
  return findTenant(system, tenantId)?.supportContacts.includes(partnerId) ?? false
}

/**
 * The purchases that the partner sees: its own, and where the tenant shares them those of the other MPSA partners when
 * it is one itself (R39).
 */
export function purchasesSeenBy(system: System, tenantId: string, partnerId: string): readonly CustomerPurchase[] {
  const tenant = findTenant(system, tenantId)
  if (!tenant) return []
  const isMpsa = (id: string) => findActiveRelationship(tenant, id)?.type === 'mpsa'
  const seesOthers = tenant.sharesMpsaPurchases && isMpsa(partnerId)
  return tenant.purchases.filter(
    (purchase) => purchase.partnerId === partnerId || (seesOthers && isMpsa(purchase.partnerId))
  )
}
