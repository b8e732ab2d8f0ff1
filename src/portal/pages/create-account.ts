import type {AdministratorPage} from '../frame.js'
import {type Part, pressable, textbox} from '../part.js'
import {offerElsewhere} from './offer-elsewhere.js'
import {offerOf} from './offer-of.js'

const box = 'fld.accountName'

/** Creating the trial or subscription account that comes with an offer (R17); in no document, all of it invented. */
export const createAccountPage: AdministratorPage = {
  id: 'o365.createAccount',
  frame: 'plain',
  render: (view) => {
    const offer = offerOf(view)
    if (offer?.status !== 'accountPending' || !offer.subscription) return offerElsewhere(view)
    const name = view.session.fields[box] ?? offer.subscription.name
    const create: Part = {
      ...pressable('button', 'btn.createAccount', view.label('btn.createAccount'), {
        command: {type: 'createOfferedAccount', tenantId: view.tenant.id, offerId: offer.id, name},
        go: {page: 'o365.confirmation', fields: {result: 'msg.accountCreated'}}
      }),
      object: 'account',
      disabled: name.trim() === ''
    }
    return {parts: [textbox(box, view.label(box), name, (typed) => ({[box]: typed})), create]}
  }
}
