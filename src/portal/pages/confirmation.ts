import type {AdministratorPage} from '../frame.js'
import type {LabelKey} from '../labels/keys.js'
import {message} from '../part.js'
import {backToAdminCenter} from './mail.js'

const results: readonly LabelKey[] = ['msg.authorized', 'msg.notAuthorized', 'msg.accountCreated']

/** What became of an offer; invented, as the documents stop before it. */
export const confirmationPage: AdministratorPage = {
  id: 'o365.confirmation',
  frame: 'plain',
  render: (view) => {
    const result = results.find((key) => key === view.session.fields.result)
    return {parts: [...(result ? [message(result, view.label(result))] : []), backToAdminCenter(view)]}
  }
}
