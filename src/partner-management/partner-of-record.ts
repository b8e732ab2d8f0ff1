import {cloudRules} from './cloud.js'
import {refusePartner} from './partner.js'
import {accept, type Decision, refuse} from './refusal.js'
import {changeSubscription, findSubscription, type Subscription} from './subscription.js'
import type {System} from './system.js'
import {findTenant, type Tenant} from './tenant.js'

export type PartnerOfRecordCommand =
  | {type: 'setPartnerOfRecord'; tenantId: string; subscriptionId: string; partnerId: string}
  | {type: 'removePartnerOfRecord'; tenantId: string; subscriptionId: string}

export type PartnerOfRecordEvent =
  | {type: 'partnerOfRecordSet'; tenantId: string; subscriptionId: string; partnerId: string; former: string | null}
  | {type: 'partnerOfRecordRemoved'; tenantId: string; subscriptionId: string; former: string}

/**
 * Decides what an administrator does about the partner of record (R3, R13, R22-R24).
 *
 * Setting the partner that is set already changes nothing. Refused: `unknown-tenant`, `unknown-subscription`,
 * `unknown-partner` (I2), `partner-not-authorized`, `only-partner-starts-add` (R13, T3), `no-partner-of-record` (I6).
 */
export function decidePartnerOfRecord(command: PartnerOfRecordCommand, system: System): Decision<PartnerOfRecordEvent> {
  const {tenantId, subscriptionId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  const subscription = findSubscription(tenant, subscriptionId)
  if (!subscription) return refuse('unknown-subscription', {tenantId, subscriptionId})
  const former = subscription.partnerOfRecord
  switch (command.type) {
    case 'setPartnerOfRecord': {
      const {partnerId} = command
      const refusal = refusePartner(system, partnerId, tenant.cloud)
      if (refusal) return refusal
      if (former === partnerId) return accept()
      if (!mayHavePartnerSet(tenant, subscription)) {
        return refuse('only-partner-starts-add', {tenantId, subscriptionId, cloud: tenant.cloud})
      }
      return accept({type: 'partnerOfRecordSet', tenantId, subscriptionId, partnerId, former})
    }
    case 'removePartnerOfRecord':
      if (former === null) return refuse('no-partner-of-record', {tenantId, subscriptionId})
      return accept({type: 'partnerOfRecordRemoved', tenantId, subscriptionId, former})
    default:
      return command satisfies never
  }
}

/** The system after the partner of record of a subscription was set or removed; relationships stay as they are (I8). */
export function evolvePartnerOfRecord(system: System, event: PartnerOfRecordEvent): System {
  switch (event.type) {
    case 'partnerOfRecordSet':
      return changeSubscription(system, event, (subscription) => ({
        ...subscription,
        partnerOfRecord: event.partnerId,
        formerPartnerOfRecord: event.former ?? subscription.formerPartnerOfRecord
      }))
    case 'partnerOfRecordRemoved':
      return changeSubscription(system, event, (subscription) => ({
        ...subscription,
        partnerOfRecord: null,
        formerPartnerOfRecord: event.former
      }))
    default:
      return event satisfies never
  }
}

/** R13. Decides T3: where only the partner starts an add, a customer can still replace one that was there. */
function mayHavePartnerSet(tenant: Tenant, subscription: Subscription): boolean {
  if (!cloudRules[tenant.cloud].onlyPartnerStartsAdd) return true
  return subscription.partnerOfRecord !== null || subscription.formerPartnerOfRecord !== null
}
