import {
  type Invitation,
  invitationsOf,
  isOpen,
  type Mail,
  type Offer,
  offersOf
} from '../../partner-management/index.js'
import type {LabelKey} from '../labels/keys.js'
import {type Effect, type Part, text} from '../part.js'
import type {View} from '../view.js'
import {typeDetail} from './relationship-type.js'

/** What a message is about: its kind, what it says, and where its link leads. */
export interface Letter {
  kind: LabelKey
  link: LabelKey
  effect: Effect & Required<Pick<Effect, 'go'>>
  /** The link is of no use any more. */
  answered: boolean
  parts: readonly Part[]
}

/** The letter that a message in the mailbox holds. */
export function letterOf(view: View, {kind, id}: Mail): Letter {
  const {system, tenant} = view
  switch (kind) {
    case 'offer':
      return offerLetter(
        view,
        id,
        offersOf(system, tenant.id).find((offer) => offer.id === id)
      )
    case 'invitation':
      return invitationLetter(
        view,
        id,
        invitationsOf(system, tenant.id).find((invitation) => invitation.id === id)
      )
    case 'agreement':
      return {
        kind: 'page.agreementRequest',
        link: 'lnk.agreement',
        effect: {go: {page: 'ac.acceptAgreement'}},
        answered: tenant.agreement.status === 'accepted',
        parts: []
      }
    default:
      return kind satisfies never
  }
}

/** An offer comes with terms (R14); its link leads to where the reader is needed next (R15, R17). */
function offerLetter(view: View, offerId: string, offer: Offer | undefined): Letter {
  const page = offer?.status === 'accountPending' ? 'o365.createAccount' : 'o365.authorization'
  return {
    kind: 'page.offer',
    link: 'lnk.offer',
    effect: {
      command: {type: 'followOfferLink', tenantId: view.tenant.id, offerId},
      go: {page, fields: {offer: offerId}}
    },
    answered: offer?.status === 'authorized',
    parts: [
      text('txt.terms', view.label('txt.terms'), 'terms'),
      ...(offer?.subscription ? [text('offered', offer.subscription.product)] : [])
    ]
  }
}

/** An invitation says what the partner asks to be (R31, R33). */
function invitationLetter(view: View, invitationId: string, invitation: Invitation | undefined): Letter {
  return {
    kind: 'page.invitation',
    link: 'lnk.invitation',
    effect: {
      command: {type: 'followInvitationLink', tenantId: view.tenant.id, invitationId},
      go: {page: 'ac.acceptAuthorize', fields: {invitation: invitationId}}
    },
    answered: !invitation || !isOpen(invitation),
    parts: invitation ? [typeDetail(view, invitation.relationshipType)] : []
  }
}
