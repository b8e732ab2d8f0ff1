import type {AdministratorPage} from '../frame.js'
import {message, pressable} from '../part.js'
import {agreementForm} from './agreement-form.js'

/** Accepting the Microsoft Customer Agreement for a partner that the tenant works with already (P9, SM4). */
export const acceptAgreementPage: AdministratorPage = {
  id: 'ac.acceptAgreement',
  frame: 'admin-center',
  render: (view) => {
    const {agreement, id: tenantId} = view.tenant
    if (agreement.status === 'accepted') {
      return {parts: [message('msg.agreementAccepted', view.label('msg.agreementAccepted'))]}
    }
    const accept = pressable('button', 'btn.accept', view.label('btn.accept'), {
      command: {type: 'acceptAgreement', tenantId, acknowledged: true},
      go: {page: 'ac.partnerRelationships'}
    })
    return {parts: agreementForm(view, accept)}
  }
}
