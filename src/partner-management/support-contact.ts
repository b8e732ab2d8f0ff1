import {refuseWithout} from './capability.js'
import {findPartner} from './partner.js'
import {accept, type Decision, refuse} from './refusal.js'
import type {System} from './system.js'
import {changeTenant, findTenant} from './tenant.js'

export type SupportContactCommand = {type: 'addSupportContact'; tenantId: string; partnerId: string}

export type SupportContactEvent = {type: 'supportContactAdded'; tenantId: string; partnerId: string}

/**
 * Decides who is on the list of available support contacts of a customer: partners who sell to it (R55).
 *
 * Adding one who is there changes nothing. Refused: `unknown-tenant`, `unknown-partner`, `no-active-relationship`,
 * `not-permitted`.
 */
export function decideSupportContact(command: SupportContactCommand, system: System): Decision<SupportContactEvent> {
  const {tenantId, partnerId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (!findPartner(system, partnerId)) return refuse('unknown-partner', {partnerId})
  const refusal = refuseWithout(tenant, partnerId, 'sellProducts')
  if (refusal) return refusal
  if (tenant.supportContacts.includes(partnerId)) return accept()
  return accept({type: 'supportContactAdded', tenantId, partnerId})
}

/** The system after a partner was put on the list. */
export function evolveSupportContact(system: System, {tenantId, partnerId}: SupportContactEvent): System {
  return changeTenant(system, tenantId, (tenant) => ({
    ...tenant,
    supportContacts: [...tenant.supportContacts, partnerId]
  }))
}
