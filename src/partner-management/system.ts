import {decideOffer, evolveOffer, type OfferCommand, type OfferEvent} from './offer.js'
import {decidePartner, evolvePartner, type Partner, type PartnerCommand, type PartnerEvent} from './partner.js'
import {
  decidePartnerOfRecord,
  evolvePartnerOfRecord,
  type PartnerOfRecordCommand,
  type PartnerOfRecordEvent
} from './partner-of-record.js'
import {type Decision, type Refusal, refuse} from './refusal.js'
import {
  decideRelationship,
  evolveRelationship,
  type RelationshipCommand,
  type RelationshipEvent
} from './relationship.js'
import {
  decideSubscription,
  evolveSubscription,
  type SubscriptionCommand,
  type SubscriptionEvent
} from './subscription.js'
import {decideTenant, evolveTenant, type Tenant, type TenantCommand, type TenantEvent} from './tenant.js'

/** The whole reference system as plain data. */
export interface System {
  readonly tenants: readonly Tenant[]
  readonly partners: readonly Partner[]
}

/** Everything that somebody can ask of the system. */
export type Command =
  | TenantCommand
  | PartnerCommand
  | SubscriptionCommand
  | PartnerOfRecordCommand
  | RelationshipCommand
  | OfferCommand

/** Everything that can happen in the system. */
export type SystemEvent =
  | TenantEvent
  | PartnerEvent
  | SubscriptionEvent
  | PartnerOfRecordEvent
  | RelationshipEvent
  | OfferEvent

/** What became of a command; a refused one has changed nothing. */
export type Execution = {ok: true; system: System; events: readonly SystemEvent[]} | {ok: false; refusal: Refusal}

/** A system without tenants and partners. */
export const emptySystem: System = {tenants: [], partners: []}

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

/** Decides a command by the rules of its part. Refused: `unknown-command`, and the codes of that part. */
export function decide(command: Command, system: System): Decision<SystemEvent> {
  switch (command.type) {
    case 'registerTenant':
    case 'turnOnNewAdminCenter':
      return decideTenant(command, system)
    case 'registerPartner':
      return decidePartner(command, system)
    case 'addSubscription':
      return decideSubscription(command, system)
    case 'setPartnerOfRecord':
    case 'removePartnerOfRecord':
      return decidePartnerOfRecord(command, system)
    case 'requestRelationship':
    case 'acceptRelationship':
    case 'cancelRelationshipRequest':
      return decideRelationship(command, system)
    case 'sendOffer':
    case 'followOfferLink':
    case 'authorizeOffer':
    case 'createOfferedAccount':
      return decideOffer(command, system)
    default:
      return refuse('unknown-command', {command: typeOf(command)})
  }
}

/** The system after an event. */
export function evolve(system: System, event: SystemEvent): System {
  switch (event.type) {
    case 'tenantRegistered':
    case 'newAdminCenterTurnedOn':
      return evolveTenant(system, event)
    case 'partnerRegistered':
      return evolvePartner(system, event)
    case 'subscriptionAdded':
      return evolveSubscription(system, event)
    case 'partnerOfRecordSet':
    case 'partnerOfRecordRemoved':
      return evolvePartnerOfRecord(system, event)
    case 'relationshipRequested':
    case 'relationshipAccepted':
    case 'relationshipRequestCancelled':
      return evolveRelationship(system, event)
    case 'offerSent':
    case 'offerLinkFollowed':
    case 'offerAuthorized':
    case 'offeredAccountCreated':
      return evolveOffer(system, event)
    default:
      return event satisfies never
  }
}

/** For commands that come from outside the types; `never` keeps the list above complete. */
function typeOf(command: never): string {
  return String((command as {type?: unknown}).type)
}
