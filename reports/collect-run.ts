import type {Attachment, Envelope, Pickle, TestStepResult, Timestamp} from '@cucumber/messages'
import {
  type FeatureFile,
  type PlannedStep,
  type Problem,
  problemMediaType,
  type ScenarioPlan
} from '../parsers/index.js'
import {type ExampleRun, joinExamples} from './join-examples.js'
import type {StepStatus} from './types.js'

/** A planned step as it was run. */
export interface StepRun {
  planned: PlannedStep
  status: StepStatus
  /** What the text has against it, as the step said. */
  problems: Problem[]
  /** First line of what broke without a problem being attached: our own defect. */
  error?: string
}

/** A planned scenario as it was run. */
export interface ScenarioRun {
  plan: ScenarioPlan
  /** Path of the feature as in {@link FeatureFile}. */
  feature: string
  line: number
  durationMs: number
  steps: StepRun[]
  /** What hooks attached or broke on: of no single step. */
  problems: Problem[]
  error?: string
  /** Paths of files that show what happened, as attached. */
  evidence: string[]
  /** Of an outline: each of its examples. */
  examples?: ExampleRun[]
}

/** Takes cucumber's messages one by one and keeps only what the results need. */
export interface RunCollector {
  onMessage(envelope: Envelope): void
  /** Tags of the scenarios that are there, run or not, for saying what a tag expression could have named. */
  tags(): string[]
  /**
   * Scenarios that ran, in the order of the features. One that tags left out is not among them; with a run cut short,
   * steps that have no result count as skipped.
   */
  runs(): ScenarioRun[]
}

interface Attempt {
  pickle: Pickle
  /** Id of the test step → id of the pickle step; hooks have none. */
  pickleSteps: Map<string, string | undefined>
  results: Map<string, TestStepResult>
  attachments: Array<{testStepId: string | undefined; problem: Problem}>
  evidence: string[]
  started: Timestamp
  finished?: Timestamp
}

/**
 * Joins cucumber's messages with the features that were printed.
 *
 * @param features what was handed to cucumber, its `uri` being {@link FeatureFile.path}
 * @returns the collector: `onMessage` for cucumber, the rest for afterwards
 */
export function collectRun(features: readonly FeatureFile[]): RunCollector {
  const lines = new Map<string, number>()
  const examples = new Map<string, {place: number; values: string[]}>()
  const pickles = new Map<string, Pickle>()
  const cases = new Map<string, {pickleId: string; pickleSteps: Map<string, string | undefined>}>()
  const attempts = new Map<string, Attempt>()
  const tags = new Set<string>()

  return {onMessage, tags: () => [...tags].sort(), runs}

  function onMessage(envelope: Envelope): void {
    if (envelope.gherkinDocument) {
      for (const child of envelope.gherkinDocument.feature?.children ?? []) {
        const parent = child.scenario ?? child.background
        if (parent === undefined) continue
        lines.set(parent.id, parent.location.line)
        for (const step of parent.steps) lines.set(step.id, step.location.line)
        for (const {tableBody} of child.scenario?.examples ?? []) {
          for (const row of tableBody)
            examples.set(row.id, {place: examples.size, values: row.cells.map(({value}) => value)})
        }
      }
    } else if (envelope.pickle) {
      pickles.set(envelope.pickle.id, envelope.pickle)
      for (const tag of envelope.pickle.tags) tags.add(tag.name)
    } else if (envelope.testCase) {
      const {id, pickleId, testSteps} = envelope.testCase
      cases.set(id, {pickleId, pickleSteps: new Map(testSteps.map((step) => [step.id, step.pickleStepId]))})
    } else if (envelope.testCaseStarted) {
      const {id, testCaseId, timestamp} = envelope.testCaseStarted
      const found = cases.get(testCaseId)
      const pickle = found && pickles.get(found.pickleId)
      if (!pickle) return
      const {pickleSteps} = found
      attempts.set(id, {pickle, pickleSteps, results: new Map(), attachments: [], evidence: [], started: timestamp})
    } else if (envelope.attachment) {
      onAttachment(envelope.attachment)
    } else if (envelope.testStepFinished) {
      const {testCaseStartedId, testStepId, testStepResult} = envelope.testStepFinished
      attempts.get(testCaseStartedId)?.results.set(testStepId, testStepResult)
    } else if (envelope.testCaseFinished) {
      const attempt = attempts.get(envelope.testCaseFinished.testCaseStartedId)
      if (attempt) attempt.finished = envelope.testCaseFinished.timestamp
    }
  }

  function onAttachment(attachment: Attachment): void {
    const attempt = attempts.get(attachment.testCaseStartedId ?? '')
    // what is kept in a file is named by it
    if (attachment.mediaType !== problemMediaType) {
      if (attachment.fileName !== undefined) attempt?.evidence.push(attachment.fileName)
      return
    }
    const body =
      attachment.contentEncoding === 'BASE64'
        ? Buffer.from(attachment.body, 'base64').toString('utf8')
        : attachment.body
    attempt?.attachments.push({testStepId: attachment.testStepId, problem: JSON.parse(body) as Problem})
  }

  function runs(): ScenarioRun[] {
    // the attempts of an outline, one for each example, stand at one place; of a scenario that was retried the last counts
    const byPlace = new Map<string, Map<string, Attempt>>()
    for (const attempt of attempts.values()) {
      const [scenario = '', example = ''] = attempt.pickle.astNodeIds
      const place = `${attempt.pickle.uri.replaceAll('\\', '/')}:${lines.get(scenario)}`
      byPlace.set(place, (byPlace.get(place) ?? new Map<string, Attempt>()).set(example, attempt))
    }
    return features.flatMap(({path, scenarios}) =>
      scenarios.flatMap(({plan, line, stepLines}) => {
        const all = byPlace.get(`${path}:${line}`)
        if (!all) return []
        // examples that run beside each other come in any order
        const placeOf = (example: string) => examples.get(example)?.place ?? 0
        const own = [...all]
          .sort(([one], [other]) => placeOf(one) - placeOf(other))
          .map(([example, attempt]) => ({
            values: examples.get(example)?.values ?? [],
            run: runOf(attempt, plan, stepLines)
          }))
        return [{plan, feature: path, line, ...joinExamples(own)}]
      })
    )
  }

  function runOf(attempt: Attempt, plan: ScenarioPlan, stepLines: readonly number[]) {
    const lineOfPickleStep = new Map(
      attempt.pickle.steps.map((step) => [step.id, lines.get(step.astNodeIds[0] ?? '')] as const)
    )
    const byLine = new Map<number, string>()
    const hooks: string[] = []
    for (const [testStepId, pickleStepId] of attempt.pickleSteps) {
      if (pickleStepId === undefined) hooks.push(testStepId)
      else byLine.set(lineOfPickleStep.get(pickleStepId) ?? 0, testStepId)
    }
    const problemsOf = (id: string | undefined) =>
      attempt.attachments.flatMap(({testStepId, problem}) => (testStepId === id ? [problem] : []))
    let stopped = false
    const steps = plan.steps.map((planned, index): StepRun => {
      const id = byLine.get(stepLines[index] ?? 0)
      const result = id === undefined ? undefined : attempt.results.get(id)
      const problems = id === undefined ? [] : problemsOf(id)
      // cucumber reports a phrase without definition as undefined even after a step that failed: it was not reached
      const status = stopped ? 'skipped' : statusOf(result, problems)
      if (result !== undefined && result.status !== 'PASSED') stopped = true
      const broke = status === 'failed' && !problems.some((problem) => problem.verdict === 'fails')
      return {planned, status, problems, ...(broke || isAmbiguous(result) ? {error: firstLine(result)} : {})}
    })
    const failedSoftly = steps.some((step) => step.problems.some((problem) => problem.verdict === 'fails'))
    const problems = [undefined, ...hooks].flatMap(problemsOf)
    const broken = hooks.map((id) => attempt.results.get(id)).find((result) => result?.status === 'FAILED')
    const isKnown = failedSoftly || problems.some((problem) => problem.verdict === 'fails')
    return {
      durationMs: attempt.finished ? milliseconds(attempt.finished) - milliseconds(attempt.started) : 0,
      steps,
      problems,
      evidence: attempt.evidence,
      ...(broken && !isKnown ? {error: firstLine(broken)} : {})
    }
  }
}

function statusOf(result: TestStepResult | undefined, problems: readonly Problem[]): StepStatus {
  if (result === undefined) return 'skipped'
  if (problems.some((problem) => problem.verdict === 'fails')) return 'failed'
  switch (result.status) {
    case 'PASSED':
      return problems.length > 0 ? 'drift' : 'passed'
    case 'FAILED':
      return 'failed'
    case 'UNDEFINED':
    case 'PENDING':
    case 'AMBIGUOUS':
      return 'undefined'
    default:
      return 'skipped'
  }
}

/** Two definitions for one phrase are our defect, never the document's. */
function isAmbiguous(result: TestStepResult | undefined): boolean {
  return result?.status === 'AMBIGUOUS'
}

/** Cause of what broke; the kind of error tells our defects apart. */
function firstLine(result: TestStepResult | undefined): string {
  const {type = '', message} = result?.exception ?? {}
  const text = message ?? result?.message ?? ''
  const line =
    text
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? 'no reason given'
  return ['', 'Error', 'AssertionError'].includes(type) ? line : `${type}: ${line}`
}

function milliseconds({seconds, nanos}: Timestamp): number {
  return seconds * 1000 + nanos / 1e6
}
