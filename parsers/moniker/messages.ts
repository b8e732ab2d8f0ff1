import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Moniker} from '../types.js'
import type {MonikerJunk} from './node.js'
import type {FencePlace} from './open-fence.js'

const source = 'docs-conformance'
/** Code of docfx for all of them; warnings there, too (MONIKERS section 2). */
const ruleId = 'invalid-moniker-range'

/**
 * Warn about a line that would open a zone but has no closing quote (docfx: `MonikerRange does not have ending
 * character (").`).
 *
 * @param place the line
 * @param file where to add the message
 */
export function reportBrokenFence(place: FencePlace, file: VFile): undefined {
  const written = String(file.value)
    .replace(/^\uFEFF/, '')
    .slice(place.start.offset, place.end.offset)
  const message = file.message(
    'Unexpected end of line in the fence of a moniker zone, expected `"` after the range, without it the line is text',
    {place: position(place), ruleId, source}
  )
  message.actual = written
  message.expected = [`${written.trimEnd()}"`]
}

/**
 * Warn about text after the fences of a zone, and about a zone that has no end fence.
 *
 * @param zone zone with the `data` of the parser
 * @param file where to add the messages
 */
export function reportZone(zone: Moniker, file: VFile): undefined {
  const data = zone.data
  if (!data) return
  if (data.openJunk) reportJunk(data.openJunk, 'the open fence', zone, file)
  if (data.endJunk) reportJunk(data.endJunk, 'the end fence', zone, file)

  if (!data.closed) {
    const message = file.message(
      `Unexpected end of the moniker zone \`${zone.range}\` that opens on line ${data.fence.start.line}, expected \`::: moniker-end\` on a line of its own, with as many colons and inside the same list item or quote`,
      {place: data.fence, ruleId, source}
    )
    message.actual = zone.range
    message.expected = ['::: moniker-end']
  }
}

function reportJunk(junk: MonikerJunk, where: string, zone: Moniker, file: VFile): undefined {
  const written = junk.text.trim() === '' ? 'white space' : `\`${junk.text.trim()}\``
  const message = file.message(
    `Unexpected ${written} after ${where} of the moniker zone \`${zone.range}\`, expected the end of the line, what follows is lost`,
    {place: junk.position, ruleId, source}
  )
  message.actual = junk.text
  message.expected = ['']
}

function position({start, end}: FencePlace): Position {
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}
