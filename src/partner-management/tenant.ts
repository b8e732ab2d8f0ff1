import {type Cloud, clouds} from './cloud.js'
import type {Offer} from './offer.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import type {Relationship} from './relationship.js'
import type {Subscription} from './subscription.js'
import type {System} from './system.js'

/** Versions of the admin center; `legacy` until the administrator turns on the new one (R9). */
export const adminCenters = ['legacy', 'new'] as const
export type AdminCenter = (typeof adminCenters)[number]

/** A customer, DOMAIN.md section 1. Lists are in the order in which things came. */
export interface Tenant {
  readonly id: string
  readonly name: string
  readonly cloud: Cloud
  readonly adminCenter: AdminCenter
  readonly subscriptions: readonly Subscription[]
  readonly relationships: readonly Relationship[]
  readonly offers: readonly Offer[]
}

export type TenantCommand =
  | {type: 'registerTenant'; tenantId: string; name: string; cloud: Cloud; adminCenter?: AdminCenter}
  | {type: 'turnOnNewAdminCenter'; tenantId: string}

export type TenantEvent =
  | {type: 'tenantRegistered'; tenantId: string; name: string; cloud: Cloud; adminCenter: AdminCenter}
  | {type: 'newAdminCenterTurnedOn'; tenantId: string}

/**
 * Decides a command about the tenant itself.
 *
 * Refused: `tenant-exists`, `unknown-tenant`, `unknown-value`, `admin-center-is-new` (R9: there is no way back).
 */
export function decideTenant(command: TenantCommand, system: System): Decision<TenantEvent> {
  const tenant = findTenant(system, command.tenantId)
  switch (command.type) {
    case 'registerTenant': {
      const {tenantId, name, cloud, adminCenter = 'new'} = command
      if (tenant) return refuse('tenant-exists', {tenantId})
      return (
        refuseEmpty('tenantId', tenantId) ??
        refuseUnknown('cloud', cloud, clouds) ??
        refuseUnknown('adminCenter', adminCenter, adminCenters) ??
        accept({type: 'tenantRegistered', tenantId, name, cloud, adminCenter})
      )
    }
    case 'turnOnNewAdminCenter': {
      const {tenantId} = command
      if (!tenant) return refuse('unknown-tenant', {tenantId})
      if (tenant.adminCenter === 'new') return refuse('admin-center-is-new', {tenantId})
      return accept({type: 'newAdminCenterTurnedOn', tenantId})
    }
    default:
      return command satisfies never
  }
}

/** The system after an event about the tenant itself. */
export function evolveTenant(system: System, event: TenantEvent): System {
  switch (event.type) {
    case 'tenantRegistered': {
      const {tenantId: id, name, cloud, adminCenter} = event
      const tenant: Tenant = {id, name, cloud, adminCenter, subscriptions: [], relationships: [], offers: []}
      return {...system, tenants: [...system.tenants, tenant]}
    }
    case 'newAdminCenterTurnedOn':
      return changeTenant(system, event.tenantId, (tenant) => ({...tenant, adminCenter: 'new'}))
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
