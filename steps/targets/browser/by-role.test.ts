import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Browser, Page as BrowserPage} from 'playwright'
import {controlsOf, type PortalState, partnerCenter} from '../../../src/portal/index.js'
import {explore, type Place, startsOf} from '../../../src/portal/testing/index.js'
import {type PortalServer, partAttributes, startPortal} from '../../../src/web/index.js'
import {Tab} from './tab.js'
import {browserForTests} from './testing/browser.js'

const portals = [
  {cloud: 'o365-worldwide', release: '2020-04', language: 'nl'},
  {cloud: partnerCenter, release: '2021-03', language: 'da'}
]

describe('controls, by role and name', () => {
  let browser: Browser
  let server: PortalServer
  before(async () => {
    browser = await browserForTests()
    server = await startPortal()
  })
  after(async () => {
    await browser.close()
    await server.close()
  })

  for (const setting of portals) {
    it(`should be those that Playwright finds too: ${Object.values(setting).join(' ')}`, async () => {
      const places = fullest(startsOf(setting).flatMap((start) => explore(setting, start).places))
      expect(places).to.have.length.above(3)
      for (const {state} of places) {
        await inTab(state, async (tab) => {
          const {page, loci} = await tab.read()
          const controls = controlsOf(page).flatMap(({id}) => loci.get(id) ?? [])
          const found = await Promise.all(controls.map(({role, name}) => partsFound(tab.page, role, name)))
          const missed = controlsOf(page).filter(({id}, index) => !found[index]?.includes(id))
          expect(missed.map(({id, name}) => `${page.id}: ${id} ${name}`)).to.deep.equal([])
        })
      }

      async function inTab(state: PortalState, use: (tab: Tab) => Promise<void>): Promise<void> {
        const visit = server.signIn(state, {locale: setting.language, setting})
        const cookie = {...visit.cookie, url: server.url}
        const tab = await Tab.open(browser, {locale: setting.language, url: visit.url, cookie})
        try {
          await use(tab)
        } finally {
          await tab.close()
          visit.end()
        }
      }
    })
  }
})

/** Of each page the place with the most controls. */
function fullest(places: readonly Place[]): Place[] {
  const best = new Map<string, Place>()
  for (const place of places) {
    const other = best.get(place.page.id)
    if (!other || controlsOf(place.page).length > controlsOf(other.page).length) best.set(place.page.id, place)
  }
  return [...best.values()]
}

/** Parts of the page that have the role and exactly the name, as Playwright reckons both. */
async function partsFound(page: BrowserPage, role: string, name: string): Promise<Array<string | null>> {
  const locator = page.getByRole(role as Parameters<BrowserPage['getByRole']>[0], {name, exact: true})
  return locator.evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute)), partAttributes.id)
}
