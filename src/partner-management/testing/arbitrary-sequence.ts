import fc from 'fast-check'
import {type Command, relationshipTypes} from '../index.js'
import {anyCommand, commandOf, garbage} from './arbitrary-command.js'
import {knownPartners, knownTenants, partnerId, subscriptionId, tenantId, thingId} from './pools.js'

/** Most commands in a sequence, without the customers and partners that it starts with. */
const longest = 60

type Focus = {tenantId: string; partnerId: string}

/** What the focus of a sequence decides of a command: mostly both. */
const focuses: readonly (readonly (keyof Focus)[])[] = [
  ['tenantId', 'partnerId'],
  ['tenantId', 'partnerId'],
  ['tenantId'],
  ['partnerId'],
  []
]

/**
 * A sequence of commands: customers and partners, then single commands and whole ways through a machine, with a thing
 * that is no command in between now and then. Ids come from few, and most commands of a sequence are about one customer
 * and one partner, so that they meet each other's things.
 */
export const sequence: fc.Arbitrary<readonly Command[]> = fc
  .tuple(
    start(),
    fc.record({tenantId: fc.constantFrom('c', 'c', 'w', 'g'), partnerId: fc.constantFrom('1', '2', '3', '4')}),
    fc.array(
      fc.oneof(
        {weight: 6, arbitrary: fc.tuple(one(anyCommand), fc.constantFrom(...focuses))},
        {weight: 3, arbitrary: fc.tuple(way(), fc.constantFrom(...focuses))},
        {weight: 1, arbitrary: fc.tuple(one(garbage), fc.constant([]))}
      ),
      {minLength: 1, maxLength: 45, size: 'max'}
    )
  )
  .map(([first, focus, rest]) => [
    ...first,
    ...rest.flatMap(([commands, fields]) => commands.map((each) => focused(each, focus, fields))).slice(0, longest)
  ])

function focused(command: Command, focus: Focus, fields: readonly (keyof Focus)[]): Command {
  if (fields.length === 0 || command.type === 'registerTenant' || command.type === 'registerPartner') return command
  const changes = fields.filter((field) => field in command).map((field) => [field, focus[field]])
  return {...command, ...Object.fromEntries(changes)}
}

function one(command: fc.Arbitrary<Command>): fc.Arbitrary<Command[]> {
  return command.map((each) => [each])
}

/** Most of the customers and partners, some of them twice at other times by the commands that follow. */
function start(): fc.Arbitrary<Command[]> {
  const tenants = fc.constantFrom(knownTenants, knownTenants, knownTenants.slice(1))
  const partners = fc.constantFrom(knownPartners, knownPartners, knownPartners.slice(1))
  return fc
    .tuple(tenants, partners, fc.boolean())
    .map(([customers, all, legacy]) => [
      ...customers.map(
        (each): Command => ({type: 'registerTenant', ...each, ...(legacy ? ({adminCenter: 'legacy'} as const) : {})})
      ),
      ...all.map((each): Command => ({type: 'registerPartner', ...each}))
    ])
}

/** Commands that follow each other about one thing: a way that a customer or partner would go, or the start of one. */
function way(): fc.Arbitrary<Command[]> {
  const reseller = fc.constantFrom('reseller', 'resellerDelegatedAdmin' as const)
  const ids = {tenantId, partnerId, subscriptionId, thingId, type: fc.constantFrom(...relationshipTypes), reseller}
  const steps = fc
    .record({...ids, sendOffer: commandOf.sendOffer, made: commandOf.makeCustomerPurchase})
    .chain(({tenantId, partnerId, subscriptionId, thingId, type, reseller, sendOffer, made}) =>
      fc.constantFrom<Command[]>(
        [
          ...invite(tenantId, thingId, partnerId, type),
          {type: 'deletePartner', tenantId, partnerId},
          {type: 'endRelationship', tenantId, partnerId}
        ],
        [
          {
            type: 'addRelationship',
            tenantId,
            partnerId,
            relationshipType: 'resellerDelegatedAdmin',
            adminRoles: 'granted'
          },
          {type: 'acceptAgreement', tenantId, acknowledged: true},
          {type: 'addSubscription', tenantId, subscription: termsOf(subscriptionId)},
          {type: 'manageSubscription', tenantId, partnerId, subscriptionId, name: 'Managed'},
          {type: 'removeAdminRoles', tenantId, partnerId}
        ],
        [
          {type: 'addRelationship', tenantId, partnerId, relationshipType: reseller},
          {type: 'requestAgreement', tenantId, partnerId, mailId: thingId},
          {...purchase(tenantId, partnerId, subscriptionId)},
          {type: 'acceptAgreement', tenantId, acknowledged: true},
          {...purchase(tenantId, partnerId, subscriptionId)},
          {type: 'addSupportContact', tenantId, partnerId},
          {type: 'removeResellerRelationship', tenantId, partnerId},
          {type: 'suspendSubscription', tenantId, partnerId, subscriptionId},
          {type: 'suspendSubscription', tenantId, partnerId, subscriptionId},
          {type: 'removeResellerRelationship', tenantId, partnerId}
        ],
        [
          {type: 'addRelationship', tenantId, partnerId, relationshipType: reseller},
          {type: 'acceptAgreement', tenantId, acknowledged: true},
          {...made, tenantId, partnerId, purchaseId: thingId} as Command,
          {type: 'removeResellerRelationship', tenantId, partnerId},
          {type: 'cancelCustomerPurchase', tenantId, partnerId, purchaseId: thingId},
          {type: 'cancelCustomerPurchase', tenantId, partnerId, purchaseId: thingId},
          {type: 'removeResellerRelationship', tenantId, partnerId}
        ],
        [
          {...sendOffer, tenantId: 'c', offerId: thingId} as Command,
          {type: 'followOfferLink', tenantId: 'c', offerId: thingId},
          {type: 'authorizeOffer', tenantId: 'c', offerId: thingId},
          {type: 'createOfferedAccount', tenantId: 'c', offerId: thingId}
        ],
        [
          ...invite(tenantId, thingId, partnerId, type).slice(0, 2),
          {type: 'cancelInvitation', tenantId, invitationId: thingId},
          {type: 'acceptInvitation', tenantId, invitationId: thingId, acknowledged: true}
        ],
        [
          {type: 'addRelationship', tenantId, partnerId, relationshipType: type},
          {type: 'requestAgreement', tenantId, partnerId, mailId: thingId},
          {type: 'openAgreement', tenantId},
          {type: 'requestAgreement', tenantId, partnerId, mailId: thingId}
        ],
        [
          {type: 'createUser', tenantId, user: {id: thingId, name: 'Ann'}},
          {type: 'createUser', tenantId, user: {id: thingId, name: 'Ann'}, partnerId},
          {type: 'cancelCustomerPurchase', tenantId, partnerId, purchaseId: thingId},
          {type: 'cancelCustomerPurchase', tenantId, partnerId, purchaseId: thingId}
        ],
        [
          {type: 'startOrder', tenantId, orderId: thingId, lines: [{productId: 'enterprise-e3', subscriptionId}]},
          {type: 'continueOrder', tenantId, orderId: thingId},
          {type: 'nameOrderPartner', tenantId, orderId: thingId, partnerId},
          {type: 'completeOrder', tenantId, orderId: thingId},
          {type: 'removePartnerOfRecord', tenantId, subscriptionId},
          {type: 'setPartnerOfRecord', tenantId, subscriptionId, partnerId}
        ]
      )
    )
  // Where somebody stops, others come in between.
  return fc.tuple(steps, fc.nat(3)).map(([all, dropped]) => all.slice(0, Math.max(2, all.length - dropped)))
}

function invite(
  tenantId: string,
  invitationId: string,
  partnerId: string,
  relationshipType: (typeof relationshipTypes)[number]
): Command[] {
  const includesAdminRoles = relationshipType === 'delegatedAdmin'
  return [
    {type: 'sendInvitation', tenantId, invitationId, partnerId, relationshipType, includesAdminRoles},
    {type: 'followInvitationLink', tenantId, invitationId},
    {type: 'acceptInvitation', tenantId, invitationId, acknowledged: true}
  ]
}

function purchase(tenantId: string, partnerId: string, id: string): Command {
  return {type: 'purchaseSubscription', tenantId, partnerId, subscription: termsOf(id)}
}

function termsOf(id: string) {
  return {id, name: 'Bought', product: 'Apps', cost: '€ 1', kind: 'paid'} as const
}
