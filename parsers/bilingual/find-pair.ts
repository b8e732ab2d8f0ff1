import type {TaggedSiblings} from './raw-tag.js'
import {isSameSegment, segmentOf} from './segment-of.js'

/** Where the parts of a pair stand among siblings: indices of the tags. */
export interface Pair {
  segment: string
  localized: {open: number; close: number}
  source: {open: number; close: number}
  /** Tags of the `sxs-lookup` span around the source half. */
  lookup: {open: number; close: number}
}

/** Why a span has no partner. */
export type Unpaired = 'not-closed' | 'no-source' | 'other-segment' | 'no-localized'

/** What a sibling starts: nothing of ours, a pair, or a span without partner. */
export type Found = {pair: Pair} | {unpaired: Unpaired; segment: string; other?: string}

type Siblings = TaggedSiblings<{type: string}>

/**
 * Look for a pair that starts at a sibling:
 * `<span data-ttu-id="X">…</span><span class="sxs-lookup"><span data-stu-id="X">…</span></span>`, white space between
 * the tags allowed.
 *
 * @param siblings children of one parent
 * @param index where to look
 * @returns what starts there, nothing for anything but a span of a pair
 */
export function findPair(siblings: Siblings, index: number): Found | undefined {
  const {tags, closers} = siblings
  const first = segmentOf(tags[index])
  if (!first || first.role === 'lookup') return undefined
  const {segment} = first
  if (first.role === 'source') return {unpaired: 'no-localized', segment}

  const close = closers.get(index)
  if (close === undefined) return {unpaired: 'not-closed', segment}
  const lookup = skipSpace(siblings, close + 1)
  const lookupClose = segmentOf(tags[lookup])?.role === 'lookup' ? closers.get(lookup) : undefined
  const source = skipSpace(siblings, lookup + 1)
  const other = segmentOf(tags[source])
  if (lookupClose === undefined || other?.role !== 'source') return {unpaired: 'no-source', segment}
  if (!isSameSegment(other.segment, segment)) return {unpaired: 'other-segment', segment, other: other.segment}
  const sourceClose = closers.get(source)
  if (sourceClose === undefined || skipSpace(siblings, sourceClose + 1) !== lookupClose) {
    return {unpaired: 'no-source', segment}
  }

  return {
    pair: {
      segment,
      localized: {open: index, close},
      source: {open: source, close: sourceClose},
      lookup: {open: lookup, close: lookupClose}
    }
  }
}

/** Index of the first sibling that is no white space: a text of it, or a line that ends in two spaces. */
function skipSpace({nodes}: Siblings, start: number): number {
  let index = start
  for (let node = nodes[index]; node && isSpace(node); node = nodes[index]) index++
  return index
}

function isSpace(node: {type: string}): boolean {
  return node.type === 'break' || (node.type === 'text' && 'value' in node && /^\s*$/.test(String(node.value)))
}
