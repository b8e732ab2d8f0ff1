import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Browser, BrowserContext, Page as Tab} from 'playwright'
import {findBrowser, launchBrowser} from '../browser/index.js'
import {findNodes, type PortalSetting, type PortalState, partnerCenter, renderPage, signIn} from '../portal/index.js'
import {explore, oneOfEachShape, startsOf, systemOf} from '../portal/testing/index.js'
import {type PortalServer, startPortal} from './index.js'
import {withOddTexts} from './testing/index.js'

const english = {release: '2020-04', language: 'en'}
const script = 'alert(document.domain)'
const odd = [
  `"'><script>${script}</script><img src=x onerror=${script}><svg/onload=${script}>`,
  `</title></textarea></button></form><form action="https://evil.example"><base href="https://evil.example">`,
  `" onfocus="${script}" autofocus x=" ' onmouseover='${script}`,
  ` &lt;b&gt; &#60; &quot; \\ \\u003c %3Cscript%3E javascript:${script} //evil.example {name} $& \${x} <!-- ]]> -->`,
  ` \n\r\n\t\v\f\u0085\u2028 \u202E\u2066\u200F שלום 😀👩‍👩‍👧 e\u0301 \u00A0`
].join('')
/** What HTML cannot hold: it is left out or replaced, and must do no harm. */
const unspeakable = '\0 \uFFFF\x01\x1B\x7F'

let server: PortalServer
let browser: Browser
let context: BrowserContext
let tab: Tab
/** Whatever a page of ours never does. */
const alarms: string[] = []

before(async () => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('Expected a browser: `npx playwright install chromium-headless-shell`')
  server = await startPortal()
  browser = await launchBrowser(found)
  context = await browser.newContext({javaScriptEnabled: true})
  tab = await context.newPage()
  tab.on('dialog', (dialog) => {
    alarms.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  tab.on('pageerror', (error) => alarms.push(`error ${error.message}`))
  tab.on('console', (message) => {
    // that a page answers 404 or 409 is in the log, and no matter here
    if (!message.text().startsWith('Failed to load resource')) alarms.push(`console ${message.text()}`)
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/`)) alarms.push(`request ${request.url()}`)
  })
  context.on('page', () => alarms.push('window'))
})

after(async () => {
  await browser?.close()
  await server?.close()
})

async function visit(state: PortalState, setting: PortalSetting): Promise<void> {
  const one = server.signIn(state, {locale: 'en-US', setting})
  await context.addCookies([{...one.cookie, url: server.url}])
  await tab.goto(one.url)
}

/** What a page is made of, and what in it refers to what is not there. Runs in the page. */
const examine = `(() => {
  const elements = [...document.querySelectorAll('*')]
  const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']
  return {
    skeleton: elements.map((element) => [
      element.localName,
      ...[...element.attributes].map(({name}) => name).sort(),
      ...['type', 'role', 'name', 'method', 'action', 'rel', 'class', 'src'].map((name) => element.getAttribute(name))
    ].join(' ')),
    dangling: elements.flatMap((element) => references.flatMap((name) =>
      (element.getAttribute(name) ?? '').split(/\\s+/).filter((id) => id && document.querySelectorAll('[id="' + CSS.escape(id) + '"]').length !== 1))),
    spaced: elements.map(({id}) => id).filter((id) => /\\s/.test(id)),
    foreign: elements.flatMap(({href}) => typeof href === 'string' && new URL(href).origin !== location.origin ? [href] : [])
  }
})()`

interface Examined {
  skeleton: string[]
  dangling: string[]
  spaced: string[]
  foreign: string[]
}

/** Makes sure that the page differs from the same page with harmless names in nothing but texts. */
async function expectHarmless(plain: PortalState, state: PortalState, setting: PortalSetting): Promise<void> {
  await visit(plain, setting)
  const expected = (await tab.evaluate(examine)) as Examined
  await visit(state, setting)
  const {skeleton, ...found} = (await tab.evaluate(examine)) as Examined
  expect(skeleton, tab.url()).to.deep.equal(expected.skeleton)
  expect(found, tab.url()).to.deep.equal({dangling: [], spaced: [], foreign: []})
  expect(alarms, tab.url()).to.deep.equal([])
}

describe('escaping', () => {
  for (const [name, text] of Object.entries({odd, unspeakable})) {
    for (const setting of [
      {...english, cloud: 'o365-worldwide'},
      {...english, cloud: 'o365-21vianet', release: '2021-12'},
      {...english, cloud: partnerCenter, release: '2021-12'}
    ]) {
      it(`should make texts of all ${name} names and ids: ${setting.cloud}`, async () => {
        const starts = startsOf(setting).slice(0, 5)
        const places = oneOfEachShape(starts.flatMap((start) => explore(setting, start).places))
        const pages = new Map(places.map(({state, page}) => [page.id, state]))
        expect(pages.size).to.be.greaterThan(4)
        for (const plain of pages.values()) await expectHarmless(plain, withOddTexts(plain, text), setting)
      })
    }
  }

  it('should make texts of very long names', async () => {
    const setting = {...english, cloud: 'o365-worldwide'}
    for (const letter of ['\u202E', '<', '"', '😀', '\uD800']) {
      const start = signIn(systemOf(setting.cloud, {subscriptions: ['1000001', null], partners: ['1000001']}), 't')
      for (const page of ['ac.products', 'ac.partnerRelationships']) {
        const plain = {...start, session: {...start.session, page}}
        await expectHarmless(plain, withOddTexts(plain, letter.repeat(10_000 / letter.length)), setting)
      }
    }
  })

  it('should make texts of whatever an address says', async () => {
    const setting = {...english, cloud: 'o365-worldwide'}
    const start = signIn(systemOf(setting.cloud, {subscriptions: ['1000001']}), 't')
    for (const [page, fields] of [
      ['ac.partnerInformation', {subscription: 'sub-1', 'fld.partnerIdBox': 'x', editor: 'x', from: 'x'}],
      ['ac.partnerInformation', {subscription: 'x'}],
      [
        'ac.subscription',
        {subscription: 'sub-1', tab: 'tab.partner', 'fld.partnerNetworkId': 'x', error: 'x', menu: 'x'}
      ],
      ['ext.solutionProviders', {'fld.location': 'x', 'fld.keywords': 'x', size: 'x', searched: 'yes'}],
      ['ext.pinpoint', {'fld.searchPartners': 'x', searched: 'yes', x: 'x'}],
      ['ac.partner', {partner: 'x', relationship: 'x'}],
      ['mail.message', {mail: 'x', message: 'x'}]
    ] as const) {
      const at = (text: string): PortalState => ({
        ...start,
        session: {
          ...start.session,
          page,
          fields: Object.fromEntries(
            Object.entries(fields).map(([name, value]) => [name, value === 'x' ? text : value])
          )
        }
      })
      for (const text of [odd, unspeakable, 'a\uD800b \uDC00']) await expectHarmless(at('x'), at(text), setting)
    }
    const plain = {...start, session: {...start.session, fields: {x: 'y'}}}
    await expectHarmless(plain, {...plain, session: {...plain.session, fields: {[odd]: odd}}}, setting)
  })

  it('should make texts of addresses that lead nowhere', async () => {
    const setting = {...english, cloud: 'o365-worldwide'}
    await visit(signIn(systemOf(setting.cloud), 't'), setting)
    const text = encodeURIComponent(odd)
    for (const [plain, address] of [
      ['/en-US/o365-worldwide/2020-04/go/x', `/en-US/o365-worldwide/2020-04/go/${text}`],
      ['/en-US/o365-worldwide/2020-04/x', `/en-US/o365-worldwide/2020-04/${text}`],
      ['/en-US/x/2020-04/x', `/en-US/${text}/2020-04/x`],
      ['/en-US/o365-worldwide/x', `/en-US/o365-worldwide/${text}`],
      ['/x', `/${text}`],
      ['/?from=x', `/?from=${text}`],
      [
        '/?from=/en-US/o365-worldwide/2020-04/home',
        `/?from=/en-US/o365-worldwide/2020-04/home%3Fx=${encodeURIComponent(text)}`
      ]
    ]) {
      await tab.goto(`${server.url}${plain}`)
      const expected = (await tab.evaluate(examine)) as Examined
      await tab.goto(`${server.url}${address}`)
      const {skeleton, ...found} = (await tab.evaluate(examine)) as Examined
      expect(skeleton, address).to.deep.equal(expected.skeleton)
      expect(found, address).to.deep.equal({dangling: [], spaced: [], foreign: []})
    }
    expect(alarms).to.deep.equal([])
  })

  it('should bring back what was typed, as odd and long as it is', async () => {
    const setting = {...english, cloud: 'o365-worldwide'}
    const start = signIn(systemOf(setting.cloud, {subscriptions: ['1000001']}), 't')
    const editor = {
      ...start,
      session: {...start.session, page: 'ac.partnerInformation', fields: {subscription: 'sub-1'}}
    }
    const [box] = findNodes(renderPage(editor, setting), {role: 'textbox'})
    for (const text of [odd.replace(/[\r\n]/g, ''), '\u202E'.repeat(10_000), '€'.repeat(10_000), '😀'.repeat(10_000)]) {
      await visit(editor, setting)
      await tab.getByRole('textbox').fill(text)
      await Promise.all([tab.waitForEvent('load'), tab.getByRole('textbox').press('Enter')])
      expect((await tab.getByRole('textbox', {name: box?.name ?? '', exact: true}).inputValue()) === text).to.equal(
        true
      )
      await tab.reload()
      expect((await tab.getByRole('textbox').inputValue()) === text).to.equal(true)
    }
    expect(alarms).to.deep.equal([])
  })

  it('should be noticed here when it is missing', async () => {
    await tab.goto(`${server.url}/`)
    await tab.evaluate(`(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png" onerror="${script}"><b id="a b">')
    })()`)
    await expect(alarms.length).to.be.greaterThan(0)
    expect(((await tab.evaluate(examine)) as Examined).spaced).to.deep.equal(['a b'])
    alarms.length = 0
  })

  it('should be seconded by a frame that stays empty', async () => {
    const setting = {...english, cloud: 'o365-worldwide'}
    await visit(signIn(systemOf(setting.cloud), 't'), setting)
    const other = await context.newPage()
    await other.setContent(`<iframe src="${tab.url()}"></iframe>`)
    expect(other.frames()[1]?.url()).to.match(/^chrome-error:/)
    expect(await other.frames()[1]?.locator('h1').count()).to.equal(0)
    await other.close()
    alarms.length = 0
  })
})
