import type {Position} from 'unist'
import {type Language, loadLanguage, phrase} from '../language/index.js'
import {
  type Action,
  type Application,
  type ConditionId,
  type GoalId,
  type Procedure,
  type ProcedureDocument,
  type Prose,
  type Reading,
  type Sentence,
  type Step,
  sourceLanguage
} from '../types.js'
import {pathsThrough} from './branches.js'
import {applicationOf, conditionsOfGoal, phrasesOfGoal} from './goals.js'
import {type ChosenPath, chosenPaths, isOnPath, isOpenTo} from './optional-steps.js'
import {planRules} from './rules/plan-rules.js'
import {type Line, settleConditions} from './settle-conditions.js'
import {textOfLeftOut, textOfUnread, textsOfSentence} from './step-texts.js'
import {noMoniker, type PlannedStep, type ScenarioPlan} from './types.js'
import {withRepeatedSteps} from './with-repeated-steps.js'

export interface PlanOptions {
  /** Monikers that there is a portal for; a scenario of any other is out of scope. Default: every moniker has one. */
  clouds?: readonly string[]
}

/**
 * Every scenario of a document: procedure × reading × moniker × path, and behind these rule × reading × moniker.
 *
 * @param document as `parseDocument` gives it
 * @param options which scenarios can be run
 * @returns in document order, procedures before rules; a procedure that cannot be run yet, or is about another product area, has one plan that
 *   says so (`notGenerated`), so that it is counted and not hidden
 */
export function planScenarios(document: ProcedureDocument, options: Readonly<PlanOptions> = {}): ScenarioPlan[] {
  const {clouds} = options
  const procedures = document.procedures.flatMap((procedure) =>
    document.readings.flatMap((reading) =>
      monikersOf(document).flatMap((moniker) => planProcedure(document, procedure, reading, moniker))
    )
  )
  const rules = document.readings.flatMap((reading) => {
    const language = languageOf(document, reading)
    return language ? monikersOf(document).flatMap((moniker) => planRules(document, reading, moniker, language)) : []
  })
  const plans = [...procedures, ...rules]
  return withDistinctIds(clouds ? plans.map((plan) => withoutForeign(plan, clouds)) : plans)
}

/** A moniker that no cloud has is another product. */
function withoutForeign(plan: ScenarioPlan, clouds: readonly string[]): ScenarioPlan {
  if (plan.notGenerated || plan.moniker === noMoniker || clouds.includes(plan.moniker)) return plan
  const reason = `There is no portal for \`${plan.moniker}\``
  return {...plan, branch: null, steps: [], notGenerated: {verdict: 'out-of-scope', reason}}
}

function planProcedure(
  document: ProcedureDocument,
  procedure: Procedure,
  reading: Reading,
  moniker: string
): ScenarioPlan[] {
  const isSeen = (part: Step | Prose) =>
    part.reading === reading && (moniker === noMoniker || part.monikers.includes(moniker))
  const steps = procedure.steps.filter(isSeen)
  if (steps.length === 0) return []
  const language = languageOf(document, reading)
  const code = reading === 'source' ? sourceLanguage : document.language
  const base = {
    document: document.path,
    kind: 'procedure',
    anchor: procedure.anchor,
    title: procedure.titles[reading] ?? procedure.title,
    goal: procedure.goal,
    moniker,
    reading,
    locale: document.locale,
    language: code,
    release: document.release,
    position: headingOf(procedure)
  } as const
  const plan = (branch: string | null, rest: Pick<ScenarioPlan, 'steps' | 'notGenerated'>): ScenarioPlan => ({
    ...base,
    id: [`${document.path}#${procedure.anchor}`, moniker, reading, ...(branch === null ? [] : [branch])].join('/'),
    branch,
    ...rest
  })
  if (procedure.goal === null) {
    const reason = 'It names nothing of the partner-management area'
    return [plan(null, {steps: [], notGenerated: {verdict: 'out-of-scope', reason}})]
  }
  if (language === null) {
    const reason = `There is no language file for \`${code ?? document.locale}\``
    return [plan(null, {steps: [], notGenerated: {verdict: 'unclear', reason}})]
  }
  const lines = linesOf(steps, procedure.prose.filter(isSeen))
  if (procedure.goal === undefined)
    return [plan(null, {steps: stepsWithoutGoal(lines, base.title, language, base.position)})]
  const {goal} = procedure
  return pathsThrough(
    conditionsOf(
      lines.flatMap(({sentence}) => sentence.actions),
      goal
    )
  )
    .flatMap((path) => chosenPaths(path, lines))
    .map((path) => plan(path.branch, {steps: stepsOnPath(lines, path, goal, language, base.position)}))
}

/**
 * The sentences of the steps, and what the prose after their beginning promises; the other prose has had its say when
 * conditions are settled.
 */
function linesOf(steps: readonly Step[], prose: readonly Prose[]): Line[] {
  const first = steps[0]
  const lines: Line[] = [
    ...steps.flatMap((step) => step.sentences.map((sentence) => ({sentence, step}))),
    ...prose.map((sentence) => ({sentence}))
  ]
  lines.sort((one, other) => compare(one.sentence.position, other.sentence.position))
  return settleConditions(lines).filter(
    ({sentence, step}) =>
      step !== undefined ||
      (sentence.kind === 'expectation' && first !== undefined && isAfter(sentence.position, first))
  )
}

function conditionsOf(actions: readonly Action[], goal: GoalId): ConditionId[] {
  const written = actions.flatMap((action) => action.condition ?? [])
  return [...new Set([...written, ...conditionsOfGoal(goal, actions)])]
}

function stepsOnPath(
  lines: readonly Line[],
  path: ChosenPath,
  goal: GoalId,
  language: Language,
  heading: Position
): PlannedStep[] {
  const actions = lines.flatMap(({sentence}) => sentence.actions)
  const {given, outcomes} = phrasesOfGoal(goal, actions, path.presupposes)
  return [
    ...given.map(
      (key): PlannedStep => ({keyword: 'given', origin: 'given', text: phrase(language, key), position: heading})
    ),
    ...stepsOfLines(lines, language, path, applicationOf(goal)),
    ...outcomes.map(
      (key): PlannedStep => ({keyword: 'then', origin: 'outcome', text: phrase(language, key), position: heading})
    )
  ]
}

/** Nothing can be arranged or checked without a goal: the title stands for both, undefined, and what follows is skipped. */
function stepsWithoutGoal(lines: readonly Line[], title: string, language: Language, heading: Position): PlannedStep[] {
  return [
    {keyword: 'given', origin: 'given', text: phrase(language, 'signed-in'), position: heading},
    {keyword: 'given', origin: 'unread', text: `(?) ${title}`, position: heading},
    ...stepsOfLines(lines, language)
  ]
}

function stepsOfLines(
  lines: readonly Line[],
  language: Language,
  path?: ChosenPath,
  application?: Application
): PlannedStep[] {
  const planned = lines.flatMap(({sentence, step}) => {
    const texts =
      sentence.kind === 'unread' ? [textOfUnread(sentence)] : textsOnPath(sentence, language, path, application)
    return texts.map((text) => (step === undefined ? {text} : {text: {...text, written: step.written}, step}))
  })
  return withRepeatedSteps(planned, language)
}

function languageOf(document: ProcedureDocument, reading: Reading): Language | null {
  const code = reading === 'source' ? sourceLanguage : document.language
  return code === null ? null : loadLanguage(code)
}

/** What is done and seen on a path; without one, all of it. */
function textsOnPath(
  sentence: Sentence,
  language: Language,
  path: ChosenPath | undefined,
  application: Application | undefined
): PlannedStep[] {
  const own = path ? sentence.actions.filter((action) => isOnPath(action, path)) : sentence.actions
  const isLeftOut = (action: Action) => path?.choice === 'without-optional-steps' && isOpenTo(sentence, action)
  const [first] = own.filter(isLeftOut)
  const rest = textsOfSentence(
    sentence,
    own.filter((action) => !isLeftOut(action)),
    language,
    application
  )
  return first ? [textOfLeftOut(first, language), ...rest] : rest
}

function monikersOf(document: ProcedureDocument): string[] {
  return document.monikers.length === 0 ? [noMoniker] : document.monikers
}

function headingOf(procedure: Procedure): Position {
  return {
    start: {line: procedure.line, column: procedure.column},
    end: {line: procedure.endLine, column: procedure.endColumn}
  }
}

function withDistinctIds(plans: ScenarioPlan[]): ScenarioPlan[] {
  const seen = new Map<string, number>()
  return plans.map((plan) => {
    const count = (seen.get(plan.id) ?? 0) + 1
    seen.set(plan.id, count)
    return count === 1 ? plan : {...plan, id: `${plan.id}/${count}`}
  })
}

function isAfter(position: Position, step: Step): boolean {
  return position.start.line > step.line
}

function compare(one: Position, other: Position): number {
  return one.start.line - other.start.line || one.start.column - other.start.column
}
