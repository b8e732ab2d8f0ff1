import type {PhraseKey} from '../language/phrases.js'
import type {Action, ConditionId, GoalId} from '../types.js'
import type {Presupposition} from './branches.js'

/** What a goal presupposes and what must hold when its procedure has been followed, as phrases. */
export interface GoalPhrases {
  given: PhraseKey[]
  outcomes: PhraseKey[]
}

/**
 * The state before and after a procedure (DESIGN.md section 5; DOMAIN.md section 3, "Given (implicit)" and "Then").
 *
 * A partner is added to a subscription either by the administrator or by accepting a partner's offer (P2-C); which of
 * the two a text describes shows in its actions, not in its moniker.
 *
 * @param goal read from the anchor
 * @param actions the actions of this path
 * @param path what the path's branches presuppose
 */
export function phrasesOfGoal(goal: GoalId, actions: readonly Action[], path: Presupposition): GoalPhrases {
  switch (goal) {
    case 'add-partner-to-subscription':
      return actions.some(isAboutOffer) ? acceptOffer(path) : addPartner(path)
    case 'change-partner-of-subscription':
      return {
        given: [`subscriptions.${path.subscriptions}`, 'partner-of-record.set', 'partner-id.known'],
        outcomes: ['outcome.partner-of-record.set', ...others(path)]
      }
    case 'delete-partner-from-subscription':
      return {
        given: [`subscriptions.${path.subscriptions}`, 'partner-of-record.set'],
        outcomes: ['outcome.partner-of-record.none', ...others(path)]
      }
    case 'view-partner-relationships':
      return {
        given: [`relationships.${path.relationships}`],
        outcomes: [path.relationships === 'some' ? 'outcome.relationships-listed' : 'outcome.no-relationships-listed']
      }
  }
}

/**
 * Conditions that a goal raises whether its text speaks of them or not: an offer may always come with a subscription
 * (R17), and a text that leaves out its account leaves the reader without it.
 */
export function conditionsOfGoal(goal: GoalId, actions: readonly Action[]): ConditionId[] {
  return goal === 'add-partner-to-subscription' && actions.some(isAboutOffer) ? ['offer-with-account'] : []
}

function addPartner(path: Presupposition): GoalPhrases {
  return {
    given: [`subscriptions.${path.subscriptions}`, 'partner-of-record.none', 'partner-id.known'],
    outcomes: ['outcome.partner-of-record.set', ...others(path)]
  }
}

function acceptOffer(path: Presupposition): GoalPhrases {
  return {
    given: [`offer.${path.offer}`],
    outcomes: [
      'outcome.delegated-administrator',
      ...(path.offer === 'plain' ? [] : (['outcome.offered-subscription'] satisfies PhraseKey[]))
    ]
  }
}

function others(path: Presupposition): PhraseKey[] {
  return path.subscriptions === 'several' ? ['outcome.other-subscriptions-unchanged'] : []
}

/** The mail, its terms, a link without a label and the account come with an offer only. */
function isAboutOffer(action: Action): boolean {
  const {object} = action
  return (
    object === 'mail' ||
    object === 'terms' ||
    object === 'account' ||
    object === 'link' ||
    (action.places ?? []).some((place) => place.kind === 'mail')
  )
}
