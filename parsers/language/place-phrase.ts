import {type NounPhrase, readNounPhrase} from './noun-phrase.js'
import {find, type Text} from './text.js'
import type {PlaceName, PrepositionKind} from './types.js'

/** A preposition with what it governs. */
export interface PlacePhrase {
  /** Folded preposition; empty for a place that a phrase names whole. */
  preposition: string
  kind: PrepositionKind
  phrase: NounPhrase
}

const wholePlaces: readonly PlaceName[] = ['by-mail', 'side', 'here', 'results', 'menu', 'unverified']

/** Returns a place that a phrase names whole: `on the right`, `on this page`. */
export function wholePlace(text: Text, at: number): PlacePhrase | undefined {
  const found = find(text, at, 'place')
  const place = found?.meaning.place
  if (!found || !place || !wholePlaces.includes(place)) return undefined
  const phrase: NounPhrase = {names: [], path: false, place, from: at, end: at + found.length}
  return {preposition: '', kind: 'page', phrase}
}

/** Returns a place behind its preposition: `under **Partner information**`. */
export function governedPlace(text: Text, at: number): PlacePhrase | undefined {
  const preposition = find(text, at, 'preposition')
  const phrase = preposition ? readNounPhrase(text, at + preposition.length, 'place') : undefined
  if (!preposition || !phrase || phrase.anaphor) return undefined
  const words = text.matches[at]?.find(({length}) => length === preposition.length)?.words ?? ''
  return {preposition: words, kind: preposition.meaning.kind, phrase: {...phrase, from: at}}
}
