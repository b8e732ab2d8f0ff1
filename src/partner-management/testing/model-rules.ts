import type {Command} from '../index.js'
import {key, type Model, type Sub} from './model.js'
import {instants} from './pools.js'

/** Carries out a well-formed command on the model, and says whether it did. */
export function runModel(model: Model, command: Command): boolean {
  return runs[command.type](model, command as never)
}

const sellers = ['reseller', 'resellerDelegatedAdmin']
const mayAdminister = ['delegatedAdmin', 'resellerDelegatedAdmin']
const customerEnds = ['delegatedAdmin', 'advisor']
const types = [...sellers, 'delegatedAdmin', 'partner', 'advisor', 'mpsa', 'oemPc', 'lob']
const names = new Map([
  ['business-standard', 'Business Standard'],
  ['business-premium', 'Business Premium'],
  ['enterprise-e3', 'Enterprise E3']
])

const says = (...texts: readonly (string | undefined)[]) =>
  texts.every((text) => text === undefined || text.trim() !== '')
const among = (value: string | undefined, ...values: readonly string[]) => value === undefined || values.includes(value)
const clouds = ['o365-worldwide', 'o365-germany', 'o365-21vianet']
const kinds = ['subscriptionAdvisor', 'solutionProvider', 'directPartner', 'indirectProvider', 'indirectReseller']

/** The partner can serve the customer's cloud. */
function serves(m: Model, tenantId: string, partnerId: string | null | undefined): boolean {
  const cloud = m.tenants.get(tenantId)?.cloud ?? ''
  return partnerId === null || partnerId === undefined || (m.partners.get(partnerId)?.clouds.includes(cloud) ?? false)
}

/** State of the active relationship: its type, and `granted` or `none`. */
function active(m: Model, {tenantId, partnerId}: {tenantId: string; partnerId: string}) {
  const found = m.relationships.get(key(tenantId, partnerId))
  const roles = found?.state.startsWith('active') ? found.state.split(' ')[1] : undefined
  return found && roles ? {type: found.type, administers: roles === 'granted'} : undefined
}

function sells(m: Model, pair: {tenantId: string; partnerId: string}): boolean {
  return sellers.includes(active(m, pair)?.type ?? '')
}

function agreed(m: Model, tenantId: string): boolean {
  return (m.tenants.get(tenantId)?.agreedOn ?? '') !== ''
}

function free(m: Model, tenantId: string, id: string): boolean {
  const mine = (thing: string) => thing.startsWith(`${tenantId}|`)
  const offered = [...m.offers].some(([of, {brings, state}]) => mine(of) && brings === id && state !== 'authorized')
  const ordered = [...m.orders].some(([of, {subs, state}]) => mine(of) && subs.includes(id) && state !== 'done')
  return says(id) && m.tenants.has(tenantId) && !m.subscriptions.has(key(tenantId, id)) && !offered && !ordered
}

function related(m: Model, pair: {tenantId: string; partnerId: string}): boolean {
  const open = [...m.invitations].some(
    ([id, {from, state}]) => id.startsWith(`${pair.tenantId}|`) && from === pair.partnerId && /sent|opened/.test(state)
  )
  return open || active(m, pair) !== undefined
}

/** Sets a value of a map when something holds, and says so. */
function put<Value>(holds: boolean, map: Map<string, Value>, id: string, value: Value): boolean {
  if (holds) map.set(id, value)
  return holds
}

function note(m: Model, holds: boolean, thing: string): boolean {
  if (holds) m.things.add(thing)
  return holds
}

function end(m: Model, c: {tenantId: string; partnerId: string}, holds: boolean, by: string): boolean {
  if (holds) m.things.delete(`contact ${key(c.tenantId, c.partnerId)}`)
  const type = active(m, c)?.type ?? ''
  return put(holds, m.relationships, key(c.tenantId, c.partnerId), {type, state: `ended ${by}`})
}

/** Moves a thing from one of these states to another; whether it was in one. */
function move<Value extends {state: string}>(
  map: Map<string, Value>,
  id: string,
  from: string,
  to: string,
  if_ = true
) {
  const found = map.get(id)
  return put(if_ && found !== undefined && from.split(' ').includes(found.state), map, id, {
    ...found,
    state: to
  } as Value)
}

/** What each command comes to; whether it is carried out. */
const runs: {readonly [Type in Command['type']]: (m: Model, c: Extract<Command, {type: Type}>) => boolean} = {
  setClock(m, {now}) {
    const holds = instants.includes(now) && now >= m.now
    if (holds) m.now = now
    return holds
  },
  registerTenant(m, {tenantId: t, name, cloud, adminCenter: center = 'new', organizationType: o, billingAccounts}) {
    const accounts = billingAccounts ?? [name]
    const known = among(cloud, ...clouds) && among(center, 'legacy', 'new') && among(o, 'organization', 'school')
    const holds = says(t, name, ...accounts) && accounts.length > 0 && known && !m.tenants.has(t)
    return put(holds, m.tenants, t, {cloud, center, agreedOn: '', read: false, shares: false})
  },
  turnOnNewAdminCenter(m, {tenantId: t}) {
    const tenant = m.tenants.get(t)
    return tenant?.center === 'legacy' && put(true, m.tenants, t, {...tenant, center: 'new'})
  },
  shareMpsaPurchases(m, {tenantId: t, shares}) {
    const tenant = m.tenants.get(t)
    return tenant !== undefined && put(true, m.tenants, t, {...tenant, shares})
  },
  createUser(m, {tenantId, user, partnerId}) {
    const may = partnerId === undefined || (active(m, {tenantId, partnerId})?.administers ?? false)
    const thing = `user ${key(tenantId, user.id)} ${user.name}`
    const taken = [...m.things].some((one) => one.startsWith(`user ${key(tenantId, user.id)} `))
    return note(m, may && says(user.id, user.name) && m.tenants.has(tenantId) && !taken, thing)
  },
  registerPartner(m, {partnerId: p, name, clouds: served, kind = 'solutionProvider'}) {
    const holds = says(p, name) && served.every((cloud) => among(cloud, ...clouds)) && among(kind, ...kinds)
    return put(holds && !m.partners.has(p), m.partners, p, {kind, clouds: served})
  },
  addSubscription(m, {tenantId: t, subscription: {id, name, kind}, status, partnerOfRecord = null, soldBy = null}) {
    const known = among(kind, 'paid', 'trial') && among(status, 'active', 'suspended') && says(name)
    const holds = free(m, t, id) && known && serves(m, t, partnerOfRecord) && serves(m, t, soldBy)
    return put(holds, m.subscriptions, key(t, id), sub(name, kind, partnerOfRecord, soldBy, status !== 'suspended'))
  },
  purchaseSubscription(m, {tenantId: t, partnerId: p, subscription: {id, name, kind}}) {
    const may = sells(m, {tenantId: t, partnerId: p}) && agreed(m, t)
    const holds = may && free(m, t, id) && says(name) && among(kind, 'paid', 'trial')
    return put(holds, m.subscriptions, key(t, id), sub(name, kind, null, p))
  },
  manageSubscription(m, {tenantId: t, partnerId, subscriptionId, name}) {
    const found = m.subscriptions.get(key(t, subscriptionId))
    const may = active(m, {tenantId: t, partnerId})?.administers === true && agreed(m, t) && says(name)
    return found !== undefined && put(may, m.subscriptions, key(t, subscriptionId), {...found, name})
  },
  suspendSubscription(m, {tenantId: t, partnerId: p, subscriptionId}) {
    const found = m.subscriptions.get(key(t, subscriptionId))
    if (!found?.active || found.seller !== p || !sells(m, {tenantId: t, partnerId: p})) return false
    return put(true, m.subscriptions, key(t, subscriptionId), {...found, active: false})
  },
  setPartnerOfRecord(m, {tenantId: t, partnerId, subscriptionId}) {
    const found = m.subscriptions.get(key(t, subscriptionId))
    if (!found || !serves(m, t, partnerId)) return false
    if (found.record === partnerId) return true
    const never = found.record === null && found.former === null
    if (never && m.tenants.get(t)?.cloud === 'o365-21vianet') return false
    const former = found.record ?? found.former
    return put(true, m.subscriptions, key(t, subscriptionId), {...found, record: partnerId, former})
  },
  removePartnerOfRecord(m, {tenantId: t, subscriptionId}) {
    const found = m.subscriptions.get(key(t, subscriptionId))
    if (!found || found.record === null) return false
    return put(true, m.subscriptions, key(t, subscriptionId), {...found, record: null, former: found.record})
  },
  startOrder(m, {tenantId: t, orderId, lines}) {
    const subs = lines.map(({subscriptionId}) => subscriptionId)
    const named = lines.map(({productId}) => names.get(productId) ?? '')
    const fit =
      subs.length > 0 && new Set(subs).size === subs.length && subs.every((id) => free(m, t, id)) && says(...named)
    const holds = fit && says(orderId) && !m.orders.has(key(t, orderId))
    return put(holds, m.orders, key(t, orderId), {state: 'reviewing', partner: null, subs, named})
  },
  continueOrder: (m, {tenantId, orderId}) => move(m.orders, key(tenantId, orderId), 'reviewing', 'placing'),
  nameOrderPartner(m, {tenantId: t, orderId, partnerId}) {
    const order = m.orders.get(key(t, orderId))
    const holds = order?.state === 'placing' && m.tenants.get(t)?.cloud !== 'o365-21vianet'
    return holds && put(true, m.orders, key(t, orderId), {...order, partner: partnerId || null})
  },
  completeOrder(m, {tenantId: t, orderId}) {
    const order = m.orders.get(key(t, orderId))
    if (order?.state !== 'placing' || !serves(m, t, order.partner)) return false
    order.subs.forEach((id, at) => {
      m.subscriptions.set(key(t, id), sub(order.named[at] ?? '', 'paid', order.partner, null))
    })
    return move(m.orders, key(t, orderId), 'placing', 'done')
  },
  sendContactRequest(m, {tenantId: t, requestId, providers, organizationSize, businessNeeds}) {
    const fits =
      among(organizationSize, '1-9', '10-49', '50-249', '250+') && says(businessNeeds) && providers.length > 0
    return fits && write(m, t, requestId, providers)
  },
  requestAssistance: (m, {tenantId, requestId, providers}) => write(m, tenantId, requestId, providers),
  sendInvitation(m, {tenantId: t, invitationId, partnerId: from, relationshipType: type, includesAdminRoles: roles}) {
    const id = key(t, invitationId)
    const known = m.tenants.has(t) && says(invitationId) && !m.invitations.has(id) && among(type, ...types)
    const may =
      serves(m, t, from) && !related(m, {tenantId: t, partnerId: from}) && (!roles || mayAdminister.includes(type))
    if (known && may) m.mails.push(`mail invitation ${id} ${from} ${m.now}`)
    return put(known && may, m.invitations, id, {from, type, roles, state: 'sent'})
  },
  addRelationship(m, {tenantId: t, partnerId: p, relationshipType: type, adminRoles: roles = 'none'}) {
    const known = m.tenants.has(t) && among(type, ...types) && among(roles, 'granted', 'none')
    const may = serves(m, t, p) && !related(m, {tenantId: t, partnerId: p})
    const holds = known && may && (roles === 'none' || mayAdminister.includes(type))
    return put(holds, m.relationships, key(t, p), {type, state: `active ${roles} ${m.now}`})
  },
  followInvitationLink: (m, {tenantId, invitationId}) =>
    move(m.invitations, key(tenantId, invitationId), 'sent opened', 'opened'),
  acceptInvitation(m, {tenantId: t, invitationId, acknowledged}) {
    const found = m.invitations.get(key(t, invitationId))
    const tenant = m.tenants.get(t)
    if (!found || !tenant || active(m, {tenantId: t, partnerId: found.from})) return false
    if (!move(m.invitations, key(t, invitationId), 'opened', 'accepted', acknowledged)) return false
    m.tenants.set(t, {...tenant, agreedOn: tenant.agreedOn || m.now})
    const state = `active ${found.roles ? 'granted' : 'none'} ${m.now}`
    return put(true, m.relationships, key(t, found.from), {type: found.type, state})
  },
  cancelInvitation: (m, {tenantId, invitationId}) =>
    move(m.invitations, key(tenantId, invitationId), 'sent opened', 'cancelled'),
  sendOffer(m, c) {
    const {tenantId: t, offerId, partnerId: from, kind} = c
    const id = key(t, offerId)
    const {id: brings, name} = 'subscription' in c && kind !== 'plain' ? c.subscription : {id: '', name: ''}
    const fits = kind === 'plain' || (among(kind, 'trial', 'purchase') && free(m, t, brings) && says(name))
    const holds = m.tenants.get(t)?.cloud === 'o365-21vianet' && serves(m, t, from) && says(offerId) && fits
    if (holds && !m.offers.has(id)) m.mails.push(`mail offer ${id} ${from} ${m.now}`)
    return put(holds && !m.offers.has(id), m.offers, id, {from, kind, brings, name, state: 'sent'})
  },
  followOfferLink(m, {tenantId, offerId}) {
    const id = key(tenantId, offerId)
    return m.offers.get(id)?.state === 'accountPending' || move(m.offers, id, 'sent authorizing', 'authorizing')
  },
  authorizeOffer(m, {tenantId: t, offerId}) {
    const id = key(t, offerId)
    const offer = m.offers.get(id)
    const to = offer?.kind === 'plain' ? 'authorized' : 'accountPending'
    if (!offer || !move(m.offers, id, 'authorizing', to)) return false
    const before = active(m, {tenantId: t, partnerId: offer.from})?.type ?? 'delegatedAdmin'
    const since = m.relationships.get(key(t, offer.from))?.state.match(/^active \S+ (\S+)/)?.[1] ?? m.now
    const type = sellers.includes(before) ? 'resellerDelegatedAdmin' : 'delegatedAdmin'
    return put(true, m.relationships, key(t, offer.from), {type, state: `active granted ${since}`})
  },
  createOfferedAccount(m, {tenantId: t, offerId, name}) {
    const offer = m.offers.get(key(t, offerId))
    if (!offer || offer.kind === 'plain' || !says(name)) return false
    if (!move(m.offers, key(t, offerId), 'accountPending', 'authorized')) return false
    const kind = offer.kind === 'trial' ? 'trial' : 'paid'
    return put(true, m.subscriptions, key(t, offer.brings), sub(name ?? offer.name, kind, offer.from, null))
  },
  requestAgreement(m, {tenantId: t, partnerId: p, mailId}) {
    const mail = `mail agreement ${key(t, mailId)} `
    const holds = active(m, {tenantId: t, partnerId: p}) !== undefined && !agreed(m, t) && says(mailId)
    if (!holds || m.mails.some((one) => one.startsWith(mail))) return false
    return m.mails.push(`${mail}${p} ${m.now}`) > 0
  },
  openAgreement(m, {tenantId: t}) {
    const tenant = m.tenants.get(t)
    return tenant !== undefined && put(true, m.tenants, t, {...tenant, read: true})
  },
  acceptAgreement(m, {tenantId: t, acknowledged}) {
    const tenant = m.tenants.get(t)
    return tenant !== undefined && put(acknowledged && !agreed(m, t), m.tenants, t, {...tenant, agreedOn: m.now})
  },
  removeAdminRoles(m, {tenantId: t, partnerId: p}) {
    const found = m.relationships.get(key(t, p))
    if (!found?.state.startsWith('active granted')) return false
    return put(true, m.relationships, key(t, p), {...found, state: found.state.replace('granted', 'none')})
  },
  deletePartner: (m, c) => end(m, c, customerEnds.includes(active(m, c)?.type ?? ''), 'customer'),
  removeResellerRelationship(m, c) {
    const {tenantId: t, partnerId: p} = c
    const kind = m.partners.get(p)?.kind ?? ''
    const may = sells(m, c) && (kind === 'directPartner' || kind === 'indirectProvider')
    const subs = [...m.subscriptions].some(([id, s]) => id.startsWith(`${t}|`) && s.active && s.seller === p)
    const bought = [...m.purchases].some(([id, each]) => id.startsWith(`${t}|`) && each.open && each.by === p)
    return end(m, c, may && !subs && !bought, 'partner')
  },
  endRelationship(m, c) {
    const type = active(m, c)?.type
    return end(m, c, type !== undefined && !customerEnds.includes(type) && !sellers.includes(type), 'partner')
  },
  makeCustomerPurchase(m, {tenantId: t, partnerId: by, purchaseId, kind}) {
    const may = sells(m, {tenantId: t, partnerId: by}) || active(m, {tenantId: t, partnerId: by})?.type === 'mpsa'
    const fits = says(purchaseId) && among(kind, 'reservation', 'software') && !m.purchases.has(key(t, purchaseId))
    return put(may && fits && agreed(m, t), m.purchases, key(t, purchaseId), {by, kind, open: true})
  },
  cancelCustomerPurchase(m, {tenantId: t, partnerId: by, purchaseId}) {
    const found = m.purchases.get(key(t, purchaseId))
    return (
      found !== undefined &&
      put(found.open && found.by === by, m.purchases, key(t, purchaseId), {...found, open: false})
    )
  },
  addSupportContact: (m, c) => note(m, sells(m, c), `contact ${key(c.tenantId, c.partnerId)}`)
}

function sub(name: string, kind: string, record: string | null, seller: string | null, active = true): Sub {
  return {name, kind, active, record, former: null, seller}
}

function write(m: Model, tenantId: string, requestId: string, providers: readonly string[]): boolean {
  const holds = m.tenants.has(tenantId) && providers.every((p) => serves(m, tenantId, p)) && says(requestId)
  const thing = `request ${key(tenantId, requestId)}`
  return note(m, holds && !m.things.has(thing), thing)
}
