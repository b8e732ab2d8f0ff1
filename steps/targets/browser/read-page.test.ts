import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Browser, BrowserContext, CDPSession, Page as Tab} from 'playwright'
import {findBrowser, launchBrowser} from '../../../src/browser/index.js'
import {
  findNodes,
  type Page,
  type PortalNode,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  portalClouds,
  portalExists,
  portalLanguages,
  portalReleases,
  renderPage,
  signIn
} from '../../../src/portal/index.js'
import {explore, oneOfEachShape, startsOf, systemOf} from '../../../src/portal/testing/index.js'
import {type PortalServer, startPortal} from '../../../src/web/index.js'
import {withOddTexts} from '../../../src/web/testing/index.js'
import {type AccessibleElement, accessibilityTreeOf} from './accessibility.js'
import {readPage} from './read-page.js'

/** `all`: every page that differs in a node (`npm run nightly`); else those alike in the kinds of their nodes count once. */
const everyPage = process.env.READ_PAGES === 'all'

const [language = ''] = portalLanguages
const clouds = [...portalClouds, partnerCenter].map((cloud) => ({cloud, portals: portalsOf(cloud)}))

/** Names with everything that HTML, an address or a writing direction could trip over. */
const odd = ` <b title="x">'q'</b>  &amp; %22 \\ \u202Eabc \u2067שלום\u2069 😀 {name} $& ‎`

let browser: Browser
let server: PortalServer
let context: BrowserContext
let tab: Tab
let session: CDPSession

before(async () => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('Expected a browser: `npx playwright install chromium-headless-shell`')
  server = await startPortal()
  browser = await launchBrowser(found)
  context = await browser.newContext({javaScriptEnabled: false})
  // nothing here is about how it looks
  await context.route('**/assets/**', (route) => route.abort())
  tab = await context.newPage()
  session = await context.newCDPSession(tab)
})

after(async () => {
  await browser?.close()
  await server?.close()
})

/** What a browser shows of a state. */
async function shown(state: PortalState, setting: PortalSetting): Promise<AccessibleElement> {
  const visit = server.signIn(state, {locale: setting.language, setting})
  await context.addCookies([{...visit.cookie, url: server.url}])
  await tab.goto(visit.url, {waitUntil: 'commit'})
  await tab.waitForLoadState('domcontentloaded')
  const tree = await accessibilityTreeOf(session)
  visit.end()
  return tree
}

/** A page without what no browser shows: the order of what it takes, what is false, and more than one space. */
function comparable(node: PortalNode): unknown {
  const {name, value, disabled, takes, children, ...rest} = node
  return {
    ...rest,
    name: collapsed(name),
    ...(value !== undefined && {value: collapsed(value)}),
    ...(disabled && {disabled}),
    ...(takes && {takes: [...takes].sort()}),
    children: children.map(comparable)
  }
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function portalsOf(cloud: string): PortalSetting[] {
  return portalReleases.map(({id: release}) => ({cloud, release, language})).filter(portalExists)
}

/** States of each shape that can be reached in these portals. */
function statesOf(portals: ReadonlyArray<PortalSetting | undefined>): PortalState[] {
  return portals
    .flatMap((setting) =>
      setting ? oneOfEachShape(worldsOf(setting).flatMap((start) => explore(setting, start).places)) : []
    )
    .map(({state}) => state)
}

/** Where to begin: gone through together, states alike of several worlds are fewer. */
function worldsOf(setting: PortalSetting): PortalState[][] {
  const starts = startsOf(setting)
  return everyPage ? starts : [starts.flat()]
}

/** What makes a difference to the elements of a page. */
function shapeOf(page: Page): string {
  const nodes = findNodes(page, {})
  if (everyPage)
    return JSON.stringify(nodes.map(({name, value = '', subject, children, ...rest}) => [value !== '', rest]))
  return [page.id, ...new Set(nodes.map(kindOf).sort())].join()
}

/** What makes a difference to an element, wherever it is and however many there are: what it has, and in which states it is. */
function kindOf({id, name, value, object, subject, alsoCalled, children, ...rest}: PortalNode): string {
  const has = [value, object, subject, alsoCalled].map((each) => each !== undefined && each !== '')
  return JSON.stringify([has, rest])
}

async function expectSame(state: PortalState, setting: PortalSetting): Promise<void> {
  const read = readPage(await shown(state, setting))?.page
  expect(read && comparable(read), tab.url()).to.deep.equal(comparable(renderPage(state, setting)))
}

describe('reading a page', () => {
  const seen = new Set<string>()
  let turn = 0

  for (const {cloud, portals} of clouds) {
    it(`should give what the portal shows, each of its pages and each new shape: ${cloud}`, async () => {
      const states = statesOf([portals[0], portals.at(-1)])
      for (const setting of portals) {
        const pages = new Set<string>()
        for (const state of states) {
          const page = renderPage(state, setting)
          // where a release has no such page, the address may lead to another
          if (page.name === '') continue
          const shape = shapeOf(page)
          if (seen.has(shape) && pages.has(page.id)) continue
          seen.add(shape)
          pages.add(page.id)
          // every language has its turn
          turn += 1
          await expectSame(state, {...setting, language: portalLanguages[turn % portalLanguages.length] ?? ''})
        }
        expect(pages.size, setting.release).to.be.greaterThan(4)
      }
    })
  }

  for (const setting of [clouds[0]?.portals[0], clouds.at(-1)?.portals[0]]) {
    if (setting === undefined) throw new Error('There is no portal')
    it(`should give names as they are, whatever is in them: ${setting.cloud}`, async () => {
      const pages = new Map<string, PortalState>()
      for (const start of startsOf(setting).slice(0, 3)) {
        for (const {state, page} of explore(setting, withOddTexts(start, odd)).places) {
          if (JSON.stringify(page).includes('שלום')) pages.set(shapeOf(page as Page), state)
        }
      }
      expect(pages.size).to.be.greaterThan(5)
      for (const state of pages.values()) await expectSame(state, setting)
    })
  }

  it('should find nothing on what is no page of the portal', async () => {
    await tab.goto(`${server.url}/`)
    expect(readPage(await accessibilityTreeOf(session))).to.equal(undefined)
  })

  it('should find no name on a page that the portal has not', async () => {
    const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'}
    const start = signIn(systemOf(setting.cloud), 't')
    await expectSame({...start, session: {...start.session, page: 'ac.subscriptionDetails'}}, setting)
  })

  it('should tell of several controls with one name which it is', async () => {
    const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'}
    const tree = await shown(signIn(systemOf(setting.cloud), 't'), setting)
    const other = (element: AccessibleElement): AccessibleElement => ({
      ...element,
      element: -element.element,
      attributes: Object.fromEntries(
        Object.entries(element.attributes).map(([key, value]) => [key, key === 'data-part' ? `other ${value}` : value])
      ),
      children: element.children.map(other)
    })
    const {loci} = readPage({...tree, children: [...tree.children, ...tree.children.map(other)]}) ?? {}
    const [one, two] = ['menu.ac.products', 'other menu.ac.products'].map((id) => loci?.get(id))
    expect(one).to.include({role: 'link', name: 'Products & services'})
    expect(two).to.include({role: 'link', name: 'Products & services', element: -(one?.element ?? 0)})
  })

  it('should throw at a role that a part may not have', async () => {
    const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'}
    const tree = await shown(signIn(systemOf(setting.cloud), 't'), setting)
    const spoilt = (element: AccessibleElement): AccessibleElement => ({
      ...element,
      role: element.attributes['data-part'] === 'menu.ac.products' ? 'generic' : element.role,
      children: element.children.map(spoilt)
    })
    expect(() => readPage(spoilt(tree))).to.throw('`menu.ac.products` is a generic for assistive technology')
  })
})
