import {refuse} from './refusal.js'
import {findActiveRelationship} from './relationship.js'
import {rulesOf} from './relationship-type.js'
import type {Tenant} from './tenant.js'

/** What an administrator of a customer can do (R7), and a partner with admin roles as well (R8, R35). */
export const administratorCapabilities = [
  'manageServices',
  'createUser',
  'editUser',
  'resetPassword',
  'assignLicenses',
  'manageLicenses',
  'manageDomains',
  'assignAdmin'
] as const

/** Everything that somebody can do for a customer (R7, R34-R41). */
export const capabilities = [
  ...administratorCapabilities,
  'sellProducts',
  'handleSupportIncident',
  'workWithOtherServices',
  'purchaseUnderMpsa',
  'uploadDeviceIds',
  'developLobApp',
  'submitLobApp',
  'manageLobApp'
] as const
export type Capability = (typeof capabilities)[number]

/** What the partner can do for the tenant now: by the type of their active relationship, and by its admin roles. */
export function capabilitiesIn(tenant: Tenant, partnerId: string): readonly Capability[] {
  const relationship = findActiveRelationship(tenant, partnerId)
  if (!relationship) return []
  const byRoles = relationship.adminRoles === 'granted' ? administratorCapabilities : []
  return [...byRoles, ...rulesOf(relationship.type).capabilities]
}

/**
 * Refusal of a partner who cannot do any of this for the tenant, `undefined` for one who can.
 *
 * Refused: `no-active-relationship`, `not-permitted`.
 */
export function refuseWithout(tenant: Tenant, partnerId: string, ...needed: readonly Capability[]) {
  const tenantId = tenant.id
  const relationship = findActiveRelationship(tenant, partnerId)
  if (!relationship) return refuse('no-active-relationship', {tenantId, partnerId})
  const can = capabilitiesIn(tenant, partnerId)
  if (needed.some((capability) => can.includes(capability))) return undefined
  return refuse('not-permitted', {tenantId, partnerId, relationshipType: relationship.type, needed})
}
