import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Command, subscriptionOf, subscriptionsOf, tenantOf} from './index.js'
import {
  contoso,
  eventsOf,
  existing,
  fabrikam,
  germany,
  given,
  litware,
  refusal,
  subscription,
  vianet,
  when,
  worldwide
} from './testing/given.js'

const second = {...litware, partnerId: '301', name: 'Relecloud'} as const
const start = [contoso, fabrikam, litware, second, worldwide, germany, vianet] as const

describe('partner of record', () => {
  it('R3, R19: should be added to one subscription at any time, and to no other', () => {
    const before = given(...start, subscription('w', 'a'), subscription('w', 'b'), subscription('g', 'a'))
    const after = when(before, set('w', 'a', '100'))
    const [a, b] = subscriptionsOf(before, 'w')
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      subscriptions: [{...a, partnerOfRecord: '100'}, b]
    })
    expect(subscriptionOf(after, 'w', 'b')).to.equal(b)
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, set('w', 'a', '100'))).to.deep.equal([
      {type: 'partnerOfRecordSet', tenantId: 'w', subscriptionId: 'a', partnerId: '100', former: null}
    ])
  })

  it('R24, I3: should be replaced by the next one, never joined', () => {
    const before = given(...start, subscription('w', 'a', '100'))
    expect(pair(when(before, set('w', 'a', '200')))).to.deep.equal(['200', '100'])
    expect(eventsOf(before, set('w', 'a', '200'))).to.deep.equal([
      {type: 'partnerOfRecordSet', tenantId: 'w', subscriptionId: 'a', partnerId: '200', former: '100'}
    ])
  })

  it('R24: should stay as it is, without an event, when it is set already', () => {
    const before = given(...start, subscription('w', 'a', '100'))
    expect(eventsOf(before, set('w', 'a', '100'))).to.deep.equal([])
    expect(when(before, set('w', 'a', '100'))).to.equal(before)
  })

  it('R22, R23: should be removed', () => {
    const before = given(...start, subscription('w', 'a', '100'), subscription('w', 'b', '100'))
    const after = when(before, remove('w', 'a'))
    expect(pair(after)).to.deep.equal([null, '100'])
    expect(subscriptionOf(after, 'w', 'b')).to.equal(subscriptionOf(before, 'w', 'b'))
    expect(eventsOf(before, remove('w', 'a'))).to.deep.equal([
      {type: 'partnerOfRecordRemoved', tenantId: 'w', subscriptionId: 'a', former: '100'}
    ])
  })

  it('T3: should leave its last holder as the former one, also when another is named later', () => {
    const removed = given(...start, subscription('w', 'a', '100'), remove('w', 'a'))
    const added = when(removed, set('w', 'a', '200'))
    expect(pair(added)).to.deep.equal(['200', '100'])
    expect(pair(when(added, remove('w', 'a')))).to.deep.equal([null, '200'])
  })

  it('I6: should not be removed where there is none', () => {
    expect(refusal(given(...start, subscription('w', 'a')), remove('w', 'a'))).to.deep.equal({
      code: 'no-partner-of-record',
      data: {tenantId: 'w', subscriptionId: 'a'}
    })
  })

  for (const partnerId of ['999', '', ' ', '__proto__']) {
    it(`R6, I2: should not change to an id that nobody has: ${JSON.stringify(partnerId)}`, () => {
      const system = given(...start, subscription('w', 'a', '100'))
      expect(refusal(system, set('w', 'a', partnerId))).to.deep.equal({code: 'unknown-partner', data: {partnerId}})
    })
  }

  it('R2: should not be a partner of other clouds', () => {
    const system = given(...start, subscription('w', 'a'), subscription('c', 'a'), subscription('g', 'a'))
    expect(refusal(system, set('w', 'a', '300'))).to.deep.equal({
      code: 'partner-not-authorized',
      data: {partnerId: '300', cloud: 'o365-worldwide', clouds: ['o365-21vianet']}
    })
    expect(refusal(system, set('c', 'a', '100'))).to.have.property('code', 'partner-not-authorized')
    expect(refusal(system, set('g', 'a', '200'))).to.equal('carried out')
  })

  it('R13: should not be added by a 21Vianet customer to a subscription that never had one', () => {
    expect(refusal(given(...start, subscription('c', 'a')), set('c', 'a', '300'))).to.deep.equal({
      code: 'only-partner-starts-add',
      data: {tenantId: 'c', subscriptionId: 'a', cloud: 'o365-21vianet'}
    })
  })

  it('T3: should be replaced, and named again where it was removed, by a 21Vianet customer', () => {
    const before = given(...start, subscription('c', 'a', '300'))
    expect(subscriptionOf(when(before, set('c', 'a', '301')), 'c', 'a')?.partnerOfRecord).to.equal('301')
    const removed = when(before, remove('c', 'a'))
    expect(subscriptionOf(when(removed, set('c', 'a', '300')), 'c', 'a')?.partnerOfRecord).to.equal('300')
  })

  it('I8: should add no relationship, and end none', () => {
    const before = given(...start, subscription('w', 'a'), existing('w', '100', 'advisor'))
    const relationships = tenantOf(before, 'w')?.relationships
    const added = when(before, set('w', 'a', '100'))
    expect(tenantOf(when(added, set('w', 'a', '200')), 'w')?.relationships).to.equal(relationships)
    expect(tenantOf(when(added, remove('w', 'a')), 'w')?.relationships).to.equal(relationships)
  })

  for (const command of [set('w', 'a', '100'), remove('w', 'a')]) {
    it(`should refuse a tenant or subscription that is unknown: ${command.type}`, () => {
      expect(refusal(given(...start, subscription('g', 'a')), command)).to.deep.equal({
        code: 'unknown-subscription',
        data: {tenantId: 'w', subscriptionId: 'a'}
      })
      expect(refusal(given(germany), command)).to.deep.equal({code: 'unknown-tenant', data: {tenantId: 'w'}})
    })
  }
})

function set(tenantId: string, subscriptionId: string, partnerId: string): Command {
  return {type: 'setPartnerOfRecord', tenantId, subscriptionId, partnerId}
}

function remove(tenantId: string, subscriptionId: string): Command {
  return {type: 'removePartnerOfRecord', tenantId, subscriptionId}
}

/** The partner of record of the subscription `a` of the worldwide customer, and the former one. */
function pair(system: ReturnType<typeof given>) {
  const found = subscriptionOf(system, 'w', 'a')
  return [found?.partnerOfRecord, found?.formerPartnerOfRecord]
}
