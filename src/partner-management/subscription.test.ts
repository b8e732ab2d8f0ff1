import {describe, it} from 'node:test'
import {expect} from 'chai'
import {subscriptionOf, subscriptionsOf} from './index.js'
import {contoso, given, litware, refusalOf, subscription, vianet, worldwide} from './test-support.js'

const trial = {id: 'a', name: 'Plan a', product: 'Apps', cost: '€ 0', kind: 'trial'} as const

describe('subscription', () => {
  it('SM5: should be active without a partner of record, unless it says otherwise', () => {
    const system = given(worldwide, {type: 'addSubscription', tenantId: 'w', subscription: trial})
    expect(subscriptionOf(system, 'w', 'a')).to.deep.equal({
      ...trial,
      status: 'active',
      partnerOfRecord: null,
      formerPartnerOfRecord: null
    })
  })

  it('should keep the order in which subscriptions came, whatever their ids', () => {
    const system = given(worldwide, subscription('w', '9'), subscription('w', '10'), subscription('w', '1'))
    expect(subscriptionsOf(system, 'w').map(({id}) => id)).to.deep.equal(['9', '10', '1'])
  })

  it('should come with a partner of record in every cloud, also where only the partner starts an add', () => {
    const system = given(
      contoso,
      litware,
      worldwide,
      vianet,
      subscription('w', 'a', '100'),
      subscription('c', 'a', '300')
    )
    expect(subscriptionOf(system, 'w', 'a')?.partnerOfRecord).to.equal('100')
    expect(subscriptionOf(system, 'c', 'a')?.partnerOfRecord).to.equal('300')
  })

  it('should be refused for an unknown tenant, with an id that is taken or empty, and of an unknown kind', () => {
    const system = given(worldwide, subscription('w', 'a'))
    const add = {type: 'addSubscription', tenantId: 'w'} as const
    expect(refusalOf(system, subscription('x', 'a'))).to.equal('unknown-tenant')
    expect(refusalOf(system, subscription('w', 'a'))).to.equal('subscription-exists')
    expect(refusalOf(system, subscription('w', ''))).to.equal('unknown-value')
    expect(refusalOf(system, {...add, subscription: {...trial, id: 'b', kind: 'free' as 'trial'}})).to.equal(
      'unknown-value'
    )
    expect(refusalOf(system, {...add, subscription: {...trial, id: 'b'}, status: 'lost' as 'active'})).to.equal(
      'unknown-value'
    )
  })

  it('R2, I2: should be refused with a partner of record who is unknown or of another cloud', () => {
    const system = given(litware, worldwide)
    expect(refusalOf(system, subscription('w', 'a', '999'))).to.equal('unknown-partner')
    expect(refusalOf(system, subscription('w', 'a', '300'))).to.equal('partner-not-authorized')
  })
})
