import {activeRelationshipsOf, partnerById} from '../../partner-management/index.js'
import {message, type Part, pressable, section} from '../part.js'
import type {View} from '../view.js'
import {distinctName} from './distinct-name.js'
import {typeName} from './relationship-type.js'

/**
 * The partners that the tenant works with (R20), or the message that there are none (R21).
 *
 * @param fields  what the page needs to show the rows again, for the way back to it
 */
export function partnerRows(view: View, fields: Readonly<Record<string, string>> = {}): Part {
  const partners = activeRelationshipsOf(view.system, view.tenant.id).map(({partnerId: id, type}) => ({
    id,
    type,
    name: partnerName(view, id)
  }))
  const rows = partners.map(({id, type, name}): Part => {
    const go = {page: 'ac.partner', fields: {...fields, partner: id, from: view.session.page}}
    return {
      ...pressable('row', `partner.${id}`, distinctName({id, name}, partners), {go}),
      value: typeName(view, type),
      object: 'partners',
      subject: id
    }
  })
  if (rows.length === 0) return message('msg.nothingHere', view.label('msg.nothingHere'))
  return section('list', 'lbl.partners', view.label('lbl.partners'), rows)
}

/** What a partner is called; its id where there is no such partner. */
export function partnerName(view: View, partnerId: string): string {
  return partnerById(view.system, partnerId)?.name ?? partnerId
}
