import type {ProcedureDocument} from '../../parsers/index.js'
import type {SentencePlace} from './sentences-of.js'
import {UserError} from './user-error.js'

/** So many lines are enough to choose from. */
const mostLines = 3

/**
 * Says what a line is that no sentence stands on.
 *
 * @param line number
 * @param document as parsed
 * @param text of its file
 * @param all its sentences
 * @returns what is known of a heading
 * @throws UserError for any other line: what it is, and the nearest lines with sentences
 */
export function explainLine(
  line: number,
  {path, procedures}: ProcedureDocument,
  text: string,
  all: readonly SentencePlace[]
): string {
  const lines = text.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)
  const written = lines[line - 1]
  const near = nearestLines(line, all)
  const procedure = procedures.find((one) => one.line <= line && line <= one.endLine)
  if (procedure) {
    const {title, anchor, goal, steps} = procedure
    const stepLines = [...new Set(steps.map((step) => step.line))].sort((one, other) => one - other)
    return [
      `${path}:${line}  heading of the procedure \`${title}\`, known as \`${anchor}\``,
      `  what it is for: ${goal ?? (goal === null ? 'nothing of partner management, out of scope' : 'nothing that can be arranged and checked yet')}`,
      `  its steps: line ${listOf(stepLines, 'conjunction')}`
    ].join('\n')
  }
  if (isHeading(written, lines[line])) {
    return `${path}:${line}  heading without steps, no procedure; the nearest sentences: line ${near}`
  }
  throw new UserError(
    `No sentence on line ${line} of \`${path}\`: ${kindOf(line, written, lines.length)}, expected such as line ${near}`
  )
}

/** `## Title`, or a title with a line below it. */
function isHeading(written = '', next = ''): boolean {
  return /^ {0,3}#{1,6}\s/.test(written) || (/\S/.test(written) && /^ {0,3}(?:=+|-+)\s*$/.test(next))
}

function kindOf(line: number, written: string | undefined, count: number): string {
  if (line < 1) return 'lines count from 1'
  if (written === undefined) return `the file ends at ${count}`
  if (written.trim() === '') return 'it is blank'
  if (/^\s*:::/.test(written)) return 'it is the fence of a zone'
  if (/^[\s|:-]*-[\s|:-]*$/.test(written)) return 'it is a rule between parts'
  return 'nothing on it is read as text'
}

function nearestLines(line: number, all: readonly SentencePlace[]): string {
  const lines = [...new Set(all.map(({sentence}) => sentence.position.start.line))]
  const near = lines
    .sort((one, other) => Math.abs(one - line) - Math.abs(other - line) || one - other)
    .slice(0, mostLines)
    .sort((one, other) => one - other)
  return listOf(near, 'disjunction')
}

function listOf(numbers: readonly number[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('en', {type}).format(numbers.map(String))
}
