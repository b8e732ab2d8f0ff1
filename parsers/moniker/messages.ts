import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Moniker} from '../types.js'
import {isMoniker, isZone, type MonikerJunk, type Zone} from './node.js'
import {type FencePlace, type MonikerRefusal, maxDepth} from './open-fence.js'
import type {ZoneProblem} from './zone-attributes.js'

/** A line that would open a zone but stays text, and why. */
export interface BrokenFence extends FencePlace {
  why: MonikerRefusal | ZoneProblem
}

const source = 'docs-conformance'
/** Codes of docfx. */
const ruleOf = {moniker: 'invalid-moniker-range', zone: 'invalid-zone'} as const
const nameOf = {moniker: 'moniker zone', zone: 'zone'} as const
const endOf = {moniker: '::: moniker-end', zone: '::: zone-end'} as const
const colonsOf = {moniker: 'as many', zone: 'three'} as const

const reasons = {
  unquoted:
    'Unexpected end of line in the fence of a moniker zone, expected `"` after the range, without it the line is text',
  deep: `Unexpected moniker zone inside of ${maxDepth} others, expected fewer, the line is text`
}

/**
 * Tell about a line that would open a zone but stays text. For docfx a moniker zone without closing quote is a warning
 * (MONIKERS section 2), a zone with wrong attributes an error (section 8).
 *
 * @param fence the line, and what is wrong with it
 * @param file where to add the message
 */
export function reportBrokenFence(fence: BrokenFence, file: VFile): undefined {
  const {why, text} = fence
  const place = {start: pointOf(fence.start), end: pointOf(fence.end)}
  // A parse that was given up may have left fences of another file; offsets leave a byte order mark out of account.
  const written = String(file).replace(/^\uFEFF/, '')
  if (file.value !== undefined && written.slice(place.start.offset, place.end.offset) !== text) return

  if (typeof why === 'string') {
    const message = add(file, reasons[why], place, 'moniker')
    message.actual = text
    message.expected = why === 'unquoted' ? [`${text.trimEnd()}"`] : []
  } else {
    const message = add(file, why.reason, place, 'zone')
    message.fatal = true
    if (why.actual !== undefined) message.actual = why.actual
    if (why.expected) message.expected = why.expected
  }
}

/**
 * Warn about text after the fences of a zone, and about a zone that has no end fence. Where something around a zone of
 * pivots ends before it, docfx says nothing.
 *
 * @param zone zone with the `data` of the parser
 * @param isOpen whether nothing ends it before the end of the file, see {@link zonesOpenAtEnd}
 * @param file where to add the messages
 */
export function reportZone(zone: Moniker | Zone, isOpen: boolean, file: VFile): undefined {
  const {data, type} = zone
  if (!data?.fence) return
  if (data.openJunk) reportJunk(data.openJunk, 'the open fence', zone, file)
  if (data.endJunk) reportJunk(data.endJunk, 'the end fence', zone, file)

  if (data.closed || !(isMoniker(zone) || isOpen)) return
  const reason = `Unexpected end of the ${nameOf[type]} \`${labelOf(zone)}\` that opens on line ${data.fence.start.line}, expected \`${endOf[type]}\` on a line of its own, with ${colonsOf[type]} colons and inside the same list item or quote`
  const message = add(file, reason, data.fence, type)
  message.actual = labelOf(zone)
  message.expected = [endOf[type]]
}

/**
 * Find the zones that only the end of the file ends. A blank line ends a quote and what is in it.
 *
 * @param tree document
 * @returns its zones without end fence that are last in all that they stand in
 */
export function zonesOpenAtEnd(tree: Root): Set<Nodes> {
  const open = new Set<Nodes>()
  const lastLine = tree.position?.end.line ?? 0
  let node: Nodes | undefined = tree
  while (node && 'children' in node) {
    node = node.children.at(-1)
    if (node?.type === 'blockquote' && lastLine > (node.position?.end.line ?? 0) + 1) break
    if (!node || !(isMoniker(node) || isZone(node))) continue
    if (node.data?.closed) break
    open.add(node)
  }
  return open
}

function reportJunk(junk: MonikerJunk, where: string, zone: Moniker | Zone, file: VFile): undefined {
  const written = junk.text.trim() === '' ? 'white space' : `\`${junk.text.trim()}\``
  const reason = `Unexpected ${written} after ${where} of the ${nameOf[zone.type]} \`${labelOf(zone)}\`, expected the end of the line, what follows is lost`
  const message = add(file, reason, junk.position, zone.type)
  message.actual = junk.text
  message.expected = ['']
}

function add(file: VFile, reason: string, place: Position, kind: keyof typeof ruleOf): VFileMessage {
  return file.message(reason, {place, ruleId: ruleOf[kind], source})
}

function labelOf(zone: Moniker | Zone): string {
  if (isMoniker(zone)) return zone.range
  return [zone.target, zone.pivot?.trim()].filter((value) => value !== undefined).join(' ')
}

function pointOf({line, column, offset}: FencePlace['start']): Position['start'] & {offset: number} {
  return {line, column, offset}
}
