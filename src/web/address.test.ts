import {describe, it} from 'node:test'
import {expect} from 'chai'
import fc from 'fast-check'
import {partnerCenter} from '../portal/index.js'
import {hrefOf, type Place, placeOf, portalAddressOf, portalPath} from './address.js'
import {pathOfPage} from './paths.js'

const origin = 'http://127.0.0.1:8080'
const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'nl'}
const home: Place = {locale: 'nl-NL', setting, page: 'ac.home', fields: {}}

describe('address', () => {
  it('should say the locale, the cloud, the release, the page and what is open', () => {
    const place = {...home, page: 'ac.subscriptions', fields: {subscription: 'sub-1', 'fld.name': 'a b&c'}}
    expect(hrefOf(place)).to.equal(
      '/nl-NL/o365-worldwide/2020-04/billing/subscriptions?subscription=sub-1&fld.name=a+b%26c'
    )
  })

  it('should lead back to the place, whatever is typed there', () => {
    const texts = fc.string({unit: 'binary', maxLength: 20})
    const names = fc.oneof(texts, fc.constantFrom('__proto__', 'constructor', 'toString', ''))
    const fields = fc.array(fc.tuple(names, texts)).map((pairs) => Object.fromEntries(pairs))
    const pages = fc.constantFrom(...Object.keys(pathOfPage))
    fc.assert(
      fc.property(pages, fields, (page, typed) => {
        const cloud = page.startsWith('pc.') ? partnerCenter : 'o365-germany'
        const place = {...home, page, setting: {...setting, cloud}, fields: typed}
        const found = placeOf(new URL(hrefOf(place), origin))
        expect({...found, fields: Object.entries(found?.fields ?? {}).sort()}).to.deep.equal({
          ...place,
          fields: Object.entries(typed).sort()
        })
      }),
      {numRuns: 300, seed: 6}
    )
  })

  it('should never fail, and always stay on this server, whatever somebody types', () => {
    // half characters among them
    const any = fc.string({unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 12})
    fc.assert(
      fc.property(any, any, any, (page, name, value) => {
        const url = new URL(hrefOf({...home, page, fields: {[name]: value}}), origin)
        expect(url.origin).to.equal(origin)
        expect(portalAddressOf(url)?.rest).to.deep.equal([])
        const typed = new URL(hrefOf({...home, fields: {[name]: value}}), origin)
        expect(placeOf(typed)?.fields).to.deep.equal({[whole(name)]: whole(value)})
      }),
      {numRuns: 500, seed: 6}
    )
  })

  it('should hold half a character as the replacement of what cannot be read', () => {
    const url = new URL(hrefOf({...home, fields: {typed: 'a\uD800b'}}), origin)
    expect(placeOf(url)?.fields).to.deep.equal({typed: 'a\uFFFDb'})
  })

  it('should be that of the portal for a page without one, even if JavaScript knows its name', () => {
    expect(hrefOf({...home, page: 'constructor'})).to.equal('/nl-NL/o365-worldwide/2020-04/')
    expect(hrefOf({...home, page: ''})).to.equal('/nl-NL/o365-worldwide/2020-04/')
  })

  it('should be read whatever the case of its locale, and however many slashes it ends with', () => {
    for (const path of ['/nl-nl/o365-worldwide/2020-04/home', '/NL-nl/o365-worldwide/2020-04/home//']) {
      expect(placeOf(new URL(path, origin)), path).to.deep.equal(home)
    }
  })

  it('should be read however it is escaped', () => {
    const path = '/%6el-NL/o365%2Dworldwide/2020-04/billing%2Fsubscriptions?a=%41%zz'
    expect(placeOf(new URL(path, origin))).to.deep.equal({...home, page: 'ac.subscriptions', fields: {a: 'A%zz'}})
  })

  it('should count what is said twice as it is said first', () => {
    const url = new URL('/nl-NL/o365-worldwide/2020-04/home?a=1&b=2&a=3', origin)
    expect(placeOf(url)?.fields).to.deep.equal({a: '1', b: '2'})
  })

  it('should keep a field that is called as what JavaScript objects inherit from', () => {
    const fields = placeOf(new URL('/nl-NL/o365-worldwide/2020-04/home?__proto__=x', origin))?.fields ?? {}
    expect(Object.entries(fields)).to.deep.equal([['__proto__', 'x']])
    expect(Object.getPrototypeOf(fields)).to.equal(Object.prototype)
  })

  for (const path of [
    '/',
    '///',
    '/nl-NL',
    '/nl-NL/o365-worldwide',
    '/nl-NL/o365-worldwide//',
    '/favicon.ico',
    '/nl_NL/o365-worldwide/2020-04/home',
    '/%/o365-worldwide/2020-04/home',
    '/%ED%A0%80/o365-worldwide/2020-04/home',
    '/nl-NL/o365-worldwide/2020-04/%E0%A4%A/home'
  ]) {
    it(`should name no portal: ${path}`, () => {
      expect(portalAddressOf(new URL(`${origin}${path}`))).to.equal(undefined)
      expect(placeOf(new URL(`${origin}${path}`))).to.equal(undefined)
    })
  }

  it('should name a portal that there is not, for others to say so', () => {
    expect(portalAddressOf(new URL('/fr-FR/moon/1999-01/x/y', origin))).to.deep.equal({
      locale: 'fr-FR',
      setting: {cloud: 'moon', release: '1999-01', language: 'fr'},
      rest: ['x', 'y']
    })
  })

  it('should name no page where none stands', () => {
    for (const rest of ['nowhere', '', 'home/home', 'constructor', '__proto__', 'mail', 'go/1']) {
      expect(placeOf(new URL(`${portalPath(home)}/${rest}`, origin)), rest).to.equal(undefined)
    }
  })

  it('should tell the home page of partners from that of customers', () => {
    const ofPartners = {...home, setting: {...setting, cloud: partnerCenter}}
    expect(placeOf(new URL(`${portalPath(home)}/home`, origin))?.page).to.equal('ac.home')
    expect(placeOf(new URL(`${portalPath(ofPartners)}/home`, origin))?.page).to.equal('pc.home')
    expect(placeOf(new URL(`${portalPath(home)}/customers`, origin))).to.equal(undefined)
    expect(placeOf(new URL(`${portalPath(ofPartners)}/billing/products`, origin))).to.equal(undefined)
  })
})

/** As Web IDL's `USVString`. */
function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
