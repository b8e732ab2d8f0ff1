import {after, afterEach, before, beforeEach, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Browser, BrowserContext, Page as Tab} from 'playwright'
import {findBrowser, launchBrowser} from '../browser/index.js'
import {
  findNodes,
  type LabelKey,
  labelOf,
  type Page,
  type PortalNode,
  type PortalState,
  renderPage,
  signIn
} from '../portal/index.js'
import {explore, oneOfEachShape, startsOf, systemOf} from '../portal/testing/index.js'
import {carryOut} from './deeds.js'
import {type PortalServer, startPortal} from './index.js'

const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'}
const start = signIn(systemOf(setting.cloud, {subscriptions: ['1000001']}), 't')
const editor = {...start, session: {...start.session, page: 'ac.partnerInformation', fields: {subscription: 'sub-1'}}}

let browser: Browser
let server: PortalServer
let context: BrowserContext
let tab: Tab
let errors: string[]

before(async () => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('Expected a browser: `npx playwright install chromium-headless-shell`')
  browser = await launchBrowser(found)
})

after(() => browser?.close())

afterEach(async () => {
  await context?.close()
  await server?.close()
})

async function open(javaScriptEnabled: boolean): Promise<void> {
  server = await startPortal()
  context = await browser.newContext({javaScriptEnabled})
  context.setDefaultTimeout(10_000)
  tab = await context.newPage()
  errors = []
  tab.on('pageerror', (error) => errors.push(error.message))
}

async function visit(state: PortalState, place: typeof setting = setting) {
  const one = server.signIn(state, {locale: place.language, setting: place})
  await context.addCookies([{...one.cookie, url: server.url}])
  await tab.goto(one.url)
  return one
}

const button = (key: LabelKey) => tab.getByRole('button', {name: labelOf(key, setting) ?? '', exact: true})
const box = () => tab.getByRole('textbox')

/** Pages with boxes, each once, with what can be pressed on them; of both ends of time. */
function pagesWithBoxes(): Array<{state: PortalState; place: typeof setting; page: Page; boxes: PortalNode[]}> {
  const places = [
    {...setting, release: '2021-12'},
    {...setting, cloud: 'o365-21vianet'}
  ]
  const all = places.flatMap((place) =>
    oneOfEachShape(startsOf(place).flatMap((starts) => explore(place, starts).places)).map(({state}) => {
      const page = renderPage(state, place)
      return {state, place, page, boxes: findNodes(page, {role: 'textbox', enabled: true})}
    })
  )
  const withBoxes = all.filter(({boxes}) => boxes.length > 0)
  return [...new Map(withBoxes.map((one) => [`${one.page.id} ${one.boxes.map(({id}) => id)}`, one])).values()]
}

describe('typing, with the script', () => {
  beforeEach(() => open(true))

  it('should take effect without Enter, in this box and in the address', async () => {
    await visit(editor)
    expect(await button('btn.submit').isEnabled()).to.equal(false)
    await box().fill('')
    await button('btn.submit').and(tab.locator(':not([aria-disabled])')).waitFor()
    await box().pressSequentially('1000002')
    await button('btn.submit').and(tab.locator('[aria-disabled]')).waitFor()
    expect(await button('btn.checkId').isEnabled()).to.equal(true)
    expect(new URL(tab.url()).searchParams.get('fld.partnerIdBox')).to.equal('1000002')
    expect(errors).to.deep.equal([])
  })

  it('should keep the caret where it is, and the marked text', async () => {
    await visit(editor)
    await box().fill('12345678')
    await box().press('Home')
    await box().press('ArrowRight')
    await box().pressSequentially('x')
    await tab.waitForURL(/fld\.partnerIdBox=1x2345678/)
    await box().pressSequentially('y')
    await tab.waitForURL(/fld\.partnerIdBox=1xy2345678/)
    await box().press('Shift+End')
    await box().press('Delete')
    await tab.waitForURL(/fld\.partnerIdBox=1xy(&|$)/)
    expect(await box().evaluate('document.activeElement.id')).to.equal('part-fld.partnerIdBox')
  })

  it('should lose no letter, however fast or slow it is and however late answers come', async () => {
    await visit(editor)
    await tab.route('**/*', async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 150))
      await route.continue()
    })
    await box().fill('')
    const text = 'abcdefghijklmnopqr'
    for (const [index, letter] of [...text].entries()) {
      await tab.keyboard.type(letter)
      // around the pause, and around the answer
      await new Promise((resolve) => setTimeout(resolve, [0, 20, 118, 125, 270, 285][index % 6]))
    }
    await tab.waitForURL(new RegExp(`fld\\.partnerIdBox=${text}(&|$)`))
    expect(await box().inputValue()).to.equal(text)
    expect(errors).to.deep.equal([])
  })

  it('should leave a box alone while a letter is composed', async () => {
    await visit(editor)
    await box().fill('')
    await tab.waitForURL(/fld\.partnerIdBox=(&|$)/)
    await tab.evaluate(`document.querySelector('input[type=text]').dataset.mine = 'yes'`)
    const session = await context.newCDPSession(tab)
    await session.send('Input.imeSetComposition', {text: 'に', selectionStart: 1, selectionEnd: 1})
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await box().getAttribute('data-mine')).to.equal('yes')
    await session.send('Input.insertText', {text: '日'})
    await tab.waitForURL(/fld\.partnerIdBox=%E6%97%A5/)
    expect(await box().inputValue()).to.equal('日')
  })

  it('should be taken along by a button that is held down while its effect comes', async () => {
    const one = await visit(editor)
    await tab.route('**/*', async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 100))
      await route.continue()
    })
    await box().fill('1000002')
    await new Promise((resolve) => setTimeout(resolve, 150))
    await button('btn.checkId').hover()
    await tab.mouse.down()
    await new Promise((resolve) => setTimeout(resolve, 400))
    await Promise.all([tab.waitForEvent('load'), tab.mouse.up()])
    expect(one.stateAt(tab.url())?.session.fields).to.include({editor: 'checked', 'fld.partnerIdBox': '1000002'})
  })

  it('should be in the links beside the form too', async () => {
    await visit(editor)
    await box().fill('1000002')
    await tab.waitForURL(/fld\.partnerIdBox=1000002/)
    await Promise.all([
      tab.waitForEvent('load'),
      tab.getByRole('link', {name: labelOf('nav.billing', setting) ?? '', exact: true}).click()
    ])
    expect(await box().inputValue()).to.equal('1000002')
  })

  it('should go on without the server, which is then asked by Enter', async () => {
    await visit(editor)
    await context.setOffline(true)
    await box().fill('1000002')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect([await box().inputValue(), errors]).to.deep.equal(['1000002', []])
    await context.setOffline(false)
    await Promise.all([tab.waitForEvent('load'), box().press('Enter')])
    expect(new URL(tab.url()).searchParams.get('fld.partnerIdBox')).to.equal('1000002')
  })

  it('should change nothing when the visit is over', async () => {
    const one = await visit(editor)
    one.end()
    await box().fill('1000002')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect([await box().inputValue(), errors]).to.deep.equal(['1000002', []])
  })

  it('should be followed at once by a click, on every page with a box', async () => {
    let pressed = 0
    for (const {state, place, page, boxes} of pagesWithBoxes()) {
      const main = findNodes(page, {role: 'main'})[0] ?? page
      for (const {id} of findNodes(main, {role: 'button'})) {
        const one = await visit(state, place)
        for (const {id: boxId} of boxes) await tab.locator(`[data-part="${boxId}"]`).fill('1000002')
        const control = tab.locator(`[data-part="${id}"]`)
        // what stays disabled with something in the boxes is not for now
        const isReady =
          (await control.isEnabled()) ||
          (await control
            .and(tab.locator(':not([aria-disabled])'))
            .waitFor({timeout: 500})
            .then(
              () => true,
              () => false
            ))
        if (!isReady) continue
        await Promise.all([tab.waitForEvent('load'), control.click()])
        pressed += 1
        const form = new Map([...boxes.map((at): [string, string] => [`box.${at.id}`, '1000002']), ['press', id]])
        const expected = carryOut(state, {setting: place}, form)
        expect(one.system, `${page.id} ${id}`).to.deep.equal(expected.state.system)
        if (expected.refused) expect(await tab.getByRole('alert').count(), `${page.id} ${id}`).to.equal(1)
        else expect(one.stateAt(tab.url())?.session, `${page.id} ${id}`).to.deep.equal(expected.state.session)
        one.end()
      }
    }
    expect(pressed).to.be.greaterThan(8)
    expect(errors).to.deep.equal([])
  })
})

describe('typing, without the script', () => {
  beforeEach(() => open(false))

  it('should be taken along by a button that it enables, with the mouse and with the keyboard', async () => {
    const add = {
      ...start,
      session: {...start.session, page: 'ext.contactForm', fields: {searched: 'yes', 'provider.1000001': 'chosen'}}
    }
    for (const press of [
      // hands ask nobody whether a button is enabled
      () => button('btn.send').click({force: true}),
      () => button('btn.send').press('Enter'),
      () => button('btn.send').press(' ')
    ]) {
      const one = await visit(add)
      expect(await button('btn.send').isEnabled()).to.equal(false)
      await box().fill('Help')
      await Promise.all([tab.waitForEvent('load'), press()])
      expect(one.system.tenants[0]?.contactRequests.length).to.equal(1)
      one.end()
    }
  })

  it('should take effect with Enter', async () => {
    await visit(editor)
    await box().fill('')
    await Promise.all([tab.waitForEvent('load'), box().press('Enter')])
    expect(await button('btn.submit').isEnabled()).to.equal(true)
  })

  it('should be refused in a sentence where it does not enable what is pressed', async () => {
    const one = await visit(editor)
    await box().fill('4')
    await Promise.all([tab.waitForEvent('load'), button('btn.submit').click({force: true})])
    expect(await tab.getByRole('alert').textContent()).to.contain(labelOf('btn.submit', setting))
    expect(await box().inputValue()).to.equal('4')
    expect(one.system).to.equal(editor.system)
  })

  it('should be there again after going back, and in a second tab', async () => {
    const one = await visit(editor)
    await box().fill('1000002')
    await Promise.all([tab.waitForEvent('load'), button('btn.checkId').click()])
    const second = await context.newPage()
    await second.goto(tab.url())
    await Promise.all([tab.waitForEvent('load'), button('btn.submit').click()])
    expect(one.system.tenants[0]?.subscriptions[0]?.partnerOfRecord).to.equal('1000002')
    await tab.goBack()
    expect(await box().inputValue()).to.equal('1000002')
    // the other tab shows what was there before, and does no harm
    const done = one.system
    await Promise.all([
      second.waitForEvent('load'),
      second.getByRole('button', {name: labelOf('btn.submit', setting) ?? ''}).click()
    ])
    expect(one.system.tenants).to.deep.equal(done.tenants)
  })
})
