import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {CloudRelease} from './releases/load.js'
import {administratorView, partnerView} from './testing/views.js'
import {inLanguageOfPage, pageRelease} from './view.js'

const setting = {cloud: 'o365-worldwide', release: '2021-12', language: 'nl'}
const release: CloudRelease = {
  links: {},
  pages: {
    always: {label: 'page.home'},
    new: {label: 'page.home', adminCenter: 'new'},
    legacy: {label: 'page.home', adminCenter: 'legacy'},
    english: {label: 'page.home', language: 'en'},
    klingon: {label: 'page.home', language: 'tlh'}
  }
}

describe('pages of a release', () => {
  const opened = (view: Parameters<typeof pageRelease>[0]) =>
    ['always', 'new', 'legacy', 'nowhere', 'toString'].filter((id) => pageRelease({...view, release}, id) !== undefined)

  it('R9: should be those of the admin center that the customer has', () => {
    expect(opened(administratorView(setting))).to.deep.equal(['always', 'new'])
    expect(opened(administratorView(setting, {legacy: true}))).to.deep.equal(['always', 'legacy'])
  })

  it('T16: should be all of them for a partner, who has no admin center', () => {
    expect(opened(partnerView(setting))).to.deep.equal(['always', 'new', 'legacy'])
  })
})

describe('language of a page', () => {
  it('T14: should be its own where it has one, and that of the setting else', () => {
    const view = {...administratorView(setting), release}
    const named = (id: string) => inLanguageOfPage(view, id).label('nav.billing')
    expect(['english', 'always', 'klingon', 'nowhere'].map(named)).to.deep.equal([
      'Billing',
      'Facturering',
      'Facturering',
      'Facturering'
    ])
  })
})
