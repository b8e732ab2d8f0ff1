import type {Position} from 'unist'
import type {PlannedStep} from '../../parsers/index.js'
import type {SourceText} from './source-text.js'

/** Where a finding points, and whether that is one label and nothing else. */
export interface Place {
  position: Position
  isLabel: boolean
}

/**
 * Narrows the place of a step to the words that are wrong.
 *
 * @param step as planned
 * @param actual words that the problem is about
 * @param source text of the document
 * @returns place of the label, or of those words, or of the whole step where they cannot be told
 */
export function placeOf(step: PlannedStep, actual: string | undefined, source: SourceText): Place {
  if (actual !== undefined && isOfTheText(step)) {
    const labels = [
      ...(step.action?.written ?? []),
      ...(step.action?.places ?? []).flatMap((place) => place.label ?? [])
    ]
    const named = labels.filter((label) => label.text === actual)
    const label = named.find(({position}) => isWithin(position, step.position)) ?? named[0]
    if (label) return {position: label.position, isLabel: source.slice(label.position) === actual}
    const found = source.find(actual, step.position)
    if (found) return {position: found, isLabel: false}
  }
  return {position: step.position, isLabel: false}
}

/** What we add ourselves stands at the heading, and none of its words is at fault. */
function isOfTheText(step: PlannedStep): boolean {
  return step.origin !== 'given' && step.origin !== 'outcome'
}

function isWithin(inner: Position, outer: Position): boolean {
  return compare(inner.start, outer.start) >= 0 && compare(inner.end, outer.end) <= 0
}

function compare(one: Position['start'], other: Position['start']): number {
  return one.line - other.line || one.column - other.column
}
