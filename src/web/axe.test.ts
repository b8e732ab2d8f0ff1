import {after, before, describe, it} from 'node:test'
import {isDeepStrictEqual} from 'node:util'
import {AxeBuilder} from '@axe-core/playwright'
import {expect} from 'chai'
import type {Browser, Page} from 'playwright'
import {findBrowser, launchBrowser} from '../browser/index.js'
import {
  type PortalSetting,
  type PortalState,
  partnerCenter,
  portalClouds,
  portalExists,
  portalLanguages,
  portalReleases,
  renderPage
} from '../portal/index.js'
import {explore, oneOfEachShape, startsOf} from '../portal/testing/index.js'
import {type PortalServer, startPortal} from './index.js'
import {skeletonOf} from './testing/skeleton.js'

/** `all`: every page in every language, which takes minutes (`npm run nightly`); else pages that look alike count once. */
const everyPage = process.env.AXE_PAGES === 'all'

/** Rules of WCAG 2.2 on the levels A and AA, and what is good practice besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colourRules = ['color-contrast', 'link-in-text-block']

/** Of portals that are looked at in one language. */
const fallback = 'en'

describe('Accessibility of the web pages', () => {
  let server: PortalServer
  let browser: Browser
  let page: Page
  let portals: Portal[]

  before(async () => {
    const found = await findBrowser()
    if (found === undefined) throw new Error('No browser found, expected one: see README.md')
    portals = explorePortals()
    server = await startPortal()
    browser = await launchBrowser(found)
    page = await browser.newPage()
    await page.goto(server.url)
    // brings axe along, which stays while documents come and go
    await new AxeBuilder({page}).setLegacyMode().withTags(tags).analyze()
  })

  after(async () => {
    await browser?.close()
    await server?.close()
  })

  it('should have no violation on any page, in light and dark', async () => {
    const seen = new Set<string>()
    const violations: string[] = []
    for (const view of viewsOf(portals)) {
      const html = await load(server, view)
      const kind = everyPage ? withoutAddresses(html) : `${view.reason} ${skeletonOf(html)}`
      if (seen.has(kind)) continue
      seen.add(kind)
      const found = await violationsOf(page, html, {isColourKnown: !everyPage && view.reason !== ''})
      violations.push(...found.map((violation) => `${nameOf(view)}: ${violation}`))
    }
    if (everyPage) console.log(`axe: ${seen.size} pages, each in light and dark: ${violations.length} violations`)
    expect(violations).to.deep.equal([])
    expect(seen.size).to.be.greaterThan(portals.length * 20)
  })

  it('should have no violation while a folded part of the menu shows its pages', async () => {
    const html = await load(server, viewOn(portals, 'ac.billingAccounts'))
    const point = () => page.locator('nav [aria-expanded=false]').first().hover()
    expect(await violationsOf(page, html, {prepare: point, within: 'nav'})).to.deep.equal([])
  })

  it('should have no violation where a page says what was refused', async () => {
    const html = await load(server, viewOn(portals, 'ac.acceptAgreement'), 'nothing')
    expect(html).to.include('role="alert"')
    expect(await violationsOf(page, html)).to.deep.equal([])
  })

  for (const path of ['/', '/nowhere', '/nl-NL/o365-worldwide/2021-12/nowhere', '/nl-NL/o365-worldwide/2021-12/home']) {
    it(`should have no violation at ${path}, for somebody who has not signed in`, async () => {
      const response = await fetch(`${server.url}${path}`)
      expect(await violationsOf(page, await response.text())).to.deep.equal([])
    })
  }
})

/** The portal of a cloud in a release, and its telling states: one for each shape of a page. */
interface Portal {
  cloud: string
  release: string
  states: PortalState[]
}

/** Somebody in front of a page. */
interface View {
  state: PortalState
  setting: PortalSetting
  /** Empty for all that is to be looked at; else the page and the language that have to be seen at least once. */
  reason: string
}

/** All portals that differ; the newest stands for those alike. */
function explorePortals(): Portal[] {
  return [...portalClouds, partnerCenter].flatMap((cloud) => {
    const different: Portal[] = []
    for (const {id: release} of portalReleases) {
      if (!portalLanguages.some((language) => portalExists({cloud, release, language}))) continue
      const last = different.at(-1)
      if (last && isSamePortal(last, {...last, release})) different.splice(-1, 1, {...last, release})
      else different.push(explorePortal(cloud, release))
    }
    return different
  })
}

function isSamePortal(one: Portal, other: Portal): boolean {
  const pages = ({cloud, release, states}: Portal) =>
    states.map((state) => renderPage(state, {cloud, release, language: fallback}))
  return isDeepStrictEqual(pages(one), pages(other))
}

function explorePortal(cloud: string, release: string): Portal {
  const setting = {cloud, release, language: fallback}
  const places = startsOf(setting).flatMap((starts) => explore(setting, starts).places)
  return {cloud, release, states: oneOfEachShape(places).map(({state}) => state)}
}

/** Every state in one language or another; where nothing newer is, each page in every language. */
function viewsOf(portals: readonly Portal[]): View[] {
  return portals.flatMap(({cloud, release, states}, index) => {
    const isNewest = portals[index + 1]?.cloud !== cloud
    return portalLanguages.flatMap((language, turn) => {
      const isTurn = everyPage || turn === index % portalLanguages.length
      const setting = {cloud, release, language}
      const some = isNewest ? fullestOfEachPage(states, setting) : []
      return [
        ...(isTurn ? states.map((state) => ({state, setting, reason: ''})) : []),
        ...some.map((state) => ({state, setting, reason: `${language} ${state.session.page}`}))
      ]
    })
  })
}

/** Of each page the state that has most to say. */
function fullestOfEachPage(states: readonly PortalState[], setting: PortalSetting): PortalState[] {
  const sizeOf = (state: PortalState) => JSON.stringify(renderPage(state, setting)).length
  const bySize = states.map((state) => ({state, size: sizeOf(state)})).sort((one, other) => one.size - other.size)
  return [...new Map(bySize.map(({state}) => [state.session.page, state])).values()]
}

/** The first state that shows a page. */
function viewOn(portals: readonly Portal[], page: string): View {
  for (const {cloud, release, states} of portals) {
    const state = states.find(({session}) => session.page === page)
    if (state) return {state, setting: {cloud, release, language: fallback}, reason: ''}
  }
  throw new Error(`No portal shows ${page}`)
}

/** The document that the server sends, when something is pressed there the one that it answers with. */
async function load(server: PortalServer, {state, setting}: View, press?: string): Promise<string> {
  const visit = server.signIn(state, {locale: setting.language, setting})
  const headers = {cookie: `${visit.cookie.name}=${visit.cookie.value}`}
  const html = await (await fetch(visit.url, {headers})).text()
  const token = /name="token" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const body = press === undefined ? undefined : new URLSearchParams({token, press})
  const answer = body ? await (await fetch(visit.url, {method: 'POST', headers, body})).text() : html
  visit.end()
  return answer
}

/** The same for two releases that differ in nothing but their addresses, and for two visits. */
function withoutAddresses(html: string): string {
  return html.replace(/ (href|value)="[^"]*"/g, '')
}

function nameOf({state: {session}, setting: {cloud, release, language}}: View): string {
  return `${cloud} ${release} ${language} ${session.page} ${JSON.stringify(session.fields)}`
}

/** How a document is looked at. */
interface Look {
  /** What is done there first. */
  prepare?: () => Promise<void>
  /** CSS selector of the part to look at; without, all of it. */
  within?: string
  /** Whether the same colours have been looked at in another language. */
  isColourKnown?: boolean
}

/** What axe finds: by every rule in light, and by those about colours in dark. */
async function violationsOf(
  page: Page,
  html: string,
  {prepare, within = 'html', isColourKnown}: Look = {}
): Promise<string[]> {
  // away from what an earlier look was about
  await page.mouse.move(0, 0)
  await page.emulateMedia({colorScheme: 'light'})
  await page.setContent(html)
  await prepare?.()
  const light = await runAxe(page, within, {type: 'tag', values: tags})
  if (isColourKnown) return light
  await page.emulateMedia({colorScheme: 'dark'})
  const dark = await runAxe(page, within, {type: 'rule', values: colourRules})
  return [...light, ...dark.map((violation) => `in dark, ${violation}`)]
}

/** Which rules axe goes by. */
interface Rules {
  type: 'tag' | 'rule'
  values: string[]
}

interface AxeResults {
  violations: AxeResult[]
  /** What axe cannot tell: not a pass. */
  incomplete: AxeResult[]
}

interface AxeResult {
  id: string
  help: string
  nodes: Array<{html: string}>
}

/** What the axe of the page that is open finds; `AxeBuilder` would bring it along each time, which takes longest. */
function runAxe(page: Page, within: string, rules: Rules): Promise<string[]> {
  const parameters = {within, runOnly: rules}
  return page.evaluate(async ({within, runOnly}) => {
    const {axe} = globalThis as unknown as {axe: {run(context: string, options: object): Promise<AxeResults>}}
    const {violations, incomplete} = await axe.run(within, {runOnly, resultTypes: ['violations', 'incomplete']})
    return [...violations, ...incomplete].map(
      ({id, help, nodes}) => `${id} (${help}): ${nodes.map(({html}) => html).join(' ')}`
    )
  }, parameters)
}
