import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Cloud, isKnownPartnerId, partnerById} from './index.js'
import {contoso, given, refusalOf} from './test-support.js'

describe('partner', () => {
  it('should be found by its id', () => {
    expect(partnerById(given(contoso), '100')).to.deep.equal({id: '100', name: 'Contoso', clouds: ['o365-worldwide']})
  })

  it('should not be found by another id, not even one that every object has', () => {
    const system = given(contoso)
    expect(partnerById(system, '101')).to.equal(undefined)
    expect(partnerById(system, 'constructor')).to.equal(undefined)
  })

  it('should be refused a second time, without an id, and for a cloud that is none', () => {
    const partner = {type: 'registerPartner', partnerId: '101', name: 'Fabrikam', clouds: []} as const
    expect(refusalOf(given(contoso), contoso)).to.equal('partner-exists')
    expect(refusalOf(given(), {...partner, partnerId: ''})).to.equal('unknown-value')
    expect(refusalOf(given(), {...partner, clouds: ['o365-moon' as Cloud]})).to.equal('unknown-value')
  })

  it('I2: should have a known id in the clouds that it is authorized for', () => {
    expect(isKnownPartnerId(given(contoso), 'o365-worldwide', '100')).to.equal(true)
  })

  it('I2: should have no known id in other clouds; unknown and empty ids are not known', () => {
    const system = given(contoso)
    expect(isKnownPartnerId(system, 'o365-germany', '100')).to.equal(false)
    expect(isKnownPartnerId(system, 'o365-worldwide', '101')).to.equal(false)
    expect(isKnownPartnerId(system, 'o365-worldwide', '')).to.equal(false)
  })
})
