import {acceptedAgreement, refuseUnacknowledged} from './agreement.js'
import {refusePartner} from './partner.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import {findActiveRelationship, putRelationship} from './relationship.js'
import {type RelationshipType, relationshipTypes, rulesOf} from './relationship-type.js'
import type {System} from './system.js'
import {changeTenant, findTenant, type Tenant} from './tenant.js'

export type InvitationStatus = 'sent' | 'opened' | 'accepted' | 'cancelled'

/**
 * A partner's request by e-mail for a relationship, SM2.
 *
 * The state `requested` of a relationship (SM1) is that its invitation is open; nothing else stands for it.
 */
export interface Invitation {
  readonly id: string
  readonly partnerId: string
  /** Chosen by the partner, exactly one; the customer cannot change it (R33). */
  readonly relationshipType: RelationshipType
  /** Whether accepting it agrees to delegated admin privileges (R46). */
  readonly includesAdminRoles: boolean
  readonly status: InvitationStatus
}

export type InvitationCommand =
  | {
      type: 'sendInvitation'
      tenantId: string
      invitationId: string
      partnerId: string
      relationshipType: RelationshipType
      includesAdminRoles: boolean
    }
  | {type: 'followInvitationLink'; tenantId: string; invitationId: string}
  | {type: 'acceptInvitation'; tenantId: string; invitationId: string; acknowledged: boolean}
  | {type: 'cancelInvitation'; tenantId: string; invitationId: string}

export type InvitationEvent =
  | {type: 'invitationSent'; tenantId: string; invitation: Invitation}
  | {type: 'invitationOpened'; tenantId: string; invitationId: string}
  | {type: 'invitationAccepted'; tenantId: string; invitation: Invitation}
  | {type: 'invitationCancelled'; tenantId: string; invitationId: string}

/**
 * Decides a step of SM2: the partner sends (R31, R33, R64), the customer follows the link, accepts (R32, R46) or
 * cancels (R47).
 *
 * Refused: `unknown-tenant`, `unknown-partner`, `partner-not-authorized`, `unknown-value`, `invitation-exists`,
 * `relationship-exists`, `type-without-admin-roles`, `unknown-invitation`, `invitation-not-open` (its status is another
 * one), `agreement-not-acknowledged`.
 */
export function decideInvitation(command: InvitationCommand, system: System): Decision<InvitationEvent> {
  const {tenantId, invitationId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (command.type === 'sendInvitation') return decideSend(command, tenant, system)
  const invitation = findInvitation(tenant, invitationId)
  if (!invitation) return refuse('unknown-invitation', {tenantId, invitationId})
  switch (command.type) {
    case 'followInvitationLink':
      if (invitation.status === 'sent') return accept({type: 'invitationOpened', tenantId, invitationId})
      return refuseUnlessStatus(invitation, ['opened']) ?? accept()
    case 'acceptInvitation':
      return (
        refuseUnlessStatus(invitation, ['opened']) ??
        refuseUnacknowledged(tenant, command.acknowledged) ??
        // An offer that was authorized in the meantime has made the partner a delegated administrator already.
        refuseActive(tenant, invitation.partnerId) ??
        accept({type: 'invitationAccepted', tenantId, invitation})
      )
    case 'cancelInvitation':
      return (
        refuseUnlessStatus(invitation, ['sent', 'opened']) ??
        accept({type: 'invitationCancelled', tenantId, invitationId})
      )
    default:
      return command satisfies never
  }
}

/** The system after a step of SM2. */
export function evolveInvitation(system: System, event: InvitationEvent): System {
  const {tenantId} = event
  switch (event.type) {
    case 'invitationSent': {
      const {id, partnerId} = event.invitation
      return changeTenant(system, tenantId, (tenant) => ({
        ...tenant,
        invitations: [...tenant.invitations, event.invitation],
        mailbox: [...tenant.mailbox, {kind: 'invitation', id, partnerId, receivedOn: system.now}]
      }))
    }
    case 'invitationOpened':
      return changeTenant(system, tenantId, (tenant) => withStatus(tenant, event.invitationId, 'opened'))
    case 'invitationAccepted': {
      const {id, partnerId, relationshipType: type, includesAdminRoles} = event.invitation
      const adminRoles = includesAdminRoles ? 'granted' : 'none'
      return changeTenant(system, tenantId, (tenant) => ({
        ...putRelationship(withStatus(tenant, id, 'accepted'), {
          status: 'active',
          partnerId,
          type,
          adminRoles,
          since: system.now
        }),
        agreement: acceptedAgreement(tenant.agreement, system.now)
      }))
    }
    case 'invitationCancelled':
      return changeTenant(system, tenantId, (tenant) => withStatus(tenant, event.invitationId, 'cancelled'))
    default:
      return event satisfies never
  }
}

/** The tenant's invitation with this id, if there is one. */
export function findInvitation(tenant: Tenant, invitationId: string): Invitation | undefined {
  return tenant.invitations.find(({id}) => id === invitationId)
}

/** The invitation of this partner that waits for an answer, if there is one; there are never two. */
export function findOpenInvitation(tenant: Tenant, partnerId: string): Invitation | undefined {
  return tenant.invitations.find((invitation) => invitation.partnerId === partnerId && isOpen(invitation))
}

/** Whether it waits for an answer. */
export function isOpen({status}: Invitation): boolean {
  return status === 'sent' || status === 'opened'
}

function decideSend(
  command: Extract<InvitationCommand, {type: 'sendInvitation'}>,
  tenant: Tenant,
  system: System
): Decision<InvitationEvent> {
  const {tenantId, invitationId: id, partnerId, relationshipType, includesAdminRoles} = command
  if (findInvitation(tenant, id)) return refuse('invitation-exists', {tenantId, invitationId: id})
  const refusal =
    refuseEmpty('invitationId', id) ??
    refusePartner(system, partnerId, tenant.cloud) ??
    refuseUnknown('relationshipType', relationshipType, relationshipTypes) ??
    refuseRelated(tenant, partnerId)
  if (refusal) return refusal
  if (includesAdminRoles && !rulesOf(relationshipType).mayAskForAdminRoles) {
    return refuse('type-without-admin-roles', {relationshipType})
  }
  const invitation: Invitation = {id, partnerId, relationshipType, includesAdminRoles, status: 'sent'}
  return accept({type: 'invitationSent', tenantId, invitation})
}

function refuseUnlessStatus({id: invitationId, status}: Invitation, expected: readonly InvitationStatus[]) {
  return expected.includes(status) ? undefined : refuse('invitation-not-open', {invitationId, status, expected})
}

/** Refusal of a second relationship with a partner: one is active, or requested. `undefined` when there is neither. */
export function refuseRelated(tenant: Tenant, partnerId: string) {
  return refuseActive(tenant, partnerId) ?? refuseRequested(tenant, partnerId)
}

function refuseActive(tenant: Tenant, partnerId: string) {
  const active = findActiveRelationship(tenant, partnerId)
  return active && refuse('relationship-exists', {tenantId: tenant.id, partnerId, status: active.status})
}

function refuseRequested(tenant: Tenant, partnerId: string) {
  const open = findOpenInvitation(tenant, partnerId)
  return open && refuse('relationship-exists', {tenantId: tenant.id, partnerId, status: 'requested'})
}

function withStatus(tenant: Tenant, invitationId: string, status: InvitationStatus): Tenant {
  return {
    ...tenant,
    invitations: tenant.invitations.map((each) => (each.id === invitationId ? {...each, status} : each))
  }
}
