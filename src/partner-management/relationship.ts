import {findPartner} from './partner.js'
import {accept, type Decision, refuse, refuseUnknown} from './refusal.js'
import type {System} from './system.js'
import {changeTenant, findTenant, type Tenant} from './tenant.js'

/** The eight types of DOMAIN.md section 1.1. */
export const relationshipTypes = [
  'reseller',
  'delegatedAdmin',
  'resellerDelegatedAdmin',
  'partner',
  'advisor',
  'mpsa',
  'oemPc',
  'lob'
] as const
export type RelationshipType = (typeof relationshipTypes)[number]

export type RelationshipStatus = 'requested' | 'active' | 'ended'

/** What a partner is to a tenant, SM1. A tenant has one per partner at most. */
export interface Relationship {
  readonly partnerId: string
  readonly type: RelationshipType
  readonly status: RelationshipStatus
  readonly adminRoles: 'granted' | 'none'
  /** Whether the request asks for admin roles (R46). */
  readonly includesAdminRoles: boolean
}

export type RelationshipCommand =
  | {
      type: 'requestRelationship'
      tenantId: string
      partnerId: string
      relationshipType: RelationshipType
      includesAdminRoles: boolean
    }
  | {type: 'acceptRelationship'; tenantId: string; partnerId: string}
  | {type: 'cancelRelationshipRequest'; tenantId: string; partnerId: string}

export type RelationshipEvent =
  | {
      type: 'relationshipRequested'
      tenantId: string
      partnerId: string
      relationshipType: RelationshipType
      includesAdminRoles: boolean
    }
  | {type: 'relationshipAccepted'; tenantId: string; partnerId: string}
  | {type: 'relationshipRequestCancelled'; tenantId: string; partnerId: string}

/**
 * Decides a step of SM1: the partner requests (R31, R33), the customer accepts (R32, R46) or cancels (R47).
 *
 * Refused: `unknown-tenant`, `unknown-partner`, `unknown-value`, `relationship-exists`, `unknown-relationship`,
 * `relationship-not-requested`.
 */
export function decideRelationship(command: RelationshipCommand, system: System): Decision<RelationshipEvent> {
  const {tenantId, partnerId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (!findPartner(system, partnerId)) return refuse('unknown-partner', {partnerId})
  const relationship = findRelationship(tenant, partnerId)
  switch (command.type) {
    case 'requestRelationship': {
      const {relationshipType, includesAdminRoles} = command
      if (relationship && relationship.status !== 'ended') {
        return refuse('relationship-exists', {tenantId, partnerId, status: relationship.status})
      }
      return (
        refuseUnknown('relationshipType', relationshipType, relationshipTypes) ??
        accept({type: 'relationshipRequested', tenantId, partnerId, relationshipType, includesAdminRoles})
      )
    }
    case 'acceptRelationship':
      return refuseUnlessRequested(tenant, partnerId) ?? accept({type: 'relationshipAccepted', tenantId, partnerId})
    case 'cancelRelationshipRequest':
      return (
        refuseUnlessRequested(tenant, partnerId) ?? accept({type: 'relationshipRequestCancelled', tenantId, partnerId})
      )
    default:
      return command satisfies never
  }
}

/** The system after a step of SM1. */
export function evolveRelationship(system: System, event: RelationshipEvent): System {
  const {tenantId, partnerId} = event
  switch (event.type) {
    case 'relationshipRequested': {
      const {relationshipType: type, includesAdminRoles} = event
      return putRelationship(system, tenantId, partnerId, () => ({
        partnerId,
        type,
        status: 'requested',
        adminRoles: 'none',
        includesAdminRoles
      }))
    }
    case 'relationshipAccepted':
      return putRelationship(
        system,
        tenantId,
        partnerId,
        (before) => before && {...before, status: 'active', adminRoles: before.includesAdminRoles ? 'granted' : 'none'}
      )
    case 'relationshipRequestCancelled':
      return putRelationship(system, tenantId, partnerId, () => undefined)
    default:
      return event satisfies never
  }
}

/** The tenant's relationship with this partner in any state, if there is one. */
export function findRelationship(tenant: Tenant, partnerId: string): Relationship | undefined {
  return tenant.relationships.find((relationship) => relationship.partnerId === partnerId)
}

/** The system with a relationship put in the place of the one before, at the end when it is new, or taken out. */
export function putRelationship(
  system: System,
  tenantId: string,
  partnerId: string,
  change: (before: Relationship | undefined) => Relationship | undefined
): System {
  return changeTenant(system, tenantId, (tenant) => {
    const before = findRelationship(tenant, partnerId)
    const after = change(before)
    const kept = tenant.relationships.flatMap((each) => (each === before ? (after ?? []) : each))
    return {...tenant, relationships: before || !after ? kept : [...kept, after]}
  })
}

function refuseUnlessRequested(tenant: Tenant, partnerId: string) {
  const relationship = findRelationship(tenant, partnerId)
  if (!relationship) return refuse('unknown-relationship', {tenantId: tenant.id, partnerId})
  if (relationship.status === 'requested') return undefined
  return refuse('relationship-not-requested', {tenantId: tenant.id, partnerId, status: relationship.status})
}
