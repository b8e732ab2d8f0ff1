import type {AdministratorPage} from '../frame.js'
import {backToAdminCenter} from './mail.js'
import {providerSearch} from './provider-search.js'

/** Microsoft Pinpoint, where a customer without a partner can look for one (R4); it is another site and only shows them. */
export const pinpointPage: AdministratorPage = {
  id: 'ext.pinpoint',
  frame: 'plain',
  render: (view) => ({
    parts: [
      ...providerSearch(view, ({id}, name) => ({
        id: `provider.${id}`,
        role: 'row',
        name,
        object: 'provider',
        subject: id
      })),
      backToAdminCenter(view)
    ]
  })
}
