import {describe, it} from 'node:test'
import {expect} from 'chai'
import {labelOf, menuNameOf, pageLanguageOf, pageNameOf} from './index.js'

const germany = {cloud: 'o365-germany', release: '2020-04', language: 'nl'}
const world = {...germany, cloud: 'o365-worldwide'}
const partners = {cloud: 'partner-center', release: '2021-12', language: 'nl'}

const nowhere = [
  {...germany, release: '2021-12'},
  {...germany, release: '1999'},
  {...germany, cloud: 'toString'}
]

describe('labelOf', () => {
  it('should know the label in a language of the catalogue only', () => {
    expect(labelOf('nav.billing', {language: 'sv'})).to.equal('Fakturering')
    expect(labelOf('nav.billing', {language: 'tlh'})).to.equal(undefined)
  })
})

describe('pageNameOf', () => {
  it('should be the name in this cloud, release and language', () => {
    expect(pageNameOf('ac.subscriptions', germany)).to.equal(labelOf('page.subscriptions', germany))
    expect(pageNameOf('ac.products', world)).to.equal(labelOf('page.productsServices', world))
    expect(pageNameOf('ac.products', {...world, release: '2020-05'})).to.equal(labelOf('page.yourProducts', world))
  })

  it('T14: should be in the language of a page that has one only', () => {
    expect(pageNameOf('ext.solutionProviders', world)).to.equal('Solution providers')
  })

  for (const setting of nowhere) {
    it(`should be unknown where there is no portal: ${setting.release} ${setting.cloud}`, () => {
      expect(pageNameOf('ac.home', setting)).to.equal(undefined)
    })
  }

  it('should be unknown for what is no page there', () => {
    expect(pageNameOf('ac.products', germany)).to.equal(undefined)
    expect(pageNameOf('toString', germany)).to.equal(undefined)
  })
})

describe('pageLanguageOf', () => {
  it('should be that of the setting, but on a site that is in one for everybody', () => {
    expect(pageLanguageOf('ac.subscriptions', germany)).to.equal(germany.language)
    expect(pageLanguageOf('ext.solutionProviders', {...germany, cloud: 'o365-worldwide'})).to.equal('en')
    expect(pageLanguageOf('ac.nothing', germany)).to.equal(germany.language)
  })
})

describe('menuNameOf', () => {
  it('should be the part of the menu that lists the page', () => {
    expect(menuNameOf('ac.subscriptions', germany)).to.equal(labelOf('nav.billing', germany))
    expect(menuNameOf('ac.partnerRelationships', germany)).to.equal(labelOf('nav.settings', germany))
  })

  it('should be unknown for a page that stands in the menu by itself, or not at all', () => {
    expect(pageNameOf('pc.customers', partners)).to.equal(labelOf('pc.customers', partners))
    expect(menuNameOf('pc.customers', partners)).to.equal(undefined)
    expect(menuNameOf('pc.account', partners)).to.equal(undefined)
  })

  for (const setting of nowhere) {
    it(`should be unknown where there is no portal: ${setting.release} ${setting.cloud}`, () => {
      expect(menuNameOf('ac.partnerRelationships', setting)).to.equal(undefined)
    })
  }

  it('should be unknown for what is no page there', () => {
    expect(menuNameOf('ac.products', germany)).to.equal(undefined)
    expect(menuNameOf('toString', germany)).to.equal(undefined)
  })
})
