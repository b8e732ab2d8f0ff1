import {isOpenPurchase} from './customer-purchase.js'
import {findPartner, type PartnerKind} from './partner.js'
import {accept, type Decision, refuse} from './refusal.js'
import {findActiveRelationship, putRelationship} from './relationship.js'
import {rulesOf} from './relationship-type.js'
import {activeSubscriptionsSoldBy} from './subscription.js'
import type {System} from './system.js'
import {changeTenant, findTenant, type Tenant} from './tenant.js'

export type EndingCommand =
  /** The customer removes the admin roles (P10). */
  | {type: 'removeAdminRoles'; tenantId: string; partnerId: string}
  /** The customer ends it (P11). */
  | {type: 'deletePartner'; tenantId: string; partnerId: string}
  /** The partner ends a reseller relationship in Partner Center (P12). */
  | {type: 'removeResellerRelationship'; tenantId: string; partnerId: string}
  /** The partner ends one of the other types; no document describes how. */
  | {type: 'endRelationship'; tenantId: string; partnerId: string}

export type EndingEvent =
  | {type: 'adminRolesRemoved'; tenantId: string; partnerId: string}
  | {type: 'relationshipEnded'; tenantId: string; partnerId: string; endedBy: 'customer' | 'partner'}

/** R53: who can remove a reseller relationship; an indirect reseller acts through its provider. */
const kindsThatRemove: readonly PartnerKind[] = ['directPartner', 'indirectProvider']

/**
 * Decides how a relationship ends, or loses its admin roles (SM1; R25, R48-R53, R58-R60, R62).
 *
 * Refused: `unknown-tenant`, `unknown-partner`, `no-active-relationship`, `no-admin-roles`,
 * `only-partner-ends-relationship` (R25, R51), `not-a-reseller-relationship`, `partner-kind-not-allowed` (R53),
 * `active-subscriptions` (R62), `open-reservations` (R58), `open-software-purchases` (R59),
 * `relationship-ends-otherwise`.
 */
export function decideEnding(command: EndingCommand, system: System): Decision<EndingEvent> {
  const {tenantId, partnerId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  const partner = findPartner(system, partnerId)
  if (!partner) return refuse('unknown-partner', {partnerId})
  const relationship = findActiveRelationship(tenant, partnerId)
  if (!relationship) return refuse('no-active-relationship', {tenantId, partnerId})
  const {type: relationshipType} = relationship
  const {customerMayDelete, resells} = rulesOf(relationshipType)
  switch (command.type) {
    case 'removeAdminRoles':
      if (relationship.adminRoles === 'none') return refuse('no-admin-roles', {tenantId, partnerId})
      return accept({type: 'adminRolesRemoved', tenantId, partnerId})
    case 'deletePartner':
      if (!customerMayDelete) return refuse('only-partner-ends-relationship', {tenantId, partnerId, relationshipType})
      return accept({type: 'relationshipEnded', tenantId, partnerId, endedBy: 'customer'})
    case 'removeResellerRelationship':
      if (!resells) return refuse('not-a-reseller-relationship', {tenantId, partnerId, relationshipType})
      if (!mayRemoveResellerRelationship(partner.kind)) {
        return refuse('partner-kind-not-allowed', {partnerId, kind: partner.kind, expected: kindsThatRemove})
      }
      return (
        refuseCommitments(tenant, partnerId) ??
        accept({type: 'relationshipEnded', tenantId, partnerId, endedBy: 'partner'})
      )
    case 'endRelationship':
      if (customerMayDelete || resells) {
        return refuse('relationship-ends-otherwise', {tenantId, partnerId, relationshipType})
      }
      return accept({type: 'relationshipEnded', tenantId, partnerId, endedBy: 'partner'})
    default:
      return command satisfies never
  }
}

/** The system after a relationship ended, or lost its admin roles. */
export function evolveEnding(system: System, event: EndingEvent): System {
  const {tenantId, partnerId} = event
  return changeTenant(system, tenantId, (tenant) => {
    const relationship = findActiveRelationship(tenant, partnerId)
    if (!relationship) return tenant
    switch (event.type) {
      case 'adminRolesRemoved':
        return putRelationship(tenant, {...relationship, adminRoles: 'none'})
      case 'relationshipEnded': {
        const {type} = relationship
        const supportContacts = tenant.supportContacts.filter((id) => id !== partnerId)
        return putRelationship({...tenant, supportContacts}, {status: 'ended', partnerId, type, endedBy: event.endedBy})
      }
      default:
        return event satisfies never
    }
  })
}

/** Whether a partner of this kind can remove a reseller relationship (R53). */
export function mayRemoveResellerRelationship(kind: PartnerKind): boolean {
  return kindsThatRemove.includes(kind)
}

/**
 * R58-R60, R62. Decides T11: in the order in which a partner meets them, as the link is inactive before the removal is
 * refused (I11).
 */
function refuseCommitments(tenant: Tenant, partnerId: string) {
  const data = {tenantId: tenant.id, partnerId}
  const active = activeSubscriptionsSoldBy(tenant, partnerId).map(({id}) => id)
  if (active.length > 0) return refuse('active-subscriptions', {...data, subscriptions: active})
  const open = tenant.purchases.filter((purchase) => purchase.partnerId === partnerId && isOpenPurchase(purchase))
  const reservations = open.filter(({kind}) => kind === 'reservation').map(({id}) => id)
  if (reservations.length > 0) return refuse('open-reservations', {...data, purchases: reservations})
  const software = open.filter(({kind}) => kind === 'software').map(({id}) => id)
  if (software.length > 0) return refuse('open-software-purchases', {...data, purchases: software})
  return undefined
}
