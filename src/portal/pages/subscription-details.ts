import {cloudRules, type Subscription} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {type Part, pressable, section} from '../part.js'
import {currentSubscription, type View} from '../view.js'
import {addPartnerForm} from './add-partner-form.js'
import {partnerIdText} from './partner-id-section.js'

/** Subscription details of 2021, with the editor of the partner of record in place (SM8, R23, R24). */
export const subscriptionDetailsPage: AdministratorPage = {
  id: 'ac.subscriptionDetails',
  frame: 'admin-center',
  render: (view) => {
    const subscription = currentSubscription(view)
    if (!subscription) return {parts: []}
    const group = section(
      'group',
      'grp.partnerInformation',
      view.label('grp.partnerInformation'),
      partnerInformation(view, subscription)
    )
    const name: Part = {id: 'subscription', role: 'heading', name: subscription.name}
    return {object: 'subscription', subject: subscription.id, parts: [name, group]}
  }
}

function partnerInformation(view: View, subscription: Subscription): Part[] {
  const {partnerOfRecord, id: subscriptionId} = subscription
  if (partnerOfRecord !== null) {
    const remove = {
      command: {type: 'removePartnerOfRecord', tenantId: view.tenant.id, subscriptionId},
      set: {editor: 'open'}
    } as const
    return [partnerIdText(partnerOfRecord), pressable('button', 'btn.remove', view.label('btn.remove'), remove)]
  }
  // T3: where only the partner starts an add, the box is there just after Remove, to name the next partner.
  const canAdd = view.session.fields.editor === 'open' || !cloudRules[view.cloud].onlyPartnerStartsAdd
  return canAdd ? addPartnerForm(view, subscription, ['fld.msPartnerNetworkId', 'fld.msPartnerId']) : []
}
