import {type ActiveRelationship, activeRelationshipOf, partnerById, rulesOf} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {message, type Part, pressable} from '../part.js'
import type {View} from '../view.js'
import {dayOf, detail} from './detail.js'
import {typeDescription, typeDetail} from './relationship-type.js'

/** The page of one partner: what it is to the tenant, Remove admin roles (P10) and Delete partner (P11). */
export const partnerPage: AdministratorPage = {
  id: 'ac.partner',
  frame: 'admin-center',
  render: (view) => {
    const {partner: partnerId = ''} = view.session.fields
    const relationship = activeRelationshipOf(view.system, view.tenant.id, partnerId)
    const partner = partnerById(view.system, partnerId)
    if (!relationship || !partner) return {parts: [message('msg.notYourPartner', view.label('msg.notYourPartner'))]}
    return {
      name: partner.name,
      alsoCalled: [view.label('page.partner')],
      object: 'partner',
      subject: partnerId,
      parts: [
        ...details(view, relationship),
        ...removeAdminRoles(view, relationship),
        deletePartner(view, relationship)
      ]
    }
  }
}

function details(view: View, {type, since, adminRoles}: ActiveRelationship): Part[] {
  return [
    typeDetail(view, type),
    typeDescription(view, type),
    detail(view, 'lbl.since', dayOf(since)),
    detail(view, 'lbl.adminRoles', view.label(adminRoles === 'granted' ? 'txt.granted' : 'txt.none'))
  ]
}

/** There while the partner has admin roles (I7); the relationship outlasts them (R48, R49). */
function removeAdminRoles(view: View, {partnerId, adminRoles}: ActiveRelationship): Part[] {
  if (adminRoles === 'none') return []
  const command = {type: 'removeAdminRoles', tenantId: view.tenant.id, partnerId} as const
  return [pressable('button', 'btn.removeAdminRoles', view.label('btn.removeAdminRoles'), {command})]
}

/**
 * Always there, and disabled for the types that only the partner ends (R26, R51). Decides T9: one button has both
 * of its names.
 *
 * No document tells of a question in between; it leads back to the list that the page was opened from.
 */
function deletePartner(view: View, {partnerId, type}: ActiveRelationship): Part {
  const {from = 'ac.partnerRelationships', tab} = view.session.fields
  const button = pressable('button', 'btn.deletePartner', view.label('btn.deletePartner'), {
    command: {type: 'deletePartner', tenantId: view.tenant.id, partnerId},
    go: {page: from, fields: tab === undefined ? {} : {tab}}
  })
  return {...button, alsoCalled: [view.label('btn.delete')], disabled: !rulesOf(type).customerMayDelete}
}
