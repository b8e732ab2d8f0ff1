import {isCapitalized} from './sentences.js'
import {find, isComma, nameOf, type Text} from './text.js'
import type {Token} from './tokens.js'

/** Names in a row: a label, or a path of them. */
export interface Names {
  names: Token[]
  /** Whether a `>` stands among them. */
  path: boolean
  end: number
}

/** A name in the making: tokens `from` … `to` (exclusive). */
interface Unit {
  from: number
  to: number
  marked: boolean
}

/**
 * Reads the names at a token: labels, quotes, and words whose markup was lost.
 *
 * Translation moves markup (`**page Billing** \> [your] products`), so in a path every word counts as part of a name:
 * one that begins with a capital begins a name, others continue the name before them. A path of n `>` has n+1 names;
 * where there are more, those without markup merge with the name that follows.
 *
 * @param text Sentence.
 * @param index Where the names begin.
 * @param ends Whether a name cannot go on at a token.
 * @param loose Whether unmarked words belong to the names also without `>`: the object of *go to*.
 */
export function readNames(text: Text, index: number, ends: (at: number) => boolean, loose: boolean): Names | undefined {
  const end = regionEnd(text, index, ends)
  const separators = text.tokens.slice(index, end).filter(({type}) => type === 'separator').length
  if (separators === 0 && !loose) return readName(text, index, end)
  const units = unitsOf(text, index, end)
  if (units.length === 0 || !units.some(({from, marked}) => marked || isCapitalized(text.tokens[from]?.text ?? ''))) {
    return undefined
  }
  while (units.length > separators + 1 && mergeUnmarked(units)) {}
  return {names: units.map(({from, to}) => nameOf(text, from, to)), path: separators > 0, end}
}

/** One name: a label, or capitalised words, perhaps with a label that took the end of them. */
function readName(text: Text, index: number, end: number): Names | undefined {
  const first = text.tokens[index]
  if (!first || index >= end) return undefined
  if (isName(first)) return {names: [first], path: false, end: index + 1}
  if (!isCapitalized(first.text)) return undefined
  let at = index
  while (at < end && text.tokens[at]?.type === 'word') at++
  if (at === end && !isCapitalized(text.tokens[at - 1]?.text ?? '')) at = originEnd(text, at)
  // where every noun has a capital, it is a thing that the label names
  if (at < end && text.tokens[at]?.type === 'label' && !text.language.data.capitalizedNouns) at++
  return {names: [nameOf(text, index, at)], path: false, end: at}
}

/** `Get assistance from a Microsoft Partner`: a name in lower case can go on with somebody's name behind an article. */
function originEnd(text: Text, at: number): number {
  const joint = find(text, at, 'preposition') ?? find(text, at, 'benefactive')
  const article = joint ? find(text, at + joint.length, 'articles') : undefined
  const from = at + (joint?.length ?? 0) + (article?.length ?? 0)
  if (!article || find(text, from, 'place')) return at
  let end = from
  while (text.tokens[end]?.type === 'word' && isCapitalized(text.tokens[end]?.text ?? '')) end++
  const isWhole = end === text.tokens.length || isComma(text.tokens[end]) || find(text, end, 'and') !== undefined
  return end > from && isWhole ? end : at
}

function regionEnd(text: Text, index: number, ends: (at: number) => boolean): number {
  let at = index
  while (at < text.tokens.length && !isBoundary(text, at) && !(at > index && ends(at))) at++
  return at
}

/** Where no name goes on, whatever it is the name of. */
function isBoundary(text: Text, at: number): boolean {
  const token = text.tokens[at]
  if (token === undefined || token.type === 'break' || isComma(token)) return true
  if (token.type === 'punctuation') return true
  return find(text, at, 'negations') !== undefined
}

function unitsOf(text: Text, from: number, to: number): Unit[] {
  const units: Unit[] = []
  let open = false
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]
    if (token === undefined || token.type === 'separator') {
      open = false
      continue
    }
    const last = units.at(-1)
    const continues = token.type === 'word' && open && !(isCapitalized(token.text) && last?.marked)
    if (last && continues) last.to = at + 1
    else units.push({from: at, to: at + 1, marked: isName(token)})
    open = true
  }
  return units
}

function mergeUnmarked(units: Unit[]): boolean {
  const index = units.findIndex((unit, at) => !unit.marked && at < units.length - 1)
  const unit = units[index]
  const next = units[index + 1]
  if (!unit || !next) return false
  units.splice(index, 2, {from: unit.from, to: next.to, marked: next.marked})
  return true
}

/** Whether a token is a name by itself. */
export function isName(token: Token | undefined): boolean {
  return token?.type === 'label' || token?.type === 'quote'
}
