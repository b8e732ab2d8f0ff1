import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type PortalState, partnerCenter, renderPage, signIn, signInPartner} from '../portal/index.js'
import {explore, pagesOf, startsOf, systemOf} from '../portal/testing/index.js'
import {hrefOf} from './address.js'
import {pathOfPage} from './paths.js'
import {type Answered, type Asking, ask, Client, serverForTests} from './testing/index.js'

const cloud = 'o365-worldwide'
const setting = {cloud, release: '2020-04', language: 'en'}
const state = signIn(systemOf(cloud), 't')
/** Page and form that add a partner, which changes the system. */
const path = 'billing/products/subscription?subscription=sub-1&tab=tab.partner'
const form = {'box.fld.partnerNetworkId': '1000002', press: 'btn.add'}

const server = serverForTests()

/** Somebody whose tenant has a name that no refusal may tell. */
function victim(): Client {
  return new Client(server(), signIn(systemOf(cloud, {subscriptions: [null, null]}), 't'), setting)
}

function expectHarmless(
  one: Client,
  before: PortalState['system'],
  {status, body, headers}: Answered,
  expected: number
) {
  expect(status).to.equal(expected)
  expect(one.visit.system).to.equal(before)
  expect(body).not.to.contain('Plan sub-1').and.not.to.contain('name="token"')
  expect(headers).not.to.have.property('location')
}

describe('a form', () => {
  it('should be taken from a page of the visit', async () => {
    const one = victim()
    expect((await one.post(path, form)).status).to.equal(303)
    const two = victim()
    const {origin} = new URL(server().url)
    const headers = {origin, 'sec-fetch-site': 'same-origin'}
    expect((await two.post(path, form, {headers})).status).to.equal(303)
    expect(two.visit.system.tenants[0]?.subscriptions[0]?.partnerOfRecord).to.equal('1000002')
  })

  const forgeries: Record<string, {token?: string; headers?: Asking['headers']}> = {
    'without a token': {token: ''},
    'with a wrong token': {token: 'x'.repeat(32)},
    'with a token that is too long': {token: 'x'.repeat(100_000)},
    'with a token of half characters': {token: '\uD800'.repeat(32)},
    'from another site': {headers: {origin: 'https://evil.example'}},
    'from another port of this machine': {headers: {origin: 'http://127.0.0.1:1'}},
    'from a sandbox': {headers: {origin: 'null'}},
    'from an empty origin': {headers: {origin: ''}},
    'across sites': {headers: {'sec-fetch-site': 'cross-site'}},
    'across ports': {headers: {'sec-fetch-site': 'same-site'}},
    'from nowhere': {headers: {'sec-fetch-site': 'none'}}
  }
  for (const [name, {token, headers = {}}] of Object.entries(forgeries)) {
    it(`should be refused ${name}, with a sentence in the language of the address`, async () => {
      const one = victim()
      const before = one.visit.system
      const answer = await one.post(path, {...form, ...(token !== undefined && {token})}, {headers})
      expectHarmless(one, before, answer, 403)
      expect(answer.body).to.contain('does not come from a page of this visit')
    })
  }

  it('should be refused with the token of another visit', async () => {
    const [one, other] = [victim(), victim()]
    const before = one.visit.system
    expectHarmless(one, before, await one.post(path, {...form, token: await other.token()}), 403)
    expect(other.visit.system.tenants[0]?.subscriptions[0]?.partnerOfRecord).to.equal(null)
  })

  it('should be refused without a token in it, even with one in its address', async () => {
    const one = victim()
    const before = one.visit.system
    const token = await one.token()
    const body = new URLSearchParams(form).toString()
    expectHarmless(one, before, await one.post(`${path}&token=${token}`, {}, {body}), 403)
  })

  for (const type of [
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/json',
    'x/application/x-www-form-urlencoded'
  ]) {
    it(`should be refused as ${type}`, async () => {
      const one = victim()
      const before = one.visit.system
      expectHarmless(one, before, await one.post(path, form, {headers: {'content-type': type}}), 415)
    })
  }

  it('should be refused when it is too large', async () => {
    const one = victim()
    const before = one.visit.system
    expectHarmless(one, before, await one.post(path, {...form, more: 'x'.repeat(5_000_000)}), 413)
  })
})

describe('a visit', () => {
  const strangers: Record<string, (one: Client) => string> = {
    'nobody was given': ({visit}) => `${visit.cookie.name}=${'A'.repeat(32)}`,
    'is cut off': ({visit}) => `${visit.cookie.name}=${visit.cookie.value.slice(0, -1)}`,
    'is empty': ({visit}) => `${visit.cookie.name}=`,
    'is called as what objects inherit from': ({visit}) => `${visit.cookie.name}=__proto__`,
    'is for another server of this machine': ({visit}) => `visit-1-${cloud}=${visit.cookie.value}`,
    'is for another cloud': ({visit}) => `${visit.cookie.name.replace(cloud, 'o365-germany')}=${visit.cookie.value}`
  }
  for (const [name, cookieOf] of Object.entries(strangers)) {
    it(`should not be shown for a cookie that ${name}`, async () => {
      const one = victim()
      const before = one.visit.system
      const headers = {cookie: cookieOf(one)}
      expectHarmless(one, before, await ask(`${one.visit.portalUrl}/${path}`, {headers}), 403)
      expectHarmless(one, before, await one.post(path, form, {headers}), 403)
    })
  }

  it('should not be shown in another cloud', async () => {
    const one = victim()
    const before = one.visit.system
    for (const [there, release] of [
      ['o365-germany', '2020-04'],
      [partnerCenter, '2021-03']
    ] as const) {
      const port = new URL(server().url).port
      const headers = {cookie: `visit-${port}-${there}=${one.visit.cookie.value}`}
      expectHarmless(one, before, await ask(`${server().url}/en-US/${there}/${release}/home`, {headers}), 403)
    }
  })

  it('should not be shown after its end', async () => {
    const one = victim()
    const [before, token] = [one.visit.system, await one.token()]
    one.visit.end()
    expectHarmless(one, before, await one.get(path), 403)
    expectHarmless(one, before, await one.post(path, {...form, token}), 403)
  })

  it('should have a page of its own in every cloud where somebody is', async () => {
    const german = new Client(server(), signIn(systemOf('o365-germany', {subscriptions: [null]}), 't'), {
      ...setting,
      cloud: 'o365-germany'
    })
    const one = victim()
    const headers = {cookie: `${german.cookie.cookie}; ${one.cookie.cookie}`}
    expect((await german.get(undefined, {headers})).body).to.contain(await german.token())
    expect((await one.get(undefined, {headers})).body).to.contain(await one.token())
  })
})

describe('another host', () => {
  it('should be shown nothing, whatever it calls itself', async () => {
    const {port} = new URL(server().url)
    const one = victim()
    const before = one.visit.system
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `127.0.0.1.nip.io:${port}`,
      `localhost.evil.example:${port}`,
      `127.0.0.1:1`,
      '127.0.0.1',
      'localhost',
      `0.0.0.0:${port}`,
      `[::1]:${port}`,
      `127.0.0.1:${port}.evil.example`,
      `127.1:${port}`,
      `localhost.:${port}`
    ]) {
      const {status, body} = await one.get(path, {headers: {host}})
      expect(status, host).to.be.oneOf([400, 421])
      expect(body, host).not.to.contain('token')
      const posted = await one.post(path, form, {headers: {host}})
      expect(posted.status, host).to.be.oneOf([400, 421])
    }
    const missing = await ask(`${one.visit.portalUrl}/${path}`, {setHost: false, headers: one.cookie})
    expect(missing.status).to.equal(400)
    expect(one.visit.system).to.equal(before)
  })
})

describe('looking', () => {
  it('should never change the system, on any page and at any link', async () => {
    for (const there of [
      setting,
      {...setting, release: '2021-12'},
      {...setting, cloud: partnerCenter, release: '2021-12'}
    ]) {
      const start =
        there.cloud === partnerCenter ? signInPartner(systemOf(cloud), '1000001') : signIn(systemOf(cloud), 't')
      const one = new Client(server(), start, there)
      for (const page of pagesOf(there)) {
        for (const query of [
          '',
          '?subscription=sub-1&order=order-1&press=btn.add&apply=yes&box.fld.partnerNetworkId=1000002'
        ]) {
          const {status, body} = await one.get(`${pathOfPage[page]}${query}`)
          expect(status, page).to.equal(200)
          for (const [, href = ''] of body.matchAll(/href="(\/[^"]*)"/g)) {
            await one.get(href.replaceAll('&amp;', '&'), {method: 'HEAD'})
          }
        }
      }
      expect(one.visit.system).to.equal(start.system)
    }
  })

  it('should never fail, whatever the system has come to meanwhile', async () => {
    const places = startsOf(setting).flatMap((starts) => explore(setting, starts).places)
    const systems = [...new Set(places.map(({state: {system}}) => system))].filter((_, index) => index % 40 === 0)
    const one = new Client(server(), state, setting)
    const token = await one.token()
    const sessions = [
      ...new Map(places.map(({state: {session}}) => [hrefOf({locale: 'en-US', setting, ...session}), session]))
    ]
    for (const [index, [href, session]] of sessions.entries()) {
      const system = systems[index % systems.length] ?? state.system
      one.visit.system = system
      const expected = renderPage({system, session}, setting).name === '' ? 404 : 200
      expect((await one.get(href)).status, href).to.equal(expected)
      if (index % 5 > 0) continue
      for (const press of ['btn.add', 'btn.submit', 'btn.placeOrder']) {
        expect((await one.post(href, {press, token})).status, href).to.be.oneOf([303, 409])
      }
    }
    expect(sessions.length).to.be.greaterThan(100)
  })
})

describe('a frame', () => {
  it('should show nothing of the portal', async () => {
    const {headers} = await victim().get()
    expect(headers['x-frame-options']).to.equal('DENY')
    expect(headers['content-security-policy']).to.contain("frame-ancestors 'none'")
  })
})
