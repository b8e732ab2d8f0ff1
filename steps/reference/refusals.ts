import type {RefusalCode} from '../../src/partner-management/index.js'
import type {PortalRefusalCode} from '../../src/portal/index.js'

/** Why something is refused, as the features say it after `it is refused because`; no two codes share a phrase. */
export const refusalPhrases = {
  'unknown-command': 'the system has no such command',
  'unknown-value': 'a value is missing or not one of those that there are',
  'unknown-tenant': 'there is no such customer',
  'unknown-partner': 'no partner has this ID',
  'unknown-subscription': 'the customer has no such subscription',
  'unknown-offer': 'the customer has no such offer',
  'unknown-invitation': 'the customer has no such invitation',
  'unknown-order': 'the customer has no such order',
  'unknown-purchase': 'the partner has made no such purchase',
  'tenant-exists': 'there is such a customer already',
  'partner-exists': 'a partner has this ID already',
  'user-exists': 'there is such a user already',
  'subscription-exists': 'there is such a subscription already',
  'offer-exists': 'there is such an offer already',
  'invitation-exists': 'there is such an invitation already',
  'order-exists': 'there is such an order already',
  'purchase-exists': 'there is such a purchase already',
  'contact-request-exists': 'there is such a contact request already',
  'mail-exists': 'there is such a message already',
  'relationship-exists': 'the two work together already, or are about to',
  'clock-runs-back': 'time does not run back',
  'admin-center-is-new': 'there is no way back from the new admin center',
  'partner-not-authorized': 'the partner is not authorized for this cloud',
  'not-permitted': 'the relationship does not permit it',
  'no-active-relationship': 'the two do not work together',
  'no-partner-of-record': 'there is no partner of record to remove',
  'only-partner-starts-add': 'in this cloud only the partner starts it',
  'cloud-without-offers': 'partners send no offers in this cloud',
  'offer-not-open': 'the offer does not wait for this answer',
  'offer-without-account': 'no account comes with the offer',
  'invitation-not-open': 'the invitation does not wait for this answer',
  'type-without-admin-roles': 'no admin roles go with this type of partner',
  'no-admin-roles': 'the partner has no admin roles',
  'agreement-accepted': 'the agreement is accepted already',
  'agreement-not-accepted': 'the customer has not accepted the agreement',
  'agreement-not-acknowledged': 'the box that acknowledges the agreement is not checked',
  'order-not-open': 'the order is not at this step',
  'no-provider-chosen': 'no provider is chosen',
  'nothing-to-check': 'there is no ID to check',
  'nothing-to-submit': 'there is nothing to submit',
  'only-partner-ends-relationship': 'only the partner can end this relationship',
  'relationship-ends-otherwise': 'this relationship ends in another way',
  'not-a-reseller-relationship': 'it is not a reseller relationship',
  'partner-kind-not-allowed': 'this kind of partner cannot remove it',
  'active-subscriptions': 'the partner still has active subscriptions with the customer',
  'open-reservations': 'a reservation is still open',
  'open-software-purchases': 'a software purchase is still open',
  'purchase-cancelled': 'the purchase is cancelled already',
  'not-sold-by-partner': 'another has sold the subscription',
  'subscription-not-active': 'the subscription is not active',
  'no-such-portal': 'there is no such portal',
  'not-signed-in': 'nobody has signed in',
  'no-such-page': 'the page is not there for this customer',
  'no-such-control': 'the page shows no such thing',
  'disabled-control': 'it is grayed out',
  'wrong-operation': 'the page does not work that way',
  'no-such-link': 'the link leads nowhere here',
  'refused-by-system': 'the system does not accept what the page offers'
} as const satisfies Record<RefusalCode | PortalRefusalCode, string>

export type AnyRefusalCode = keyof typeof refusalPhrases

/**
 * The code that a phrase of a feature stands for.
 *
 * @throws Error for a phrase that is not in the table
 */
export function codeOfPhrase(phrase: string): AnyRefusalCode {
  const found = codes.find((code) => refusalPhrases[code] === phrase)
  if (found !== undefined) return found
  throw new Error(`Unexpected reason \`${phrase}\`, expected one of steps/reference/refusals.ts`)
}

const codes = Object.keys(refusalPhrases) as AnyRefusalCode[]
