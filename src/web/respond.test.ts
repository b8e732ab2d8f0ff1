import {describe, it} from 'node:test'
import {expect} from 'chai'
import {partnerCenter, portalClouds, portalExists, portalLanguages, portalReleases} from '../portal/index.js'
import {ask, Client, example, serverForTests} from './testing/index.js'

const {setting, state} = example

const server = serverForTests()

const client = () => new Client(server(), state, setting)

describe('what is not there', () => {
  for (const [path, language, said, asked] of [
    ['/nl-NL/moon/2020-04/home', 'nl-NL', 'o365-germany', 'sv'],
    ['/da-DK/o365-worldwide/1999-01/home', 'da-DK', '2021-12', 'sv'],
    ['/fr-FR/o365-worldwide/2020-04/home', 'sv', 'nl', 'fr,sv'],
    ['/fr-FR/o365-worldwide/2020-04/home', 'en', 'nl', 'fr'],
    ['/nl-NL/o365-germany/2021-03/home', 'nl-NL', 'o365-worldwide', 'sv'],
    ['/nowhere', 'sv', '/nowhere', 'fr, sv;q=0.5, en;q=0.4'],
    ['/nl_NL/o365-worldwide/2020-04/home', 'de', '/nl_NL/', 'de-AT'],
    ['/%E0%A4%A', 'en', '/%E0%A4%A', '']
  ] as const) {
    it(`should be said in a language that the reader reads: ${path} for ${asked || 'nobody'}`, async () => {
      const {status, body} = await client().get(path, {headers: {'accept-language': asked}})
      expect(status).to.equal(404)
      expect(body).to.contain(`<html lang="${language}" dir="ltr">`).and.to.contain(said).and.to.contain('href="/"')
    })
  }

  it('should be said of a page, with the way home', async () => {
    for (const path of ['nowhere', 'customers', 'home/home', 'go', 'constructor', 'home%00']) {
      const {status, body} = await client().get(`/nl-NL/o365-worldwide/2020-04/${path}`)
      expect(status, path).to.equal(404)
      expect(body).to.contain('<html lang="nl-NL" dir="ltr">').and.to.contain('href="/nl-NL/o365-worldwide/2020-04"')
    }
  })

  it('should be said of a page that this release or this customer has not', async () => {
    const {status, body} = await client().get('billing/products/subscription-details')
    expect(status).to.equal(404)
    expect(body).to.contain('There is no such page here').and.to.contain('data-part="menu"')
  })

  it('should be said of an old address of a file', async () => {
    for (const path of [
      '/assets/000000000000/portal.css',
      '/assets/',
      '/assets/../assets/x/y',
      '/assets/%2e%2e/app.tsx'
    ])
      expect((await client().get(path)).status, path).to.equal(404)
  })
})

describe('list of portals', () => {
  it('should be in the language of the reader, with every portal', async () => {
    const {status, body} = await ask(`${server().url}/`, {headers: {'accept-language': 'nl'}})
    expect(status).to.equal(200)
    expect(body).to.contain('<html lang="nl" dir="ltr">').and.to.contain('/sv-SE/partner-center/2021-03')
    const links = [...body.matchAll(/href="(\/[a-z]{2}-[A-Z]{2}\/[^"]*)"/g)].map(([, href]) => href)
    const expected = [...portalClouds, partnerCenter].flatMap((one) =>
      portalReleases.flatMap(({id: release}) =>
        portalLanguages.filter((language) => portalExists({cloud: one, release, language}))
      )
    )
    expect(links).to.have.length(expected.length)
  })

  it('should lead on to the page that somebody comes from, in other languages', async () => {
    const from = encodeURIComponent('/nl-NL/o365-worldwide/2020-04/billing/products?tab=tab.partner')
    const {body} = await ask(`${server().url}/?from=${from}`)
    expect(body).to.contain('<html lang="nl" dir="ltr">')
    expect(body).to.contain('href="/sv-SE/o365-worldwide/2020-04/billing/products?tab=tab.partner"')
    expect(body).to.contain('href="/sv-SE/o365-worldwide/2021-03"')
  })

  it('should lead to this server only, wherever somebody says they come from', async () => {
    for (const from of [
      '//evil.example/nl-NL/o365-worldwide/2020-04/home',
      'https://evil.example',
      '/\\evil.example',
      '//',
      'javascript:1'
    ]) {
      const {status, body} = await ask(`${server().url}/?from=${encodeURIComponent(from)}`)
      expect(status, from).to.equal(200)
      expect(body).not.to.contain('evil').and.not.to.contain('javascript:')
    }
  })
})
