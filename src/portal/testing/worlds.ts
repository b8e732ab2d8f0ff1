import {
  type Cloud,
  type Command,
  type CustomerPurchaseKind,
  clouds,
  emptySystem,
  execute,
  type PartnerKind,
  type RelationshipType,
  type SubscriptionStatus,
  type System
} from '../../partner-management/index.js'

/** What a world holds besides two partners of every cloud: `old` (1000001) and `new` (1000002). */
export interface World {
  /** Partners of record of its subscriptions `sub-1`, `sub-2`, …; default one subscription without. */
  subscriptions?: ReadonlyArray<string | null>
  /** Of 1000001: `offer-1`, `offer-2`, … */
  offers?: ReadonlyArray<'plain' | 'trial' | 'purchase'>
  /** Ids of partners with an active relationship as reseller. */
  partners?: readonly string[]
  legacy?: boolean
  /** Instant of everything that comes with a day. */
  now?: string
  /** Active relationships of any type; partners who are not there yet are registered. */
  relationships?: readonly Related[]
  /** Invitations that wait in the mail: `invitation-1`, `invitation-2`, …; default reseller. */
  invitations?: ReadonlyArray<{partnerId: string; type?: RelationshipType; includesAdminRoles?: boolean}>
  /** Partners who asked to accept the agreement, while it was not accepted: `agreement-1`, `agreement-2`, … */
  agreementRequests?: readonly string[]
  /** Default only where there are purchases, as they need it (R45). */
  agreementAccepted?: boolean
  /** Subscriptions that partners sold: `sold-1`, `sold-2`, … */
  sold?: ReadonlyArray<{partnerId: string; status?: SubscriptionStatus}>
  /** Open purchases of partners: `purchase-1`, `purchase-2`, … */
  purchases?: ReadonlyArray<{partnerId: string; kind: CustomerPurchaseKind}>
  /** What partners are in their own business, by their ids. */
  kinds?: Readonly<Record<string, PartnerKind>>
  /** Names of the billing accounts; default one with the tenant's name. */
  billingAccounts?: readonly string[]
}

interface Related {
  partnerId: string
  type: RelationshipType
  adminRoles?: boolean
}

/** A system with one tenant `t` of this cloud. */
export function systemOf(cloud: string, world: World = {}): System {
  const {partners = [], relationships = [], purchases = [], now} = world
  const resellers = partners.map((partnerId): Related => ({partnerId, type: 'reseller'}))
  return after(
    emptySystem,
    ...(now === undefined ? [] : [{type: 'setClock', now} as const]),
    ...partnersOf(world),
    {
      type: 'registerTenant',
      tenantId: 't',
      name: 'Tailspin',
      cloud: cloud as Cloud,
      adminCenter: world.legacy ? 'legacy' : 'new',
      ...(world.billingAccounts ? {billingAccounts: world.billingAccounts} : {})
    },
    ...[...resellers, ...relationships].map(
      ({partnerId, type: relationshipType, adminRoles}): Command => ({
        type: 'addRelationship',
        tenantId: 't',
        partnerId,
        relationshipType,
        adminRoles: adminRoles ? 'granted' : 'none'
      })
    ),
    ...subscriptionsOf(world),
    ...mailsOf(world),
    ...(world.agreementAccepted || purchases.length > 0
      ? [{type: 'acceptAgreement', tenantId: 't', acknowledged: true} as const]
      : []),
    ...purchases.map(
      ({partnerId, kind}, index): Command => ({
        type: 'makeCustomerPurchase',
        tenantId: 't',
        partnerId,
        purchaseId: `purchase-${index + 1}`,
        kind,
        product: `Product ${index + 1}`
      })
    )
  )
}

/** The system after these commands; a refused one fails the test. */
export function after(system: System, ...commands: readonly Command[]): System {
  return commands.reduce((before, command) => {
    const execution = execute(before, command)
    if (!execution.ok) throw new Error(`${command.type}: ${JSON.stringify(execution.refusal)}`)
    return execution.system
  }, system)
}

const names: ReadonlyMap<string, string> = new Map([
  ['1000001', 'Contoso'],
  ['1000002', 'Fabrikam']
])

function partnersOf({kinds = {}, relationships = [], invitations = []}: World): Command[] {
  const mentioned = [...relationships, ...invitations].map(({partnerId}) => partnerId)
  return [...new Set([...names.keys(), ...mentioned])].map((partnerId) => {
    const kind = kinds[partnerId]
    const name = names.get(partnerId) ?? `Partner ${partnerId}`
    return {type: 'registerPartner', partnerId, name, clouds, ...(kind ? {kind} : {})}
  })
}

function subscriptionsOf({subscriptions = [null], sold = []}: World): Command[] {
  return [
    ...subscriptions.map(
      (partnerOfRecord, index): Command => ({
        type: 'addSubscription',
        tenantId: 't',
        subscription: {...terms(`sub-${index + 1}`), kind: 'paid'},
        partnerOfRecord
      })
    ),
    ...sold.map(
      ({partnerId: soldBy, status = 'active'}, index): Command => ({
        type: 'addSubscription',
        tenantId: 't',
        subscription: {...terms(`sold-${index + 1}`), kind: 'paid'},
        status,
        soldBy
      })
    )
  ]
}

function mailsOf({offers = [], invitations = [], agreementRequests = []}: World): Command[] {
  return [
    ...offers.map((kind, index): Command => {
      const offer = {type: 'sendOffer', tenantId: 't', offerId: `offer-${index + 1}`, partnerId: '1000001'} as const
      return kind === 'plain' ? {...offer, kind} : {...offer, kind, subscription: terms(`offered-${index + 1}`)}
    }),
    ...invitations.map(
      ({partnerId, type: relationshipType = 'reseller', includesAdminRoles = false}, index): Command => ({
        type: 'sendInvitation',
        tenantId: 't',
        invitationId: `invitation-${index + 1}`,
        partnerId,
        relationshipType,
        includesAdminRoles
      })
    ),
    ...agreementRequests.map(
      (partnerId, index): Command => ({
        type: 'requestAgreement',
        tenantId: 't',
        partnerId,
        mailId: `agreement-${index + 1}`
      })
    )
  ]
}

function terms(id: string) {
  return {id, name: `Plan ${id}`, product: 'Business Standard', cost: '€ 10.50'}
}
