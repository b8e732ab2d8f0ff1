import type {LabelKey} from '../labels/keys.js'
import {type Part, section, text} from '../part.js'
import type {PartnerView, View} from '../view.js'

/** A fact that a page shows under its label, which gives it its id. */
export function detail(view: View | PartnerView, key: LabelKey, value: string): Part {
  return section('group', key, view.label(key), [text(`${key}.value`, value)])
}

/** The day of an instant: `2020-05-07`. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10)
}
