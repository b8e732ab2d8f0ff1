import {cloudRules, type Subscription} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {message, type Part, pressable, section, text} from '../part.js'
import {currentSubscription, type View} from '../view.js'
import {openEditor, partnerIdSection} from './partner-id-section.js'
import {subscriptionRows} from './subscription-rows.js'

/** Subscriptions in the national clouds of 2020: a list, and on its right the one that is selected (R18, R19). */
export const subscriptionsPage: AdministratorPage = {
  id: 'ac.subscriptions',
  frame: 'admin-center',
  render: (view) => {
    const selected = currentSubscription(view)
    const select = ({id}: Subscription) => ({go: {page: 'ac.subscriptions', fields: {subscription: id}}})
    const rows = subscriptionRows(view, 'row', select, selected)
    return {parts: selected ? [rows, pane(view, selected)] : [rows]}
  }
}

function pane(view: View, subscription: Subscription): Part {
  const cost = section('group', 'lbl.cost', view.label('lbl.cost'), [
    text('cost', subscription.cost),
    moreActions(view, subscription)
  ])
  return {
    ...section('complementary', 'pane.subscription', subscription.name, [
      {...cost, object: 'subscription-cost'},
      ...partnerIdSection(view, subscription)
    ]),
    subject: subscription.id
  }
}

function moreActions(view: View, subscription: Subscription): Part {
  const expanded = view.session.fields.menuOpen === 'mnu.moreActions'
  const press = {set: {menuOpen: expanded ? undefined : 'mnu.moreActions'}}
  const button = pressable('button', 'mnu.moreActions', view.label('mnu.moreActions'), press)
  return {...button, expanded, parts: expanded ? actions(view, subscription) : []}
}

/** Adding is offered while there is no partner of record (I6), and never where only the partner starts it (R13). */
function actions(view: View, subscription: Subscription): Part[] {
  const canAdd = subscription.partnerOfRecord === null && !cloudRules[view.cloud].onlyPartnerStartsAdd
  if (!canAdd) return [message('msg.noActions', view.label('msg.noActions'))]
  return [pressable('menuitem', 'mi.addPor', view.label('mi.addPor'), openEditor(view, subscription))]
}
