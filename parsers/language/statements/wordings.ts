import type {WrittenLabel} from '../../types.js'
import {foldedWords} from '../lexicon.js'
import {isName} from '../names.js'
import {isCapitalized} from '../sentences.js'
import {find, nameOf, type Text} from '../text.js'

/** Stands in a pattern for the name of a control. */
export const nameSlot = '{label}'

/** The words of a sentence, with one name taken as such, or none. */
export interface Wording {
  words: string[]
  label?: WrittenLabel
}

/** A name that lost its markup has at most so many words. */
const longestName = 6

/** What is said of a control comes behind its name, and so does what kind of control it is. */
const ends = ['negations', 'copulas', 'possibility', 'obligation', 'role'] as const

/**
 * The ways to take the words of a sentence: first all of them as words, then one name after the other as the name of a
 * control. A name is what markup or quotes set off, or, as translation loses markup, capitalised words inside the sentence:
 * the longest first. A link leads to another document more often than it stands for a control.
 *
 * @returns empty for a sentence with a path in it
 */
export function wordingsOf(text: Text): Wording[] {
  const {tokens} = text
  if (tokens.some(({type}) => type === 'separator')) return []
  const plain = {words: wordsIn(text, 0, tokens.length)}
  const marked = tokens.flatMap((token, at) => (isName(token) ? [[at, at + 1] as const] : []))
  const isLink = ([at]: readonly [number, number]) => tokens[at]?.linkId !== undefined
  const spans = [...marked.filter((span) => !isLink(span)), ...unmarked(text), ...marked.filter(isLink)]
  return [plain, ...spans.map(([from, to]) => withName(text, from, to))]
}

function withName(text: Text, from: number, to: number): Wording {
  const {label} = nameOf(text, from, to)
  const words = [...wordsIn(text, 0, from), nameSlot, ...wordsIn(text, to, text.tokens.length)]
  return label ? {words, label} : {words}
}

function unmarked(text: Text): Array<readonly [number, number]> {
  const {tokens} = text
  const endsName = (at: number) => tokens[at]?.type !== 'word' || ends.some((one) => find(text, at, one))
  // de `der Rabatt`: where every noun has a capital, one behind an article is a thing, not a name
  const isThing = (at: number) => text.language.data.capitalizedNouns && isBehindArticle(text, at)
  return tokens.flatMap((token, from) => {
    if (from === 0 || token.type !== 'word' || !isCapitalized(token.text)) return []
    if (find(text, from, 'role') || isThing(from)) return []
    const rest = tokens.slice(from, from + longestName)
    const end = rest.findIndex((_, index) => index > 0 && endsName(from + index))
    const length = end === -1 ? rest.length : end
    return Array.from({length}, (_, index) => [from, from + length - index] as const)
  })
}

function isBehindArticle(text: Text, at: number): boolean {
  return (['articles', 'contractions'] as const).some((one) => find(text, at - 1, one)?.length === 1)
}

/** Folded words; marks say nothing. */
function wordsIn(text: Text, from: number, to: number): string[] {
  return text.tokens.slice(from, to).flatMap((token) => {
    if (token.type === 'punctuation' || token.type === 'break') return []
    return foldedWords(text.language.lexicon, token)
      .split(/[\s,;:()]+/)
      .map((word) => word.replace(/[.:!?]+$/, ''))
      .filter((word) => word !== '')
  })
}
