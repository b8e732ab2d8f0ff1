import {type Cloud, type Command, type RelationshipType, rulesOf} from '../src/partner-management/index.js'
import {wanted} from './needs.js'
import type {Identities, Presupposed} from './scene.js'

const otherPartnerId = '3000003'
const otherCustomers = [
  {tenantId: 'tenant-before', name: 'Adventure Works'},
  {tenantId: 'tenant-after', name: 'Wide World Importers'}
]

type Terms = Pick<Extract<Command, {type: 'addSubscription'}>, 'soldBy' | 'status'>
type Arrangement = (cloud: Cloud, presupposed: Presupposed, identities: Identities) => Command[]

/** Commands that bring about what the Given steps ask for, in an order in which the system accepts them. */
export function commandsFor(cloud: Cloud, presupposed: Presupposed, identities: Identities): Command[] {
  const parts: Arrangement[] = [
    parties,
    subscriptions,
    relationships,
    partnership,
    purchasesUnderMpsa,
    letters,
    customers,
    afterwards
  ]
  return parts.flatMap((part) => part(cloud, presupposed, identities))
}

/** The tenant, the partner, and two more partners, one on each side of it in every list. */
const parties: Arrangement = (
  cloud,
  {resells, usesOldAdminCenter, kind = 'directPartner'},
  {tenantId, oldPartnerId, partnerId}
) => {
  const others = resells ? otherCustomers : []
  return [
    ...others.slice(0, 1).map((other): Command => ({type: 'registerTenant', ...other, cloud})),
    {
      type: 'registerTenant',
      tenantId,
      name: 'Alpine Ski House',
      cloud,
      ...(usesOldAdminCenter && {adminCenter: 'legacy'})
    },
    ...others.slice(1).map((other): Command => ({type: 'registerTenant', ...other, cloud})),
    {
      type: 'registerPartner',
      partnerId: oldPartnerId,
      name: 'Litware Consulting',
      clouds: [cloud],
      services: ['licensing'],
      regions: ['Sweden']
    },
    {
      type: 'registerPartner',
      partnerId,
      name: 'Fabrikam Advisors',
      clouds: [cloud],
      kind,
      services: [wanted.keywords, 'licensing'],
      regions: [wanted.location, 'Sweden']
    },
    {
      type: 'registerPartner',
      partnerId: otherPartnerId,
      name: 'Tailspin Services',
      clouds: [cloud],
      services: [wanted.keywords],
      regions: ['Denmark']
    }
  ]
}

const subscriptions: Arrangement = (_, presupposed, {tenantId, subscriptionId, oldPartnerId}) => {
  const {subscriptions: count, hasPartnerOfRecord} = presupposed
  const subscribe = (id: string, name: string, partnerOfRecord: string): Command => ({
    type: 'addSubscription',
    tenantId,
    subscription: {id, name, product: name, cost: '€ 12.50', kind: 'paid'},
    partnerOfRecord: hasPartnerOfRecord ? partnerOfRecord : null
  })
  return [
    ...(count === 'several' ? [subscribe('subscription-basic', 'Business Basic', otherPartnerId)] : []),
    ...(count === 'one' || count === 'several' ? [subscribe(subscriptionId, 'Business Standard', oldPartnerId)] : [])
  ]
}

/** Partners that are in the list, whatever they are. */
const relationships: Arrangement = (_, {relationships: count}, {tenantId, oldPartnerId}) => {
  if (count !== 'some') return []
  return [oldPartnerId, otherPartnerId].map((partnerId) => ({
    type: 'addRelationship',
    tenantId,
    partnerId,
    relationshipType: 'reseller'
  }))
}

const typeOfPartner: Readonly<Record<NonNullable<Presupposed['partner']>, RelationshipType>> = {
  reseller: 'reseller',
  withAdminRoles: 'resellerDelegatedAdmin',
  delegatedAdministrator: 'delegatedAdmin'
}

/** The partner stands between two others that the administrator could delete or take the admin roles from as well. */
const partnership: Arrangement = (_, {partner, partnerType}, {tenantId, oldPartnerId, partnerId}) => {
  const type = partnerType ?? (partner && typeOfPartner[partner])
  if (type === undefined) return []
  const relate = (id: string, relationshipType: RelationshipType): Command => ({
    type: 'addRelationship',
    tenantId,
    partnerId: id,
    relationshipType,
    adminRoles: rulesOf(relationshipType).mayAskForAdminRoles ? 'granted' : 'none'
  })
  return [relate(oldPartnerId, 'delegatedAdmin'), relate(partnerId, type), relate(otherPartnerId, 'advisor')]
}

/** Partners under the MPSA, each with a purchase of its own (R39). */
const purchasesUnderMpsa: Arrangement = (_, {boughtUnderMpsa}, {tenantId, mpsaPartnerIds}) => {
  if (!boughtUnderMpsa) return []
  return [
    {type: 'acceptAgreement', tenantId, acknowledged: true},
    ...mpsaPartnerIds.flatMap((partnerId): Command[] => [
      {type: 'addRelationship', tenantId, partnerId, relationshipType: 'mpsa'},
      {
        type: 'makeCustomerPurchase',
        tenantId,
        partnerId,
        purchaseId: `purchase-${partnerId}`,
        kind: 'software',
        product: 'Windows Server'
      }
    ])
  ]
}

/** What has happened at the partner's customer since: a purchase, or the end. */
const afterwards: Arrangement = (_, {purchase: kind, isOver}, {tenantId, partnerId, purchaseId}) => {
  const product = kind === 'reservation' ? 'Virtual machines, 1 year' : 'SQL Server'
  return [
    ...(kind === undefined
      ? []
      : ([
          {type: 'acceptAgreement', tenantId, acknowledged: true},
          {type: 'makeCustomerPurchase', tenantId, partnerId, purchaseId, kind, product}
        ] as const)),
    ...(isOver ? ([{type: 'removeResellerRelationship', tenantId, partnerId}] as const) : [])
  ]
}

/** What the partner has sent to the mailbox. */
const letters: Arrangement = (_, presupposed, {tenantId, partnerId, offeredSubscriptionId}) => {
  const {offer, invitation, agreementRequest} = presupposed
  const offered = {id: offeredSubscriptionId, name: 'Business Premium', product: 'Business Premium', cost: '€ 20'}
  const commands: Command[] = []
  if (offer !== undefined) {
    const send = {type: 'sendOffer', tenantId, offerId: 'offer', partnerId} as const
    commands.push(offer === 'plain' ? {...send, kind: offer} : {...send, kind: offer, subscription: offered})
  }
  if (invitation) {
    commands.push({
      type: 'sendInvitation',
      tenantId,
      invitationId: 'invitation',
      partnerId,
      relationshipType: 'resellerDelegatedAdmin',
      includesAdminRoles: invitation === 'with-admin-roles'
    })
  }
  if (agreementRequest) commands.push({type: 'requestAgreement', tenantId, partnerId, mailId: 'agreement-request'})
  return commands
}

/** The partner's customers, each with a subscription; at the tenant also one that is suspended and one bought elsewhere. */
const customers: Arrangement = (_, {resells, sold}, {tenantId, subscriptionId, partnerId}) => {
  if (!resells) return []
  const [before, after] = otherCustomers.map((other) => other.tenantId)
  const relate = (customer: string): Command[] => [
    {
      type: 'addRelationship',
      tenantId: customer,
      partnerId,
      relationshipType: 'resellerDelegatedAdmin',
      adminRoles: 'granted'
    },
    {type: 'addSupportContact', tenantId: customer, partnerId}
  ]
  const sell = (customer: string, id: string, name: string, terms: Terms = {soldBy: partnerId}): Command => ({
    type: 'addSubscription',
    tenantId: customer,
    subscription: {id, name, product: name, cost: '€ 12.50', kind: 'paid'},
    ...terms
  })
  return [
    ...[before, tenantId, after].flatMap((customer) => (customer === undefined ? [] : relate(customer))),
    ...[before, after].flatMap((customer) =>
      customer === undefined ? [] : [sell(customer, `${customer}-standard`, 'Business Standard')]
    ),
    sell(tenantId, 'subscription-elsewhere', 'Enterprise E3', {soldBy: null}),
    ...(sold === 'only'
      ? []
      : [sell(tenantId, 'subscription-suspended', 'Visio', {soldBy: partnerId, status: 'suspended'})]),
    ...(sold === 'several' ? [sell(tenantId, 'subscription-basic', 'Business Basic')] : []),
    ...(sold === 'only' || sold === 'one' || sold === 'several'
      ? [sell(tenantId, subscriptionId, 'Business Standard')]
      : [])
  ]
}
