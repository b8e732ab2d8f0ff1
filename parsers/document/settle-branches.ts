import type {Action, ConditionId, Sentence, Step} from '../types.js'
import {isSeenWith} from './is-seen-with.js'

/**
 * Settle what only the whole procedure can tell: the two sides of *new partner* and *existing partner* (DOMAIN.md section
 * 3.3, P1).
 *
 * `To add a new partner, …` is a purpose, and a branch only opposite `If you already have a partner, …`. There, whoever has
 * no partner is whoever wants a new one, and the page where a partner is searched for is theirs too. Steps that no reader
 * sees together settle nothing for each other.
 *
 * @param steps steps of one procedure, of every reading and moniker
 * @returns the same steps, their conditions settled
 */
export function settleBranches(steps: readonly Step[]): Step[] {
  const all = steps.map((step) => ({...step, ...withBranches(step)}))
  const ofExisting = all.filter(({actions}) => actions.some(isOfExistingPartner))
  return all.map((step) => {
    const isBranch = ofExisting.some((other) => isSeenWith(step, other))
    const sentences = step.sentences.map((sentence) => settled(sentence, isBranch))
    return {...step, sentences, actions: sentences.flatMap(({actions}) => actions)}
  })
}

function withBranches({sentences}: Step): Pick<Step, 'sentences' | 'actions'> {
  const settled = inBranch(sentences)
  return {sentences: settled, actions: settled.flatMap(({actions}) => actions)}
}

/** `If you already have a partner, go to the second step. Under …, select **Add**.`: what follows in the step follows from it. */
function inBranch(sentences: readonly Sentence[]): Sentence[] {
  let branch: ConditionId | undefined
  return sentences.map((sentence) => {
    const actions = sentence.actions.map((action) =>
      branch === undefined || action.condition !== undefined ? action : {...action, condition: branch}
    )
    if (sentence.kind === 'condition') branch = sentence.condition
    branch = sentence.actions.find(({condition}) => condition === 'existing-partner')?.condition ?? branch
    return {...sentence, actions}
  })
}

function isOfExistingPartner({condition}: Action): boolean {
  return condition === 'existing-partner'
}

function settled(sentence: Sentence, isBranch: boolean): Sentence {
  const actions = sentence.actions.map((action) => (isBranch ? ofNewPartner(action) : withoutPurpose(action)))
  return {...sentence, actions}
}

function ofNewPartner(action: Action): Action {
  const {kind, object, condition} = action
  const isInstead = condition === 'no-partner' && kind !== 'expect'
  const isProviders = condition === undefined && object === 'providers-page'
  return isInstead || isProviders ? {...action, condition: 'new-partner'} : action
}

function withoutPurpose(action: Action): Action {
  if (action.condition !== 'new-partner') return action
  const {condition: _, ...rest} = action
  return rest
}
