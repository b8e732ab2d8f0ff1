import {type AgreementCommand, type AgreementEvent, decideAgreement, evolveAgreement} from './agreement.js'
import {type ClockCommand, type ClockEvent, decideClock, evolveClock} from './clock.js'
import {refuseShape} from './command-shape.js'
import {
  type ContactRequestCommand,
  type ContactRequestEvent,
  decideContactRequest,
  evolveContactRequest
} from './contact-request.js'
import {
  type CustomerPurchaseCommand,
  type CustomerPurchaseEvent,
  decideCustomerPurchase,
  evolveCustomerPurchase
} from './customer-purchase.js'
import {
  decideExistingRelationship,
  type ExistingRelationshipCommand,
  type ExistingRelationshipEvent,
  evolveExistingRelationship
} from './existing-relationship.js'
import {decideInvitation, evolveInvitation, type InvitationCommand, type InvitationEvent} from './invitation.js'
import {decideOffer, evolveOffer, type OfferCommand, type OfferEvent} from './offer.js'
import {decideOrder, evolveOrder, type OrderCommand, type OrderEvent} from './order.js'
import {decidePartner, evolvePartner, type Partner, type PartnerCommand, type PartnerEvent} from './partner.js'
import {
  decidePartnerOfRecord,
  evolvePartnerOfRecord,
  type PartnerOfRecordCommand,
  type PartnerOfRecordEvent
} from './partner-of-record.js'
import type {Decision, Refusal} from './refusal.js'
import {decideEnding, type EndingCommand, type EndingEvent, evolveEnding} from './relationship-ending.js'
import {
  decideSubscription,
  evolveSubscription,
  type SubscriptionCommand,
  type SubscriptionEvent
} from './subscription.js'
import {
  decideSupportContact,
  evolveSupportContact,
  type SupportContactCommand,
  type SupportContactEvent
} from './support-contact.js'
import {decideTenant, evolveTenant, type Tenant, type TenantCommand, type TenantEvent} from './tenant.js'
import {decideUser, evolveUser, type UserCommand, type UserEvent} from './user.js'

/** The whole reference system as plain data. */
export interface System {
  /** The instant that it is, in UTC: `2020-05-07T09:30:00.000Z`. Told by `setClock`, never looked up. */
  readonly now: string
  readonly tenants: readonly Tenant[]
  readonly partners: readonly Partner[]
}

/** Everything that somebody can ask of the system. */
export type Command =
  | ClockCommand
  | TenantCommand
  | UserCommand
  | PartnerCommand
  | SubscriptionCommand
  | PartnerOfRecordCommand
  | OrderCommand
  | ContactRequestCommand
  | InvitationCommand
  | ExistingRelationshipCommand
  | OfferCommand
  | AgreementCommand
  | EndingCommand
  | CustomerPurchaseCommand
  | SupportContactCommand

/** Everything that can happen in the system. */
export type SystemEvent =
  | ClockEvent
  | TenantEvent
  | UserEvent
  | PartnerEvent
  | SubscriptionEvent
  | PartnerOfRecordEvent
  | OrderEvent
  | ContactRequestEvent
  | InvitationEvent
  | ExistingRelationshipEvent
  | OfferEvent
  | AgreementEvent
  | EndingEvent
  | CustomerPurchaseEvent
  | SupportContactEvent

/** What became of a command; a refused one has changed nothing. */
export type Execution = {ok: true; system: System; events: readonly SystemEvent[]} | {ok: false; refusal: Refusal}

/** A system without tenants and partners. */
export const emptySystem: System = {now: '2020-01-01T00:00:00.000Z', tenants: [], partners: []}

/**
 * Carries out a command.
 *
 * Never throws and never changes its argument. A command that comes to nothing (the partner of record is set already)
 * gives the same system back, with no events.
 */
export function execute(system: System, command: Command): Execution {
  const decision = decide(command, system)
  if (!decision.ok) return decision
  return {ok: true, system: decision.events.reduce(evolve, system), events: decision.events}
}

/**
 * Decides a command by the rules of its part.
 *
 * Refused: `unknown-command`, `unknown-value` (a field that is not of its kind), and the codes of that part.
 */
export function decide(command: Command, system: System): Decision<SystemEvent> {
  const refusal = refuseShape(command)
  if (refusal) return refusal
  switch (command.type) {
    case 'setClock':
      return decideClock(command, system)
    case 'registerTenant':
    case 'turnOnNewAdminCenter':
    case 'shareMpsaPurchases':
      return decideTenant(command, system)
    case 'createUser':
      return decideUser(command, system)
    case 'registerPartner':
      return decidePartner(command, system)
    case 'addSubscription':
    case 'purchaseSubscription':
    case 'manageSubscription':
    case 'suspendSubscription':
      return decideSubscription(command, system)
    case 'setPartnerOfRecord':
    case 'removePartnerOfRecord':
      return decidePartnerOfRecord(command, system)
    case 'startOrder':
    case 'continueOrder':
    case 'nameOrderPartner':
    case 'completeOrder':
      return decideOrder(command, system)
    case 'sendContactRequest':
    case 'requestAssistance':
      return decideContactRequest(command, system)
    case 'sendInvitation':
    case 'followInvitationLink':
    case 'acceptInvitation':
    case 'cancelInvitation':
      return decideInvitation(command, system)
    case 'addRelationship':
      return decideExistingRelationship(command, system)
    case 'sendOffer':
    case 'followOfferLink':
    case 'authorizeOffer':
    case 'createOfferedAccount':
      return decideOffer(command, system)
    case 'requestAgreement':
    case 'openAgreement':
    case 'acceptAgreement':
      return decideAgreement(command, system)
    case 'removeAdminRoles':
    case 'deletePartner':
    case 'removeResellerRelationship':
    case 'endRelationship':
      return decideEnding(command, system)
    case 'makeCustomerPurchase':
    case 'cancelCustomerPurchase':
      return decideCustomerPurchase(command, system)
    case 'addSupportContact':
      return decideSupportContact(command, system)
    default:
      return command satisfies never
  }
}

/** The system after an event. */
export function evolve(system: System, event: SystemEvent): System {
  switch (event.type) {
    case 'clockSet':
      return evolveClock(system, event)
    case 'tenantRegistered':
    case 'newAdminCenterTurnedOn':
    case 'mpsaPurchasesShared':
      return evolveTenant(system, event)
    case 'userCreated':
      return evolveUser(system, event)
    case 'partnerRegistered':
      return evolvePartner(system, event)
    case 'subscriptionAdded':
    case 'subscriptionManaged':
    case 'subscriptionSuspended':
      return evolveSubscription(system, event)
    case 'partnerOfRecordSet':
    case 'partnerOfRecordRemoved':
      return evolvePartnerOfRecord(system, event)
    case 'orderStarted':
    case 'orderContinued':
    case 'orderPartnerNamed':
    case 'orderCompleted':
      return evolveOrder(system, event)
    case 'contactRequestSent':
      return evolveContactRequest(system, event)
    case 'invitationSent':
    case 'invitationOpened':
    case 'invitationAccepted':
    case 'invitationCancelled':
      return evolveInvitation(system, event)
    case 'relationshipAdded':
      return evolveExistingRelationship(system, event)
    case 'offerSent':
    case 'offerLinkFollowed':
    case 'offerAuthorized':
    case 'offeredAccountCreated':
      return evolveOffer(system, event)
    case 'agreementRequested':
    case 'agreementOpened':
    case 'agreementAccepted':
      return evolveAgreement(system, event)
    case 'adminRolesRemoved':
    case 'relationshipEnded':
      return evolveEnding(system, event)
    case 'customerPurchaseMade':
    case 'customerPurchaseCancelled':
      return evolveCustomerPurchase(system, event)
    case 'supportContactAdded':
      return evolveSupportContact(system, event)
    default:
      return event satisfies never
  }
}
