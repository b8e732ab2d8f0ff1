export {type Cloud, type CloudRules, cloudRules, clouds} from './cloud.js'
export {type Offer, type OfferedSubscription, type OfferKind, type OfferStatus, offerKinds} from './offer.js'
export type {Partner} from './partner.js'
export {
  activeRelationshipsOf,
  isDelegatedAdministrator,
  isKnownPartnerId,
  mayActAsPartnerOfRecord,
  offersOf,
  partnerById,
  relationshipsOf,
  subscriptionOf,
  subscriptionsOf,
  tenantOf
} from './queries.js'
export {type Refusal, type RefusalCode, refusalCodes} from './refusal.js'
export {
  type Relationship,
  type RelationshipStatus,
  type RelationshipType,
  relationshipTypes
} from './relationship.js'
export {
  type Subscription,
  type SubscriptionKind,
  type SubscriptionStatus,
  type SubscriptionTerms,
  subscriptionKinds,
  subscriptionStatuses
} from './subscription.js'
export {
  type Command,
  decide,
  type Execution,
  emptySystem,
  evolve,
  execute,
  type System,
  type SystemEvent
} from './system.js'
export {type AdminCenter, adminCenters, type Tenant} from './tenant.js'
