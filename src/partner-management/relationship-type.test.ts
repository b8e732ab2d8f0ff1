import {describe, it} from 'node:test'
import {expect} from 'chai'
import {relationshipTypes, rulesOf} from './index.js'

describe('relationship type', () => {
  it('R33: should be one of eight', () => {
    expect(relationshipTypes).to.deep.equal([
      'reseller',
      'delegatedAdmin',
      'resellerDelegatedAdmin',
      'partner',
      'advisor',
      'mpsa',
      'oemPc',
      'lob'
    ])
  })

  it('R51, R52: should let the customer delete a delegated administrator and an advisor, and no other', () => {
    expect(relationshipTypes.filter((type) => rulesOf(type).customerMayDelete)).to.deep.equal([
      'delegatedAdmin',
      'advisor'
    ])
  })

  it('R25: should be a reseller relationship when its name says so', () => {
    expect(relationshipTypes.filter((type) => rulesOf(type).resells)).to.deep.equal([
      'reseller',
      'resellerDelegatedAdmin'
    ])
  })

  it('R46: should ask for admin roles only where the type is to administer', () => {
    expect(relationshipTypes.filter((type) => rulesOf(type).mayAskForAdminRoles)).to.deep.equal([
      'delegatedAdmin',
      'resellerDelegatedAdmin'
    ])
  })
})
