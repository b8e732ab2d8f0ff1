import {
  type Cloud,
  type Command,
  emptySystem,
  execute,
  type OfferKind,
  type System
} from '../src/partner-management/index.js'

/** What a scenario's Given steps ask for. */
export interface Presupposed {
  subscriptions?: 'one' | 'several'
  hasPartnerOfRecord?: boolean
  relationships?: 'some' | 'none'
  offer?: OfferKind
}

/** The arranged state, and the identities that actions and outcomes speak of. */
export interface Scene {
  system: System
  tenantId: string
  /** The subscription that the procedure is carried out on. */
  subscriptionId: string
  /** The subscription that a trial or purchase offer brings. */
  offeredSubscriptionId: string
  /** Partner of record before the procedure, where there is one. */
  oldPartnerId: string
  /** The partner that the administrator wants, or who has sent the offer. */
  newPartnerId: string
}

const tenantId = 'tenant'
const identities = {
  subscriptionId: 'subscription-standard',
  offeredSubscriptionId: 'subscription-offered',
  oldPartnerId: '1000001',
  newPartnerId: '2000002'
} as const
const otherPartnerId = '3000003'

/**
 * Arranges what the Given steps ask for, with commands of the system and nothing else.
 *
 * The subscription that the procedure is about is never the first of several, and the others have a partner of their
 * own where it has one, so that a step that goes to the wrong one shows.
 *
 * @returns the code of the refusal where this cloud cannot be brought into that state
 */
export function arrange(cloud: Cloud, presupposed: Presupposed): {ok: true; scene: Scene} | {ok: false; code: string} {
  let system = emptySystem
  for (const command of commandsFor(cloud, presupposed)) {
    const execution = execute(system, command)
    if (!execution.ok) return {ok: false, code: execution.refusal.code}
    system = execution.system
  }
  return {ok: true, scene: {system, tenantId, ...identities}}
}

function commandsFor(cloud: Cloud, presupposed: Presupposed): Command[] {
  const {subscriptionId, offeredSubscriptionId, oldPartnerId, newPartnerId} = identities
  const register = (partnerId: string, name: string): Command => ({
    type: 'registerPartner',
    partnerId,
    name,
    clouds: [cloud]
  })
  const commands: Command[] = [
    {type: 'registerTenant', tenantId, name: 'Alpine Ski House', cloud},
    register(oldPartnerId, 'Litware Consulting'),
    register(newPartnerId, 'Fabrikam Advisors'),
    register(otherPartnerId, 'Tailspin Services')
  ]
  const {subscriptions, hasPartnerOfRecord, relationships, offer} = presupposed
  const subscribe = (id: string, name: string, partnerOfRecord: string): Command => ({
    type: 'addSubscription',
    tenantId,
    subscription: {id, name, product: name, cost: '€ 12.50', kind: 'paid'},
    partnerOfRecord: hasPartnerOfRecord ? partnerOfRecord : null
  })
  if (subscriptions === 'several') commands.push(subscribe('subscription-basic', 'Business Basic', otherPartnerId))
  if (subscriptions !== undefined) commands.push(subscribe(subscriptionId, 'Business Standard', oldPartnerId))
  if (relationships === 'some') {
    for (const partnerId of [oldPartnerId, otherPartnerId]) {
      commands.push({type: 'addRelationship', tenantId, partnerId, relationshipType: 'reseller'})
    }
  }
  if (offer === 'plain') {
    commands.push({type: 'sendOffer', tenantId, offerId: 'offer', partnerId: newPartnerId, kind: offer})
  } else if (offer !== undefined) {
    const subscription = {
      id: offeredSubscriptionId,
      name: 'Business Premium',
      product: 'Business Premium',
      cost: '€ 20'
    }
    commands.push({type: 'sendOffer', tenantId, offerId: 'offer', partnerId: newPartnerId, kind: offer, subscription})
  }
  return commands
}
