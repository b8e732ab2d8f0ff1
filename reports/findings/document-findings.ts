import type {Position} from 'unist'
import {
  noMoniker,
  type PlannedStep,
  type Problem,
  type ProcedureDocument,
  type ScenarioPlan,
  type Sentence
} from '../../parsers/index.js'
import type {ScenarioRun, StepRun} from '../collect-run.js'
import type {Blame, Finding, Level} from '../types.js'
import {actionsDiffer} from './actions-differ.js'
import {blamesOf} from './blame.js'
import {type Draft, mergeFindings} from './merge-findings.js'
import {findingOfMessage} from './message-finding.js'
import {placeOf} from './place.js'
import {type SourceText, sourceText} from './source-text.js'
import {fixOf} from './suggest-fix.js'
import {wordProblem} from './wording.js'

/** So many words are enough to see what a sentence is about. */
const wordLimit = 3

/** A document and what came of it. */
export interface CheckedDocument {
  document: ProcedureDocument
  /** As it was parsed. */
  text: string
  runs: readonly ScenarioRun[]
  /** Scenarios that there was nothing to run for. */
  notGenerated: readonly ScenarioPlan[]
}

/**
 * Everything that is to be said about a document: its diagnostics, what its steps ran into, where its two texts
 * differ, and what was not understood.
 *
 * @param checked the document with its scenarios
 * @returns findings, merged, in no particular order
 */
export function findingsOfDocument({document, text, runs, notGenerated}: CheckedDocument): Finding[] {
  const source = sourceText(text)
  const blameOf = blamesOf(document, runs)
  const replay = runs.flatMap((run) =>
    run.steps.flatMap((step) => ofStep(document, run, step, blameOf(run, step), source))
  )
  return mergeFindings(
    [
      ...document.messages.map((message) => findingOfMessage(message, document)),
      ...unreadSentences(document),
      ...notRun(document, notGenerated),
      ...replay,
      ...actionsDiffer(document, replay),
      ...runs.flatMap((run) => ofHooks(document, run))
    ],
    document.monikers
  )
}

/**
 * What the parser alone has to say about a document.
 *
 * @param document as parsed
 * @returns findings, merged, in no particular order
 */
export function diagnosticsOf(document: ProcedureDocument): Finding[] {
  const messages = document.messages.map((message) => findingOfMessage(message, document))
  return mergeFindings(messages, document.monikers)
}

/**
 * In procedures that can be acted out. One whose goal is not supported, or a text without a language file, has a single
 * cause for all its unread sentences, which is said once.
 */
function unreadSentences(document: ProcedureDocument): Draft[] {
  return document.procedures
    .filter(({goal}) => goal !== null && goal !== undefined)
    .flatMap(({steps}) => steps)
    .filter(({reading}) => reading === 'source' || document.language !== null)
    .flatMap(({sentences, monikers}) =>
      sentences.flatMap((sentence) =>
        sentence.kind === 'unread' ? [ofUnreadSentence(document, sentence, monikers)] : []
      )
    )
}

/** Scenarios that could not be written, once per reason, at the first; a missing language the parser has told itself. */
function notRun(document: ProcedureDocument, plans: readonly ScenarioPlan[]): Draft[] {
  const places = new Map<string, Position>()
  return plans.flatMap((plan) => {
    if (plan.notGenerated?.verdict !== 'unclear' || plan.language === null) return []
    const {reason} = plan.notGenerated
    const place = places.get(reason) ?? plan.position
    places.set(reason, place)
    return [
      {
        ...draft(document, 'scenario-not-written', 'warning', 'system', place, monikersOf({plan})),
        message: `System: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
        cause: reason
      }
    ]
  })
}

function ofStep(
  document: ProcedureDocument,
  run: ScenarioRun,
  step: StepRun,
  blame: Blame,
  source: SourceText
): Draft[] {
  const {planned} = step
  const monikers = monikersOf(run)
  const findings = step.problems.map((problem) => ofProblem(document, problem, planned, blame, monikers, source))
  if (step.error !== undefined) findings.push(ofError(document, planned.position, planned.text, step.error, monikers))
  else if (step.status === 'undefined') findings.push(ofUndefined(document, run, planned, monikers))
  return findings
}

function ofProblem(
  document: ProcedureDocument,
  problem: Problem,
  planned: PlannedStep,
  blame: Blame,
  monikers: string[],
  source: SourceText
): Draft {
  const place = placeOf(planned, problem.actual, source)
  const fix = fixOf(problem, place)
  const isOurs = planned.origin === 'given' || planned.origin === 'outcome' || planned.origin === 'expectation'
  return {
    ...draft(document, problem.rule, levelOf(problem), blame, place.position, monikers),
    message: wordProblem(blame, problem),
    ...(problem.actual === undefined ? {} : {actual: problem.actual}),
    ...(problem.expected === undefined || problem.expected.length === 0 ? {} : {expected: problem.expected}),
    ...(fix ? {fix} : {}),
    ...(isOurs && problem.actual === undefined ? {cause: planned.text} : {})
  }
}

/** What hooks have to say is about the scenario as a whole. */
function ofHooks(document: ProcedureDocument, run: ScenarioRun): Draft[] {
  const {position, title} = run.plan
  const monikers = monikersOf(run)
  const findings = run.problems.map(
    (problem): Draft => ({
      ...draft(document, problem.rule, levelOf(problem), 'system', position, monikers),
      message: wordProblem('system', problem),
      cause: problem.message
    })
  )
  return run.error === undefined ? findings : [...findings, ofError(document, position, title, run.error, monikers)]
}

function ofError(
  document: ProcedureDocument,
  position: Position,
  what: string,
  error: string,
  monikers: string[]
): Draft {
  return {
    ...draft(document, 'step-error', 'error', 'system', position, monikers),
    message: `System: could not carry out \`${what}\`, ${error}`,
    cause: what
  }
}

function ofUndefined(document: ProcedureDocument, run: ScenarioRun, planned: PlannedStep, monikers: string[]): Draft {
  const {plan} = run
  if (plan.goal === undefined) return ofUnknownGoal(document, plan, monikers)
  return notUnderstood(document, planned.position, `\`${planned.text.replace(/^\(\?\) /, '')}\``, monikers)
}

function ofUnknownGoal(
  document: ProcedureDocument,
  {position, title, anchor}: ScenarioPlan,
  monikers: string[]
): Draft {
  const sentences = document.procedures
    .filter((procedure) => procedure.anchor === anchor)
    .flatMap(({steps}) => steps.flatMap((step) => step.sentences))
  const unread = sentences.filter(({kind}) => kind === 'unread').length
  const also = unread === 0 ? '' : `, ${unread} of ${sentences.length} sentences unread`
  return {
    ...draft(document, 'goal-not-supported', 'warning', 'system', position, monikers),
    message: `System: what the procedure \`${title}\` is for cannot be arranged and checked yet${also}`
  }
}

function ofUnreadSentence(document: ProcedureDocument, sentence: Sentence, monikers: string[]): Draft {
  const {unread, position} = sentence
  const words = unread && unread.words.length > 0 ? unread.words : [sentence.text]
  const shown = words.slice(0, wordLimit).map((word) => `\`${word}\``)
  const what = words.length > wordLimit ? `${shown.join(', ')}, …` : listOf(shown)
  return notUnderstood(document, position, what, monikers)
}

/** At the sentence, so that its scenarios and its reading come to one finding. */
function notUnderstood(document: ProcedureDocument, position: Position, what: string, monikers: string[]): Draft {
  const {line} = position.start
  return {
    ...draft(document, 'step-not-understood', 'warning', 'system', position, monikers),
    message: `System: cannot act out ${what}, see \`explain ${document.path}:${line}\``
  }
}

function draft(
  document: ProcedureDocument,
  rule: string,
  level: Level,
  blame: Blame,
  {start, end}: Position,
  monikers: readonly string[]
): Omit<Finding, 'message'> & {message: string} {
  return {
    rule,
    level,
    blame,
    path: document.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    monikers: [...monikers],
    locale: document.locale,
    message: ''
  }
}

function levelOf({verdict}: Problem): Level {
  return verdict === 'fails' ? 'error' : 'warning'
}

/** A document without monikers has scenarios of moniker `-`, which is none. */
function monikersOf({plan}: Pick<ScenarioRun, 'plan'>): string[] {
  return plan.moniker === noMoniker ? [] : [plan.moniker]
}

function listOf(items: readonly string[]): string {
  return new Intl.ListFormat('en', {type: 'conjunction'}).format(items)
}
