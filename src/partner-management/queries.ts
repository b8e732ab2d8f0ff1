import type {Cloud} from './cloud.js'
import type {Offer} from './offer.js'
import {findPartner, type Partner, refusePartner} from './partner.js'
import type {Relationship} from './relationship.js'
import type {Subscription} from './subscription.js'
import type {System} from './system.js'
import {findTenant, type Tenant} from './tenant.js'

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

/** The tenant's relationships in every state, oldest first; none for an unknown tenant. */
export function relationshipsOf(system: System, tenantId: string): readonly Relationship[] {
  return findTenant(system, tenantId)?.relationships ?? []
}

/** The relationships that the tenant's list of partners shows (R20). */
export function activeRelationshipsOf(system: System, tenantId: string): readonly Relationship[] {
  return relationshipsOf(system, tenantId).filter((relationship) => relationship.status === 'active')
}

/** The offers in the tenant's mailbox (R14), oldest first; none for an unknown tenant. */
export function offersOf(system: System, tenantId: string): readonly Offer[] {
  return findTenant(system, tenantId)?.offers ?? []
}

/** The partner with this id, `undefined` if there is none. */
export function partnerById(system: System, partnerId: string): Partner | undefined {
  return findPartner(system, partnerId)
}

/** Whether this is the id of a partner who is authorized for the cloud: what Check ID asks (I2). */
export function isKnownPartnerId(system: System, cloud: Cloud, partnerId: string): boolean {
  return refusePartner(system, partnerId, cloud) === undefined
}

/** Whether the partner administers the tenant: an active relationship with admin roles (R8, R16, R35). */
export function isDelegatedAdministrator(system: System, tenantId: string, partnerId: string): boolean {
  return activeRelationshipsOf(system, tenantId).some(
    (relationship) => relationship.partnerId === partnerId && relationship.adminRoles === 'granted'
  )
}

/** Whether the tenant let the partner act as partner of record: it authorized an offer of theirs (R14, P2-C). */
export function mayActAsPartnerOfRecord(system: System, tenantId: string, partnerId: string): boolean {
  return offersOf(system, tenantId).some(
    (offer) => offer.partnerId === partnerId && (offer.status === 'authorized' || offer.status === 'accountPending')
  )
}
