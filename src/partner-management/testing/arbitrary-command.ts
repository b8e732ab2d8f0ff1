import fc from 'fast-check'
import {commandTypes} from '../command-shape.js'
import {
  adminCenters,
  type Command,
  clouds,
  customerPurchaseKinds,
  organizationSizes,
  organizationTypes,
  partnerKinds,
  products,
  relationshipTypes,
  subscriptionKinds,
  subscriptionStatuses
} from '../index.js'
import {instants, mostly, name, oneOf, partnerId, subscriptionId, tenantId, thingId} from './pools.js'

/** A command of this type, with fields from the pools. */
type Commands = {readonly [Type in Command['type']]: fc.Arbitrary<Command>}

const flag = fc.boolean()
const mostlyTrue = mostly([true, true, true, false], [false])
const partnerOrNone = fc.option(partnerId, {freq: 3, nil: null})
const partners = fc.array(partnerId, {maxLength: 3})
const offered = fc.record({id: subscriptionId, name, product: fc.constant('Apps'), cost: fc.constant('€ 1')})
const terms = fc.tuple(offered, oneOf(subscriptionKinds)).map(([rest, kind]) => ({...rest, kind}))
const productId = oneOf(products.map(({id}) => id))
const lines = fc.array(fc.record({productId, subscriptionId}), {minLength: 0, maxLength: 2})
const now = mostly(instants, ['2020-02-30T00:00:00.000Z', 'now'])
const place = {tenantId, partnerId}
const invitation = {tenantId, invitationId: thingId}
const offer = {tenantId, offerId: thingId}
const order = {tenantId, orderId: thingId}

/** An arbitrary for each type of command, so that none is forgotten. */
export const commandOf: Commands = {
  setClock: command('setClock', {now}),
  registerTenant: command(
    'registerTenant',
    {tenantId, name, cloud: oneOf(clouds)},
    {
      adminCenter: oneOf(adminCenters),
      organizationType: oneOf(organizationTypes),
      region: fc.constant('Norway'),
      billingAccounts: fc.array(name, {maxLength: 2})
    }
  ),
  turnOnNewAdminCenter: command('turnOnNewAdminCenter', {tenantId}),
  shareMpsaPurchases: command('shareMpsaPurchases', {tenantId, shares: flag}),
  createUser: command('createUser', {tenantId, user: fc.record({id: thingId, name})}, {partnerId}),
  registerPartner: command(
    'registerPartner',
    {partnerId, name, clouds: fc.array(oneOf(clouds), {maxLength: 2})},
    {kind: oneOf(partnerKinds), services: fc.constant(['Azure']), regions: fc.constant(['Norway'])}
  ),
  addSubscription: command(
    'addSubscription',
    {tenantId, subscription: terms},
    {status: oneOf(subscriptionStatuses), partnerOfRecord: partnerOrNone, soldBy: partnerOrNone}
  ),
  purchaseSubscription: command('purchaseSubscription', {...place, subscription: terms}),
  manageSubscription: command('manageSubscription', {...place, subscriptionId, name}),
  suspendSubscription: command('suspendSubscription', {...place, subscriptionId}),
  setPartnerOfRecord: command('setPartnerOfRecord', {...place, subscriptionId}),
  removePartnerOfRecord: command('removePartnerOfRecord', {tenantId, subscriptionId}),
  startOrder: command('startOrder', {...order, lines}),
  continueOrder: command('continueOrder', order),
  nameOrderPartner: command('nameOrderPartner', {...order, partnerId: partnerOrNone}),
  completeOrder: command('completeOrder', order),
  sendContactRequest: command('sendContactRequest', {
    tenantId,
    requestId: thingId,
    providers: partners,
    location: name,
    organizationSize: oneOf(organizationSizes),
    keywords: name,
    businessNeeds: name
  }),
  requestAssistance: command('requestAssistance', {tenantId, requestId: thingId, providers: partners}),
  sendInvitation: command('sendInvitation', {
    ...invitation,
    partnerId,
    relationshipType: oneOf(relationshipTypes),
    includesAdminRoles: mostly([false, false, true], [true])
  }),
  addRelationship: command(
    'addRelationship',
    {...place, relationshipType: oneOf(relationshipTypes)},
    {adminRoles: oneOf(['granted', 'none'])}
  ),
  followInvitationLink: command('followInvitationLink', invitation),
  acceptInvitation: command('acceptInvitation', {...invitation, acknowledged: mostlyTrue}),
  cancelInvitation: command('cancelInvitation', invitation),
  sendOffer: fc.oneof(
    command('sendOffer', {...offer, partnerId, kind: oneOf(['plain'])}),
    command('sendOffer', {...offer, partnerId, kind: oneOf(['trial', 'purchase']), subscription: offered})
  ),
  followOfferLink: command('followOfferLink', offer),
  authorizeOffer: command('authorizeOffer', offer),
  createOfferedAccount: command('createOfferedAccount', offer, {name}),
  requestAgreement: command('requestAgreement', {...place, mailId: thingId}),
  openAgreement: command('openAgreement', {tenantId}),
  acceptAgreement: command('acceptAgreement', {tenantId, acknowledged: mostlyTrue}),
  removeAdminRoles: command('removeAdminRoles', place),
  deletePartner: command('deletePartner', place),
  removeResellerRelationship: command('removeResellerRelationship', place),
  endRelationship: command('endRelationship', place),
  makeCustomerPurchase: command('makeCustomerPurchase', {
    ...place,
    purchaseId: thingId,
    kind: oneOf(customerPurchaseKinds),
    product: fc.constant('VM')
  }),
  cancelCustomerPurchase: command('cancelCustomerPurchase', {...place, purchaseId: thingId}),
  addSupportContact: command('addSupportContact', place)
}

/** Any command, well-formed. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(...commandTypes.map((type) => commandOf[type]))

const anything = fc.anything({
  maxDepth: 1,
  maxKeys: 3,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true
})

/** What is no command: another value altogether, one with a known type only, or one with a field that is anything. */
export const garbage: fc.Arbitrary<Command> = fc.oneof(
  anything.map((value) => value as Command),
  fc
    .tuple(fc.constantFrom(...commandTypes, 'dance', 'constructor'), fc.dictionary(name, anything, {maxKeys: 3}))
    .map(([type, rest]) => ({...rest, type}) as unknown as Command),
  fc.tuple(anyCommand, fc.nat(), anything).map(([each, at, value]) => {
    const fields = Object.keys(each)
    return {...each, [fields[at % fields.length] ?? 'type']: value} as Command
  })
)

function command(
  type: Command['type'],
  fields: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {}
): fc.Arbitrary<Command> {
  const model: Record<string, fc.Arbitrary<unknown>> = {type: fc.constant(type), ...fields, ...optional}
  const requiredKeys: string[] = Object.keys({type, ...fields})
  return fc.record(model, {requiredKeys}).map((made) => made as unknown as Command)
}
