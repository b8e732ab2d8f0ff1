import {type Level, levels, type Results} from './types.js'

/** From which level on a finding fails the run. */
export type FailOn = 'error' | 'warning' | 'never'

/**
 * Exit code of a run that could be done (DESIGN.md section 8.1).
 *
 * @param results of the run
 * @param failOn from which level on a finding counts
 * @returns 1 with such a finding, or with a scenario that fails or that nobody could read; else 0
 */
export function exitCodeOf(results: Results, failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0
  const counts = (level: Level) => levels.indexOf(level) <= levels.indexOf(failOn)
  const {fails, unclear} = results.totals
  return fails > 0 || unclear > 0 || results.findings.some(({level}) => counts(level)) ? 1 : 0
}
