import {describe, it} from 'node:test'
import {expect} from 'chai'
import {conditionIds} from '../types.js'
import {branchesOf, pathsThrough, unconditional} from './branches.js'

describe('pathsThrough', () => {
  it('should have a single unnamed path without conditions', () => {
    expect(pathsThrough([])).to.deep.equal([{branch: null, holds: new Map(), presupposes: unconditional}])
  })

  it('should have one path per branch of a condition', () => {
    const paths = pathsThrough(['offer-with-account'])
    expect(paths.map(({branch}) => branch)).to.deep.equal(['plain-offer', 'trial-offer', 'purchase-offer'])
    expect(paths.map(({presupposes}) => presupposes.offer)).to.deep.equal(['plain', 'trial', 'purchase'])
  })

  it('should combine the branches of two conditions', () => {
    const paths = pathsThrough(['several-subscriptions', 'no-partner'])
    expect(paths.map(({branch}) => branch)).to.deep.equal([
      'one-subscription+some-partners',
      'one-subscription+no-partner',
      'several-subscriptions+some-partners',
      'several-subscriptions+no-partner'
    ])
    expect(paths[1]?.presupposes).to.deep.equal({...unconditional, subscriptions: 'one', relationships: 'none'})
  })

  it('should take the two sides of one alternative for one choice', () => {
    const paths = pathsThrough(['new-partner', 'existing-partner'])
    expect(paths.map(({branch}) => branch)).to.deep.equal(['new-partner', 'existing-partner'])
    expect(paths.map(({presupposes}) => presupposes.buyer)).to.deep.equal(['new-partner', 'existing-partner'])
    expect(paths.map(({holds}) => [holds.get('new-partner'), holds.get('existing-partner')])).to.deep.equal([
      [true, false],
      [false, true]
    ])
  })

  it('should leave no condition without a path on which it holds and one on which it does not', () => {
    for (const condition of conditionIds) {
      expect(new Set(branchesOf[condition].map(({holds}) => holds)), condition).to.deep.equal(new Set([false, true]))
    }
  })
})
