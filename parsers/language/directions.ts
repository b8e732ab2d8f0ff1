import type {Position} from 'unist'
import type {Action} from '../types.js'
import type {Subordinate} from './conditions.js'
import {positionOf} from './deed.js'
import {foldWording} from './fold.js'
import {nameOf, type Text} from './text.js'
import type {Direction} from './types.js'

/**
 * For what no reader does something: whoever wants to remove adds nothing. To add, something may have to be removed before,
 * so that says nothing.
 */
const opposites: ReadonlyArray<[purpose: Direction, deed: Direction]> = [
  ['accept', 'decline'],
  ['decline', 'accept'],
  ['remove', 'add']
]

/** A purpose that says the opposite of what is then selected. */
export interface ReversedPurpose {
  wording: string
  position: Position
}

/**
 * Finds a purpose that contradicts what the sentence tells to select: `To decline the agreement, select **Accept**`. Where
 * anything that is selected serves it, or it speaks of both, nothing is wrong.
 */
export function reversedPurpose(
  text: Text,
  subordinates: readonly Subordinate[],
  actions: readonly Action[]
): ReversedPurpose | undefined {
  const deeds = actions
    .filter(({kind}) => kind === 'press')
    .map(({labels = []}) => directionsOf(labels.join(' '), text))
  for (const {from, end, condition} of subordinates) {
    if (condition || end <= from) continue
    const {text: wording} = nameOf(text, from, end)
    const own = directionsOf(wording, text)
    const isReversed = opposites.some(
      ([purpose, deed]) => own.has(purpose) && !own.has(deed) && deeds.some((one) => one.has(deed))
    )
    const isServed = deeds.some((deed) => [...deed].some((one) => own.has(one)))
    if (isReversed && !isServed) return {wording, position: positionOf(text, from, end)}
  }
  return undefined
}

function directionsOf(wording: string, {language}: Text): Set<Direction> {
  const {data, subtag} = language
  const words = ` ${foldWording(wording.replace(/[^\p{L}\p{M}\p{N}'’ -]+/gu, ' '), subtag)} `
  const entries = Object.entries(data.directions) as Array<[Direction, string[]]>
  const isNamed = (verbs: readonly string[]) => verbs.some((verb) => words.includes(` ${foldWording(verb, subtag)} `))
  return new Set(entries.flatMap(([direction, verbs]) => (isNamed(verbs) ? [direction] : [])))
}
