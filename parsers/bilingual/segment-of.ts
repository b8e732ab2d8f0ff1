import type {RawTag} from './raw-tag.js'

/** Quotes around a value that were written as references: `&quot;X&quot;`, as translation leaves them. */
const quotes = /^(?:["']|&quot;|&#34;|&#x22;)+|(?:["']|&quot;|&#34;|&#x22;)+$/gi

/** What a span of a bilingual document is for. */
export type SpanRole = 'localized' | 'source' | 'lookup'

/**
 * Tell what a tag is for, by its attributes in any order and case, damaged quotes repaired.
 *
 * @param tag a tag (optional)
 * @returns role and id of the segment (`''` for the span around the source half); nothing for any other tag
 */
export function segmentOf(tag: RawTag | undefined): {role: SpanRole; segment: string} | undefined {
  if (tag?.kind !== 'open' || tag.name !== 'span') return undefined
  const localized = tag.attributes.get('data-ttu-id')
  if (localized !== undefined) return {role: 'localized', segment: bare(localized)}
  const source = tag.attributes.get('data-stu-id')
  if (source !== undefined) return {role: 'source', segment: bare(source)}
  const classes = bare(tag.attributes.get('class') ?? '')
  return classes.toLowerCase().split(/\s+/).includes('sxs-lookup') ? {role: 'lookup', segment: ''} : undefined
}

/**
 * Compare ids of segments.
 *
 * @param left `e4bd2-103`
 * @param right `E4BD2-103`
 * @returns whether they name one segment
 */
export function isSameSegment(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

function bare(value: string): string {
  return value.trim().replace(quotes, '').trim()
}
