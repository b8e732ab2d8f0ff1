import type {Agreement, Order, Relationship, System, Tenant} from '../index.js'
import {key} from './model.js'

/** Everything that the model knows of, in a system: one line per thing, in the words of the model. */
export function linesOf({now, tenants, partners}: System): string[] {
  return [
    `now ${now}`,
    ...partners.map(({id, kind, clouds}) => `${id}: partner ${kind} ${clouds.join()}`),
    ...tenants.flatMap(linesOfTenant)
  ].sort()
}

function linesOfTenant(t: Tenant): string[] {
  return [
    `${t.id}: tenant ${t.cloud} ${t.adminCenter} ${agreementOf(t.agreement)} shares ${t.sharesMpsaPurchases}`,
    ...t.subscriptions.map(
      ({id, name, kind, status, partnerOfRecord, formerPartnerOfRecord, soldBy}) =>
        `${key(t.id, id)}: sub ${name} ${kind} ${status === 'active'} ${partnerOfRecord} ${formerPartnerOfRecord} ${soldBy}`
    ),
    ...t.relationships.map((each) => `${key(t.id, each.partnerId)}: rel ${each.type} ${relationshipOf(each)}`),
    ...t.invitations.map(
      ({id, partnerId, relationshipType, includesAdminRoles, status}) =>
        `${key(t.id, id)}: inv ${partnerId} ${relationshipType} ${includesAdminRoles} ${status}`
    ),
    ...t.offers.map(
      ({id, partnerId, kind, subscription, status}) =>
        `${key(t.id, id)}: offer ${partnerId} ${kind} ${subscription?.id ?? ''} ${status}`
    ),
    ...t.orders.map((each) => `${key(t.id, each.id)}: order ${orderOf(each)}`),
    ...t.purchases.map(
      ({id, partnerId, kind, status}) => `${key(t.id, id)}: buy ${partnerId} ${kind} ${status === 'open'}`
    ),
    ...t.users.map(({id, name}) => `user ${key(t.id, id)} ${name}`),
    ...t.supportContacts.map((partnerId) => `contact ${key(t.id, partnerId)}`),
    ...t.contactRequests.map(({id}) => `request ${key(t.id, id)}`),
    ...t.mailbox.map(({kind, id, partnerId, receivedOn}) => `mail ${kind} ${key(t.id, id)} ${partnerId} ${receivedOn}`)
  ]
}

function agreementOf(agreement: Agreement): string {
  return agreement.status === 'accepted' ? agreement.acceptedOn : `read ${agreement.documentOpened}`
}

function relationshipOf(relationship: Relationship): string {
  if (relationship.status === 'ended') return `ended ${relationship.endedBy}`
  return `active ${relationship.adminRoles} ${relationship.since}`
}

function orderOf(order: Order): string {
  const partner = order.status === 'done' ? order.partnerOfRecord : order.status === 'placing' ? order.partnerId : null
  return `${order.status} ${partner} ${order.lines.map(({subscriptionId}) => subscriptionId).join()}`
}
