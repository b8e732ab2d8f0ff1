import {activeRelationshipsOf, partnerById, type RelationshipType} from '../../partner-management/index.js'
import type {PageDefinition} from '../frame.js'
import type {LabelKey} from '../labels/keys.js'
import {message, type Part, section} from '../part.js'
import type {View} from '../view.js'

const typeLabels: Readonly<Record<RelationshipType, LabelKey>> = {
  reseller: 'type.reseller',
  delegatedAdmin: 'type.delegatedAdmin',
  resellerDelegatedAdmin: 'type.resellerDelegatedAdmin',
  partner: 'type.partner',
  advisor: 'type.advisor',
  mpsa: 'type.mpsa',
  oemPc: 'type.oemPc',
  lob: 'type.lob'
}

/** Partner relationships: a row per active one (R20), the message where there is none (R21), P4. */
export const partnerRelationshipsPage: PageDefinition = {
  id: 'ac.partnerRelationships',
  frame: 'admin-center',
  render: (view) => {
    const rows = relationshipRows(view)
    if (rows.length === 0) return {parts: [message('msg.nothingHere', view.label('msg.nothingHere'))]}
    return {parts: [section('list', 'lbl.partners', view.label('lbl.partners'), rows)]}
  }
}

function relationshipRows(view: View): Part[] {
  return activeRelationshipsOf(view.system, view.tenant.id).map(({partnerId, type}) => ({
    id: `partner.${partnerId}`,
    role: 'row',
    name: partnerById(view.system, partnerId)?.name ?? partnerId,
    value: view.label(typeLabels[type]),
    object: 'partners',
    subject: partnerId
  }))
}
