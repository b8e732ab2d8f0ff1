import type {PartnerPage} from '../../frame.js'
import {text} from '../../part.js'

/** The home page of Partner Center (T16): says for whom, and has the menu. */
export const partnerHomePage: PartnerPage = {
  id: 'pc.home',
  frame: 'partner-center',
  render: (view) => ({parts: [text('partner', view.partner.name)]})
}
