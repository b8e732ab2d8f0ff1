import type {Subscription} from '../../partner-management/index.js'
import {type Effect, type Part, pressable, section} from '../part.js'
import type {View} from '../view.js'

/** The section of 2020 that shows the partner of record and leads to its editor; only with one (I6). */
export function partnerIdSection(view: View, subscription: Subscription): Part[] {
  const {partnerOfRecord} = subscription
  if (partnerOfRecord === null) return []
  return [
    section('group', 'lbl.partnerId', view.label('lbl.partnerId'), [
      partnerIdText(partnerOfRecord),
      {
        ...pressable('link', 'lnk.editPor', view.label('lnk.editPor'), openEditor(view, subscription)),
        alsoRoles: ['button']
      }
    ])
  ]
}

/** The ID of the partner of record as a page shows it. */
export function partnerIdText(partnerId: string): Part {
  return {id: 'partner-id', role: 'text', name: partnerId, value: partnerId, object: 'partner-id'}
}

/** Opens the editor of 2020 (SM7) on the subscription; it comes back to where it was opened. */
export function openEditor(view: View, subscription: Subscription): Effect {
  return {go: {page: 'ac.partnerInformation', fields: {subscription: subscription.id, from: view.session.page}}}
}
