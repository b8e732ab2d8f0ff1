import type {Problem} from '../../parsers/index.js'
import type {Fix} from '../types.js'
import type {Place} from './place.js'

/** Rules that are about the name of a control, so that another name is the whole cure. */
const rulesOfNames: ReadonlySet<string> = new Set(['label-noise', 'unknown-control'])

/**
 * The edit that puts a finding right, only where it is certain.
 *
 * Certain is: the rule is about a name, the page shows exactly one thing instead, the place covers the written label and
 * nothing else, the label has not swallowed words or the stop of its sentence (they would be lost), and the new name needs no
 * escaping in Markdown.
 *
 * @param problem what the step said
 * @param place from `placeOf`
 * @returns the edit, or `undefined` when a person has to decide
 */
export function fixOf(problem: Problem, {position, isLabel}: Place): Fix | undefined {
  const [text, ...others] = problem.expected ?? []
  if (!rulesOfNames.has(problem.rule) || !isLabel || text === undefined || others.length > 0) return undefined
  if (text === problem.actual || /[\\`*_[\]<>&|#\n]/.test(text)) return undefined
  if (position.start.line !== position.end.line || hasSwallowed(problem.actual ?? '', text)) return undefined
  if (/[.?!:]$/.test(problem.actual ?? '') && !/[.?!:]$/.test(text)) return undefined
  return {
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    text
  }
}

/** Whether the written label holds the name plus other words. */
function hasSwallowed(actual: string, name: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [written, expected] = [words(actual), words(name)]
  return written.length > expected.length && ` ${written.join(' ')} `.includes(` ${expected.join(' ')} `)
}
