import {type NounPhrase, readNounPhrase} from './noun-phrase.js'
import {find, type Text} from './text.js'
import type {PrepositionKind} from './types.js'

/** A preposition with what it governs. */
export interface PlacePhrase {
  /** Folded preposition; empty for a place that a phrase names whole. */
  preposition: string
  kind: PrepositionKind
  phrase: NounPhrase
}

/** Returns a place behind its preposition: `under **Partner information**`. */
export function governedPlace(text: Text, at: number, governing: readonly string[] = []): PlacePhrase | undefined {
  const preposition = find(text, at, 'preposition')
  const phrase = preposition ? readNounPhrase(text, at + preposition.length, 'place') : undefined
  if (!preposition || !phrase) return undefined
  const words = text.matches[at]?.find(({length}) => length === preposition.length)?.words ?? ''
  // sv `klickar du på den du vill redigera`: only a verb makes a place of what a pronoun stands for
  if (phrase.anaphor && !governing.includes(words)) return undefined
  return {preposition: words, kind: preposition.meaning.kind, phrase: {...phrase, from: at}}
}
