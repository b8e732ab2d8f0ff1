import type {ScenarioRun} from './collect-run.js'
import type {Verdict} from './types.js'

/**
 * What a scenario that ran came to (DESIGN.md section 6).
 *
 * Worst first, as cucumber ranks it: a definite failure outranks a sentence that nobody could read. A scenario conforms
 * only when each of its steps ran and passed, so none that ran nothing ever does.
 *
 * @param run the scenario as collected
 * @returns its verdict; never `out-of-scope`, which is not run
 */
export function verdictOf(run: ScenarioRun): Exclude<Verdict, 'out-of-scope'> {
  const has = (status: string) => run.steps.some((step) => step.status === status)
  if (run.error !== undefined || has('failed') || run.problems.some((problem) => problem.verdict === 'fails')) {
    return 'fails'
  }
  if (run.steps.length === 0 || has('undefined') || has('skipped')) return 'unclear'
  return has('drift') || run.problems.length > 0 ? 'drifts' : 'conforms'
}
