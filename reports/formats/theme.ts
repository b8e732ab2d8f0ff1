import type {Level, Verdict} from '../types.js'

/** Puts colour on text, or leaves it as it is. */
export type Paint = (text: string, look: Look) => string

/** What a piece of a report is, for its colour. */
export type Look = Level | Verdict | 'path' | 'quiet' | 'strong'

const reset = '\u001B[0m'

/** ANSI codes per look; conforms to the terminal's own palette, so that it is readable on light and dark. */
const codes: Record<Look, string> = {
  error: '\u001B[31m',
  warning: '\u001B[33m',
  info: '\u001B[36m',
  fails: '\u001B[31m',
  unclear: '\u001B[35m',
  drifts: '\u001B[33m',
  conforms: '\u001B[32m',
  'out-of-scope': '\u001B[2m',
  path: '\u001B[4m',
  quiet: '\u001B[2m',
  strong: '\u001B[1m'
}

/** A cell of the matrix: a mark that is told apart without colour. */
export const marks: Record<Verdict, string> = {
  fails: '✘ fails',
  unclear: '? unclear',
  drifts: '~ drifts',
  conforms: '✔ conforms',
  'out-of-scope': '· out of scope'
}

/** A procedure that a moniker does not have. */
export const absent = '-'

/**
 * Painter for an output.
 *
 * @param hasColour whether it shows colour
 * @returns a function from text and look to text
 */
export function paintFor(hasColour: boolean): Paint {
  return hasColour ? (text, look) => (text === '' ? text : `${codes[look]}${text}${reset}`) : (text) => text
}

/**
 * Whether an output shows colour: `FORCE_COLOR` wins, then `NO_COLOR` (no-color.org: any value that is not empty), then
 * what the output is.
 *
 * @param isTerminal whether somebody looks at it
 * @param env environment variables
 * @returns whether to paint
 */
export function hasColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && (env.NO_COLOR ?? '') === ''
}
