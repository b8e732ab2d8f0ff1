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
  const parts: Arrangement[] = [parties, subscriptions, relationships, partnership, letters, customers]
  return parts.flatMap((part) => part(cloud, presupposed, identities))
}

/** The tenant, the partner, and two more partners, one on each side of it in every list. */
const parties: Arrangement = (cloud, {resells}, {tenantId, oldPartnerId, partnerId}) => {
  const others = resells ? otherCustomers : []
  return [
    ...others.slice(0, 1).map((other): Command => ({type: 'registerTenant', ...other, cloud})),
    {type: 'registerTenant', tenantId, name: 'Alpine Ski House', cloud},
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
      kind: 'directPartner',
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
const partnership: Arrangement = (_, {partner}, {tenantId, oldPartnerId, partnerId}) => {
  if (partner === undefined) return []
  const relate = (id: string, relationshipType: RelationshipType): Command => ({
    type: 'addRelationship',
    tenantId,
    partnerId: id,
    relationshipType,
    adminRoles: rulesOf(relationshipType).mayAskForAdminRoles ? 'granted' : 'none'
  })
  return [
    relate(oldPartnerId, 'delegatedAdmin'),
    relate(partnerId, typeOfPartner[partner]),
    relate(otherPartnerId, 'advisor')
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
      includesAdminRoles: true
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
    sell(tenantId, 'subscription-suspended', 'Visio', {soldBy: partnerId, status: 'suspended'}),
    ...(sold === 'several' ? [sell(tenantId, 'subscription-basic', 'Business Basic')] : []),
    ...(sold === 'one' || sold === 'several' ? [sell(tenantId, subscriptionId, 'Business Standard')] : [])
  ]
}
