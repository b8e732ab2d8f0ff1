import type {Problem} from '../parsers/index.js'
import type {ScenarioRun, StepRun} from './collect-run.js'
import type {StepStatus} from './types.js'

type Run = Omit<ScenarioRun, 'plan' | 'feature' | 'line' | 'examples'>

/** An example of an outline and what came of its steps. */
export interface ExampleRun {
  /** Its cells. */
  values: string[]
  /** Worst of its steps. */
  status: StepStatus
}

/** Worst first. */
export const statuses = ['failed', 'undefined', 'drift', 'skipped', 'passed'] as const satisfies readonly StepStatus[]

/**
 * One run of the runs of an outline's examples: each step as the worst of its examples, each problem once, with the
 * examples that ran into it where others did not.
 *
 * @param examples at least one; a scenario that is no outline is its only example, without values
 */
export function joinExamples(
  examples: ReadonlyArray<{values: string[]; run: Run}>
): Run & Pick<ScenarioRun, 'examples'> {
  const [first, ...others] = examples
  if (!first) throw new Error('Expected an outline to have examples')
  if (others.length === 0 && first.values.length === 0) return first.run
  const steps = first.run.steps.map((step, index): StepRun => {
    const all = examples.flatMap(({values, run}) => (run.steps[index] ? [{values, step: run.steps[index]}] : []))
    const error = all.find((one) => one.step.error !== undefined)?.step.error
    return {
      planned: step.planned,
      status: worst(all.map((one) => one.step.status)),
      problems: joinProblems(all.map(({values, step: {problems}}) => ({values, problems}))),
      ...(error !== undefined && {error})
    }
  })
  const error = examples.find(({run}) => run.error !== undefined)?.run.error
  return {
    durationMs: examples.reduce((sum, {run}) => sum + run.durationMs, 0),
    steps,
    problems: joinProblems(examples.map(({values, run: {problems}}) => ({values, problems}))),
    evidence: examples.flatMap(({run}) => run.evidence),
    ...(error !== undefined && {error}),
    examples: examples.map(({values, run}) => ({values, status: worst(run.steps.map(({status}) => status))}))
  }
}

/** Problems of one rule are one: with each message the examples that it is about. */
function joinProblems(all: ReadonlyArray<{values: string[]; problems: readonly Problem[]}>): Problem[] {
  const groups = new Map<string, {problem: Problem; examples: Map<string, Set<string>>}>()
  for (const {values, problems} of all) {
    for (const problem of problems) {
      const {rule, verdict, actual, message} = problem
      const key = JSON.stringify([rule, verdict, actual])
      const group = groups.get(key) ?? {problem, examples: new Map<string, Set<string>>()}
      group.examples.set(message, (group.examples.get(message) ?? new Set()).add(`\`${values[0] ?? ''}\``))
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({problem, examples}) => {
    const parts = [...examples].map(([message, names]) =>
      // what is wrong with every example is wrong with none of them in particular
      names.size === all.length ? message : `${message}, with ${[...names].join(', ')}`
    )
    return {...problem, message: parts.join('; ')}
  })
}

function worst(all: readonly StepStatus[]): StepStatus {
  return statuses.find((status) => all.includes(status)) ?? 'passed'
}
