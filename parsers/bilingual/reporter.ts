import type {Nodes, PhrasingContent} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {Found} from './find-pair.js'
import type {unpairedIn} from './raw-html.js'
import {readTag} from './raw-tag.js'
import {segmentOf} from './segment-of.js'

type Unpaired = Exclude<Found, {pair: unknown}>

/** Most messages about one file: a file with more is damaged as a whole. */
export const maxMessages = 100

const origin = 'docs-conformance'

/** Collects what is wrong with the spans of one file. */
export interface Reporter {
  /** Text of the file, without byte order mark. */
  source(): string
  unpaired(found: Unpaired, place: Position | Point | undefined): undefined
  /** Spans without partner in a text that markdown leaves as it is. */
  raw(node: Nodes, unpaired: ReturnType<typeof unpairedIn>): undefined
  damaged(node: PhrasingContent): undefined
  /** Tell what is told once per file. */
  done(): undefined
}

/**
 * Reporter of one file: warnings `unpaired-segment`, at most {@link maxMessages} and then one that counts the others, and
 * one warning `damaged-segment`.
 *
 * @param file file, where messages are added
 * @returns reporter
 */
export function reporter(file: VFile): Reporter {
  let text: string | undefined
  let seen = 0
  let damage: {place: Position | undefined; segment: string; count: number} | undefined
  return {source, unpaired, raw, damaged, done}

  function source(): string {
    text ??= String(file).replace(/^\uFEFF/, '')
    return text
  }

  function unpaired(found: Unpaired, place: Position | Point | undefined): undefined {
    seen++
    if (seen <= maxMessages) tell('unpaired-segment', reasonOf(found), place)
  }

  function raw(node: Nodes, all: ReturnType<typeof unpairedIn>): undefined {
    for (const {found, offset} of all) unpaired(found, placeIn(node, offset))
  }

  function damaged(node: PhrasingContent): undefined {
    const role = node.type === 'html' ? segmentOf(readTag(node.value)) : undefined
    if (!role) return
    damage ??= {place: node.position, segment: role.segment, count: 0}
    damage.segment ||= role.segment
    damage.count++
  }

  function done(): undefined {
    if (damage) {
      const {segment, count, place} = damage
      const others = count > 1 ? `, and in ${count - 1} more after it` : ''
      tell(
        'damaged-segment',
        `Unexpected \`&quot;\` in ${segment ? `the span of segment \`${segment}\`` : 'a span `sxs-lookup`'}${others}, expected \`"\` around the values of its attributes`,
        place
      )
    }
    if (seen > maxMessages) {
      const reason = `Unexpected ${seen - maxMessages} more spans without partner, expected pairs of \`data-ttu-id\` and \`data-stu-id\``
      tell('unpaired-segment', reason, undefined)
    }
  }

  function tell(ruleId: string, reason: string, place: Position | Point | undefined): undefined {
    file.message(reason, {...(place && {place}), ruleId, source: origin})
  }

  /** Exact where the value of a node is as in the file; else the node. */
  function placeIn(node: Nodes, offset: number): Position | Point | undefined {
    const start = node.position?.start
    if (!start || start.offset === undefined || !('value' in node)) return node.position
    const whole = source().slice(start.offset, node.position?.end.offset)
    const at = whole.indexOf(node.value)
    if (at < 0) return node.position
    const lines = whole.slice(0, at + offset).split(/\r\n|[\n\r]/)
    const last = lines[lines.length - 1]?.length ?? 0
    const column = lines.length === 1 ? start.column + last : last + 1
    return {line: start.line + lines.length - 1, column, offset: start.offset + at + offset}
  }
}

function reasonOf({unpaired, segment, other}: Unpaired): string {
  const reasons = {
    'not-closed': `Unexpected span of segment \`${segment}\` without end beside it, expected \`</span>\` in the same text run, outside of the markup around it`,
    'no-source': `Unexpected localized text of segment \`${segment}\` without source text, expected \`<span class="sxs-lookup"><span data-stu-id="${segment}">…</span></span>\` right after it`,
    'other-segment': `Unexpected source text of segment \`${other ?? ''}\` beside segment \`${segment}\`, expected \`data-stu-id="${segment}"\``,
    'no-localized': `Unexpected source text of segment \`${segment}\` without localized text, expected \`<span data-ttu-id="${segment}">…</span>\` right before it`
  }
  return reasons[unpaired]
}
