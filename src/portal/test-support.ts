import {type Cloud, type Command, clouds, emptySystem, execute, type System} from '../partner-management/index.js'
import {
  act,
  findNodes,
  type LabelKey,
  labelOf,
  type NodeQuery,
  type Operation,
  openLink,
  openMail,
  type PortalNode,
  type PortalOutcome,
  type PortalRefusal,
  type PortalRole,
  type PortalSetting,
  type PortalState,
  portalExists,
  portalLanguages,
  portalReleases,
  renderPage,
  signIn
} from './index.js'

/** Every setting that there is. */
export const settings: PortalSetting[] = portalReleases.flatMap(({id: release}) =>
  portalLanguages.flatMap((language) =>
    clouds.map((cloud) => ({cloud, release, language})).filter((setting) => portalExists(setting))
  )
)

/** What a world holds besides two partners of every cloud: `old` (1000001) and `new` (1000002). */
export interface World {
  /** Partners of record of its subscriptions `sub-1`, `sub-2`, …; default one subscription without. */
  subscriptions?: ReadonlyArray<string | null>
  offers?: ReadonlyArray<'plain' | 'trial' | 'purchase'>
  /** Ids of partners with an active relationship. */
  partners?: readonly string[]
  legacy?: boolean
}

/** A system with one tenant `t` of this cloud. */
export function systemOf(cloud: string, world: World = {}): System {
  const {subscriptions = [null], offers = [], partners = [], legacy = false} = world
  const tenant = {tenantId: 't', name: 'Tailspin', cloud: cloud as Cloud} as const
  const commands: Command[] = [
    {type: 'registerPartner', partnerId: '1000001', name: 'Contoso', clouds},
    {type: 'registerPartner', partnerId: '1000002', name: 'Fabrikam', clouds},
    {type: 'registerTenant', ...tenant, adminCenter: legacy ? 'legacy' : 'new'},
    ...subscriptions.map(
      (partnerOfRecord, index): Command => ({
        type: 'addSubscription',
        tenantId: 't',
        subscription: {...terms(`sub-${index + 1}`), kind: 'paid'},
        partnerOfRecord
      })
    ),
    ...offers.map((kind, index): Command => {
      const offer = {type: 'sendOffer', tenantId: 't', offerId: `offer-${index + 1}`, partnerId: '1000001'} as const
      return kind === 'plain' ? {...offer, kind} : {...offer, kind, subscription: terms(`offered-${index + 1}`)}
    }),
    ...partners.flatMap((partnerId): Command[] => [
      {type: 'requestRelationship', tenantId: 't', partnerId, relationshipType: 'reseller', includesAdminRoles: false},
      {type: 'acceptRelationship', tenantId: 't', partnerId}
    ])
  ]
  return commands.reduce((system, command) => {
    const execution = execute(system, command)
    if (!execution.ok) throw new Error(`${command.type}: ${JSON.stringify(execution.refusal)}`)
    return execution.system
  }, emptySystem)
}

/** An administrator who acts on what the pages show, by its name; a refusal fails the test. */
export class Admin {
  state: PortalState
  readonly setting: PortalSetting

  constructor(setting: PortalSetting, world: World = {}) {
    this.setting = setting
    this.state = freeze(signIn(systemOf(setting.cloud, world), 't'))
  }

  get page(): PortalNode {
    return renderPage(this.state, this.setting)
  }

  get partnersOfRecord(): Array<string | null> {
    return (this.state.system.tenants[0]?.subscriptions ?? []).map(({partnerOfRecord}) => partnerOfRecord)
  }

  /** Names or ids of the nodes that the page shows. */
  names(query: NodeQuery): string[] {
    return findNodes(this.page, query).map(({name}) => name)
  }

  /** Whether the page shows a control or text with this label. */
  shows(role: PortalRole, key: LabelKey): boolean {
    return findNodes(this.page, {role, name: this.label(key)}).length > 0
  }

  isDisabled(role: PortalRole, key: LabelKey): boolean | undefined {
    return findNodes(this.page, {role, name: this.label(key)})[0]?.disabled
  }

  link(id: string): this {
    return this.take(openLink(this.state, this.setting, id))
  }

  mail(): this {
    return this.take(openMail(this.state, this.setting))
  }

  press(role: PortalRole, key: LabelKey): this {
    return this.pressNamed(role, this.label(key))
  }

  pressNamed(role: PortalRole, name: string): this {
    return this.operate(role, name, {kind: 'press'})
  }

  type(key: LabelKey, value: string): this {
    return this.operate('textbox', this.label(key), {kind: 'type', value})
  }

  clear(key: LabelKey): this {
    return this.operate('textbox', this.label(key), {kind: 'clear'})
  }

  /** Selects a subscription as prose names it. */
  select(subject: string): this {
    const [row] = findNodes(this.page, {object: 'subscription', subject, enabled: true})
    return this.take(act(this.state, this.setting, row?.id ?? subject, {kind: 'press'}))
  }

  /** The refusal of an operation on a control by its id, `undefined` when it is carried out. */
  refusal(id: string, operation: Operation = {kind: 'press'}): PortalRefusal | undefined {
    const outcome = act(this.state, this.setting, id, operation)
    return outcome.ok ? undefined : outcome.refusal
  }

  label(key: LabelKey): string {
    return labelOf(key, this.setting) ?? key
  }

  private operate(role: PortalRole, name: string, operation: Operation): this {
    const found = findNodes(this.page, {role, name, enabled: true})
    if (found.length !== 1) throw new Error(`${found.length} of ${role} ${name} on ${this.page.name}`)
    return this.take(act(this.state, this.setting, found[0]?.id ?? '', operation))
  }

  private take(outcome: PortalOutcome): this {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    this.state = freeze(outcome.state)
    return this
  }
}

/** Frozen all the way down, so that a change of what is shared throws. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

function terms(id: string) {
  return {id, name: `Plan ${id}`, product: 'Business Standard', cost: '€ 10.50'}
}
