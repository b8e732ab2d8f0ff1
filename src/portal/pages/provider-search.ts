import {findProviders, type Partner} from '../../partner-management/index.js'
import {message, type Part, pressable, section, textbox} from '../part.js'
import type {View} from '../view.js'
import {distinctName} from './distinct-name.js'

const box = 'fld.searchPartners'

/**
 * A search for partners of the cloud: box, button, and what was found for what is in the box.
 *
 * @param toRow  one that was found, under the name that tells it from the others
 */
export function providerSearch(view: View, toRow: (partner: Partner, name: string) => Part): Part[] {
  const {[box]: keywords = '', searched} = view.session.fields
  const input = textbox(box, view.label(box), keywords, (typed) => ({[box]: typed, searched: undefined}))
  const search = pressable('button', 'btn.search', view.label('btn.search'), {set: {searched: 'yes'}})
  if (searched !== 'yes') return [input, search]
  return [input, search, providerList(view, findProviders(view.system, {cloud: view.cloud, keywords}), toRow)]
}

/** The partners that a search has found, or the message that there are none. */
export function providerList(
  view: View,
  found: readonly Partner[],
  toRow: (partner: Partner, name: string) => Part
): Part {
  if (found.length === 0) return message('msg.noResults', view.label('msg.noResults'))
  const rows = found.map((partner) => toRow(partner, distinctName(partner, found)))
  return section('list', 'lbl.results', view.label('lbl.results'), rows)
}
