import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  partnerCenter,
  portalClouds,
  portalExists,
  portalLanguages,
  portalReleases,
  signIn,
  signInPartner
} from '../portal/index.js'
import {pagesOf, systemOf} from '../portal/testing/index.js'
import {assets} from './assets.js'
import {startPortal} from './index.js'
import {pathOfPage} from './paths.js'
import {type Answered, ask, Client, example, serverForTests} from './testing/index.js'

const {cloud, setting, system, state} = example
const editor = 'billing/partner-information?subscription=sub-1'

const server = serverForTests()

const client = () => new Client(server(), state, setting)

describe('pages', () => {
  it('should be where a visit says', async () => {
    const {status, body, headers} = await client().get()
    expect([status, headers['content-type']]).to.deep.equal([200, 'text/html; charset=UTF-8'])
    expect(body).to.match(/^<!DOCTYPE html><html lang="en-US" dir="ltr">/)
  })

  it('should be there in every cloud, release and language, all of them', async () => {
    for (const somewhere of [...portalClouds, partnerCenter]) {
      const own = systemOf(portalClouds.includes(somewhere) ? somewhere : cloud)
      const start = somewhere === partnerCenter ? signInPartner(own, '1000001') : signIn(own, 't')
      for (const [index, {id: release}] of portalReleases.entries()) {
        const language = portalLanguages[index % portalLanguages.length] ?? ''
        const there = {cloud: somewhere, release, language}
        if (!portalExists(there)) continue
        const visitor = new Client(server(), start, there, language)
        for (const page of pagesOf(there)) {
          const {status, body} = await visitor.get(pathOfPage[page])
          expect(status, `${page} ${JSON.stringify(there)}`).to.equal(200)
          expect(body).to.contain(`data-part="${page}"`)
        }
        expect(visitor.visit.system).to.equal(own)
        visitor.visit.end()
      }
    }
  })

  it('should answer HEAD as GET, without a body', async () => {
    const one = client()
    for (const path of [one.visit.url, '/', '/nowhere', '/nl-NL/moon/1/home', assets.style.path]) {
      const [get, head] = [await one.get(path), await one.get(path, {method: 'HEAD'})]
      expect([head.status, head.body, head.headers['content-type']], path).to.deep.equal([
        get.status,
        '',
        get.headers['content-type']
      ])
    }
  })

  it('should lead from the portal to its home page, and never away from here', async () => {
    const one = client()
    for (const path of ['', '/', '//', '?x=1']) {
      const {status, headers} = await one.get(`${one.visit.portalUrl}${path}`)
      expect([status, headers.location], path).to.deep.equal([303, '/en-US/o365-worldwide/2020-04/home'])
    }
    expect((await one.get(`${server().url}//elsewhere.example/o365-worldwide/2020-04`)).status).to.equal(404)
    expect((await one.get('/EN-us/o365-worldwide/2020-04')).headers.location).to.equal(
      '/en-US/o365-worldwide/2020-04/home'
    )
  })

  it('should be the same with a slash at the end, in any case of the locale and for both names of the server', async () => {
    const one = client()
    const {body} = await one.get('billing/products')
    expect((await one.get('billing/products/')).body).to.equal(body)
    expect((await one.get('/EN-us/o365-worldwide/2020-04/billing/products')).body).to.equal(body)
    const named = await one.get('billing/products', {headers: {host: `LOCALHOST:${new URL(server().url).port}`}})
    expect(named.body).to.equal(body)
  })

  it('should be in the language of the address', async () => {
    const {body} = await client().get('/sv-SE/o365-worldwide/2020-04/home')
    expect(body).to.contain('<html lang="sv-SE" dir="ltr">')
  })

  it('should show what any field says, and keep it', async () => {
    const {body} = await client().get(`${editor}&fld.partnerIdBox=4%2B4&fld.partnerIdBox=5&__proto__=x`)
    expect(body).to.contain('value="4+4"')
    expect(body).to.contain('__proto__=x')
  })
})

describe('ways in', () => {
  it('should lead from a go link, an address of another site, and the mail to their pages', async () => {
    const one = client()
    for (const [path, page] of [
      ['go/842054', 'billing/products'],
      ['go/https://www.microsoft.com/en-us/solution-providers/home/?x=1', 'sites/solution-providers'],
      ['go/https%3A%2F%2FPINPOINT.microsoft.com', 'sites/pinpoint'],
      ['mail', 'mail/inbox'],
      ['mail/', 'mail/inbox']
    ] as const) {
      const {status, headers} = await one.get(path)
      expect([status, headers.location], path).to.deep.equal([303, `/en-US/o365-worldwide/2020-04/${page}`])
    }
  })

  it('should say what links there are, and the way out', async () => {
    for (const link of [
      '4',
      'constructor',
      '__proto__',
      'https://evil.example/',
      '%00',
      '%F0%9F%98%80',
      '%22%3E%3Cb%3E'
    ]) {
      const {status, headers, body} = await client().get(`go/${link}`)
      expect([status, headers['portal-refusal']], link).to.deep.equal([404, 'no-such-link'])
      expect(body).to.contain('842054').and.to.contain('href="/en-US/o365-worldwide/2020-04"')
    }
  })

  it('should say that nobody has mail in Partner Center', async () => {
    const there = {...setting, cloud: partnerCenter, release: '2021-03'}
    const {status, headers} = await new Client(server(), signInPartner(system, '1000001'), there).get('mail')
    expect([status, headers['portal-refusal']]).to.deep.equal([404, 'no-such-page'])
  })
})

describe('methods', () => {
  it('should be those that an address takes', async () => {
    const one = client()
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const page = await one.get(undefined, {method})
      expect([page.status, page.headers.allow], method).to.deep.equal([405, 'GET, HEAD, POST'])
    }
    for (const path of ['/', assets.script.path, '/assets/x']) {
      const {status, headers} = await one.post(path, {})
      expect([status, headers.allow], path).to.deep.equal([405, 'GET, HEAD'])
    }
  })
})

describe('headers', () => {
  it('should forbid on every answer what no page of ours does', async () => {
    const one = client()
    const answers: Record<string, Answered> = {
      page: await one.get(),
      list: await one.get('/'),
      style: await one.get(assets.style.path),
      redirect: await one.get('mail'),
      'not found': await one.get('/nowhere'),
      'no portal': await one.get('/nl-NL/moon/1/home'),
      'no visit': await ask(one.visit.url),
      refused: await one.post(undefined, {press: 'nothing'}),
      done: await one.post(editor, {apply: 'yes'}),
      'no form': await one.post(undefined, {}, {headers: {'content-type': 'text/plain'}}),
      'wrong method': await one.get(undefined, {method: 'PUT'}),
      'too large': await one.post(undefined, {x: 'x'.repeat(300_000)}),
      'wrong host': await one.get(undefined, {headers: {host: 'evil.example'}})
    }
    expect(Object.values(answers).map(({status}) => status)).to.deep.equal([
      200, 200, 200, 303, 404, 404, 403, 409, 303, 415, 405, 413, 421
    ])
    for (const [name, {headers}] of Object.entries(answers)) {
      expect(headers['content-security-policy'], name).to.equal(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      )
      expect(headers, name).to.include({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'same-origin',
        'cache-control': name === 'style' ? 'max-age=31536000, immutable' : 'no-store'
      })
      expect(headers, name).not.to.have.any.keys(
        'access-control-allow-origin',
        'x-powered-by',
        'strict-transport-security'
      )
    }
  })
})

describe('a defect of ours', () => {
  it('should be reported, and answered without telling about it', async () => {
    const told: unknown[] = []
    const broken = await startPortal({
      report: (error) => told.push(error),
      arrive: () => {
        throw new Error('secret of the server')
      }
    })
    try {
      const {status, body, headers} = await ask(`${broken.url}/en-US/o365-worldwide/2021-03/home`)
      expect([status, body]).to.deep.equal([500, 'The portal failed: this is a defect of ours'])
      expect(headers).to.include({'x-frame-options': 'DENY', 'cache-control': 'no-store'})
      expect(told.map(String)).to.deep.equal(['Error: secret of the server'])
    } finally {
      await broken.close()
    }
  })
})
