import type {NounPhrase} from './noun-phrase.js'
import type {PlacePhrase} from './place-phrase.js'
import {find, type Text} from './text.js'
import type {PlaceName} from './types.js'

const wholePlaces: readonly PlaceName[] = ['by-mail', 'side', 'here', 'results', 'menu', 'unverified']

/** Returns a place that a phrase names whole: `on the right`, `on this page`. */
export function wholePlace(text: Text, at: number): PlacePhrase | undefined {
  const found = find(text, at, 'place')
  const place = found?.meaning.place
  if (!found || !place || !wholePlaces.includes(place)) return undefined
  const phrase: NounPhrase = {names: [], path: false, place, from: at, end: at + found.length}
  return {preposition: '', kind: 'page', phrase}
}
