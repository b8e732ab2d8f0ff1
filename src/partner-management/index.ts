export type {Agreement} from './agreement.js'
export {administratorCapabilities, type Capability, capabilities} from './capability.js'
export {type Cloud, type CloudRules, cloudRules, clouds} from './cloud.js'
export {type ContactRequest, type OrganizationSize, organizationSizes} from './contact-request.js'
export {type CustomerPurchase, type CustomerPurchaseKind, customerPurchaseKinds} from './customer-purchase.js'
export {type Invitation, type InvitationStatus, isOpen} from './invitation.js'
export type {Mail} from './mail.js'
export {type Offer, type OfferedSubscription, type OfferKind, type OfferStatus, offerKinds} from './offer.js'
export type {Order, OrderLine} from './order.js'
export {type Partner, type PartnerKind, partnerKinds} from './partner.js'
export {
  decideEditor,
  type EditorCommand,
  type EditorContext,
  type EditorEvent,
  evolveEditor,
  openEditor,
  type PartnerOfRecordEditor
} from './partner-of-record-editor.js'
export {type Product, products} from './product.js'
export {
  activeRelationshipOf,
  activeRelationshipsOf,
  agreementOf,
  capabilitiesOf,
  customersOf,
  directoryRoleOf,
  findProviders,
  hasActiveSubscriptionsSoldBy,
  invitationsOf,
  isDelegatedAdministrator,
  isKnownPartnerId,
  isSupportContact,
  mailboxOf,
  mayActAsPartnerOfRecord,
  offersOf,
  orderOf,
  partnerById,
  purchasesSeenBy,
  relationshipStatusOf,
  relationshipsOf,
  subscriptionOf,
  subscriptionsOf,
  subscriptionsSoldBy,
  tenantOf,
  usersOf
} from './queries.js'
export {type Decision, type Refusal, type RefusalCode, refusalCodes} from './refusal.js'
export type {ActiveRelationship, EndedRelationship, Relationship} from './relationship.js'
export {mayRemoveResellerRelationship} from './relationship-ending.js'
export {type RelationshipType, type RelationshipTypeRules, relationshipTypes, rulesOf} from './relationship-type.js'
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
export {type AdminCenter, adminCenters, type OrganizationType, organizationTypes, type Tenant} from './tenant.js'
export type {User} from './user.js'
