import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Command, execute, relationshipsOf, subscriptionOf} from './index.js'
import {contoso, fabrikam, given, litware, refusalOf, subscription, vianet, when, worldwide} from './test-support.js'

const partners = [contoso, fabrikam, litware]

describe('partner of record', () => {
  it('R3: should be added to a subscription at any time after the purchase', () => {
    const system = when(given(...partners, worldwide, subscription('w', 'a')), set('w', 'a', '100'))
    expect(subscriptionOf(system, 'w', 'a')?.partnerOfRecord).to.equal('100')
  })

  it('R19: should leave the other subscriptions and tenants as they are', () => {
    const before = given(...partners, worldwide, vianet, subscription('w', 'a'), subscription('w', 'b'))
    const after = when(before, set('w', 'a', '100'))
    expect(subscriptionOf(after, 'w', 'b')).to.equal(subscriptionOf(before, 'w', 'b'))
    expect(after.tenants[1]).to.equal(before.tenants[1])
  })

  it('R24, I3: should be replaced by the next one, never joined', () => {
    const system = when(given(...partners, worldwide, subscription('w', 'a', '100')), set('w', 'a', '200'))
    expect(subscriptionOf(system, 'w', 'a')).to.include({partnerOfRecord: '200', formerPartnerOfRecord: '100'})
  })

  it('R24: should stay as it is, without an event, when it is set already', () => {
    const before = given(...partners, worldwide, subscription('w', 'a', '100'))
    expect(execute(before, set('w', 'a', '100'))).to.deep.equal({ok: true, system: before, events: []})
    expect(when(before, set('w', 'a', '100'))).to.equal(before)
  })

  it('R22, R23: should be removed', () => {
    const system = when(given(...partners, worldwide, subscription('w', 'a', '100')), remove('w', 'a'))
    expect(subscriptionOf(system, 'w', 'a')).to.include({partnerOfRecord: null, formerPartnerOfRecord: '100'})
  })

  it('I6: should not be removed where there is none', () => {
    expect(refusalOf(given(worldwide, subscription('w', 'a')), remove('w', 'a'))).to.equal('no-partner-of-record')
  })

  it('I2, R6: should not change to an unknown or empty id', () => {
    const system = given(...partners, worldwide, subscription('w', 'a', '100'))
    expect(refusalOf(system, set('w', 'a', '999'))).to.equal('unknown-partner')
    expect(refusalOf(system, set('w', 'a', ''))).to.equal('unknown-partner')
    expect(refusalOf(system, set('w', 'a', '__proto__'))).to.equal('unknown-partner')
  })

  it('R2: should not be a partner of other clouds', () => {
    const system = given(...partners, worldwide, subscription('w', 'a'))
    expect(execute(system, set('w', 'a', '300'))).to.deep.equal({
      ok: false,
      refusal: {
        code: 'partner-not-authorized',
        data: {partnerId: '300', cloud: 'o365-worldwide', clouds: ['o365-21vianet']}
      }
    })
  })

  it('R13: should not be added by a 21Vianet customer to a subscription that never had one', () => {
    const system = given(...partners, vianet, subscription('c', 'a'))
    expect(refusalOf(system, set('c', 'a', '300'))).to.equal('only-partner-starts-add')
  })

  it('T3: should be named again by a 21Vianet customer where one was removed', () => {
    const removed = when(given(...partners, vianet, subscription('c', 'a', '300')), remove('c', 'a'))
    expect(subscriptionOf(when(removed, set('c', 'a', '300')), 'c', 'a')?.partnerOfRecord).to.equal('300')
  })

  it('I8: should add no relationship, and removing it should end none', () => {
    const before = given(
      ...partners,
      worldwide,
      subscription('w', 'a'),
      {
        type: 'requestRelationship',
        tenantId: 'w',
        partnerId: '100',
        relationshipType: 'advisor',
        includesAdminRoles: false
      },
      {type: 'acceptRelationship', tenantId: 'w', partnerId: '100'}
    )
    const added = when(before, set('w', 'a', '100'))
    const removed = when(added, remove('w', 'a'))
    expect(relationshipsOf(when(before, set('w', 'a', '200')), 'w')).to.equal(relationshipsOf(before, 'w'))
    expect(relationshipsOf(removed, 'w')).to.equal(relationshipsOf(before, 'w'))
  })

  it('should be refused for a tenant or subscription that is unknown', () => {
    const system = given(...partners, worldwide, vianet, subscription('w', 'a'))
    expect(refusalOf(system, set('x', 'a', '100'))).to.equal('unknown-tenant')
    expect(refusalOf(system, set('w', 'b', '100'))).to.equal('unknown-subscription')
    expect(refusalOf(system, remove('c', 'a'))).to.equal('unknown-subscription')
  })
})

function set(tenantId: string, subscriptionId: string, partnerId: string): Command {
  return {type: 'setPartnerOfRecord', tenantId, subscriptionId, partnerId}
}

function remove(tenantId: string, subscriptionId: string): Command {
  return {type: 'removePartnerOfRecord', tenantId, subscriptionId}
}
