import type {Offer} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import type {LabelKey} from '../labels/keys.js'
import {type Effect, type Part, pressable, section, text} from '../part.js'
import type {View} from '../view.js'
import {backToAdminCenter} from './mail.js'
import {offerElsewhere} from './offer-elsewhere.js'
import {offerOf} from './offer-of.js'
import {partnerName} from './partner-rows.js'

/** The authorization page in Office 365 that the link of an offer leads to (R15, R16). */
export const authorizationPage: AdministratorPage = {
  id: 'o365.authorization',
  frame: 'plain',
  render: (view) => {
    const offer = offerOf(view)
    if (offer?.status !== 'authorizing') return offerElsewhere(view)
    const answer = view.session.fields.answer
    const group = section('group', 'hdg.partnerRelationships', view.label('hdg.partnerRelationships'), [
      text('partner', partnerName(view, offer.partnerId)),
      radio(view, 'rad.yes', answer),
      radio(view, 'rad.no', answer),
      {
        ...pressable('button', 'btn.next', view.label('btn.next'), next(view, offer, answer)),
        disabled: answer === undefined
      }
    ])
    return {parts: [{...group, alsoRoles: ['heading']}, backToAdminCenter(view)]}
  }
}

function radio(view: View, key: LabelKey, answer: string | undefined): Part {
  const choose: Effect = {set: {answer: key}}
  return {id: key, role: 'radio', name: view.label(key), checked: answer === key, on: {press: choose, check: choose}}
}

/** Yes authorizes, and leads on to the account that a trial or purchase needs (R17); No leaves all as it is (SM3). */
function next(view: View, offer: Offer, answer: string | undefined): Effect {
  if (answer !== 'rad.yes') return {go: {page: 'o365.confirmation', fields: {result: 'msg.notAuthorized'}}}
  const command = {type: 'authorizeOffer', tenantId: view.tenant.id, offerId: offer.id} as const
  if (offer.subscription) return {command, go: {page: 'o365.createAccount', fields: {offer: offer.id}}}
  return {command, go: {page: 'o365.confirmation', fields: {result: 'msg.authorized'}}}
}
