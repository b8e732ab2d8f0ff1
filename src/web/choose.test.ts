import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import {partnerCenter, signIn, signInPartner} from '../portal/index.js'
import {systemOf} from '../portal/testing/index.js'
import {type Arrive, type PortalServer, startPortal} from './index.js'

/** With little there is no subscription; a partner has id 1000001. */
const arrive: Arrive = (cloud, beginning) => {
  if (cloud === partnerCenter) return signInPartner(systemOf('o365-worldwide'), '1000001')
  return signIn(systemOf(cloud, beginning === 'little' ? {subscriptions: []} : {}), 't')
}

const subscriptions = '/en-US/o365-germany/2020-04/billing/subscriptions'

describe('the list of portals', () => {
  let portal: PortalServer
  before(async () => {
    portal = await startPortal({arrive})
  })
  after(() => portal.close())

  it('should be in the language that was asked for, else in the one that the browser likes best and there is', async () => {
    const read = async (path: string, languages: string) =>
      /<html lang="(\w+)"/.exec(await textAt(path, {'accept-language': languages}))?.[1]
    expect(await read('/', 'fr, nl;q=0.7, sv-FI;q=0.8')).to.equal('sv')
    expect(await read('/', 'fr')).to.equal('en')
    expect(await read('/?language=da', 'nl')).to.equal('da')
    expect(await read('/?language=fr', 'nl')).to.equal('nl')
  })

  it('should say where somebody comes from, and keep the page in the other languages of that portal only', async () => {
    const list = await textAt(`/?from=${encodeURIComponent(`${subscriptions}?subscription=sub-1`)}`)
    expect(list.match(/aria-label="[^"]+" aria-current="true"/g)).to.deep.equal([
      'aria-label="English, o365-germany, 2020-04" aria-current="true"'
    ])
    expect(list).to.include('href="/nl-NL/o365-germany/2020-04/billing/subscriptions?subscription=sub-1"')
    expect(list).to.include('href="/nl-NL/o365-germany/2020-05"')
  })

  it('should tell the IDs that can be typed in each cloud, and in none where nobody types any', async () => {
    const [, worldwide = '', ...others] = (await textAt('/')).split('<section')
    const center = others.at(-1) ?? ''
    expect([worldwide, center].map((part) => /id="cloud-([^"]+)"/.exec(part)?.[1])).to.deep.equal([
      'o365-worldwide',
      partnerCenter
    ])
    expect(worldwide).to.include('<td>1000001</td>')
    expect(center).to.not.include('1000001')
  })

  it('should let somebody start afresh, in the place of the visit that they had, and in that cloud only', async () => {
    const cookies = new Map<string, string>()
    const elsewhere = subscriptions.replace('germany', '21vianet')
    for (const path of [subscriptions, elsewhere]) keep(cookies, await fetch(portal.url + path))
    const [german = '', chinese = ''] = [...cookies.values()]
    const answer = await startAfresh(cookies, {beginning: 'little'})
    expect(answer.status).to.equal(303)
    expect(answer.headers.get('location')).to.equal('/?language=en&afresh=o365-germany')
    keep(cookies, answer)
    expect([...cookies.values()][1]).to.equal(chinese)
    expect(await textAt(subscriptions, {cookie: cookieOf(cookies)})).to.include('You don&#39;t have any subscriptions.')
    expect((await fetch(portal.url + subscriptions, {headers: {cookie: german}})).status).to.equal(403)
    expect(await textAt(answer.headers.get('location') ?? '')).to.match(/role="status">[^<]+<code>o365-germany</)
  })

  it('should change nothing for a form that comes from elsewhere, or asks for what there is not', async () => {
    const cookies = new Map<string, string>()
    keep(cookies, await fetch(portal.url + subscriptions))
    for (const [wrong, headers, status] of [
      [{token: 'x'}, {}, 403],
      [{token: ''}, {}, 403],
      [{}, {origin: 'http://elsewhere.example'}, 403],
      [{}, {'sec-fetch-site': 'cross-site'}, 403],
      [{cloud: 'o365-moon'}, {}, 404],
      [{beginning: 'nothing'}, {}, 404]
    ] as const) {
      const answer = await startAfresh(cookies, wrong, headers)
      expect([answer.status, answer.headers.get('set-cookie')], JSON.stringify(wrong)).to.deep.equal([status, null])
    }
    expect((await fetch(portal.url + subscriptions, {headers: {cookie: cookieOf(cookies)}})).status).to.equal(200)
  })

  it('should let nobody start afresh where nobody comes without signing in', async () => {
    const closed = await startPortal()
    try {
      expect(await (await fetch(closed.url)).text()).to.not.include('<form')
      const body = new URLSearchParams({cloud: 'o365-germany', beginning: 'little', token: ''})
      expect((await fetch(closed.url, {method: 'POST', body, redirect: 'manual'})).status).to.equal(405)
    } finally {
      await closed.close()
    }
  })

  async function startAfresh(
    cookies: ReadonlyMap<string, string>,
    form: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<Response> {
    const token = /name="token" value="([^"]+)"/.exec(await textAt('/'))?.[1] ?? ''
    const body = new URLSearchParams({cloud: 'o365-germany', beginning: 'everything', token, ...form})
    const all = {cookie: cookieOf(cookies), ...headers}
    return fetch(`${portal.url}/`, {method: 'POST', body, headers: all, redirect: 'manual'})
  }

  async function textAt(path: string, headers: Record<string, string> = {}): Promise<string> {
    return (await fetch(portal.url + path, {headers})).text()
  }
})

/** Keeps the cookies that an answer sets, as `name=value` by their names. */
function keep(cookies: Map<string, string>, {headers}: Response): void {
  for (const cookie of headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';')
    cookies.set(pair.split('=')[0] ?? '', pair)
  }
}

function cookieOf(cookies: ReadonlyMap<string, string>): string {
  return [...cookies.values()].join('; ')
}
