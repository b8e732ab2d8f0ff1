import {
  hasActiveSubscriptionsSoldBy,
  mayRemoveResellerRelationship,
  type RefusalCode,
  rulesOf
} from '../../../partner-management/index.js'
import type {PartnerPage} from '../../frame.js'
import type {LabelKey} from '../../labels/keys.js'
import {type FieldChanges, message, type Part, pressable} from '../../part.js'
import type {PartnerView} from '../../view.js'
import {dayOf, detail} from '../detail.js'
import {typeDetail} from '../relationship-type.js'
import {type Customer, customerMenu, customerOf, notYourCustomer} from './customer-of.js'

/** What has to be cancelled before, found when the link is pressed (R58, R59, I11). */
const commitments = {
  'open-reservations': 'msg.openReservations',
  'open-software-purchases': 'msg.openSoftware'
} as const satisfies Partial<Record<RefusalCode, LabelKey>>

/** The account of a customer, where the partner removes a reseller relationship (P12). */
export const accountPage: PartnerPage = {
  id: 'pc.account',
  frame: 'partner-center',
  render: (view) => {
    const customer = customerOf(view)
    if (!customer) return notYourCustomer(view)
    const {type, since} = customer.relationship
    return {
      subject: customer.tenant.id,
      parts: [
        customerMenu(view, customer),
        typeDetail(view, type),
        detail(view, 'lbl.since', dayOf(since)),
        ...removal(view, customer)
      ]
    }
  }
}

/**
 * Offered for reseller relationships of those who may end them (R53); inactive while a subscription that this partner
 * sold is active (R60, R62), and nothing else makes it so (I11). No document tells of a question in between.
 */
function removal(view: PartnerView, {tenant, relationship}: Customer): Part[] {
  const {id: partnerId, kind} = view.partner
  if (!rulesOf(relationship.type).resells || !mayRemoveResellerRelationship(kind)) return []
  const active = hasActiveSubscriptionsSoldBy(view.system, tenant.id, partnerId)
  const link = pressable('link', 'pc.removeReseller', view.label('pc.removeReseller'), {
    command: {type: 'removeResellerRelationship', tenantId: tenant.id, partnerId},
    go: {page: 'pc.customers'},
    refused: Object.fromEntries(
      Object.entries(commitments).map(([code, error]): [string, FieldChanges] => [code, {error}])
    )
  })
  const error = Object.values(commitments).find((key) => key === view.session.fields.error)
  return [
    {...link, alsoRoles: ['button'], disabled: active},
    ...(active ? [message('msg.activeSubscriptions', view.label('msg.activeSubscriptions'))] : []),
    ...(error === undefined ? [] : [message(error, view.label(error), 'error')])
  ]
}
