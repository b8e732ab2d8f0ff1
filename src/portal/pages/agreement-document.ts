import type {AdministratorPage} from '../frame.js'
import {pressable} from '../part.js'
import {agreementText} from './agreement-form.js'

/** The Microsoft Customer Agreement on a page of its own; it leads back to where it was opened, as that was left. */
export const agreementDocumentPage: AdministratorPage = {
  id: 'ac.mcaDocument',
  frame: 'plain',
  render: (view) => {
    const {from = 'ac.home', ...fields} = view.session.fields
    const back = pressable('link', 'lnk.back', view.label('lnk.back'), {go: {page: from, fields}})
    return {parts: [agreementText(view), back]}
  }
}
