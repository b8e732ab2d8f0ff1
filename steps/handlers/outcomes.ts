import {readAgreement} from '../actions/agreement.js'
import {lookAtLink} from '../actions/navigate.js'
import {lookAtPage} from '../actions/places.js'
import {
  elsewhereIsUnchanged,
  isNoSupportContact,
  otherCustomersAreUnchanged,
  soldSubscriptionsAreSuspended
} from '../outcomes/customers.js'
import {customerIsNotListed, partnerIsListed, partnerIsNotListed} from '../outcomes/lists.js'
import {seeMessage, seePartnerId, seePartners} from '../outcomes/promises.js'
import {
  hasBoughtWithoutPartner,
  hasBoughtWithPartner,
  hasContactedProviders,
  hasRequestedAssistance
} from '../outcomes/purchases.js'
import {sayReversed} from '../outcomes/purposes.js'
import {
  grantsAdminRoles,
  hasAcceptedAgreement,
  hasAcceptedRelationship,
  hasEndedRelationship,
  hasNoNewRelationship,
  hasRemovedAdminRoles,
  isAdministrator,
  keepsRelationship,
  otherPartnersAreUnchanged,
  seesNoRelationships,
  seesRelationships
} from '../outcomes/relationships.js'
import {
  seeAdminRoles,
  seeNoMessage,
  seeNothingOf,
  seePartnerDetails,
  seeRelationship,
  seeSuspended,
  seeThing
} from '../outcomes/seen.js'
import {hasNewPartner, hasNoPartner, hasOfferedSubscription, othersAreUnchanged} from '../outcomes/subscriptions.js'
import type {Handler} from './types.js'

/** What the text promises. */
export const expectationHandlers = {
  'expect.partner-id': (world) => seePartnerId(world),
  'expect.partner-id.page': (world, {label}) => seePartnerId(world, label),
  'expect.partner-id.none': (world) => seeNothingOf(world, 'partner-id'),
  'expect.partners': (world) => seePartners(world),
  'expect.partners.none': (world) => seeNothingOf(world, 'partners'),
  'expect.partner': (world) => seeThing(world, 'partner'),
  'expect.partner.none': (world) => seeNothingOf(world, 'partner'),
  'expect.partner-details': (world) => seePartnerDetails(world),
  'expect.partner-details.optional': (world) => seePartnerDetails(world),
  'expect.customer': (world) => seeThing(world, 'customer'),
  'expect.customer.none': (world) => seeNothingOf(world, 'customer'),
  'expect.subscription.none': (world) => seeNothingOf(world, 'subscription'),
  'expect.relationship': (world) => seeRelationship(world, true),
  'expect.relationship.none': (world) => seeRelationship(world, false),
  'expect.admin-roles': (world) => seeAdminRoles(world, true),
  'expect.admin-roles.none': (world) => seeAdminRoles(world, false),
  'expect.agreement': (world) => readAgreement(world),
  'expect.partner-of-record': (world) => hasNewPartner(world),
  'expect.delegated-administrator': (world) => isAdministrator(world),
  'expect.status': (world) => seeSuspended(world),
  'expect.page': (world, {label}) => lookAtPage(world, label),
  'purpose.reversed': (world, {label}) => sayReversed(world, label),
  'expect.link': (world, {link}) => lookAtLink(world, link),
  'expect.message': (world, {label}) => seeMessage(world, label),
  'expect.message.none': (world, {label}) => seeNoMessage(world, label)
} as const satisfies Readonly<Record<string, Handler>>

/** What the procedure is for. */
export const outcomeHandlers = {
  'outcome.partner-of-record.set': (world) => hasNewPartner(world),
  'outcome.partner-of-record.none': (world) => hasNoPartner(world),
  'outcome.other-subscriptions-unchanged': (world) => othersAreUnchanged(world),
  'outcome.delegated-administrator': (world) => isAdministrator(world),
  'outcome.offered-subscription': (world) => hasOfferedSubscription(world),
  'outcome.relationships-listed': (world) => seesRelationships(world),
  'outcome.no-relationships-listed': (world) => seesNoRelationships(world),
  'outcome.bought-with-partner': (world) => hasBoughtWithPartner(world),
  'outcome.bought-without-partner': (world) => hasBoughtWithoutPartner(world),
  'outcome.assistance-requested': (world) => hasRequestedAssistance(world),
  'outcome.providers-contacted': (world) => hasContactedProviders(world),
  'outcome.no-new-relationship': (world) => hasNoNewRelationship(world),
  'outcome.relationship-accepted': (world) => hasAcceptedRelationship(world),
  'outcome.relationship-kept': (world) => keepsRelationship(world),
  'outcome.agreement-accepted': (world) => hasAcceptedAgreement(world),
  'outcome.admin-roles-granted': (world) => grantsAdminRoles(world),
  'outcome.admin-roles-removed': (world) => hasRemovedAdminRoles(world),
  'outcome.partner-listed': (world) => partnerIsListed(world),
  'outcome.partner-not-listed': (world) => partnerIsNotListed(world),
  'outcome.partner-gone': (world) => hasEndedRelationship(world),
  'outcome.other-partners-unchanged': (world) => otherPartnersAreUnchanged(world),
  'outcome.customer-gone': (world) => hasEndedRelationship(world),
  'outcome.customer-not-listed': (world) => customerIsNotListed(world),
  'outcome.sold-subscriptions-suspended': (world) => soldSubscriptionsAreSuspended(world),
  'outcome.not-support-contact': (world) => isNoSupportContact(world),
  'outcome.elsewhere-unchanged': (world) => elsewhereIsUnchanged(world),
  'outcome.other-customers-unchanged': (world) => otherCustomersAreUnchanged(world)
} as const satisfies Readonly<Record<string, Handler>>
