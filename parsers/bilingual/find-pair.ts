import type {RawTag, TaggedSiblings} from './raw-tag.js'

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
  const tag = tags[index]
  if (tag?.kind !== 'open' || tag.name !== 'span') return undefined
  const stray = tag.attributes.get('data-stu-id')
  if (stray !== undefined) return {unpaired: 'no-localized', segment: stray}
  const segment = tag.attributes.get('data-ttu-id')
  if (segment === undefined) return undefined

  const close = closers.get(index)
  if (close === undefined) return {unpaired: 'not-closed', segment}
  const lookup = skipSpace(siblings, close + 1)
  const lookupClose = isLookup(tags[lookup]) ? closers.get(lookup) : undefined
  const source = skipSpace(siblings, lookup + 1)
  const other = tags[source]?.attributes.get('data-stu-id')
  if (lookupClose === undefined || other === undefined) return {unpaired: 'no-source', segment}
  if (other !== segment) return {unpaired: 'other-segment', segment, other}
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

function isLookup(tag: RawTag | undefined): boolean {
  return (
    tag?.kind === 'open' &&
    tag.name === 'span' &&
    (tag.attributes.get('class') ?? '').split(/\s+/).includes('sxs-lookup')
  )
}

function skipSpace({nodes}: Siblings, index: number): number {
  const node = nodes[index]
  const isSpace = node?.type === 'text' && 'value' in node && /^\s*$/.test(String(node.value))
  return isSpace ? index + 1 : index
}
