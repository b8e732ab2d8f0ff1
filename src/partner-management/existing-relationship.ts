import {refuseRelated} from './invitation.js'
import {refusePartner} from './partner.js'
import {accept, type Decision, refuse, refuseUnknown} from './refusal.js'
import {type ActiveRelationship, adminRoles as expectedRoles, putRelationship} from './relationship.js'
import {type RelationshipType, relationshipTypes, rulesOf} from './relationship-type.js'
import type {System} from './system.js'
import {changeTenant, findTenant} from './tenant.js'

/**
 * Brings a relationship into being as it is, however it came about.
 *
 * R45 speaks of customers who have a partner and have not accepted the agreement: such a relationship is older than the
 * agreement, as an invitation is never accepted without it (P8).
 */
export type ExistingRelationshipCommand = {
  type: 'addRelationship'
  tenantId: string
  partnerId: string
  relationshipType: RelationshipType
  /** Default `none`. */
  adminRoles?: ActiveRelationship['adminRoles']
}

export type ExistingRelationshipEvent = {type: 'relationshipAdded'; tenantId: string; relationship: ActiveRelationship}

/**
 * Decides that a relationship is there already; the agreement stays as it is.
 *
 * Refused: `unknown-tenant`, `unknown-partner`, `partner-not-authorized`, `unknown-value`, `relationship-exists` (active,
 * or requested), `type-without-admin-roles`.
 */
export function decideExistingRelationship(
  command: ExistingRelationshipCommand,
  system: System
): Decision<ExistingRelationshipEvent> {
  const {tenantId, partnerId, relationshipType: type, adminRoles = 'none'} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  const refusal =
    refusePartner(system, partnerId, tenant.cloud) ??
    refuseUnknown('relationshipType', type, relationshipTypes) ??
    refuseUnknown('adminRoles', adminRoles, expectedRoles) ??
    refuseRelated(tenant, partnerId)
  if (refusal) return refusal
  if (adminRoles === 'granted' && !rulesOf(type).mayAskForAdminRoles) {
    return refuse('type-without-admin-roles', {relationshipType: type})
  }
  const relationship: ActiveRelationship = {status: 'active', partnerId, type, adminRoles, since: system.now}
  return accept({type: 'relationshipAdded', tenantId, relationship})
}

/** The system after a relationship was added. */
export function evolveExistingRelationship(
  system: System,
  {tenantId, relationship}: ExistingRelationshipEvent
): System {
  return changeTenant(system, tenantId, (tenant) => putRelationship(tenant, relationship))
}
