import {type Language, phrase} from '../language/index.js'
import type {Step} from '../types.js'
import {repeatedSteps} from './repeated-steps.js'
import type {PlannedStep} from './types.js'

/** One Gherkin step with the step of the document that it is from. */
export interface PlacedText {
  text: PlannedStep
  step?: Step
}

/**
 * Says which of what the reader did is done again, where the text numbers its steps and that is not all of it. A feature
 * knows no numbers of the document, so its own steps are counted: what the reader did since the beginning, or since they
 * last repeated something.
 */
export function withRepeatedSteps(planned: readonly PlacedText[], language: Language): PlannedStep[] {
  const steps = [...new Set(planned.flatMap(({step}) => step ?? []))]
  let done: PlacedText[] = []
  return planned.map((one) => {
    const {text, step} = one
    if (text.action?.kind !== 'repeat') {
      if (isDone(text, language)) done.push(one)
      return text
    }
    const before = done
    done = []
    const names = text.action.steps
    if (names === undefined || step === undefined) return text
    const repeated = repeatedSteps(names, step, steps)
    const counts = before.flatMap((each, index) => (each.step && repeated.has(each.step) ? [index + 1] : []))
    if (counts.length === before.length) return text
    return {...text, text: phrase(language, 'repeat.subscriptions.steps', {label: counts.join(', ')})}
  })
}

/** Neither a promise nor the remark that something may be, or is, left out. */
function isDone({origin, text}: PlannedStep, language: Language): boolean {
  const remarks = [phrase(language, 'optional'), phrase(language, 'optional.left-out')]
  return origin === 'place' || (origin === 'action' && !remarks.includes(text))
}
