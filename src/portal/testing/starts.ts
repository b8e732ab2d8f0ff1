import {type Cloud, type Command, cloudRules, clouds, relationshipTypes} from '../../partner-management/index.js'
import {
  openLink,
  type PortalOutcome,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  signIn,
  signInPartner
} from '../index.js'
import {cloudReleaseOf} from '../releases/load.js'
import {after, systemOf, type World} from './visitors.js'

/** Worlds that between them show every page and control of an administrator. */
const worlds: readonly World[] = [
  {subscriptions: []},
  {subscriptions: [null]},
  {subscriptions: ['1000001'], partners: ['1000002']},
  {subscriptions: [null, '1000001']},
  {subscriptions: [null], legacy: true},
  {subscriptions: [], offers: ['purchase']},
  {subscriptions: [], offers: ['plain', 'trial']},
  {subscriptions: [], offers: ['plain'], invitations: [{partnerId: '1000001'}]},
  {
    subscriptions: [],
    invitations: [
      {partnerId: '1000001', type: 'resellerDelegatedAdmin', includesAdminRoles: true},
      {partnerId: '1000002', type: 'advisor'}
    ]
  },
  {
    subscriptions: [],
    relationships: relationshipTypes.map((type) => ({partnerId: type, type, adminRoles: type === 'delegatedAdmin'}))
  },
  {subscriptions: [], partners: ['1000001'], agreementRequests: ['1000001']}
]

/** Two of everything that has a name, called the same. */
const twins: readonly Command[] = ['1', '2'].flatMap((n): Command[] => [
  {type: 'registerPartner', partnerId: `twin-${n}`, name: 'Twin', clouds, kind: 'directPartner'},
  {
    type: 'addSubscription',
    tenantId: 't',
    subscription: {id: `twin-${n}`, name: 'Twin plan', product: 'Plan', cost: '€ 1', kind: 'paid'},
    soldBy: 'twin-1'
  },
  {type: 'addRelationship', tenantId: 't', partnerId: `twin-${n}`, relationshipType: 'reseller'}
])

/** Worlds that show every page and control of a partner: `1000001`. */
const partnerWorlds: readonly World[] = [
  {},
  {partners: ['1000001'], kinds: {'1000001': 'indirectReseller'}, sold: [{partnerId: '1000001'}]},
  {
    partners: ['1000001'],
    kinds: {'1000001': 'directPartner'},
    sold: [{partnerId: '1000001'}, {partnerId: '1000001', status: 'suspended'}, {partnerId: '1000002'}]
  },
  ...(['reservation', 'software'] as const).map(
    (kind): World => ({
      partners: ['1000001'],
      kinds: {'1000001': 'indirectProvider'},
      purchases: [{partnerId: '1000001', kind}]
    })
  ),
  {relationships: [{partnerId: '1000001', type: 'delegatedAdmin'}], sold: [{partnerId: '1000001'}]}
]

/** Where somebody can begin in each world: after signing in, and in the first at every link that a document can give. */
export function startsOf(setting: PortalSetting): PortalState[][] {
  if (setting.cloud === partnerCenter) {
    const starts = partnerWorlds.map((world) => [signInPartner(systemOf('o365-worldwide', world), '1000001')])
    return [...starts, [signInPartner(after(systemOf('o365-worldwide'), ...twins), 'twin-1')]]
  }
  const {offers} = cloudRules[setting.cloud as Cloud]
  const systems = worlds.filter((world) => !world.offers || offers).map((world) => systemOf(setting.cloud, world))
  const homes = [...systems, after(systemOf(setting.cloud), ...twins)].map((system) => signIn(system, 't'))
  return homes.map((home, index) => {
    const links = index === 0 ? Object.keys(linksOf(setting)) : []
    return [home, ...links.map((link) => openLink(home, setting, link)).flatMap(stateOf)]
  })
}

/** The pages of the portal, by their ids. */
export function pagesOf(setting: PortalSetting): string[] {
  return Object.keys(cloudReleaseOf(setting)?.pages ?? {})
}

function linksOf(setting: PortalSetting): Readonly<Record<string, string>> {
  return cloudReleaseOf(setting)?.links ?? {}
}

function stateOf(outcome: PortalOutcome): PortalState[] {
  return outcome.ok ? [outcome.state] : []
}
