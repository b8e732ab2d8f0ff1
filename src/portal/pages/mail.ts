import {type Offer, offersOf, partnerById} from '../../partner-management/index.js'
import type {PageDefinition} from '../frame.js'
import {type Effect, message, type Part, pressable, section, text} from '../part.js'
import type {View} from '../view.js'
import {offerOf} from './offer-of.js'

/** The inbox when there is nothing in it. */
export const inboxPage: PageDefinition = {
  id: 'mail.inbox',
  frame: 'plain',
  render: (view) => ({parts: [message('msg.noMessages', view.label('msg.noMessages')), backToAdminCenter(view)]})
}

/** An offer that a partner sent by e-mail, with its terms and the link (R14, R15). */
export const offerPage: PageDefinition = {
  id: 'mail.message',
  frame: 'plain',
  render: (view) => {
    const offer = offerOf(view)
    if (!offer) return {parts: []}
    const offers = offersOf(view.system, view.tenant.id)
    return {
      object: 'mail',
      subject: offer.id,
      parts: [...(offers.length > 1 ? [messages(view, offers, offer)] : []), ...content(view, offer)]
    }
  }
}

/** Where the mailbox opens: at the newest message, or empty. */
export function messagePage(view: View): {page: string; fields?: Record<string, string>} {
  const newest = offersOf(view.system, view.tenant.id).at(-1)
  return newest ? {page: offerPage.id, fields: {offer: newest.id}} : {page: inboxPage.id}
}

/** A link for those who have read enough. */
export function backToAdminCenter(view: View): Part {
  return pressable('link', 'lnk.adminCenter', view.label('lnk.adminCenter'), {go: {page: 'ac.home'}})
}

function messages(view: View, offers: readonly Offer[], open: Offer): Part {
  const rows = offers.map((offer): Part => {
    const press: Effect = {go: {page: offerPage.id, fields: {offer: offer.id}}}
    const row = pressable('row', `message.${offer.id}`, `${sender(view, offer)} (${offer.id})`, press)
    return {...row, subject: offer.id, selected: offer === open}
  })
  return section('list', 'lbl.messages', view.label('lbl.messages'), rows)
}

function content(view: View, offer: Offer): Part[] {
  const link: Part = {
    ...pressable('link', 'lnk.offer', view.label('lnk.offer'), follow(view, offer)),
    object: 'link',
    subject: offer.id
  }
  const terms = [
    text('sender', sender(view, offer)),
    text('txt.terms', view.label('txt.terms'), 'terms'),
    ...(offer.subscription ? [text('offered', offer.subscription.product)] : [])
  ]
  if (offer.status !== 'authorized') return [...terms, link, backToAdminCenter(view)]
  const answered = message('txt.answered', view.label('txt.answered'))
  return [...terms, {...link, disabled: true}, answered, backToAdminCenter(view)]
}

/** The link leads to where the reader is needed next. */
function follow(view: View, offer: Offer): Effect {
  const page = offer.status === 'accountPending' ? 'o365.createAccount' : 'o365.authorization'
  return {
    command: {type: 'followOfferLink', tenantId: view.tenant.id, offerId: offer.id},
    go: {page, fields: {offer: offer.id}}
  }
}

function sender(view: View, offer: Offer): string {
  return partnerById(view.system, offer.partnerId)?.name ?? offer.partnerId
}
