import {
  isLinked,
  linkTarget,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  signIn,
  signInPartner
} from '../../src/portal/index.js'
import type {Scene} from '../scene.js'
import {type BrowserStage, Sitting} from './browser/sitting.js'
import type {Tab} from './browser/tab.js'
import type {Target} from './types.js'
import {wayTo} from './way-to.js'

/** A target that can be looked at when something went wrong, and has something to close. */
export interface BrowserTarget extends Target {
  /** The tab, where one is open. */
  tab(): Tab | undefined
  /** Does everything again in a tab that records it. @returns Playwright's trace, a zip */
  trace(): Promise<Buffer>
  close(): Promise<void>
}

/**
 * The portal's web pages in a browser.
 *
 * Everything is found by role and accessible name, in the accessibility tree that Chromium itself keeps of the page, and
 * pointed at where the page shows it; only a go link is followed by its address. Playwright's `getByRole` finds the same
 * (`by-role.test.ts`), but has to load its script into each page anew, and a click of its waits for two frames: twice the time.
 *
 * @param locale of the document: `nl-NL`
 */
export function browserTarget(
  stage: BrowserStage,
  scene: Scene,
  setting: PortalSetting,
  locale: string
): BrowserTarget {
  const visitor = {state: arrival(scene, setting), setting, locale}
  const sitting = Sitting.begin(stage, visitor)
  const deeds: Array<(one: Sitting) => Promise<unknown>> = []
  const carryOut = <Outcome>(deed: (one: Sitting) => Promise<Outcome>): Promise<Outcome> => {
    deeds.push(deed)
    return deed(sitting)
  }
  return {
    setting,
    page: () => sitting.page(),
    act: (nodeId, operation) => carryOut((one) => one.act(nodeId, operation)),
    openLink: (linkId) => carryOut((one) => one.open(`go/${encodeURIComponent(linkId)}`)),
    openMail: () => carryOut((one) => one.open('mail')),
    linkTarget: (linkId) => linkTarget(setting, linkId),
    isLinked: (pageId) => isLinked(setting, pageId),
    execute: (command) => carryOut((one) => one.execute(command)),
    system: () => sitting.system,
    wayTo: (isWanted) => wayTo(sitting.state() ?? visitor.state, setting, scene, isWanted),
    tab: () => sitting.openedTab,
    trace: () => trace(Sitting.begin(stage, visitor, {isTraced: true}), deeds),
    close: () => sitting.close()
  }
}

function arrival({system, tenantId, partnerId}: Scene, {cloud}: PortalSetting): PortalState {
  return cloud === partnerCenter ? signInPartner(system, partnerId) : signIn(system, tenantId)
}

/** Nothing in the portal is left to chance: the same deeds lead to the same pages, and what failed fails again. */
async function trace(sitting: Sitting, deeds: ReadonlyArray<(one: Sitting) => Promise<unknown>>): Promise<Buffer> {
  try {
    const tab = await sitting.tab()
    try {
      for (const deed of deeds) await deed(sitting)
      // the page as it was judged
      await tab.read()
    } catch {
      // what is recorded is how it fails
    }
    return await tab.endTrace()
  } finally {
    await sitting.close()
  }
}
