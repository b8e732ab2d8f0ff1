import {refuseWithout} from './capability.js'
import {findPartner} from './partner.js'
import {accept, type Decision, refuse, refuseEmpty} from './refusal.js'
import type {System} from './system.js'
import {changeTenant, findTenant} from './tenant.js'

/** An account in a tenant. */
export interface User {
  readonly id: string
  readonly name: string
}

export type UserCommand = {
  type: 'createUser'
  tenantId: string
  user: User
  /** The partner who does it; without, an administrator of the tenant does. */
  partnerId?: string
}

/** Ids of the accounts that partners have in a tenant begin with it (R37); nobody else's do. */
export const partnerAccountPrefix = 'partner:'

export type UserEvent = {type: 'userCreated'; tenantId: string; user: User}

/**
 * Decides who creates users: administrators (R7), and partners to whom that is delegated (R8, R35).
 *
 * Refused: `unknown-tenant`, `unknown-partner`, `no-active-relationship`, `not-permitted`, `user-exists`, `unknown-value`.
 */
export function decideUser({tenantId, user, partnerId}: UserCommand, system: System): Decision<UserEvent> {
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (partnerId !== undefined) {
    if (!findPartner(system, partnerId)) return refuse('unknown-partner', {partnerId})
    const refusal = refuseWithout(tenant, partnerId, 'createUser')
    if (refusal) return refusal
  }
  const {id, name} = user
  if (tenant.users.some((known) => known.id === id)) return refuse('user-exists', {tenantId, userId: id})
  return (
    refuseEmpty('user.id', id) ??
    refusePartnerAccount(id) ??
    refuseEmpty('user.name', name) ??
    accept({type: 'userCreated', tenantId, user: {id, name}})
  )
}

/** The system after a user was created. */
export function evolveUser(system: System, {tenantId, user}: UserEvent): System {
  return changeTenant(system, tenantId, (tenant) => ({...tenant, users: [...tenant.users, user]}))
}

function refusePartnerAccount(id: string) {
  if (!id.startsWith(partnerAccountPrefix)) return undefined
  const expected = [`an id that does not begin with \`${partnerAccountPrefix}\``]
  return refuse('unknown-value', {field: 'user.id', value: id, expected})
}
