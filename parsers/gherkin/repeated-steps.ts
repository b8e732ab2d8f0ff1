import type {Step} from '../types.js'
import {countOf, styleOf} from './step-count.js'

/**
 * The steps that `Repeat steps 2 and 3` stands for: those of its own list, else those of a list around it, with all that is
 * below them. Lists below others show letters, whatever is written, so either names their steps.
 *
 * @param names as the text numbers them: `2`, `b`
 * @param own the step that says so
 * @param steps all that its reader sees, in order
 * @returns a number that no step has stands for none
 */
export function repeatedSteps(names: readonly string[], own: Step, steps: readonly Step[]): Set<Step> {
  const before = steps.slice(0, steps.indexOf(own))
  const siblings = listBefore(own, before)
  const isOfOwn = names.some((name) => styleOf(name) === 'letter') || styleOf(own.written) !== 'letter'
  const found = new Set<Step>()
  for (const name of names) {
    const sibling = siblings.find((step) => placeIn(step) === placeOf(name))
    const outer = before.findLast((one) => one.column < own.column && placeIn(one) === placeOf(name))
    const step = isOfOwn ? (sibling ?? outer) : (outer ?? sibling)
    if (step) for (const one of [step, ...below(step, steps)]) found.add(one)
  }
  found.delete(own)
  return found
}

/** Steps before one in its own list. */
function listBefore(own: Step, before: readonly Step[]): Step[] {
  const siblings: Step[] = []
  let next = own
  for (const step of before.toReversed()) {
    if (step.column < own.column) break
    if (step.column > own.column) continue
    if (styleOf(step.written) !== styleOf(own.written) || countOf(step) >= countOf(next)) break
    siblings.unshift(step)
    next = step
  }
  return siblings
}

function below(step: Step, steps: readonly Step[]): Step[] {
  const later = steps.slice(steps.indexOf(step) + 1)
  const end = later.findIndex(({column}) => column <= step.column)
  return end === -1 ? later : later.slice(0, end)
}

/** `2` and `b` are the second. */
function placeOf(name: string): number {
  return placeIn({written: name})
}

function placeIn(step: Pick<Step, 'written' | 'rendered'>): number {
  const isLetter = step.rendered === undefined && styleOf(step.written) === 'letter'
  return isLetter ? countOf({written: step.written.toLowerCase()}) - 'a'.charCodeAt(0) + 1 : countOf(step)
}
