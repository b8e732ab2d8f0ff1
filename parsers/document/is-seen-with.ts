import type {Step} from '../types.js'

/**
 * Whether some reader sees both steps: in one reading, for one moniker.
 *
 * @param step of a procedure
 * @param other of the same
 * @returns also true for a document without monikers
 */
export function isSeenWith(step: Step, other: Step): boolean {
  if (step.reading !== other.reading) return false
  return step.monikers.length === 0 || step.monikers.some((moniker) => other.monikers.includes(moniker))
}
