import {type Subscription, subscriptionsOf} from '../../partner-management/index.js'
import {type Effect, message, type Part, section} from '../part.js'
import type {View} from '../view.js'
import {distinctName} from './distinct-name.js'

/**
 * The list of the tenant's subscriptions, or the message that there are none.
 *
 * @param role  what each of them is: a link to its page, or a row to select
 */
export function subscriptionRows(
  view: View,
  role: 'link' | 'row',
  press: (subscription: Subscription) => Effect,
  selected?: Subscription
): Part {
  const subscriptions = subscriptionsOf(view.system, view.tenant.id)
  if (subscriptions.length === 0) return message('msg.noSubscriptions', view.label('msg.noSubscriptions'))
  const rows = subscriptions.map((subscription): Part => {
    const {id} = subscription
    const name = distinctName(subscription, subscriptions)
    const row: Part = {id: `subscription.${id}`, role, name, object: 'subscription', subject: id}
    return {...row, ...(role === 'row' ? {selected: subscription === selected} : {}), on: {press: press(subscription)}}
  })
  return section('list', 'lbl.subscriptions', view.label('lbl.subscriptions'), rows)
}
