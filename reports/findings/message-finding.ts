import type {ProcedureDocument} from '../../parsers/index.js'
import type {Level} from '../types.js'
import type {Draft} from './merge-findings.js'

type Message = ProcedureDocument['messages'][number]

/**
 * A parser's diagnostic as a finding: `fatal` is three-valued (vfile-message: unusable, may need change, fine).
 *
 * A diagnostic about readers names their moniker in backticks; those that differ only in the moniker have one cause.
 *
 * @param message with place and `ruleId`
 * @param document that it is about
 * @returns the finding, to be merged with those of other monikers
 */
export function findingOfMessage(
  message: Message,
  document: Pick<ProcedureDocument, 'path' | 'locale' | 'monikers'>
): Draft {
  const {start, end} = placeOf(message)
  const {reason, actual, expected} = message
  const monikers = document.monikers.filter((moniker) => reason.includes(`\`${moniker}\``))
  const cause = monikers.reduce((text, moniker) => text.replaceAll(`\`${moniker}\``, '`…`'), reason)
  const isMoniker = monikers.some((moniker) => moniker === actual)
  return {
    rule: message.ruleId ?? 'document',
    level: levelOf(message.fatal),
    blame: 'docs',
    path: document.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    monikers,
    locale: document.locale,
    message: reason,
    ...(actual === undefined || actual === null || isMoniker ? {} : {actual}),
    ...(expected === undefined || expected === null ? {} : {expected: [...expected]}),
    cause
  }
}

function levelOf(fatal: boolean | null | undefined): Level {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}

/** A message may have a range, a point, or no place at all: then it is about the beginning. */
function placeOf({place, line, column}: Message) {
  const point = {line: line ?? 1, column: column ?? 1}
  if (!place) return {start: point, end: point}
  return 'start' in place ? place : {start: place, end: place}
}
