import type {AdministratorPage} from '../frame.js'
import {partnerRows} from './partner-rows.js'

/** Partner relationships: a row per active one (R20), the message where there is none (R21), P4. */
export const partnerRelationshipsPage: AdministratorPage = {
  id: 'ac.partnerRelationships',
  frame: 'admin-center',
  render: (view) => ({parts: [partnerRows(view)]})
}
