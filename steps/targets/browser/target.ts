import {execute} from '../../../src/partner-management/index.js'
import {
  isLinked,
  linkTarget,
  type Operation,
  type PortalRefusal,
  type PortalRefusalCode,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  portalRefusalCodes,
  signIn,
  signInPartner
} from '../../../src/portal/index.js'
import type {PortalServer} from '../../../src/web/index.js'
import {nodesOf, parentOf} from '../../page-nodes.js'
import type {Scene} from '../../scene.js'
import type {Target, TargetOutcome} from '../types.js'
import {wayTo} from '../way-to.js'
import type {ReadPage} from './read-page.js'
import type {Tab, TabOptions} from './tab.js'

/** What the browser target is made of. */
export interface BrowserStage {
  server: PortalServer
  /** Opens a tab in a context of its own. */
  openTab(options: TabOptions): Promise<Tab>
}

/**
 * The portal's web pages in a browser: a visitor with a tenant of their own on the server, and a context of their own in the
 * browser, which opens with the first look at a page.
 *
 * Everything is found by role and accessible name, as the page shows it; only a go link is followed by its address.
 */
export function browserTarget(
  stage: BrowserStage,
  scene: Scene,
  setting: PortalSetting,
  locale: string
): BrowserTarget {
  const {system, tenantId, partnerId} = scene
  const start = setting.cloud === partnerCenter ? signInPartner(system, partnerId) : signIn(system, tenantId)
  const visit = stage.server.signIn(start, {locale, setting})
  let opened: Promise<Tab> | undefined
  let tab: Tab | undefined
  const open = (): Promise<Tab> => {
    opened ??= stage.openTab({locale, url: visit.url, cookie: {...visit.cookie, url: stage.server.url}}).then((one) => {
      tab = one
      return one
    })
    return opened
  }
  const here = (): PortalState => visit.stateAt(tab?.url() ?? visit.url) ?? start

  return {
    setting,
    page: async () => (await (await open()).read()).page,
    act: async (nodeId, operation) => {
      const one = await open()
      return outcomeOf(await actOn(one, await one.read(), nodeId, operation))
    },
    openLink: async (linkId) =>
      outcomeOf(await (await open()).visit(`${visit.portalUrl}/go/${encodeURIComponent(linkId)}`)),
    openMail: async () => outcomeOf(await (await open()).visit(`${visit.portalUrl}/mail`)),
    linkTarget: (linkId) => linkTarget(setting, linkId),
    isLinked: (pageId) => isLinked(setting, pageId),
    execute: async (command) => {
      const execution = execute(visit.system, command)
      if (!execution.ok) return {ok: false, refusal: execution.refusal}
      visit.system = execution.system
      // a page that somebody is looking at does not change by itself
      await tab?.reload()
      return {ok: true}
    },
    system: () => visit.system,
    wayTo: (isWanted) => wayTo(here(), setting, scene, isWanted),
    tab: () => tab,
    close: async () => {
      visit.end()
      await (await opened)?.close()
    }
  }
}

/** A target that has something to close, and a tab to look at what went wrong in. */
export interface BrowserTarget extends Target {
  /** The tab, where one was opened. */
  tab(): Tab | undefined
  close(): Promise<void>
}

/** @returns code of the portal's refusal, `null` without */
async function actOn(tab: Tab, {page, loci}: ReadPage, nodeId: string, operation: Operation): Promise<string | null> {
  const node = nodesOf(page).find(({id}) => id === nodeId)
  const locus = loci.get(nodeId)
  if (node === undefined || locus === undefined) return 'no-such-control'
  switch (operation.kind) {
    case 'type':
      return tab.fill(nodeId, locus, operation.value)
    case 'clear':
      return tab.fill(nodeId, locus, '')
    case 'check':
    case 'uncheck':
      // what is checked already is left as it is
      return node.checked === (operation.kind === 'check') ? null : tab.press(nodeId, locus)
    case 'press': {
      const menu = parentOf(page, node)
      // the pages below a name of the navigation come up when the mouse is over it
      const above = menu?.expanded === false ? loci.get(menu.id) : undefined
      return tab.press(nodeId, locus, above)
    }
    default:
      return operation satisfies never
  }
}

function outcomeOf(refused: string | null): TargetOutcome {
  if (refused === null) return {ok: true}
  const code = portalRefusalCodes.find((known): known is PortalRefusalCode => known === refused)
  if (code === undefined) throw new Error(`The portal answered with ${refused}`)
  const refusal: PortalRefusal = {code, data: {}}
  return {ok: false, refusal}
}
