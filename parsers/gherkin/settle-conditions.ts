import type {Action, ConditionId, Sentence, Step} from '../types.js'
import {countOf, styleOf} from './step-count.js'

/** A sentence of a procedure, with its step where it is in one. */
export interface Line {
  sentence: Sentence
  step?: Step
}

/**
 * Gives actions the conditions that only their surroundings state.
 *
 * - A sentence that is a condition alone, such as a title, governs the steps of the list below it (P12: `Suspend any active
 *   subscriptions`).
 * - Whoever types the ID of the partner already has one. Where a text tells the buyer with a partner from the
 *   buyer without, the box was opened for the former, and so is what is typed into it (P1, step 5; T5).
 *
 * @param lines sentences of a procedure as one reader sees them, in the order of the text
 */
export function settleConditions(lines: readonly Line[]): Line[] {
  return ofExistingPartner(governed(lines))
}

interface Group {
  condition: ConditionId
  /** The step that states it; it then governs nothing else. */
  own: Step | undefined
  /** The step that was last, of those that it governs. */
  last: Step | undefined
  column: number
}

function governed(lines: readonly Line[]): Line[] {
  let group: Group | undefined
  return lines.map((line) => {
    const {sentence, step} = line
    if (sentence.kind === 'condition' && sentence.condition !== undefined && (step || !isQuestion(sentence))) {
      group = {condition: sentence.condition, own: step, last: undefined, column: 0}
      return line
    }
    if (group === undefined || !isInGroup(step, group)) {
      group = undefined
      return line
    }
    if (step === undefined) return line
    const {condition, last, column} = group
    group = {...group, last: step, column: last ? column : step.column}
    return withActions(line, (action) => (action.condition === undefined ? {...action, condition} : action))
  })
}

/** A question in the prose sends its readers elsewhere; in a step it says for whom the step is. */
function isQuestion({text}: Sentence): boolean {
  return text.endsWith('?')
}

/** A list counts on, in one style, and does not move out; notes may stand in it, but bullets do not say whether they do. */
function isInGroup(step: Step | undefined, {own, last, column}: Group): boolean {
  if (own) return step === own
  if (last === undefined || step === last) return true
  if (step === undefined) return styleOf(last.written) !== 'bullet'
  return step.column >= column && styleOf(step.written) === styleOf(last.written) && countOf(step) >= countOf(last)
}

function ofExistingPartner(lines: readonly Line[]): Line[] {
  let isTold = false
  return lines.map((line) => {
    const settled = withActions(line, (action) =>
      isTold && isPartnerId(action) && action.condition === undefined
        ? {...action, condition: 'existing-partner'}
        : action
    )
    isTold ||= line.sentence.actions.some(({condition}) => condition === 'existing-partner')
    return settled
  })
}

function isPartnerId({kind, object}: Action): boolean {
  return (kind === 'type' || kind === 'clear') && object === 'partner-id'
}

function withActions(line: Line, change: (action: Action) => Action): Line {
  return {...line, sentence: {...line.sentence, actions: line.sentence.actions.map(change)}}
}
