import {findPartner} from './partner.js'
import {accept, type Decision, refuse, refuseEmpty} from './refusal.js'
import {findActiveRelationship} from './relationship.js'
import type {System} from './system.js'
import {changeTenant, findTenant, type Tenant} from './tenant.js'

/** The Microsoft Customer Agreement of a tenant, SM4. There is no way back from `accepted`. */
export type Agreement =
  | {readonly status: 'notAccepted'; readonly documentOpened: boolean}
  | {readonly status: 'accepted'; readonly acceptedOn: string}

export type AgreementCommand =
  /** A partner asks the tenant by e-mail to accept the agreement (P9). */
  | {type: 'requestAgreement'; tenantId: string; partnerId: string; mailId: string}
  | {type: 'openAgreement'; tenantId: string}
  | {type: 'acceptAgreement'; tenantId: string; acknowledged: boolean}

export type AgreementEvent =
  | {type: 'agreementRequested'; tenantId: string; partnerId: string; mailId: string}
  | {type: 'agreementOpened'; tenantId: string}
  | {type: 'agreementAccepted'; tenantId: string}

/**
 * Decides a step of SM4 (R45). Decides T18: opening the document is possible at any time, and
 * never required (I5).
 *
 * Refused: `unknown-tenant`, `unknown-partner`, `no-active-relationship`, `unknown-value`, `mail-exists`,
 * `agreement-accepted`, `agreement-not-acknowledged`.
 */
export function decideAgreement(command: AgreementCommand, system: System): Decision<AgreementEvent> {
  const {tenantId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  const {agreement} = tenant
  switch (command.type) {
    case 'requestAgreement': {
      const {partnerId, mailId} = command
      if (!findPartner(system, partnerId)) return refuse('unknown-partner', {partnerId})
      if (!findActiveRelationship(tenant, partnerId)) return refuse('no-active-relationship', {tenantId, partnerId})
      if (tenant.mailbox.some(({kind, id}) => kind === 'agreement' && id === mailId)) {
        return refuse('mail-exists', {tenantId, mailId})
      }
      return (
        refuseEmpty('mailId', mailId) ??
        refuseAccepted(tenant) ??
        accept({type: 'agreementRequested', tenantId, partnerId, mailId})
      )
    }
    case 'openAgreement':
      if (agreement.status === 'accepted' || agreement.documentOpened) return accept()
      return accept({type: 'agreementOpened', tenantId})
    case 'acceptAgreement':
      return (
        refuseAccepted(tenant) ??
        refuseUnacknowledged(tenant, command.acknowledged) ??
        accept({type: 'agreementAccepted', tenantId})
      )
    default:
      return command satisfies never
  }
}

/** The system after a step of SM4. */
export function evolveAgreement(system: System, event: AgreementEvent): System {
  const {tenantId} = event
  switch (event.type) {
    case 'agreementRequested': {
      const {mailId: id, partnerId} = event
      return changeTenant(system, tenantId, (tenant) => ({
        ...tenant,
        mailbox: [...tenant.mailbox, {kind: 'agreement', id, partnerId, receivedOn: system.now}]
      }))
    }
    case 'agreementOpened':
      return changeTenant(system, tenantId, (tenant) => ({
        ...tenant,
        agreement: {status: 'notAccepted', documentOpened: true}
      }))
    case 'agreementAccepted':
      return changeTenant(system, tenantId, (tenant) => ({
        ...tenant,
        agreement: acceptedAgreement(tenant.agreement, system.now)
      }))
    default:
      return event satisfies never
  }
}

/** The agreement once it is accepted; one that is accepted already keeps its day. */
export function acceptedAgreement(agreement: Agreement, now: string): Agreement {
  return agreement.status === 'accepted' ? agreement : {status: 'accepted', acceptedOn: now}
}

/** I5, SM2, SM4: nothing is accepted before the box is checked. */
export function refuseUnacknowledged(tenant: Tenant, acknowledged: boolean) {
  return acknowledged ? undefined : refuse('agreement-not-acknowledged', {tenantId: tenant.id})
}

/** R45: partners purchase and manage only for a tenant that has accepted the agreement. */
export function refuseWithoutAgreement(tenant: Tenant) {
  return tenant.agreement.status === 'accepted' ? undefined : refuse('agreement-not-accepted', {tenantId: tenant.id})
}

function refuseAccepted(tenant: Tenant) {
  return tenant.agreement.status === 'accepted' ? refuse('agreement-accepted', {tenantId: tenant.id}) : undefined
}
