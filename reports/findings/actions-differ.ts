import type {Position} from 'unist'
import type {Action, ProcedureDocument, Sentence, Step} from '../../parsers/index.js'
import type {Finding} from '../types.js'
import type {Draft} from './merge-findings.js'

/** Words that name a control and leave open which kind it is. */
const openRoles: ReadonlySet<string> = new Set(['box', 'option'])

/** What differs first between the two texts of a step. */
interface Difference {
  localized: Action | undefined
  source: Action | undefined
}

/**
 * Finding `actions-differ`: where the two texts of a bilingual document tell their readers to do other things. Compared
 * are kinds of action in their order, what they act on, and what kind of control it is as far as both say so.
 *
 * Steps of which a sentence is unread are not compared, and what the replay has found against the same words is not said
 * twice: one cause, one finding.
 *
 * @param document as parsed
 * @param replay what carrying out the steps has found
 * @returns a warning per step, at the localized sentence
 */
export function actionsDiffer(document: ProcedureDocument, replay: readonly Finding[]): Draft[] {
  if (!document.bilingual) return []
  return document.procedures.flatMap(({steps}) =>
    steps.flatMap((step): Draft[] => {
      const source = step.reading === 'localized' ? twinOf(step, steps) : undefined
      const difference = source && isRead(step) && isRead(source) ? differenceOf(step, source) : undefined
      if (!source || !difference) return []
      const sentence = sentenceOf(step, difference.localized)
      const words = difference.localized ? rangeOf(difference.localized) : sentence?.position
      if (!sentence || !words || replay.some((one) => isAbout(one, words, step.monikers))) return []
      return [findingAt(document, step, sentence, difference, sentenceOf(source, difference.source))]
    })
  )
}

/** The same step in the other text; columns differ where a letter begins it within its text. */
function twinOf(step: Step, steps: readonly Step[]): Step | undefined {
  return steps.find(
    ({reading, line, ordinal, monikers}) =>
      reading === 'source' && line === step.line && ordinal === step.ordinal && monikers.join() === step.monikers.join()
  )
}

function isRead({sentences}: Step): boolean {
  return sentences.length > 0 && sentences.every(({kind}) => kind !== 'unread')
}

function differenceOf({actions: localized}: Step, {actions: source}: Step): Difference | undefined {
  const length = Math.max(localized.length, source.length)
  const at = Array.from({length}, (_, index) => index).find((index) => !isAlike(localized[index], source[index]))
  return at === undefined ? undefined : {localized: localized[at], source: source[at]}
}

function isAlike(one: Action | undefined, other: Action | undefined): boolean {
  return one !== undefined && other !== undefined && one.kind === other.kind && hasLikeObject(one, other)
}

/** A name can stand for a thing: `the **Partner ID** box` and `the partner ID`. */
function hasLikeObject(one: Action, other: Action): boolean {
  if (Boolean(one.absent) !== Boolean(other.absent)) return false
  if (one.role !== other.role && isSpecific(one.role) && isSpecific(other.role)) return false
  if (one.object !== undefined && other.object !== undefined) return one.object === other.object
  return isNamed(one) === isNamed(other)
}

function isSpecific(role: Action['role']): boolean {
  return role !== undefined && !openRoles.has(role)
}

function isNamed({labels, object}: Action): boolean {
  return labels !== undefined || object !== undefined
}

/** Where something is missing, the last sentence is what lacks it. */
function sentenceOf({sentences}: Step, action: Action | undefined): Sentence | undefined {
  return sentences.find(({actions}) => actions.some((one) => isSamePlace(one, action))) ?? sentences.at(-1)
}

function isSamePlace(one: Action, other: Action | undefined): boolean {
  return one.line === other?.line && one.column === other.column && one.kind === other.kind
}

function rangeOf({line, column, endLine, endColumn}: Action): Position {
  return {start: {line, column}, end: {line: endLine, column: endColumn}}
}

function isAbout(finding: Finding, {start, end}: Position, monikers: readonly string[]): boolean {
  const {line, column, endLine, endColumn} = finding
  const isApart =
    endLine < start.line ||
    (endLine === start.line && endColumn <= start.column) ||
    line > end.line ||
    (line === end.line && column >= end.column)
  const ofReaders = finding.monikers.length === 0 || monikers.length === 0
  return !isApart && (ofReaders || finding.monikers.some((moniker) => monikers.includes(moniker)))
}

function findingAt(
  {path, locale}: ProcedureDocument,
  {monikers}: Step,
  {position: {start, end}, text}: Sentence,
  difference: Difference,
  source: Sentence | undefined
): Draft {
  return {
    rule: 'actions-differ',
    level: 'warning',
    blame: 'translation',
    path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    monikers: [...monikers],
    locale,
    message: wordsFor(difference),
    actual: text,
    ...(source ? {expected: [source.text]} : {})
  }
}

function wordsFor({localized, source}: Difference): string {
  if (localized && source) {
    return `Translation tells its reader to ${sayAction(localized)}, the source to ${sayAction(source)}`
  }
  if (source) return `Translation tells its reader no more, the source to ${sayAction(source)}`
  return `Translation tells its reader to ${localized ? sayAction(localized) : 'act'}, the source no more`
}

function sayAction({kind, role, labels, object, absent}: Action): string {
  const names = labels?.map((label) => `\`${label}\``).join(' > ')
  const thing = [...(absent ? ['no'] : []), ...(object ? [object] : []), ...(role ? [role] : [])].join(' ')
  return [kind, ...(thing ? [thing] : []), ...(names ? [names] : [])].join(' ')
}
