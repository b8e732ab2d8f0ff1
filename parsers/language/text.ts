import type {FlatText} from './flat-text.js'
import {type Match, type Meaning, type MeaningClass, matchesAt} from './lexicon.js'
import {labelToken, type Token} from './tokens.js'
import type {Language} from './types.js'

/** A sentence with everything that its words can be. */
export interface Text {
  flat: FlatText
  tokens: readonly Token[]
  matches: ReadonlyArray<readonly Match[]>
  language: Language
}

/** A meaning at a place. */
export interface Found<Class extends MeaningClass> {
  length: number
  meaning: Extract<Meaning, {class: Class}>
}

/** Looks up every word group of a sentence. */
export function textOf(tokens: readonly Token[], flat: FlatText, language: Language): Text {
  return {flat, tokens, language, matches: tokens.map((_, index) => matchesAt(language.lexicon, tokens, index))}
}

/** Returns the longest word group of a class that begins at a token. */
export function find<Class extends MeaningClass>(text: Text, index: number, wanted: Class): Found<Class> | undefined {
  for (const {length, meanings} of text.matches[index] ?? []) {
    for (const meaning of meanings) {
      if (meaning.class === wanted) return {length, meaning: meaning as Extract<Meaning, {class: Class}>}
    }
  }
  return undefined
}

/** Returns the end of a run of word groups of some classes. */
export function skip(text: Text, index: number, ...wanted: MeaningClass[]): number {
  let at = index
  for (;;) {
    const length = Math.max(0, ...wanted.map((one) => find(text, at, one)?.length ?? 0))
    if (length === 0) return at
    at += length
  }
}

/** Whether a token is a mark that separates clauses. */
export function isComma(token: Token | undefined): boolean {
  return token?.type === 'punctuation' && /^[,;:–—]$/.test(token.text)
}

/** Where the comma at a token ends, if there is one. */
export function skipCommas(text: Text, at: number): number {
  return isComma(text.tokens[at]) ? at + 1 : at
}

/** The words `from` … `to` (exclusive) as one name, as written but for markup. */
export function nameOf(text: Text, from: number, to: number): Token {
  const parts = text.tokens.slice(from, to)
  const start = Math.min(...parts.map(({from}) => from))
  const end = Math.max(...parts.map(({to}) => to))
  const linkId = parts.findLast((part) => part.linkId !== undefined)?.linkId
  const marked = parts.some((part) => part.label?.marked === true)
  const [only] = parts
  return parts.length === 1 && only?.label ? only : labelToken(text.flat, start, end, marked, linkId)
}

/** Returns the end of marks that say nothing: a stray quote, an icon in brackets: `(...)`, the brackets around a name. */
export function markEnd({tokens}: Text, at: number): number | undefined {
  if (/^["“”„'‘’»«]$/.test(tokens[at]?.text ?? '')) return at + 1
  const isName = tokens[at + 1]?.type === 'label'
  if (tokens[at]?.text === '(' && isName && tokens[at + 2]?.text === ')') return at + 1
  if (tokens[at]?.text === ')' && tokens[at - 1]?.type === 'label' && tokens[at - 2]?.text === '(') return at + 1
  if (tokens[at]?.text !== '(') return undefined
  let end = at + 1
  while (tokens[end]?.type === 'punctuation' && tokens[end]?.text !== ')') end++
  return tokens[end]?.text === ')' ? end + 1 : undefined
}
