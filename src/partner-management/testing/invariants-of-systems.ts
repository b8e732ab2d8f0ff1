import {isDelegatedAdministrator, type Mail, type System, type Tenant} from '../index.js'
import {wrong} from './invariants-of-steps.js'

/** What holds of every system, by name: nothing when it does, what is wrong otherwise. */
export const invariantsOfSystems: Readonly<Record<string, (system: System) => readonly string[]>> = {
  'a subscription has at most one partner of record, known and authorized for the cloud': (system) =>
    ofTenants(system, ({cloud, subscriptions}) =>
      subscriptions
        .flatMap(({partnerOfRecord, formerPartnerOfRecord, soldBy}) => [partnerOfRecord, formerPartnerOfRecord, soldBy])
        .filter((id) => id !== null && !system.partners.find((each) => each.id === id)?.clouds.includes(cloud))
    ),

  'only an active relationship has admin roles': (system) =>
    ofTenants(system, ({id: tenantId, relationships}) =>
      relationships.flatMap((each) => {
        const {partnerId} = each
        const administers = isDelegatedAdministrator(system, tenantId, partnerId)
        if (each.status === 'active') return wrong(administers === (each.adminRoles === 'granted'), partnerId)
        return wrong(!administers && !('adminRoles' in each), partnerId)
      })
    ),

  'only delegated administrators have admin roles, whether they sell or not': (system) =>
    ofTenants(system, ({relationships}) =>
      relationships
        .filter((each) => each.status === 'active' && each.adminRoles === 'granted')
        .filter(({type}) => !/delegatedAdmin/i.test(type))
        .map(({partnerId}) => partnerId)
    ),

  'no two of a subscription, an open offer and an open order have one id of a subscription': (system) =>
    ofTenants(system, ({subscriptions, offers, orders}) =>
      twice([
        ...subscriptions.map(({id}) => id),
        ...offers.flatMap(({status, subscription}) => (status === 'authorized' ? [] : (subscription?.id ?? []))),
        ...orders.flatMap(({status, lines}) => (status === 'done' ? [] : lines.map((line) => line.subscriptionId)))
      ])
    ),

  'no customer has ended a reseller relationship': (system) =>
    ofTenants(system, ({relationships}) =>
      relationships
        .filter((each) => each.status === 'ended' && each.endedBy === 'customer' && /reseller/i.test(each.type))
        .map(({partnerId}) => partnerId)
    ),

  'a partner has one relationship with a customer, and at most one open invitation': (system) =>
    ofTenants(system, ({relationships, invitations}) => [
      ...twice(relationships.map(({partnerId}) => partnerId)),
      ...twice(invitations.filter(({status}) => /sent|opened/.test(status)).map(({partnerId}) => partnerId))
    ]),

  'the mailbox has one mail per offer, invitation and request for the agreement, in the order in which they came': (
    system
  ) =>
    ofTenants(system, ({mailbox, offers, invitations}) => [
      ...wrong(mails(mailbox, 'offer').join() === offers.map(mailId).join(), 'offers'),
      ...wrong(mails(mailbox, 'invitation').join() === invitations.map(mailId).join(), 'invitations'),
      ...twice(mails(mailbox, 'agreement').map((mail) => mail.split(' ')[0] ?? '')),
      ...mailbox.filter(({receivedOn}, at) => receivedOn < (mailbox[at - 1]?.receivedOn ?? '')).map(({id}) => id)
    ]),

  'a support contact is a partner who sells to the customer': (system) =>
    ofTenants(system, ({supportContacts, relationships}) => [
      ...twice(supportContacts),
      ...supportContacts.filter(
        (id) =>
          !relationships.some(
            (each) => each.partnerId === id && each.status === 'active' && /reseller/i.test(each.type)
          )
      )
    ]),

  'an id stands for one thing': (system) => [
    ...twice(system.tenants.map(({id}) => id)),
    ...twice(system.partners.map(({id}) => id)),
    ...ofTenants(system, (tenant) =>
      (['subscriptions', 'invitations', 'offers', 'orders', 'purchases', 'users', 'contactRequests'] as const).flatMap(
        (list) => twice(tenant[list].map(({id}) => id))
      )
    )
  ],

  'every offer of a partner is in 21Vianet': (system) =>
    ofTenants(system, ({cloud, offers}) => wrong(cloud === 'o365-21vianet' || offers.length === 0, cloud)),

  'an ordered subscription is there once the order is done, and no sooner by that order': (system) =>
    ofTenants(system, ({orders, subscriptions}) =>
      orders
        .filter(({status}) => status === 'done')
        .flatMap(({lines}) => lines)
        .filter(({subscriptionId}) => !subscriptions.some(({id}) => id === subscriptionId))
        .map(({subscriptionId}) => subscriptionId)
    ),

  'everything is a text that says something where it is an id or a name, a flag, or null': (system) =>
    leavesOf(system, '')
}

/** Problems of each tenant, with its id. */
function ofTenants(system: System, check: (tenant: Tenant) => readonly (string | null)[]): string[] {
  return system.tenants.flatMap((tenant) => check(tenant).map((problem) => `${tenant.id}: ${problem}`))
}

function twice(ids: readonly string[]): string[] {
  return ids.length === new Set(ids).size ? [] : ids.filter((id, at) => ids.indexOf(id) < at)
}

function mails(mailbox: readonly Mail[], wanted: Mail['kind']): string[] {
  return mailbox.filter(({kind}) => kind === wanted).map(mailId)
}

function mailId({id, partnerId}: {id: string; partnerId: string}): string {
  return `${id} ${partnerId}`
}

/** Paths of the leaves that cannot be, such as what slipped in with a command from outside the types. */
function leavesOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') return /(^|\.)(id|name)$/.test(path) ? [...wrong(value.trim() !== '', path)] : []
  if (value === null || typeof value === 'boolean') return []
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, `${path}.${at}`))
  if (typeof value !== 'object') return [path]
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype) return [path]
  return Object.entries(value).flatMap(([field, part]) => leavesOf(part, `${path}.${field}`))
}
