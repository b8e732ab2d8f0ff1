import {describe, it} from 'node:test'
import {expect} from 'chai'
import {language} from '../test-support.js'
import {namesIn, typeNamed, typesIn} from './names-in.js'

const english = language('en')

describe('typesIn', () => {
  it('should take the longer of two names', () => {
    expect(typesIn('a reseller & delegated administrator or an advisor'.split(' '), english)).to.deep.equal([
      'resellerDelegatedAdmin',
      'advisor'
    ])
  })

  it('should take no partner for the type of that name', () => {
    expect(typesIn('where the partner is a reseller'.split(' '), english)).to.deep.equal(['reseller'])
  })
})

describe('typeNamed', () => {
  it('should know a name whatever its case and brackets', () => {
    expect(typeNamed('line-of-business (LOB) Partner', english)).to.equal('lob')
    expect(typeNamed('Partner', english)).to.equal('partner')
  })

  it('should not take a longer text for a name', () => {
    expect(typeNamed('The Reseller page', english)).to.equal(undefined)
  })
})

describe('namesIn', () => {
  it('should give each kind once, in the order of the words', () => {
    const words = 'indirect providers or direct partners or an indirect provider'.split(' ')
    expect(namesIn(words, english.data.kinds, english)).to.deep.equal(['indirectProvider', 'directPartner'])
  })
})
