import {describe, it} from 'node:test'
import {expect} from 'chai'
import {isSupportContact, relationshipTypes, tenantOf} from './index.js'
import {contoso, eventsOf, existing, fabrikam, germany, given, refusal, when, worldwide} from './testing/given.js'

const start = [contoso, fabrikam, worldwide, germany] as const
const add = {type: 'addSupportContact', tenantId: 'w', partnerId: '100'} as const

describe('support contact', () => {
  it('R55: should be on the list of its customer, newest last, and of no other', () => {
    const selling = [existing('w', '100', 'reseller'), existing('w', '200', 'reseller')]
    const before = given(...start, ...selling, {...add, partnerId: '200'})
    const after = when(before, add)
    expect(tenantOf(after, 'w')).to.deep.equal({...tenantOf(before, 'w'), supportContacts: ['200', '100']})
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, add)).to.deep.equal([{type: 'supportContactAdded', tenantId: 'w', partnerId: '100'}])
    expect([isSupportContact(before, 'w', '100'), isSupportContact(after, 'w', '100')]).to.deep.equal([false, true])
    expect(isSupportContact(after, 'g', '100')).to.equal(false)
    expect(isSupportContact(after, 'x', '100')).to.equal(false)
  })

  it('should come to nothing when it is on the list', () => {
    const before = given(...start, existing('w', '100', 'reseller'), add)
    expect(when(before, add)).to.equal(before)
    expect(eventsOf(before, add)).to.deep.equal([])
  })

  for (const type of relationshipTypes) {
    const sells = type === 'reseller' || type === 'resellerDelegatedAdmin'
    it(`R55: should ${sells ? '' : 'not '}be a partner of the type ${type}`, () => {
      expect(refusal(given(...start, existing('w', '100', type)), add)).to.deep.equal(
        sells
          ? 'carried out'
          : {
              code: 'not-permitted',
              data: {tenantId: 'w', partnerId: '100', relationshipType: type, needed: ['sellProducts']}
            }
      )
    })
  }

  for (const [title, command, code, data] of [
    ['of a tenant that is unknown', {...add, tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['who is unknown', {...add, partnerId: ''}, 'unknown-partner', {partnerId: ''}],
    ['without a relationship', add, 'no-active-relationship', {tenantId: 'w', partnerId: '100'}]
  ] as const) {
    it(`should not be somebody ${title}`, () => {
      expect(refusal(given(...start, existing('g', '200', 'reseller')), command)).to.deep.equal({code, data})
    })
  }
})
