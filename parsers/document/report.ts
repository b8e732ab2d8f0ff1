import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** A diagnostic of the document as such. */
export interface Report {
  level: 'error' | 'warning' | 'info'
  ruleId: string
  place: Node | Point | Position | undefined
  /** Without full stop; values in backticks. */
  reason: string
  actual?: string
  expected?: string[]
}

const fatal = {error: true, warning: false, info: null} as const

/**
 * Add a message to a file, levels as `fatal` has them: `true` error, `false` warning, `null` info.
 *
 * @param file file
 * @param report what to say
 * @returns the message
 */
export function report(file: VFile, {level, ruleId, place, reason, actual, expected}: Report): VFileMessage {
  const message = file.message(reason, {...(place && {place: placeOf(place)}), ruleId, source: 'docs-conformance'})
  // Vfile knows only `boolean | undefined` on what it has made, though it documents `null` for info.
  Object.assign(message, {fatal: fatal[level]})
  if (actual !== undefined) message.actual = actual
  if (expected) message.expected = expected
  return message
}

function placeOf(place: Node | Point | Position): Point | Position {
  if ('line' in place) return place as Point
  if ('start' in place) return place as Position
  return (place as Node).position ?? {line: 1, column: 1}
}
