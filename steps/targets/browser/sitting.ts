import {execute} from '../../../src/partner-management/index.js'
import {
  type Operation,
  type Page,
  type PortalRefusalCode,
  type PortalSetting,
  type PortalState,
  portalRefusalCodes
} from '../../../src/portal/index.js'
import type {PortalServer, PortalVisit} from '../../../src/web/index.js'
import {nodesOf, parentOf} from '../../page-nodes.js'
import type {Target, TargetOutcome} from '../types.js'
import type {ReadPage} from './read-page.js'
import type {Tab, TabOptions} from './tab.js'

/** Where visitors come to. */
export interface BrowserStage {
  server: PortalServer
  /** Opens a tab in a context of its own. */
  openTab(options: TabOptions): Promise<Tab>
}

/** Who comes, and to which portal. */
export interface Visitor {
  state: PortalState
  setting: PortalSetting
  /** Of the document: `nl-NL`. */
  locale: string
}

/** A visitor of the portal's web pages: a tenant of their own on the server, and a tab, which opens with the first look at a page. */
export class Sitting {
  readonly #visit: PortalVisit
  readonly #openTab: () => Promise<Tab>
  #opening: Promise<Tab> | undefined
  #tab: Tab | undefined

  private constructor(visit: PortalVisit, openTab: () => Promise<Tab>) {
    this.#visit = visit
    this.#openTab = openTab
  }

  /** Signs in; nothing has to be waited for. */
  static begin(
    {server, openTab}: BrowserStage,
    {state, setting, locale}: Visitor,
    options: Pick<TabOptions, 'isTraced'> = {}
  ): Sitting {
    const visit = server.signIn(state, {locale, setting})
    const cookie = {...visit.cookie, url: server.url}
    return new Sitting(visit, () => openTab({locale, url: visit.url, cookie, ...options}))
  }

  /** The tab, where one is open. */
  get openedTab(): Tab | undefined {
    return this.#tab
  }

  /** The system as the visitor has left it. */
  get system(): PortalState['system'] {
    return this.#visit.system
  }

  /** Where the visitor is now; `undefined` where that is no page of the portal. */
  state(): PortalState | undefined {
    return this.#visit.stateAt(this.#tab?.url() ?? this.#visit.url)
  }

  async tab(): Promise<Tab> {
    this.#opening ??= this.#openTab()
    this.#tab = await this.#opening
    return this.#tab
  }

  async page(): Promise<Page> {
    const tab = await this.tab()
    return (await tab.read()).page
  }

  async act(nodeId: string, operation: Operation): Promise<TargetOutcome> {
    const tab = await this.tab()
    return outcomeOf(await actOn(tab, await tab.read(), nodeId, operation))
  }

  /** Follows an address below the portal's. */
  async open(path: string): Promise<TargetOutcome> {
    const tab = await this.tab()
    return outcomeOf(await tab.visit(`${this.#visit.portalUrl}/${path}`))
  }

  /** Does something beside the portal. */
  execute(command: Parameters<Target['execute']>[0]): ReturnType<Target['execute']> {
    const execution = execute(this.#visit.system, command)
    if (!execution.ok) return Promise.resolve({ok: false, refusal: execution.refusal})
    this.#visit.system = execution.system
    this.#tab?.outdate()
    return Promise.resolve({ok: true})
  }

  async close(): Promise<void> {
    this.#visit.end()
    // a tab that did not open has said so before
    const tab = await this.#opening?.catch(() => undefined)
    await tab?.close()
  }
}

/** @returns code of the portal's refusal, `null` without */
async function actOn(tab: Tab, {page, loci}: ReadPage, nodeId: string, operation: Operation): Promise<string | null> {
  const node = nodesOf(page).find(({id}) => id === nodeId)
  if (node === undefined || !loci.has(nodeId)) return 'no-such-control' satisfies PortalRefusalCode
  if (node.disabled) return 'disabled-control' satisfies PortalRefusalCode
  switch (operation.kind) {
    case 'type':
      return tab.fill(nodeId, operation.value)
    case 'clear':
      return tab.fill(nodeId, '')
    case 'check':
    case 'uncheck':
      // what is checked already is left as it is
      return node.checked === (operation.kind === 'check') ? null : tab.press(nodeId)
    case 'press': {
      const menu = parentOf(page, node)
      // the pages below a name of the navigation come up when the mouse is over it
      return tab.press(nodeId, menu?.expanded === false ? menu.id : undefined)
    }
    default:
      return operation satisfies never
  }
}

function outcomeOf(refused: string | null): TargetOutcome {
  if (refused === null) return {ok: true}
  const code = portalRefusalCodes.find((known): known is PortalRefusalCode => known === refused)
  if (code === undefined) throw new Error(`The portal answered with ${refused}`)
  return {ok: false, refusal: {code, data: {}}}
}
