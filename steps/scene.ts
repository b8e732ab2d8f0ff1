import {
  type Cloud,
  type CustomerPurchaseKind,
  emptySystem,
  execute,
  type OfferKind,
  type PartnerKind,
  type RelationshipType,
  type System
} from '../src/partner-management/index.js'
import {commandsFor} from './scene-commands.js'

/** What a scenario's Given steps ask for. */
export interface Presupposed {
  subscriptions?: 'none' | 'one' | 'several'
  hasPartnerOfRecord?: boolean
  relationships?: 'some' | 'none'
  offer?: OfferKind
  /** What the partner is to the tenant, beside partners that it could be taken for. */
  partner?: 'reseller' | 'withAdminRoles' | 'delegatedAdministrator'
  /** Of what type the partner is to the tenant, with all that a request for it can ask for. */
  partnerType?: RelationshipType
  /** What the partner is in Partner Center. Default: a direct partner. */
  kind?: PartnerKind
  /** Whether the partner has sent an invitation, and asks for admin roles in it. */
  invitation?: 'with-admin-roles' | 'without-admin-roles'
  /** Whether the tenant still uses the old admin center. */
  usesOldAdminCenter?: boolean
  /** Whether the partners are MPSA partners, each with a purchase for the tenant. */
  boughtUnderMpsa?: boolean
  /** What the customer has bought through the partner and not cancelled, beside subscriptions. */
  purchase?: CustomerPurchaseKind
  /** Whether the reseller relationship has ended. */
  isOver?: boolean
  /** Whether the partner has asked by e-mail to accept the agreement. */
  agreementRequest?: boolean
  /** Whether the partner is the reseller and a support contact of the tenant, and of other customers. */
  resells?: boolean
  /** How many of the subscriptions that the partner sold are active; `only` is the only one there is. */
  sold?: 'none' | 'only' | 'one' | 'several'
}

/** The arranged state, and the identities that actions and outcomes speak of. */
export interface Scene extends Identities {
  system: System
  /** Active subscriptions that the partner has sold to the tenant, in the order in which they are suspended. */
  activeSoldIds: readonly string[]
}

export interface Identities {
  tenantId: string
  /** The subscription that the procedure is carried out on. */
  subscriptionId: string
  /** The subscription that a trial or purchase offer brings. */
  offeredSubscriptionId: string
  /** The product that the administrator buys. */
  productId: string
  /** Partner of record before the procedure, where there is one. */
  oldPartnerId: string
  /** The partner that the procedure is about: wanted, worked with, who has written, or who has signed in. */
  partnerId: string
  /** What the customer has bought through the partner beside subscriptions. */
  purchaseId: string
  /** The partners that bought under the MPSA. */
  mpsaPartnerIds: readonly string[]
}

const identities: Identities = {
  tenantId: 'tenant',
  subscriptionId: 'subscription-standard',
  offeredSubscriptionId: 'subscription-offered',
  // neither the first nor the last of the catalogue
  productId: 'business-premium',
  oldPartnerId: '1000001',
  partnerId: '2000002',
  purchaseId: 'purchase',
  mpsaPartnerIds: ['1000001', '2000002', '3000003']
}

/**
 * Arranges what the Given steps ask for, with commands of the system and nothing else.
 *
 * What the procedure is about is never the first of several, and the others could be taken for it, so that a step that
 * goes to the wrong one shows.
 *
 * @returns the code of the refusal where this cloud cannot be brought into that state
 */
export function arrange(cloud: Cloud, presupposed: Presupposed): {ok: true; scene: Scene} | {ok: false; code: string} {
  let system = emptySystem
  for (const command of commandsFor(cloud, presupposed, identities)) {
    const execution = execute(system, command)
    if (!execution.ok) return {ok: false, code: execution.refusal.code}
    system = execution.system
  }
  return {ok: true, scene: {system, ...identities, activeSoldIds: activeSold(system)}}
}

function activeSold({tenants}: System): string[] {
  const {tenantId, partnerId} = identities
  const subscriptions = tenants.find(({id}) => id === tenantId)?.subscriptions ?? []
  return subscriptions.filter(({soldBy, status}) => soldBy === partnerId && status === 'active').map(({id}) => id)
}
