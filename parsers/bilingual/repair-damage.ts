import type {Html, PhrasingContent, Text} from 'mdast'
import type {Point, Position} from 'unist'
import {rawPieces} from './raw-html.js'
import {readTag} from './raw-tag.js'
import {segmentOf} from './segment-of.js'

const reference = /&(?:quot|#34|#x22);/i
/** A tag of ours that is no HTML, as one of its quotes is a reference, or is missing. */
const damagedTag = /<span\b[^<>]*(?:data-[st]tu-id|sxs-lookup)[^<>]*>/gi
/** A tag whose value goes on behind the quote that was damaged, so that it swallows text. */
const swallowing = /^<span\b[^"'<>]*?data-[st]tu-id\s*=\s*["'][^"'<>]*?&(?:quot|#34|#x22);\s*>/i

/**
 * Tell whether a tag has a quote that was written as a reference, or has lost one: `<span data-ttu-id=&quot;X&quot;>`.
 *
 * @param node any phrasing
 * @returns whether it is a damaged span of ours
 */
export function isDamaged(node: PhrasingContent): boolean {
  if (node.type !== 'html' || !segmentOf(readTag(node.value))) return false
  return reference.test(node.value) || node.value.split('"').length % 2 === 0
}

/**
 * Find the spans among phrasing whose damaged quotes make them text (`<span data-ttu-id="X&quot;>`), or make them swallow
 * the text behind them. Both become tags again, with text around them; what cannot be told apart stays as it is.
 *
 * @param nodes children of one parent
 * @param source text of the file, without byte order mark
 * @returns the same children, or new ones with the tags; no character is lost
 */
export function repairDamage(nodes: readonly PhrasingContent[], source: string): readonly PhrasingContent[] {
  const isWhole = !nodes.some(
    (node) =>
      (node.type === 'text' && node.value.includes('<')) || (node.type === 'html' && swallowing.test(node.value))
  )
  if (isWhole) return nodes
  return nodes.flatMap((node) => {
    if (node.type === 'text') return repairText(node, source)
    return node.type === 'html' ? repairTag(node, source) : [node]
  })
}

function repairText(node: Text, source: string): PhrasingContent[] {
  const {value, position} = node
  const from = position?.start.offset
  const to = position?.end.offset
  if (!position || from === undefined || to === undefined) return [node]
  const place = position
  const written = source.slice(from, to)
  const tags = [...written.matchAll(damagedTag)]
  // Each `<` of the value must be one of the source: an escaped one is not.
  if (tags.length === 0 || countOf(written) !== countOf(value)) return [node]

  const result: PhrasingContent[] = []
  let done = 0
  let doneWritten = 0
  for (const {0: tag, index} of tags) {
    const start = nthIndex(value, countOf(written.slice(0, index)) + 1)
    const end = value.indexOf('>', start) + 1
    if (end === 0) return [node]
    add('text', value.slice(done, start), doneWritten, index)
    add('html', tag, index, index + tag.length)
    done = end
    doneWritten = index + tag.length
  }
  add('text', value.slice(done), doneWritten, written.length)
  return result

  function add(type: 'text' | 'html', text: string, first: number, last: number): undefined {
    if (text !== '') result.push({type, value: text, position: placeIn(written, place, first, last)})
  }
}

function repairTag(node: Html, source: string): PhrasingContent[] {
  const {value, position} = node
  const tag = swallowing.exec(value)?.[0]
  if (tag === undefined || tag.length === value.length) return [node]
  // The value lacks the indent and the marks of quotes at the start of its lines: then the whole is the place.
  const isExact = position && source.slice(position.start.offset, position.end.offset) === value
  const pieces = [{type: 'html' as const, value: tag, offset: 0}]
  const rest = rawPieces(value.slice(tag.length)).map((piece) => ({...piece, offset: piece.offset + tag.length}))
  return [...pieces, ...rest].map(({type, value: text, offset}) => ({
    type,
    value: text,
    ...(position && {position: isExact ? placeIn(value, position, offset, offset + text.length) : position})
  }))
}

function countOf(text: string): number {
  return text.split('<').length - 1
}

/** Index of the nth `<`, from 1. */
function nthIndex(text: string, nth: number): number {
  let index = -1
  for (let count = 0; count < nth; count++) index = text.indexOf('<', index + 1)
  return index
}

/** Place of a part of a node whose text is as in the source. */
function placeIn(text: string, position: Position, from: number, to: number): Position {
  return {start: pointIn(text, position.start, from), end: pointIn(text, position.start, to)}
}

function pointIn(text: string, start: Point, index: number): Point {
  const lines = text.slice(0, index).split(/\r\n|[\n\r]/)
  const last = lines[lines.length - 1]?.length ?? 0
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + last : last + 1,
    offset: (start.offset ?? 0) + index
  }
}
