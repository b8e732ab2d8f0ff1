import type {PageContent} from '../frame.js'
import {message} from '../part.js'
import type {View} from '../view.js'
import {backToAdminCenter} from './mail.js'
import {offerOf} from './offer-of.js'

/** What a page about an offer shows when there is nothing to do on it: why, where it was answered, and a way back (SM3). */
export function offerElsewhere(view: View): PageContent {
  const answered = offerOf(view)?.status === 'authorized'
  return {parts: [...(answered ? [message('txt.answered', view.label('txt.answered'))] : []), backToAdminCenter(view)]}
}
