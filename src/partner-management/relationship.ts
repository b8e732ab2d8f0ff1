import type {RelationshipType} from './relationship-type.js'
import type {Tenant} from './tenant.js'

/** Whether a partner has delegated admin privileges. */
export const adminRoles = ['granted', 'none'] as const

/** A partner that works with the tenant, SM1. */
export interface ActiveRelationship {
  readonly status: 'active'
  readonly partnerId: string
  readonly type: RelationshipType
  /** Delegated admin privileges: the partner is a Global Administrator of the tenant (R35). */
  readonly adminRoles: (typeof adminRoles)[number]
  /** The instant at which it became active. */
  readonly since: string
}

/** One that worked with the tenant; it has no admin roles, as there is no place for them (I9, R56). */
export interface EndedRelationship {
  readonly status: 'ended'
  readonly partnerId: string
  readonly type: RelationshipType
  readonly endedBy: 'customer' | 'partner'
}

/** What a partner is, or was, to a tenant, SM1. A tenant has one per partner; `requested` is an open invitation. */
export type Relationship = ActiveRelationship | EndedRelationship

/** The tenant's relationship with this partner, active or ended, if there is one. */
export function findRelationship(tenant: Tenant, partnerId: string): Relationship | undefined {
  return tenant.relationships.find((relationship) => relationship.partnerId === partnerId)
}

/** The tenant's active relationship with this partner, if there is one. */
export function findActiveRelationship(tenant: Tenant, partnerId: string): ActiveRelationship | undefined {
  const relationship = findRelationship(tenant, partnerId)
  return relationship?.status === 'active' ? relationship : undefined
}

/** The tenant with this relationship in the place of the one with the same partner, at the end when there was none. */
export function putRelationship(tenant: Tenant, relationship: Relationship): Tenant {
  const before = findRelationship(tenant, relationship.partnerId)
  if (!before) return {...tenant, relationships: [...tenant.relationships, relationship]}
  return {...tenant, relationships: tenant.relationships.map((each) => (each === before ? relationship : each))}
}
