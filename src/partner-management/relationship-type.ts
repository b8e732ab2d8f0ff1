import type {Capability} from './capability.js'

/** What follows from the type of a relationship, DOMAIN.md section 1.1. */
export interface RelationshipTypeRules {
  /** R51, R52: the customer ends it alone; otherwise the partner does. */
  readonly customerMayDelete: boolean
  /** R25, R53: it is a reseller relationship, ended in Partner Center and nowhere else. */
  readonly resells: boolean
  /** Whether a request for it can ask for admin roles (R34-R41, R46). */
  readonly mayAskForAdminRoles: boolean
  /** What the partner can do by the type alone; admin roles add to it. Whatever is not listed it cannot do. */
  readonly capabilities: readonly Capability[]
}

/** The eight types, in the order of DOMAIN.md section 1.1. */
export const relationshipTypeRules = {
  /** R34. */
  reseller: {customerMayDelete: false, resells: true, mayAskForAdminRoles: false, capabilities: ['sellProducts']},
  /** R35: everything that it can do comes with the admin roles. */
  delegatedAdmin: {customerMayDelete: true, resells: false, mayAskForAdminRoles: true, capabilities: []},
  /** R36. Decides T10: without the admin roles it keeps its type, and sells. */
  resellerDelegatedAdmin: {
    customerMayDelete: false,
    resells: true,
    mayAskForAdminRoles: true,
    capabilities: ['sellProducts']
  },
  /** R37. */
  partner: {
    customerMayDelete: false,
    resells: false,
    mayAskForAdminRoles: false,
    capabilities: ['workWithOtherServices']
  },
  /** R38. */
  advisor: {
    customerMayDelete: true,
    resells: false,
    mayAskForAdminRoles: false,
    capabilities: ['resetPassword', 'handleSupportIncident']
  },
  /** R39: what it sees of others depends on the customer, not on the type. */
  mpsa: {
    customerMayDelete: false,
    resells: false,
    mayAskForAdminRoles: false,
    capabilities: ['purchaseUnderMpsa']
  },
  /** R40. */
  oemPc: {customerMayDelete: false, resells: false, mayAskForAdminRoles: false, capabilities: ['uploadDeviceIds']},
  /** R41. */
  lob: {
    customerMayDelete: false,
    resells: false,
    mayAskForAdminRoles: false,
    capabilities: ['developLobApp', 'submitLobApp', 'manageLobApp']
  }
} as const satisfies Record<string, RelationshipTypeRules>

/** Type of a relationship: `resellerDelegatedAdmin`. */
export type RelationshipType = keyof typeof relationshipTypeRules

/** Every type, in the order of DOMAIN.md section 1.1. */
export const relationshipTypes = Object.keys(relationshipTypeRules) as readonly RelationshipType[]

/** The rules of a type. */
export function rulesOf(type: RelationshipType): RelationshipTypeRules {
  return relationshipTypeRules[type]
}
