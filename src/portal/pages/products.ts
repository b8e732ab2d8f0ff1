import type {AdministratorPage} from '../frame.js'
import {section} from '../part.js'
import {currentSubscription, pageRelease} from '../view.js'
import {subscriptionParts} from './subscription.js'
import {subscriptionRows} from './subscription-rows.js'

/**
 * Products & services, later Your products.
 *
 * With a tab (2021) the list is there once the tab is chosen, however many subscriptions there are; without one (2020)
 * the page shows the only subscription itself (I4).
 */
export const productsPage: AdministratorPage = {
  id: 'ac.products',
  frame: 'admin-center',
  render: (view) => {
    const {tab, opens = ''} = pageRelease(view, 'ac.products') ?? {}
    const only = tab === undefined ? currentSubscription(view) : undefined
    if (only) return {object: 'subscription', subject: only.id, parts: subscriptionParts(view, only)}
    const rows = subscriptionRows(view, 'link', ({id}) => ({go: {page: opens, fields: {subscription: id}}}))
    if (tab === undefined) return {parts: [rows]}
    const name = view.label(tab)
    const selected = view.session.fields.tab === tab
    return {
      parts: [
        {id: tab, role: 'tab', name, selected, on: {press: {set: {tab}}}},
        ...(selected ? [section('group', 'panel.products', name, [rows])] : [])
      ]
    }
  }
}
