import {
  activeRelationshipOf,
  type Invitation,
  type InvitationStatus,
  invitationsOf
} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import type {LabelKey} from '../labels/keys.js'
import {message, type Part, pressable} from '../part.js'
import type {View} from '../view.js'
import {agreementForm} from './agreement-form.js'
import {detail} from './detail.js'
import {partnerName} from './partner-rows.js'
import {typeDescription, typeDetail} from './relationship-type.js'

/** What the page says where there is nothing to answer; an invitation that is only sent was not opened from its mail. */
const instead = {
  sent: 'msg.noInvitation',
  accepted: 'msg.invitationAccepted',
  cancelled: 'msg.invitationCancelled'
} as const satisfies Record<Exclude<InvitationStatus, 'opened'>, LabelKey>

/** The page that the link of an invitation leads to: accept with the agreement (P8), or cancel (R47). */
export const acceptAuthorizePage: AdministratorPage = {
  id: 'ac.acceptAuthorize',
  frame: 'admin-center',
  render: (view) => {
    const invitation = invitationsOf(view.system, view.tenant.id).find(({id}) => id === view.session.fields.invitation)
    if (invitation?.status === 'opened') {
      return {subject: invitation.id, parts: [...request(view, invitation), ...reply(view, invitation)]}
    }
    const key = instead[invitation?.status ?? 'sent']
    return {parts: [message(key, view.label(key))]}
  }
}

/** Who asks for what: all of it is the partner's choice, and nothing here changes it (R33, R46). */
function request(view: View, {partnerId, relationshipType, includesAdminRoles}: Invitation): Part[] {
  return [
    detail(view, 'lbl.from', partnerName(view, partnerId)),
    typeDetail(view, relationshipType),
    typeDescription(view, relationshipType),
    detail(view, 'lbl.adminRoles', view.label(includesAdminRoles ? 'txt.requested' : 'txt.notRequested'))
  ]
}

function reply(view: View, {id: invitationId, partnerId}: Invitation): Part[] {
  const tenantId = view.tenant.id
  const cancel = pressable('button', 'btn.cancelInvitation', view.label('btn.cancelInvitation'), {
    command: {type: 'cancelInvitation', tenantId, invitationId}
  })
  // An offer that was authorized in the meantime has left nothing to accept.
  if (activeRelationshipOf(view.system, tenantId, partnerId)) {
    return [message('msg.alreadyPartner', view.label('msg.alreadyPartner')), cancel]
  }
  const accept = pressable('button', 'btn.acceptAuthorize', view.label('btn.acceptAuthorize'), {
    command: {type: 'acceptInvitation', tenantId, invitationId, acknowledged: true},
    go: {page: 'ac.partnerRelationships'}
  })
  return [...agreementForm(view, accept), cancel]
}
