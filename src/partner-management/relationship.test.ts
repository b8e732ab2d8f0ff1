import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  activeRelationshipsOf,
  type Command,
  isDelegatedAdministrator,
  type RelationshipType,
  relationshipsOf,
  relationshipTypes
} from './index.js'
import {contoso, fabrikam, given, refusalOf, when, worldwide} from './test-support.js'

const start = [contoso, fabrikam, worldwide]
const accept: Command = {type: 'acceptRelationship', tenantId: 'w', partnerId: '100'}
const cancel: Command = {type: 'cancelRelationshipRequest', tenantId: 'w', partnerId: '100'}

describe('relationship', () => {
  it('R31, R20: should be requested by the partner, and not be listed yet', () => {
    const system = given(...start, request('reseller'))
    expect(relationshipsOf(system, 'w').map(({status}) => status)).to.deep.equal(['requested'])
    expect(activeRelationshipsOf(system, 'w')).to.deep.equal([])
  })

  for (const type of relationshipTypes) {
    it(`R32, R33: should be active with the type of its request: ${type}`, () => {
      const [relationship] = activeRelationshipsOf(given(...start, request(type), accept), 'w')
      expect(relationship).to.include({partnerId: '100', type, status: 'active'})
    })
  }

  it('R46: should give the admin roles that its request asks for', () => {
    const system = given(...start, request('delegatedAdmin', true), accept)
    expect(isDelegatedAdministrator(system, 'w', '100')).to.equal(true)
  })

  it('R46: should give no admin roles that its request does not ask for, and none before it is accepted', () => {
    const without = given(...start, request('delegatedAdmin', false), accept)
    const requested = given(...start, request('delegatedAdmin', true))
    expect(isDelegatedAdministrator(without, 'w', '100')).to.equal(false)
    expect(isDelegatedAdministrator(requested, 'w', '100')).to.equal(false)
  })

  it('R47: should be gone when its request is cancelled', () => {
    expect(relationshipsOf(when(given(...start, request('advisor', true)), cancel), 'w')).to.deep.equal([])
  })

  it('R64: should be requested again after it was cancelled', () => {
    const system = given(...start, request('advisor'), cancel, request('lob'), accept)
    expect(activeRelationshipsOf(system, 'w').map(({type}) => type)).to.deep.equal(['lob'])
  })

  it('SM1: should be refused twice, and accepted or cancelled only while it is requested', () => {
    const active = given(...start, request('advisor'), accept)
    expect(refusalOf(active, request('reseller'))).to.equal('relationship-exists')
    expect(refusalOf(active, accept)).to.equal('relationship-not-requested')
    expect(refusalOf(active, cancel)).to.equal('relationship-not-requested')
    expect(refusalOf(given(...start), accept)).to.equal('unknown-relationship')
  })

  it('should be refused with a tenant, partner or type that is unknown', () => {
    expect(refusalOf(given(contoso), request('advisor'))).to.equal('unknown-tenant')
    expect(refusalOf(given(worldwide), request('advisor'))).to.equal('unknown-partner')
    expect(refusalOf(given(...start), request('friend' as RelationshipType))).to.equal('unknown-value')
  })

  it('R20: should be listed in the order in which relationships came, one per partner', () => {
    const system = given(...start, {...request('reseller'), partnerId: '200'}, request('advisor'), accept, {
      ...accept,
      partnerId: '200'
    })
    expect(activeRelationshipsOf(system, 'w').map(({partnerId}) => partnerId)).to.deep.equal(['200', '100'])
  })
})

function request(relationshipType: RelationshipType, includesAdminRoles = false) {
  return {type: 'requestRelationship', tenantId: 'w', partnerId: '100', relationshipType, includesAdminRoles} as const
}
