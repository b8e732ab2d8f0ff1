import type {ScenarioPlan} from '../parsers/index.js'
import type {ScenarioRun, StepRun} from './collect-run.js'
import {statuses} from './join-examples.js'
import type {ScenarioResult} from './types.js'
import {verdictOf} from './verdict.js'

/**
 * An entry of `scenarios[]` for a scenario that ran.
 *
 * @param run as collected
 * @param folder where the features are, as the caller would open them
 * @param pathOf evidence as the caller would open it
 * @returns plain data, ready for JSON
 */
export function ranScenario(
  run: ScenarioRun,
  folder: string,
  pathOf: (path: string) => string = (path) => path
): ScenarioResult {
  const fill = valuesIn(run)
  return {
    ...identityOf(run.plan),
    feature: `${folder}/${run.feature}:${run.line}`,
    verdict: verdictOf(run),
    durationMs: Math.round(run.durationMs * 1000) / 1000,
    steps: run.steps.map((step) => {
      const message = messageOf(step)
      const {start} = step.planned.position
      return {
        line: start.line,
        column: start.column,
        text: fill(step.planned.text),
        status: step.status,
        ...(step.planned.undocumented && {undocumented: true as const}),
        ...(message === undefined ? {} : {message})
      }
    }),
    ...(run.examples && {examples: run.examples}),
    ...(run.evidence.length > 0 && {evidence: run.evidence.map(pathOf)})
  }
}

/**
 * An entry of `scenarios[]` for a scenario that there was nothing to run for.
 *
 * @param plan with `notGenerated`
 * @returns plain data, ready for JSON; no step, no feature
 */
export function unrunScenario(plan: ScenarioPlan): ScenarioResult {
  const {verdict, reason} = plan.notGenerated ?? {verdict: 'unclear', reason: 'Nothing to run'}
  return {...identityOf(plan), feature: '', verdict, reason, durationMs: 0, steps: []}
}

/** Steps of an outline are shown with the values of an example: of the first that is worst. */
function valuesIn({plan, examples = []}: ScenarioRun): (text: string) => string {
  const shown = statuses.flatMap((status) => examples.filter((one) => one.status === status))[0]
  const columns = plan.examples?.columns ?? []
  return (text) =>
    columns.reduce((filled, column, index) => filled.replaceAll(`<${column}>`, shown?.values[index] ?? ''), text)
}

function identityOf({id, document, anchor, kind, rule, moniker, reading, locale, branch}: ScenarioPlan) {
  return {id, document, anchor, kind, ...(rule !== undefined && {rule}), moniker, reading, locale, branch}
}

function messageOf(step: StepRun): string | undefined {
  const messages = step.problems.map((problem) => problem.message)
  if (step.error !== undefined) messages.push(step.error)
  return messages.length === 0 ? undefined : messages.join('; ')
}
