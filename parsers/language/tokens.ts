import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {WrittenLabel} from '../types.js'
import {type FlatText, flatten, linkIdOf} from './flat-text.js'
import {foldSpace} from './fold.js'

/** A word, a mark of punctuation, the `>` of a path, a name that markup or quotes set off, or a line break. */
export interface Token {
  type: 'word' | 'punctuation' | 'separator' | 'label' | 'quote' | 'break'
  /** White space folded; of a label or quote what stands inside. */
  text: string
  /** Without markup and quotes. */
  position: Position
  /** Place in the flat text, including quotes. */
  from: number
  to: number
  linkId?: string
  /** The whole name as written, also when words at its edges were read as words of the sentence. */
  label?: WrittenLabel
}

const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’:/\u00ad\u2010\u2011-](?=[\p{L}\p{N}])|[.](?=[\p{Ll}\p{N}]))*(?:-|(?<=s)['’](?=\s))?/uy
const url = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/uy
const separator = /[>›→]/uy
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '‘': '’',
  "'": "'",
  '”': '”'
}

/**
 * Tokens of phrasing content.
 *
 * @param nodes Phrasing content with positions.
 * @param abbreviations Words whose full stop ends no sentence: `e.g.`.
 * @param source The whole file, for exact places.
 * @returns The flat text too: names that lost their markup are cut from it.
 */
export function tokenize(
  nodes: readonly PhrasingContent[],
  abbreviations: readonly string[] = [],
  source?: string
): {flat: FlatText; tokens: Token[]} {
  const flat = flatten(nodes, source)
  const tokens: Token[] = []
  let at = 0
  for (const {from, to, kind, linkId} of flat.stretches) {
    plain(flat, at, from, abbreviations, tokens)
    if (kind === 'break') tokens.push({type: 'break', text: '', position: flat.place(from, to), from, to})
    else labels(flat, from, to, linkId, tokens)
    at = to
  }
  plain(flat, at, flat.text.length, abbreviations, tokens)
  return {flat, tokens: withoutQuotes(tokens)}
}

/** Quotes directly around a name that markup sets off anyway. */
function withoutQuotes(tokens: readonly Token[]): Token[] {
  const quotes = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined && closing[one.text]?.includes(other?.text || ' ') === true
  const surrounds = (at: number) =>
    tokens[at]?.type === 'label' &&
    quotes(tokens[at - 1], tokens[at + 1]) &&
    tokens[at - 1]?.to === tokens[at]?.from &&
    tokens[at + 1]?.from === tokens[at]?.to
  return tokens.filter((_, at) => !surrounds(at - 1) && !surrounds(at + 1))
}

/** A label token for a stretch of the flat text. */
export function labelToken(flat: FlatText, from: number, to: number, marked: boolean, linkId?: string): Token {
  const text = foldSpace(flat.text.slice(from, to))
  const position = flat.place(from, to)
  const link = linkId === undefined ? {} : {linkId}
  return {type: 'label', text, position, from, to, label: {text, marked, position}, ...link}
}

/** `**Billing > Subscriptions**` is a path of two names; the link belongs to where it ends. */
function labels(flat: FlatText, from: number, to: number, linkId: string | undefined, tokens: Token[]): void {
  const before = tokens.length
  let at = from
  for (const part of flat.text.slice(from, to).split(/(?<=\s)([>›→])(?=\s|$)|^([>›→])(?=\s|$)/)) {
    if (part === undefined) continue
    const start = at + (part.length - part.trimStart().length)
    const end = start + part.trim().length
    at += part.length
    if (start === end) continue
    if (/^[>›→]$/.test(part.trim()))
      tokens.push({type: 'separator', text: '>', position: flat.place(start, end), from: start, to: end})
    else if (!/[\p{L}\p{N}]/u.test(part)) plain(flat, start, end, [], tokens)
    else tokens.push(labelToken(flat, start, end, true))
  }
  const last = tokens.findLast((token, index) => index >= before && token.type === 'label')
  if (last && linkId !== undefined) last.linkId = linkId
}

function plain(flat: FlatText, from: number, to: number, abbreviations: readonly string[], tokens: Token[]): void {
  const text = flat.text.slice(0, to)
  let at = from
  while (at < to) {
    if (/\s/.test(text[at] ?? '')) {
      at++
      continue
    }
    const token = quoteAt(flat, text, at) ?? wordAt(flat, text, at, abbreviations) ?? markAt(flat, text, at)
    tokens.push(token)
    at = token.to
  }
}

function wordAt(flat: FlatText, text: string, at: number, abbreviations: readonly string[]): Token | undefined {
  const rest = text.slice(at).toLowerCase()
  const short = abbreviations.find(
    (abbreviation) => rest.startsWith(abbreviation) && !/^[\p{L}\p{N}]/u.test(rest.slice(abbreviation.length))
  )
  const length = short?.length ?? sticky(url, text, at) ?? sticky(word, text, at) ?? (text[at] === '&' ? 1 : undefined)
  if (length === undefined) return undefined
  const written = text.slice(at, at + length)
  if (!/^https?:/.test(written)) return tokenOf('word', flat, at, at + length)
  return labelToken(flat, at, at + length, false, linkIdOf(written))
}

function markAt(flat: FlatText, text: string, at: number): Token {
  if (sticky(separator, text, at) !== undefined) return {...tokenOf('separator', flat, at, at + 1), text: '>'}
  if (text.startsWith('...', at)) return tokenOf('punctuation', flat, at, at + 3)
  return tokenOf('punctuation', flat, at, at + (String.fromCodePoint(text.codePointAt(at) ?? 0).length || 1))
}

/** A quote opens behind white space or an opening mark and closes before no letter, so an apostrophe is none. */
function quoteAt(flat: FlatText, text: string, at: number): Token | undefined {
  const close = closing[text[at] ?? '']
  if (close === undefined || !/^$|[\s(]/.test(text[at - 1] ?? '') || /\s/.test(text[at + 1] ?? ' ')) return undefined
  for (let end = at + 2; end < text.length; end++) {
    if (!close.includes(text[end] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) continue
    const token = labelToken(flat, at + 1, end, false)
    return {...token, type: 'quote', from: at, to: end + 1}
  }
  return undefined
}

function tokenOf(type: Token['type'], flat: FlatText, from: number, to: number): Token {
  return {type, text: foldSpace(flat.text.slice(from, to)), position: flat.place(from, to), from, to}
}

function sticky(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length
}
