import type {Subscription} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {type Part, section} from '../part.js'
import {currentSubscription, type View} from '../view.js'
import {addPartnerForm} from './add-partner-form.js'
import {partnerIdSection} from './partner-id-section.js'

/** The page of a subscription in 2020, P2-W to P5-W. */
export const subscriptionPage: AdministratorPage = {
  id: 'ac.subscription',
  frame: 'admin-center',
  render: (view) => {
    const subscription = currentSubscription(view)
    if (!subscription) return {parts: []}
    const {id: subject, name} = subscription
    const alsoCalled = [view.label('page.subscription')]
    return {name, alsoCalled, object: 'subscription', subject, parts: subscriptionParts(view, subscription)}
  }
}

/**
 * What the page says about the subscription. Decides T12: the tab and the section are both there, and the partner of record
 * tells which of them has something to do (I6); the list of subscriptions shows it too when there is only one (I4).
 */
export function subscriptionParts(view: View, subscription: Subscription): Part[] {
  const name = view.label('tab.partner')
  const selected = view.session.fields.tab === 'tab.partner'
  const opened = selected && subscription.partnerOfRecord === null
  return [
    {id: 'tab.partner', role: 'tab', name, selected, on: {press: {set: {tab: 'tab.partner'}}}},
    ...(opened ? [section('group', 'panel.partner', name, addPartnerForm(view, subscription))] : []),
    ...partnerIdSection(view, subscription)
  ]
}
