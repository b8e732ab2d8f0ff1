import type {Application, WrittenPlace} from '../types.js'
import {roleOf} from './act.js'
import type {Clause} from './clause.js'
import {type Deed, labelOf, positionOf} from './deed.js'
import type {NounPhrase} from './noun-phrase.js'
import type {PlacePhrase} from './place-phrase.js'
import {find, nameOf, type Text} from './text.js'

/** Where a clause takes place. */
export interface Places {
  /** Outermost first. */
  places: WrittenPlace[]
  /** Tabs, menus and links that have to be opened to get there, with the places around them. */
  openers: Array<{deed: Deed; before: WrittenPlace[]}>
  /** The box that the text names as a place: `in the **Partner ID** box`. */
  field?: NounPhrase
  /** Which application it is in, where the text says so. */
  application?: Application
  /** Whether it is among the results of a search. */
  results: boolean
}

const outermostFirst: ReadonlyArray<WrittenPlace['kind']> = [
  'mail',
  'page',
  'wizard-step',
  'navigation',
  'side',
  'menu',
  'tab',
  'group',
  'unverified'
]

/** Returns the places of a clause; `undefined` when one of them can be none. */
export function placesOf(clause: Clause, text: Text): Places | undefined {
  const result: Places = {places: [], openers: [], results: false}
  const deeds: Deed[] = []
  for (const place of clause.places) {
    const {phrase} = place
    if (phrase.role === 'textbox' || phrase.role === 'box') {
      if (result.field || (phrase.names.length !== 1 && phrase.place !== 'here')) return undefined
      if (phrase.names.length === 1) result.field = phrase
      continue
    }
    const application =
      phrase.place === 'scope' || phrase.place === 'navigation' ? applicationOf(phrase, text) : undefined
    if (application) result.application = application
    // `under **Partner ID**, type the ID`: the label is that of the box
    if (isLabelOfBox(clause, phrase)) {
      result.field ??= phrase
      continue
    }
    // `under status`: what it is set to says the rest
    if (phrase.object === 'status' && phrase.names.length === 0) continue
    const opener = openerOf(phrase)
    if (opener) deeds.push(opener)
    else if (phrase.place === 'results') result.results = true
    else if (phrase.place === 'here' || (phrase.place === 'scope' && phrase.names.length === 0)) continue
    else {
      const written = placeOf(place, text)
      if (!written) return undefined
      result.places.push(written)
    }
  }
  result.places.sort((one, other) => outermostFirst.indexOf(one.kind) - outermostFirst.indexOf(other.kind))
  const around = result.places.filter(({kind}) => kind !== 'group')
  result.openers = deeds.map((deed) => ({deed, before: deed.kind === 'press' ? around : []}))
  if (deeds.length > 0) result.places = result.places.filter(({kind}) => kind === 'group')
  return result
}

function isLabelOfBox({verbs, object}: Clause, {names, object: named, role}: NounPhrase): boolean {
  const isTyped = verbs.some(({verb}) => verb.kind === 'type' || verb.kind === 'clear')
  const isId = object?.object === 'partner-id' && object.names.length === 0
  return isTyped && isId && named === 'partner-id' && role === undefined && names.length === 1
}

/** The application that a phrase such as `the menu of the admin center` names; most name none. */
function applicationOf({from, end}: NounPhrase, text: Text): Application | undefined {
  const names = (list: 'adminCenter' | 'partnerCenter') =>
    Array.from({length: end - from}, (_, index) => from + index).some((at) => find(text, at, list) !== undefined)
  if (names('partnerCenter')) return 'partner-center'
  return names('adminCenter') ? 'admin-center' : undefined
}

/** A tab, a menu, a path of pages, a page by its link, or the admin center's own link is an action of its own. */
function openerOf(phrase: NounPhrase): Deed | undefined {
  const [name] = phrase.names
  if (!name || phrase.place === 'navigation') return undefined
  if (phrase.names.length > 1)
    return phrase.role === undefined || phrase.role === 'page' ? {kind: 'navigate', names: phrase.names} : undefined
  if (phrase.place === 'scope') return name.linkId === undefined ? undefined : {kind: 'follow', names: [name]}
  if (phrase.role === 'page' && name.linkId !== undefined) return {kind: 'navigate', names: [name]}
  if (phrase.role === 'tab' || phrase.role === 'menuitem') return {kind: 'press', ...roleOf(phrase), names: [name]}
  return phrase.role === 'menu' ? {kind: 'press', names: [name]} : undefined
}

/** What a destination says besides where: `go to the second step of the wizard`, `go to the navigation pane`. */
export function placeOfDestination(phrase: NounPhrase | undefined, text: Text): WrittenPlace | undefined {
  if (phrase?.place === 'wizard-step') return placeOfStep(phrase, text)
  if (phrase?.place !== 'navigation') return undefined
  return {kind: 'navigation', position: positionOf(text, phrase.from, phrase.end)}
}

/** A step of the wizard; the label is the wizard's name. */
function placeOfStep({names: [name], from, end, ordinal}: NounPhrase, text: Text): WrittenPlace {
  const label = name && labelOf(name)
  return {kind: 'wizard-step', ...(label && {label}), ...(ordinal && {ordinal}), position: positionOf(text, from, end)}
}

function placeOf({kind, phrase}: PlacePhrase, text: Text): WrittenPlace | undefined {
  const position = positionOf(text, phrase.from, phrase.end)
  switch (phrase.place) {
    case 'mail':
    case 'side':
    case 'navigation':
    case 'menu':
      return {kind: phrase.place, position}
    case 'by-mail':
      return {kind: 'mail', position}
    case 'unverified':
      return {kind: 'unverified', wording: nameOf(text, phrase.from, phrase.end).text, position}
    case 'wizard-step':
      return placeOfStep(phrase, text)
    case 'page.subscription':
      return {kind: 'page', object: 'subscription', position}
    case 'page.partner':
      return {kind: 'page', object: 'partner', position}
    case 'page.customer':
      return {kind: 'page', object: 'customer', position}
    case 'page.providers':
      return {kind: 'page', object: 'providers-page', position}
    case 'group.subscription-cost':
      return {kind: 'group', object: 'subscription-cost', position}
    default:
  }
  const name = phrase.names[0] ?? phrase.wording
  if (phrase.names.length > 1 || !name) return undefined
  if (phrase.names.length === 0 && phrase.object !== 'partner-id') return undefined
  if (phrase.role !== undefined && phrase.role !== 'page' && phrase.role !== 'group') return undefined
  return {kind: phrase.role ?? kind, label: labelOf(name), position}
}
