import type {AdministratorPage} from '../frame.js'
import {freshId} from '../fresh-id.js'
import type {LabelKey} from '../labels/keys.js'
import {type Effect, message, pressable} from '../part.js'
import type {View} from '../view.js'
import {backToOrder, currentOrder} from './current-order.js'
import {backToAdminCenter} from './mail.js'
import {providerSearch} from './provider-search.js'

const results: readonly LabelKey[] = ['msg.assistanceRequested', 'msg.matchRequested']

/** The providers page, where help with an order is asked of a partner, or of one yet to be matched (R10); all invented. */
export const providersPage: AdministratorPage = {
  id: 'ext.providers',
  frame: 'plain',
  render: (view) => {
    const result = results.find((key) => key === view.session.fields.result)
    return {
      parts: [
        ...(result ? [message(result, view.label(result))] : []),
        ...providerSearch(view, ({id}, name) => ({
          ...pressable('row', `provider.${id}`, name, requestAssistance(view, [id], 'msg.assistanceRequested')),
          object: 'provider',
          subject: id
        })),
        pressable(
          'button',
          'btn.getMatched',
          view.label('btn.getMatched'),
          requestAssistance(view, [], 'msg.matchRequested')
        ),
        ...backToOrder(view),
        backToAdminCenter(view)
      ]
    }
  }
}

function requestAssistance(view: View, providers: readonly string[], result: LabelKey): Effect {
  const {id: tenantId, contactRequests} = view.tenant
  const order = currentOrder(view)
  const requestId = freshId(
    'request',
    contactRequests.map(({id}) => id)
  )
  return {
    command: {type: 'requestAssistance', tenantId, requestId, providers},
    go: {page: 'ext.providers', fields: {result, ...(order ? {order: order.id} : {})}}
  }
}
