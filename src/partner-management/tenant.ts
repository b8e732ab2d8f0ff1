import type {Agreement} from './agreement.js'
import {type Cloud, clouds} from './cloud.js'
import type {ContactRequest} from './contact-request.js'
import type {CustomerPurchase} from './customer-purchase.js'
import type {Invitation} from './invitation.js'
import type {Mail} from './mail.js'
import type {Offer} from './offer.js'
import type {Order} from './order.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import type {Relationship} from './relationship.js'
import type {Subscription} from './subscription.js'
import type {System} from './system.js'
import type {User} from './user.js'

/** Versions of the admin center; `legacy` until the administrator turns on the new one (R9). */
export const adminCenters = ['legacy', 'new'] as const
export type AdminCenter = (typeof adminCenters)[number]

/** What a customer can be (R29). */
export const organizationTypes = ['organization', 'school'] as const
export type OrganizationType = (typeof organizationTypes)[number]

/** A customer, DOMAIN.md section 1. Lists are in the order in which things came. */
export interface Tenant {
  readonly id: string
  readonly name: string
  readonly cloud: Cloud
  readonly organizationType: OrganizationType
  /** Country or region, `null` when it is not known (R5). */
  readonly region: string | null
  readonly adminCenter: AdminCenter
  /** Names, at least one; each shows the partner relationships of the tenant (P10, P11). */
  readonly billingAccounts: readonly string[]
  readonly agreement: Agreement
  /** Whether MPSA partners see each other's purchases (R39). */
  readonly sharesMpsaPurchases: boolean
  readonly users: readonly User[]
  readonly subscriptions: readonly Subscription[]
  readonly relationships: readonly Relationship[]
  readonly invitations: readonly Invitation[]
  readonly offers: readonly Offer[]
  readonly orders: readonly Order[]
  readonly contactRequests: readonly ContactRequest[]
  readonly purchases: readonly CustomerPurchase[]
  /** Ids of the partners on the list of available support contacts (R55). */
  readonly supportContacts: readonly string[]
  readonly mailbox: readonly Mail[]
}

export type TenantCommand =
  | {
      type: 'registerTenant'
      tenantId: string
      name: string
      cloud: Cloud
      /** Default `new`. */
      adminCenter?: AdminCenter
      /** Default `organization`. */
      organizationType?: OrganizationType
      region?: string
      /** Default one account with the name of the tenant. */
      billingAccounts?: readonly string[]
    }
  | {type: 'turnOnNewAdminCenter'; tenantId: string}
  | {type: 'shareMpsaPurchases'; tenantId: string; shares: boolean}

export type TenantEvent =
  | {type: 'tenantRegistered'; tenantId: string; tenant: Tenant}
  | {type: 'newAdminCenterTurnedOn'; tenantId: string}
  | {type: 'mpsaPurchasesShared'; tenantId: string; shares: boolean}

/**
 * Decides a command about the tenant itself.
 *
 * Refused: `tenant-exists`, `unknown-tenant`, `unknown-value`, `admin-center-is-new` (R9: there is no way back).
 */
export function decideTenant(command: TenantCommand, system: System): Decision<TenantEvent> {
  const {tenantId} = command
  const tenant = findTenant(system, tenantId)
  if (command.type === 'registerTenant') {
    return tenant ? refuse('tenant-exists', {tenantId}) : decideRegister(command)
  }
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  switch (command.type) {
    case 'turnOnNewAdminCenter':
      if (tenant.adminCenter === 'new') return refuse('admin-center-is-new', {tenantId})
      return accept({type: 'newAdminCenterTurnedOn', tenantId})
    case 'shareMpsaPurchases': {
      const {shares} = command
      return tenant.sharesMpsaPurchases === shares ? accept() : accept({type: 'mpsaPurchasesShared', tenantId, shares})
    }
    default:
      return command satisfies never
  }
}

/** The system after an event about the tenant itself. */
export function evolveTenant(system: System, event: TenantEvent): System {
  switch (event.type) {
    case 'tenantRegistered':
      return {...system, tenants: [...system.tenants, event.tenant]}
    case 'newAdminCenterTurnedOn':
      return changeTenant(system, event.tenantId, (tenant) => ({...tenant, adminCenter: 'new'}))
    case 'mpsaPurchasesShared':
      return changeTenant(system, event.tenantId, (tenant) => ({...tenant, sharesMpsaPurchases: event.shares}))
    default:
      return event satisfies never
  }
}

/** The tenant with this id, if there is one. */
export function findTenant(system: System, tenantId: string): Tenant | undefined {
  return system.tenants.find((tenant) => tenant.id === tenantId)
}

/** The system with one tenant changed; everything else is shared with the one before. */
export function changeTenant(system: System, tenantId: string, change: (tenant: Tenant) => Tenant): System {
  return {...system, tenants: system.tenants.map((tenant) => (tenant.id === tenantId ? change(tenant) : tenant))}
}

function decideRegister(command: Extract<TenantCommand, {type: 'registerTenant'}>): Decision<TenantEvent> {
  const {tenantId: id, name, cloud, adminCenter = 'new', organizationType = 'organization', region = null} = command
  const {billingAccounts = [name]} = command
  const tenant: Tenant = {
    id,
    name,
    cloud,
    organizationType,
    region,
    adminCenter,
    billingAccounts: [...billingAccounts],
    agreement: {status: 'notAccepted', documentOpened: false},
    sharesMpsaPurchases: false,
    users: [],
    subscriptions: [],
    relationships: [],
    invitations: [],
    offers: [],
    orders: [],
    contactRequests: [],
    purchases: [],
    supportContacts: [],
    mailbox: []
  }
  return (
    refuseEmpty('tenantId', id) ??
    refuseEmpty('name', name) ??
    refuseEmptyAccounts(billingAccounts) ??
    refuseUnknown('cloud', cloud, clouds) ??
    refuseUnknown('adminCenter', adminCenter, adminCenters) ??
    refuseUnknown('organizationType', organizationType, organizationTypes) ??
    accept({type: 'tenantRegistered', tenantId: id, tenant})
  )
}

/** At least one, and each with a name. */
function refuseEmptyAccounts(names: readonly string[]) {
  const [first] = names
  return first === undefined
    ? refuseEmpty('billingAccounts', first)
    : names.map((name) => refuseEmpty('billingAccounts', name)).find((refusal) => refusal)
}
