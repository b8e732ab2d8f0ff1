import {describe, it} from 'node:test'
import {expect} from 'chai'
import {nearest, similarity} from './nearest.js'

describe('nearest', () => {
  it('should put the name that shares most letters first', () => {
    expect(nearest('Add partner', ['Remove', 'Add partner of record', 'Submit'])).to.deep.equal([
      'Add partner of record'
    ])
  })

  it('should list what there is, in page order, when nothing is close', () => {
    expect(nearest('OK', ['Check ID', 'Submit'])).to.deep.equal(['Check ID', 'Submit'])
  })

  it('should list three names at most, each once', () => {
    expect(nearest('OK', ['a1', 'b2', 'b2', 'c3', 'd4'])).to.deep.equal(['a1', 'b2', 'c3'])
  })

  it('should have nothing to say about an empty page', () => {
    expect(nearest('OK', [])).to.deep.equal([])
  })
})

describe('similarity', () => {
  it('should be 1 for the same words in another case, and 0 for words without a common pair', () => {
    expect(similarity('Submit', 'submit')).to.equal(1)
    expect(similarity('OK', 'Submit')).to.equal(0)
  })

  it('should count a repeated pair as often as both have it', () => {
    expect(similarity('aaaa', 'aa')).to.equal(0.5)
  })
})
