import type {Position} from 'unist'
import type {
  Action,
  FeatureFile,
  PlannedStep,
  Problem,
  Procedure,
  ProcedureDocument,
  ScenarioPlan,
  Sentence,
  Step
} from '../../parsers/index.js'
import type {ScenarioRun, StepRun} from '../collect-run.js'
import type {Finding} from '../types.js'

/** Range on one line, columns from 1. */
export function at(line: number, column = 1, endColumn = column): Position {
  return {start: {line, column}, end: {line, column: endColumn}}
}

export function actionOf(given: Partial<Action> = {}): Action {
  return {kind: 'press', line: 3, column: 4, endLine: 3, endColumn: 10, ...given}
}

export function sentenceOf(given: Partial<Sentence> = {}): Sentence {
  return {kind: 'action', text: 'Press **OK**', position: at(3, 4, 16), actions: [], language: 'en', ...given}
}

export function stepOf(given: Partial<Step> = {}): Step {
  return {
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 16,
    written: '1',
    ordinal: 1,
    monikers: ['o365-worldwide'],
    reading: 'localized',
    text: 'Press OK',
    actions: [],
    sentences: [sentenceOf()],
    ...given
  }
}

export function procedureOf(given: Partial<Procedure> = {}): Procedure {
  return {
    anchor: 'view-partners',
    title: 'View partners',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 16,
    monikers: ['o365-worldwide'],
    titles: {localized: 'View partners'},
    goal: 'view-partner-relationships',
    steps: [stepOf()],
    prose: [],
    ...given
  }
}

export function documentOf(given: Partial<ProcedureDocument> = {}): ProcedureDocument {
  return {
    path: 'docs/a.md',
    locale: 'nl-NL',
    language: 'nl',
    translated: true,
    bilingual: false,
    readings: ['localized'],
    date: null,
    release: '2020-04',
    monikers: ['o365-worldwide'],
    procedures: [procedureOf()],
    rules: [],
    prose: [],
    messages: [],
    ...given
  }
}

export function plannedOf(given: Partial<PlannedStep> = {}): PlannedStep {
  return {keyword: 'when', text: 'I press OK', origin: 'action', position: at(3, 4, 16), written: '1', ...given}
}

export function planOf(given: Partial<ScenarioPlan> = {}): ScenarioPlan {
  const {moniker = 'o365-worldwide', reading = 'localized', branch = null} = given
  return {
    id: `docs/a.md#view-partners/${moniker}/${reading}${branch === null ? '' : `/${branch}`}`,
    document: 'docs/a.md',
    kind: 'procedure',
    anchor: 'view-partners',
    title: 'View partners',
    goal: 'view-partner-relationships',
    moniker,
    reading,
    locale: 'nl-NL',
    language: 'nl',
    release: '2020-04',
    branch,
    position: at(1, 1, 16),
    steps: [plannedOf()],
    ...given
  }
}

export function problemOf(given: Partial<Problem> = {}): Problem {
  return {rule: 'unknown-control', verdict: 'fails', message: 'The page `Home` has no `OK`', actual: 'OK', ...given}
}

export function stepRunOf(given: Partial<StepRun> = {}): StepRun {
  return {planned: plannedOf(), status: 'passed', problems: [], ...given}
}

export function runOf(given: Partial<ScenarioRun> = {}): ScenarioRun {
  const plan = planOf()
  return {
    plan,
    feature: 'nl-NL/a.feature',
    line: 4,
    durationMs: 1,
    steps: [stepRunOf()],
    problems: [],
    evidence: [],
    ...given
  }
}

export function featureOf(plans: readonly ScenarioPlan[]): FeatureFile {
  let line = 1
  const scenarios = plans.map((plan) => ({plan, line: ++line, stepLines: plan.steps.map(() => ++line)}))
  return {path: 'nl-NL/a.feature', text: '', scenarios}
}

export function findingOf(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'unknown-control',
    level: 'error',
    blame: 'translation',
    path: 'docs/a.md',
    line: 3,
    column: 4,
    endLine: 3,
    endColumn: 6,
    monikers: ['o365-worldwide'],
    locale: 'nl-NL',
    message: 'Translation says `OK`; the page shows `Submit`',
    actual: 'OK',
    expected: ['Submit'],
    ...given
  }
}
