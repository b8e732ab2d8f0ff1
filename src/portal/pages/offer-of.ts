import {type Offer, offersOf} from '../../partner-management/index.js'
import type {View} from '../view.js'

/** The offer that the page is about, `undefined` when it is about none. */
export function offerOf(view: View): Offer | undefined {
  return offersOf(view.system, view.tenant.id).find(({id}) => id === view.session.fields.offer)
}
