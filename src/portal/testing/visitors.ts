import {type Command, clouds, type System} from '../../partner-management/index.js'
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
  partnerCenter,
  portalExists,
  portalLanguages,
  portalReleases,
  portalRoles,
  renderPage,
  signIn,
  signInPartner
} from '../index.js'
import {after, systemOf, type World} from './worlds.js'

export {after, systemOf, type World} from './worlds.js'

/** Every setting that there is. */
export const settings: PortalSetting[] = portalReleases.flatMap(({id: release}) =>
  portalLanguages.flatMap((language) =>
    clouds.map((cloud) => ({cloud, release, language})).filter((setting) => portalExists(setting))
  )
)

/** Every setting of Partner Center. */
export const partnerCenterSettings: PortalSetting[] = portalReleases.flatMap(({id: release}) =>
  portalLanguages
    .map((language) => ({cloud: partnerCenter, release, language}))
    .filter((setting) => portalExists(setting))
)

/** Somebody who has signed in and acts on what the pages show, by its name; a refusal fails the test. */
export class Visitor {
  state: PortalState
  readonly setting: PortalSetting

  constructor(setting: PortalSetting, state: PortalState) {
    this.setting = setting
    this.state = freeze(state)
  }

  /** The page that is open; one that is not well formed fails the test, whatever it is about. */
  get page(): PortalNode {
    const page = renderPage(this.state, this.setting)
    const nodes = findNodes(page, {})
    const broken = nodes.find(({id, role}) => !id || !portalRoles.includes(role))
    const repeated = nodes.find(({id}, index) => nodes.findIndex((other) => other.id === id) !== index)
    if (broken ?? repeated) throw new Error(`${page.id} is not well formed: ${JSON.stringify(broken ?? repeated)}`)
    return page
  }

  get system(): System {
    return this.state.system
  }

  /** Looks at the system as others have left it, on the page that is open here. */
  resume(system: System): this {
    this.state = freeze({...this.state, system})
    return this
  }

  /** Is on a page with these fields, however one gets there. */
  at(page: string, fields: Readonly<Record<string, string>> = {}): this {
    this.state = freeze({...this.state, session: {...this.state.session, page, fields}})
    return this
  }

  /** Lets others do something to the system behind the portal. */
  meanwhile(...commands: readonly Command[]): this {
    return this.resume(after(this.state.system, ...commands))
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

  /** The node with this id. */
  node(id: string): PortalNode | undefined {
    return findNodes(this.page, {id})[0]
  }

  /** What the page says under a name. */
  under(key: LabelKey): string[] {
    const group = findNodes(this.page, {role: 'group', name: this.label(key)})[0]
    return (group?.children ?? []).map(({name}) => name)
  }

  link(id: string): this {
    return this.take(openLink(this.state, this.setting, id))
  }

  press(role: PortalRole, key: LabelKey): this {
    return this.pressNamed(role, this.label(key))
  }

  pressNamed(role: PortalRole, name: string): this {
    return this.operate(role, name, {kind: 'press'})
  }

  check(key: LabelKey): this {
    return this.operate('checkbox', this.label(key), {kind: 'check'})
  }

  uncheck(key: LabelKey): this {
    return this.operate('checkbox', this.label(key), {kind: 'uncheck'})
  }

  type(key: LabelKey, value: string): this {
    return this.operate('textbox', this.label(key), {kind: 'type', value})
  }

  clear(key: LabelKey): this {
    return this.operate('textbox', this.label(key), {kind: 'clear'})
  }

  /** Selects a subscription as prose names it. */
  select(subject: string, object = 'subscription'): this {
    const [row] = findNodes(this.page, {object, subject, enabled: true})
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

  protected take(outcome: PortalOutcome): this {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    this.state = freeze(outcome.state)
    return this
  }

  private operate(role: PortalRole, name: string, operation: Operation): this {
    const found = findNodes(this.page, {role, name, enabled: true})
    if (found.length !== 1) throw new Error(`${found.length} of ${role} ${name} on ${this.page.name}`)
    return this.take(act(this.state, this.setting, found[0]?.id ?? '', operation))
  }
}

/** An administrator of the tenant `t`. */
export class Admin extends Visitor {
  constructor(setting: PortalSetting, world: World = {}) {
    super(setting, signIn(systemOf(setting.cloud, world), 't'))
  }

  get partnersOfRecord(): Array<string | null> {
    return (this.state.system.tenants[0]?.subscriptions ?? []).map(({partnerOfRecord}) => partnerOfRecord)
  }

  mail(): this {
    return this.take(openMail(this.state, this.setting))
  }
}

/** Somebody of a partner, in Partner Center; default the partner 1000001. */
export class PartnerUser extends Visitor {
  constructor(setting: PortalSetting, system: System, partnerId = '1000001') {
    super({...setting, cloud: partnerCenter}, signInPartner(system, partnerId))
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
