import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Browser} from 'playwright'
import {findNodes, signIn} from '../../../src/portal/index.js'
import {systemOf} from '../../../src/portal/testing/index.js'
import {type PortalServer, startPortal} from '../../../src/web/index.js'
import {Tab} from './tab.js'
import {browserForTests} from './testing/browser.js'

const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'}

let browser: Browser
let server: PortalServer

before(async () => {
  browser = await browserForTests()
  server = await startPortal()
})

after(async () => {
  await browser?.close()
  await server?.close()
})

describe('looking anew', () => {
  it('should look at a page anew without doing again what was refused on it', async () => {
    const home = signIn(systemOf(setting.cloud), 't')
    const fields = {subscription: 'sub-1', tab: 'tab.partner', 'fld.partnerNetworkId': '1000002'}
    const visit = server.signIn(
      {...home, session: {...home.session, page: 'ac.subscription', fields}},
      {locale: 'en-US', setting}
    )
    const free = visit.system
    const tab = await Tab.open(browser, {locale: 'en-US', url: visit.url, cookie: {...visit.cookie, url: server.url}})
    // somebody else has been faster
    await tab.read()
    visit.system = systemOf(setting.cloud, {subscriptions: ['1000001']})
    expect(await tab.press('btn.add')).to.equal('no-such-control')
    // and takes it back
    await tab.page.locator('.skip').press('Enter')
    visit.system = free
    tab.outdate()
    expect(visit.system).to.equal(free)
    expect(findNodes((await tab.read()).page, {id: 'btn.add'})).to.have.length(1)
    await tab.close()
  })
})
