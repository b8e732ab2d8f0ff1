import type {AdministratorPage} from '../frame.js'
import {type Part, section, text} from '../part.js'
import {pageRelease, type View} from '../view.js'
import {partnerRows} from './partner-rows.js'

/** Billing accounts, with the partner relationships on a tab (P10, P11): there once the tab is chosen. */
export const billingAccountsPage: AdministratorPage = {
  id: 'ac.billingAccounts',
  frame: 'admin-center',
  render: (view) => {
    const {tab} = pageRelease(view, 'ac.billingAccounts') ?? {}
    if (tab === undefined) return {parts: [accounts(view), partnerRows(view)]}
    const name = view.label(tab)
    const selected = view.session.fields.tab === tab
    return {
      parts: [
        accounts(view),
        {id: tab, role: 'tab', name, selected, on: {press: {set: {tab}}}},
        ...(selected ? [section('group', 'panel.partners', name, [partnerRows(view, {tab})])] : [])
      ]
    }
  }
}

function accounts(view: View): Part {
  const names = view.tenant.billingAccounts.map((name, index) => text(`account.${index + 1}`, name, 'billing-account'))
  return section('list', 'lbl.accounts', view.label('lbl.accounts'), names)
}
