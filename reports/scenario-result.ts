import type {ScenarioPlan} from '../parsers/index.js'
import type {ScenarioRun, StepRun} from './collect-run.js'
import type {ScenarioResult} from './types.js'
import {verdictOf} from './verdict.js'

/**
 * An entry of `scenarios[]` for a scenario that ran.
 *
 * @param run as collected
 * @param folder where the features are, as the caller would open them
 * @returns plain data, ready for JSON
 */
export function ranScenario(run: ScenarioRun, folder: string): ScenarioResult {
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
        text: step.planned.text,
        status: step.status,
        ...(step.planned.undocumented && {undocumented: true as const}),
        ...(message === undefined ? {} : {message})
      }
    }),
    ...(run.examples && {examples: run.examples})
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

function identityOf({id, document, anchor, kind, rule, moniker, reading, locale, branch}: ScenarioPlan) {
  return {id, document, anchor, kind, ...(rule !== undefined && {rule}), moniker, reading, locale, branch}
}

function messageOf(step: StepRun): string | undefined {
  const messages = step.problems.map((problem) => problem.message)
  if (step.error !== undefined) messages.push(step.error)
  return messages.length === 0 ? undefined : messages.join('; ')
}
