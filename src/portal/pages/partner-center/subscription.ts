import {capabilitiesOf, type Subscription, subscriptionsSoldBy} from '../../../partner-management/index.js'
import type {PartnerPage} from '../../frame.js'
import type {LabelKey} from '../../labels/keys.js'
import {type Effect, message, type Part, section} from '../../part.js'
import type {PartnerView} from '../../view.js'
import {type Customer, customerMenu, customerOf, notYourCustomer} from './customer-of.js'

/**
 * A subscription that the partner sold, with its status (SM5, R63).
 *
 * Choosing Suspended acts at once, as no document has anything to press after it (P12, step 1.3; T15).
 */
export const soldSubscriptionPage: PartnerPage = {
  id: 'pc.subscription',
  frame: 'partner-center',
  render: (view) => {
    const customer = customerOf(view)
    if (!customer) return notYourCustomer(view)
    const sold = subscriptionsSoldBy(view.system, customer.tenant.id, view.partner.id)
    const subscription = sold.find(({id}) => id === view.session.fields.subscription)
    if (!subscription) return {parts: [customerMenu(view, customer), message('msg.notSold', view.label('msg.notSold'))]}
    return {
      name: subscription.name,
      alsoCalled: [view.label('page.subscription')],
      object: 'subscription',
      subject: subscription.id,
      parts: [customerMenu(view, customer), ...status(view, customer, subscription)]
    }
  }
}

/** Whoever sold it and is no reseller any more, as another type of relationship came after, cannot suspend it. */
function status(view: PartnerView, {tenant}: Customer, subscription: Subscription): Part[] {
  const {id: subscriptionId, status: current} = subscription
  const partnerId = view.partner.id
  const resells = capabilitiesOf(view.system, tenant.id, partnerId).includes('sellProducts')
  const suspend: Effect = {command: {type: 'suspendSubscription', tenantId: tenant.id, partnerId, subscriptionId}}
  const suspended = current === 'suspended'
  return [
    section('group', 'lbl.status', view.label('lbl.status'), [
      // SM5 has no way back to active.
      {...radio(view, 'rad.active', {}), checked: !suspended, disabled: true},
      {...radio(view, 'pc.suspended', suspend), checked: suspended, disabled: suspended || !resells}
    ]),
    ...(resells ? [] : [message('msg.onlyResellerSuspends', view.label('msg.onlyResellerSuspends'))])
  ]
}

function radio(view: PartnerView, key: LabelKey, choose: Effect): Part {
  return {id: key, role: 'radio', name: view.label(key), on: {press: choose, check: choose}}
}
