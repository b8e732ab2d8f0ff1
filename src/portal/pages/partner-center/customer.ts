import {subscriptionsSoldBy} from '../../../partner-management/index.js'
import type {PartnerPage} from '../../frame.js'
import {message, type Part, pressable, section} from '../../part.js'
import type {PartnerView} from '../../view.js'
import {distinctName} from '../distinct-name.js'
import {type Customer, customerMenu, customerOf, notYourCustomer} from './customer-of.js'

/** A customer of the partner, with the subscriptions that this partner sold to it (P12). */
export const customerPage: PartnerPage = {
  id: 'pc.customer',
  frame: 'partner-center',
  render: (view) => {
    const customer = customerOf(view)
    if (!customer) return notYourCustomer(view)
    const {id: subject, name} = customer.tenant
    return {
      name,
      alsoCalled: [view.label('page.customer')],
      object: 'customer',
      subject,
      parts: [
        customerMenu(view, customer),
        section('group', 'pc.subscriptions', view.label('pc.subscriptions'), [subscriptions(view, customer)])
      ]
    }
  }
}

function subscriptions(view: PartnerView, {tenant}: Customer): Part {
  const sold = subscriptionsSoldBy(view.system, tenant.id, view.partner.id)
  if (sold.length === 0) return message('msg.noneSold', view.label('msg.noneSold'))
  const rows = sold.map(({id, name, status}): Part => {
    const go = {page: 'pc.subscription', fields: {customer: tenant.id, subscription: id}}
    const value = view.label(status === 'active' ? 'rad.active' : 'pc.suspended')
    return {
      ...pressable('row', `subscription.${id}`, distinctName({id, name}, sold), {go}),
      value,
      object: 'subscription',
      subject: id
    }
  })
  return section('list', 'lbl.subscriptions', view.label('lbl.subscriptions'), rows)
}
