import {foldWording} from './fold.js'
import type {Token} from './tokens.js'
import {
  type LanguageData,
  type NounName,
  nounNames,
  type PlaceName,
  type PrepositionKind,
  placeNames,
  type RoleName,
  roleNames,
  type VerbData,
  type WordList,
  wordLists
} from './types.js'

/** How a form of a verb stands to its subject, see `VerbData`. */
export type Mood = 'imperative' | 'finite' | 'infinitive'

/** What a word or word group can be. */
export type Meaning =
  | {class: WordList}
  | {class: 'verb'; verb: VerbData; mood: Mood}
  | {class: 'particle'}
  | {class: 'preposition'; kind: PrepositionKind}
  | {class: 'role'; role: RoleName}
  | {class: 'noun'; noun: NounName}
  | {class: 'place'; place: PlaceName}
  | {class: 'ordinal'; value: number}
export type MeaningClass = Meaning['class']

/** The words of a language by their folded form. */
export interface Lexicon {
  meanings: Pick<ReadonlyMap<string, readonly Meaning[]>, 'get' | 'keys'>
  /** What word groups of several words begin with: no longer group is looked up behind other words. */
  beginnings: ReadonlySet<string>
  /** Endings that a word can bear, folded. */
  suffixes: readonly string[]
  locale: string
  /** Words of tokens, folded once: a sentence is read in many ways. */
  folded: WeakMap<Token, string>
}

/** A word group at a place of a sentence and all that it can be. */
export interface Match {
  /** Tokens. */
  length: number
  /** Folded. */
  words: string
  meanings: readonly Meaning[]
}

const moods = ['imperative', 'finite', 'infinitive'] as const

/**
 * Indexes the words of a language file.
 *
 * @param data Checked language file.
 * @param locale Its subtag, whose rules fold the case.
 */
export function buildLexicon(data: LanguageData, locale: string): Lexicon {
  const meanings = new Map<string, Meaning[]>()
  const beginnings = new Set<string>()
  const add = (words: string, meaning: Meaning) => {
    const key = foldWording(words, locale)
    meanings.set(key, [...(meanings.get(key) ?? []), meaning])
    for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1))
      beginnings.add(key.slice(0, space))
  }
  for (const list of wordLists) for (const words of data.words[list]) add(words, {class: list})
  for (const [words, kind] of Object.entries(data.prepositions)) add(words, {class: 'preposition', kind})
  for (const role of roleNames) for (const words of data.roles[role]) add(words, {class: 'role', role})
  for (const noun of nounNames) for (const words of data.nouns[noun]) add(words, {class: 'noun', noun})
  for (const place of placeNames) for (const words of data.places[place]) add(words, {class: 'place', place})
  for (const [index, list] of data.ordinals.entries()) {
    for (const words of list) add(words, {class: 'ordinal', value: index + 1})
  }
  for (const verb of data.verbs) {
    for (const mood of moods) for (const words of verb[mood] ?? []) add(words, {class: 'verb', verb, mood})
    for (const words of verb.particles ?? []) add(words, {class: 'particle'})
  }
  const suffixes = data.labels.suffixes.map((suffix) => foldWording(suffix, locale))
  return {meanings, beginnings, suffixes, locale, folded: new WeakMap()}
}

/** Returns the word groups that begin at a token, longest first. */
export function matchesAt(lexicon: Lexicon, tokens: readonly Token[], index: number): Match[] {
  const found: Match[] = []
  let words = ''
  for (let length = 1; index + length <= tokens.length; length++) {
    const token = tokens[index + length - 1]
    if (token?.type !== 'word') break
    words = length === 1 ? foldedWords(lexicon, token) : `${words} ${foldedWords(lexicon, token)}`
    const meanings = lookUp(lexicon, words)
    if (meanings.length > 0) found.unshift({length, words, meanings})
    if (!lexicon.beginnings.has(words)) break
  }
  const compound = splitCompoundAt(lexicon, tokens, index)
  if (!compound || found.some(({length}) => length === compound.length)) return found
  return [...found, compound].sort((one, other) => other.length - one.length)
}

/** Fewest letters of a part of a compound: nl *op en* is not *open*. */
const partLetters = 3

/** da `partner siden`, nl `selectie vakje`: translation splits what is one word. */
function splitCompoundAt(lexicon: Lexicon, tokens: readonly Token[], index: number): Match | undefined {
  const [first, second] = [tokens[index], tokens[index + 1]]
  if (first?.type !== 'word' || second?.type !== 'word') return undefined
  if (Math.min(first.text.length, second.text.length) < partLetters || !/^\p{Ll}+$/u.test(second.text)) return undefined
  const words = `${foldedWords(lexicon, first)}${foldedWords(lexicon, second)}`
  const meanings = lookUp(lexicon, words)
  return meanings.length > 0 ? {length: 2, words, meanings} : undefined
}

/** The folded words of a token, hyphens as spaces. */
export function foldedWords({folded, locale}: Lexicon, token: Token): string {
  const known = folded.get(token)
  if (known !== undefined) return known
  const words = foldWording(token.text, locale)
  folded.set(token, words)
  return words
}

/** Returns what a word group can be, also when it bears one of the language's endings. */
export function lookUp(lexicon: Lexicon, words: string): readonly Meaning[] {
  const exact = lexicon.meanings.get(words)
  if (exact) return exact
  for (const suffix of lexicon.suffixes) {
    const bare = words.endsWith(suffix) ? lexicon.meanings.get(words.slice(0, -suffix.length)) : undefined
    if (bare) return bare
  }
  return []
}
