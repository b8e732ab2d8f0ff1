import type {PhraseKey} from '../language/phrases.js'
import type {Action, Application, ConditionId, GoalId} from '../types.js'
import type {Presupposition} from './branches.js'

/** What a goal presupposes and what must hold when its procedure has been followed, as phrases. */
export interface GoalPhrases {
  /** Signing in first. */
  given: PhraseKey[]
  outcomes: PhraseKey[]
}

/**
 * The state before and after a procedure (DESIGN.md section 5; DOMAIN.md section 3, "Given (implicit)" and "Then").
 *
 * A partner is added to a subscription either by the administrator or by accepting a partner's offer (P2-C); which of
 * the two a text describes shows in its actions, not in its moniker. Only a partner removes a reseller
 * relationship, in Partner Center (T16).
 *
 * @param goal read from the anchor
 * @param actions all actions of the procedure, whatever the path
 * @param path what the path's branches presuppose
 */
export function phrasesOfGoal(goal: GoalId, actions: readonly Action[], path: Presupposition): GoalPhrases {
  const {given, outcomes} = phrasesOf(goal, actions, path)
  const signedIn = applicationOf(goal) === 'partner-center' ? 'signed-in.partner-center' : 'signed-in'
  return {given: [signedIn, ...given], outcomes}
}

/** Where its procedure is followed: only a partner removes a reseller relationship, in Partner Center (T16). */
export function applicationOf(goal: GoalId): Application {
  return goal === 'remove-reseller-relationship' ? 'partner-center' : 'admin-center'
}

/**
 * Conditions that a goal raises whether its text speaks of them or not: an offer may always come with a subscription
 * (R17), and a customer may always have active ones (R60); a text that leaves that out leaves the reader without.
 */
export function conditionsOfGoal(goal: GoalId, actions: readonly Action[]): ConditionId[] {
  if (goal === 'remove-reseller-relationship') return ['active-subscriptions']
  return goal === 'add-partner-to-subscription' && actions.some(isAboutOffer) ? ['offer-with-account'] : []
}

function phrasesOf(goal: GoalId, actions: readonly Action[], path: Presupposition): GoalPhrases {
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
    case 'add-partner-at-purchase':
      return (path.buyer ?? buyerOf(actions)) === 'new-partner' ? buyWithHelp() : buyWithPartner()
    case 'find-partner':
      return {
        given: ['needs.known'],
        outcomes: ['outcome.providers-contacted', 'outcome.no-new-relationship']
      }
    case 'accept-relationship':
      return {
        given: ['relationships.some', 'agreement.open', 'invitation.received'],
        outcomes: [
          'outcome.relationship-accepted',
          'outcome.agreement-accepted',
          'outcome.admin-roles-granted',
          'outcome.partner-listed',
          'outcome.other-partners-unchanged'
        ]
      }
    case 'accept-agreement':
      return acceptAgreement(path.agreement ?? (actions.some(isAboutOffer) ? 'mail' : 'page'))
    case 'remove-admin-roles':
      return {
        given: ['partner.admin-roles'],
        outcomes: [
          'outcome.admin-roles-removed',
          'outcome.relationship-kept',
          'outcome.partner-listed',
          'outcome.other-partners-unchanged'
        ]
      }
    case 'delete-relationship':
      return {
        given: ['partner.delegated-administrator'],
        outcomes: ['outcome.partner-gone', 'outcome.partner-not-listed', 'outcome.other-partners-unchanged']
      }
    case 'remove-reseller-relationship':
      return {
        given: ['customer.reseller', `sold.${path.sold}`],
        outcomes: [
          'outcome.customer-gone',
          'outcome.customer-not-listed',
          'outcome.not-support-contact',
          'outcome.sold-subscriptions-suspended',
          'outcome.elsewhere-unchanged',
          'outcome.other-customers-unchanged'
        ]
      }
    default:
      return goal satisfies never
  }
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

/** P1, branch A: who has no partner buys without one, and asks for one (R10). */
function buyWithHelp(): GoalPhrases {
  return {
    given: ['subscriptions.none', 'relationships.none'],
    outcomes: ['outcome.bought-without-partner', 'outcome.assistance-requested']
  }
}

/** P1, branch B (R11). */
function buyWithPartner(): GoalPhrases {
  return {given: ['subscriptions.none', 'partner-id.known'], outcomes: ['outcome.bought-with-partner']}
}

function acceptAgreement(way: 'mail' | 'page'): GoalPhrases {
  return {
    given: ['partner.present', 'agreement.open', ...(way === 'mail' ? (['agreement.requested'] as const) : [])],
    outcomes: [
      'outcome.agreement-accepted',
      'outcome.relationship-kept',
      'outcome.partner-listed',
      'outcome.other-partners-unchanged'
    ]
  }
}

/** A text for one kind of buyer only says which by what they do. */
function buyerOf(actions: readonly Action[]): 'new-partner' | 'existing-partner' {
  return actions.some(({object}) => object === 'providers-page') ? 'new-partner' : 'existing-partner'
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
