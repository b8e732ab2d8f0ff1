import type {Reading} from '../types.js'
import {type Found, findPair} from './find-pair.js'
import {readTags} from './raw-tag.js'

/** A tag or a comment, quoted values whole; what is no tag is text. */
const tagPattern = /<!--(?:[^<]|<(?!!--))*?-->|<\/?[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi
/** A tag of ours, or of any span, whose quotes may be damaged: it ends at the first `>`. */
const spanPattern = /<\/?span\b[^<>]*>/gi

/** A piece of raw text, shaped like a node. */
export interface RawPiece {
  type: 'html' | 'text'
  value: string
  /** Where it starts in the text. */
  offset: number
}

/** Whether a text may hold spans of ours. */
export function holdsSpans(value: string): boolean {
  return /data-[st]tu-id/i.test(value)
}

/**
 * Cut a text that no parser of markdown has cut into tags and what stands between them: raw HTML, a field of the front
 * matter, the text of an image.
 *
 * @param value `<td><span data-ttu-id="1">…`
 * @returns pieces that make up the text
 */
export function rawPieces(value: string): RawPiece[] {
  const pieces: RawPiece[] = []
  let end = 0
  // In a string of YAML the quotes of attributes are escaped; the places stay the same.
  const unescaped = value.replace(/\\"/g, ' "')
  for (const match of unescaped.matchAll(tagPatternFor(unescaped))) {
    add('text', end, match.index)
    end = match.index + match[0].length
    add('html', match.index, end)
  }
  add('text', end, value.length)
  return pieces

  function add(type: RawPiece['type'], from: number, to: number): undefined {
    const source = type === 'html' ? unescaped : value
    if (to > from) pieces.push({type, value: source.slice(from, to), offset: from})
  }
}

/**
 * A raw text as the reader of one half sees it.
 *
 * @param value raw HTML, front matter, or the text of an image
 * @param reading half to keep
 * @returns the text without the other halves of its pairs and without the tags of its pairs; itself without pairs
 */
export function readRaw(value: string, reading: Reading): string {
  if (!holdsSpans(value)) return value
  const tagged = readTags(rawPieces(value))
  let result = ''
  let done = 0
  walk(0, tagged.nodes.length)
  return done === 0 ? value : result + value.slice(done)

  function walk(from: number, to: number): undefined {
    for (let index = from; index < to; index++) {
      const found = findPair(tagged, index)
      if (!found || !('pair' in found)) continue
      const {localized, lookup} = found.pair
      const half = found.pair[reading]
      result += value.slice(done, startOf(localized.open))
      done = startOf(half.open + 1)
      walk(half.open + 1, half.close)
      result += value.slice(done, startOf(half.close))
      done = startOf(lookup.close + 1)
      index = lookup.close
    }
  }

  function startOf(index: number): number {
    return tagged.nodes[index]?.offset ?? value.length
  }
}

/**
 * Spans of ours in a raw text that have no partner in it.
 *
 * @param value raw HTML, front matter, or the text of an image
 * @returns what is wrong with each, and where it starts
 */
export function unpairedIn(value: string): Array<{found: Exclude<Found, {pair: unknown}>; offset: number}> {
  if (!holdsSpans(value)) return []
  const tagged = readTags(rawPieces(value))
  const unpaired: ReturnType<typeof unpairedIn> = []
  for (let index = 0; index < tagged.nodes.length; index++) {
    const found = findPair(tagged, index)
    if (!found) continue
    // Pairs in halves are found on the way.
    if ('unpaired' in found) unpaired.push({found, offset: tagged.nodes[index]?.offset ?? 0})
    else {
      const {source, localized, lookup} = found.pair
      for (const half of [localized, source]) {
        const inner = tagged.nodes.slice(half.open + 1, half.close)
        const start = inner[0]?.offset ?? 0
        const text = inner.map((piece) => piece.value).join('')
        unpaired.push(...unpairedIn(text).map((one) => ({...one, offset: one.offset + start})))
      }
      index = lookup.close
    }
  }
  return unpaired
}

/** Whole tags where quotes are in order, else tags up to the first `>`. */
function tagPatternFor(value: string): RegExp {
  return /&quot;/i.test(value) ? spanPattern : tagPattern
}
