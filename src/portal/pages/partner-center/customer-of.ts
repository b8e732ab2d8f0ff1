import {
  type ActiveRelationship,
  activeRelationshipOf,
  type Tenant,
  tenantOf
} from '../../../partner-management/index.js'
import type {PageContent} from '../../frame.js'
import {message, type Part, pressable, section} from '../../part.js'
import type {PartnerView} from '../../view.js'

/** The customer that a page of Partner Center is about, and what the partner is to it. */
export interface Customer {
  tenant: Tenant
  relationship: ActiveRelationship
}

/**
 * The customer that the page is about, `undefined` for one that is none of this partner (any more, R54).
 *
 * Nothing of a tenant is shown before this was asked: the customers of others are none of its business.
 */
export function customerOf(view: PartnerView): Customer | undefined {
  const {customer: tenantId = ''} = view.session.fields
  const tenant = tenantOf(view.system, tenantId)
  const relationship = activeRelationshipOf(view.system, tenantId, view.partner.id)
  return tenant && relationship && {tenant, relationship}
}

/** What a page says when it is about no customer of this partner. */
export function notYourCustomer(view: PartnerView): PageContent {
  return {parts: [message('msg.notYourCustomer', view.label('msg.notYourCustomer'))]}
}

/** What belongs to a customer, on each of its pages: the way back to it, and Account (P12). */
export function customerMenu(view: PartnerView, {tenant}: Customer): Part {
  const {page} = view.session
  const fields = {customer: tenant.id}
  const account = pressable('menuitem', 'menu.pc.account', view.label('pc.account'), {go: {page: 'pc.account', fields}})
  return section('navigation', 'menu.customer', tenant.name, [
    ...(page === 'pc.customer'
      ? []
      : [pressable('link', 'lnk.customer', tenant.name, {go: {page: 'pc.customer', fields}})]),
    {...account, alsoRoles: ['tab', 'link', 'button'], selected: page === 'pc.account'}
  ])
}
