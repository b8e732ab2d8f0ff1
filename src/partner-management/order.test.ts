import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Command, orderOf, products, subscriptionsOf, tenantOf} from './index.js'
import {
  contoso,
  eventsOf,
  fabrikam,
  germany,
  given,
  litware,
  refusal,
  refusalOf,
  subscription,
  untyped,
  vianet,
  when,
  worldwide
} from './testing/given.js'

const start = [contoso, fabrikam, litware, worldwide, germany, vianet] as const
const lines = [
  {productId: 'business-standard', subscriptionId: 's'},
  {productId: 'enterprise-e3', subscriptionId: 't'}
]
const order = {type: 'startOrder', tenantId: 'w', orderId: 'o', lines} as const
const place = {tenantId: 'w', orderId: 'o'} as const
const next = {type: 'continueOrder', ...place} as const
const name = {type: 'nameOrderPartner', ...place, partnerId: '100'} as const
const complete = {type: 'completeOrder', ...place} as const
/** Another order of the tenant, which has to stay as it is. */
const other = {...order, orderId: 'n', lines: [{productId: 'business-premium', subscriptionId: 'n'}]} as const
const wizard = [other, order, next] as const
const empty = ['text that is not empty']

describe('order', () => {
  it('SM6: should start at its first step, with what it is for and nothing else', () => {
    const before = given(...start, other)
    const more = untyped<typeof lines>(lines.map((line) => ({...line, secret: 'x'})))
    const after = when(before, {...order, lines: more})
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      orders: [...(tenantOf(before, 'w')?.orders ?? []), {id: 'o', lines, status: 'reviewing'}]
    })
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, order)).to.deep.equal([{type: 'orderStarted', ...place, lines}])
  })

  it('SM6: should go on to its second step, without a partner', () => {
    const before = given(...start, other, order)
    const after = when(before, next)
    expect(tenantOf(after, 'w')?.orders).to.deep.equal([
      orderOf(before, 'w', 'n'),
      {id: 'o', lines, status: 'placing', partnerId: null}
    ])
    expect(orderOf(after, 'w', 'n')).to.equal(orderOf(before, 'w', 'n'))
    expect(eventsOf(before, next)).to.deep.equal([{type: 'orderContinued', ...place}])
  })

  it('R11: should take the ID of a partner in its second step, whatever it is', () => {
    const before = given(...start, ...wizard)
    const after = when(before, name)
    expect(orderOf(after, 'w', 'o')).to.deep.equal({id: 'o', lines, status: 'placing', partnerId: '100'})
    expect(orderOf(after, 'w', 'n')).to.equal(orderOf(before, 'w', 'n'))
    expect(eventsOf(before, name)).to.deep.equal([{type: 'orderPartnerNamed', ...place, partnerId: '100'}])
    expect(orderOf(when(after, {...name, partnerId: '999'}), 'w', 'o')).to.include({partnerId: '999'})
  })

  it('I10: should have no partner again when the ID is emptied', () => {
    const named = given(...start, ...wizard, name)
    for (const partnerId of ['', null]) {
      expect(orderOf(when(named, {...name, partnerId}), 'w', 'o')).to.include({partnerId: null})
    }
  })

  it('should come to nothing when the ID is the same', () => {
    const none = given(...start, ...wizard)
    for (const partnerId of ['', null]) expect(when(none, {...name, partnerId})).to.equal(none)
    const named = when(none, name)
    expect(when(named, name)).to.equal(named)
  })

  it('R12, I10: should bring the subscriptions once it is completed, also without a partner', () => {
    const before = given(...start, subscription('w', 'a'), ...wizard)
    expect(subscriptionsOf(before, 'w').map(({id}) => id)).to.deep.equal(['a'])
    const after = when(before, complete)
    const rest = {kind: 'paid', status: 'active', partnerOfRecord: null, formerPartnerOfRecord: null, soldBy: null}
    const bought = [
      {id: 's', name: 'Business Standard', product: 'Business Standard', cost: '€ 10.50', ...rest},
      {id: 't', name: 'Enterprise E3', product: 'Enterprise E3', cost: '€ 34.40', ...rest}
    ]
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      orders: [orderOf(before, 'w', 'n'), {id: 'o', lines, status: 'done', partnerOfRecord: null}],
      subscriptions: [...subscriptionsOf(before, 'w'), ...bought]
    })
    const subscriptions = bought.map(({id, name, product, cost}) => ({id, name, product, cost, kind: 'paid'}))
    expect(eventsOf(before, complete)).to.deep.equal([
      {type: 'orderCompleted', ...place, subscriptions, partnerOfRecord: null}
    ])
  })

  it('R3, R11: should make the named partner the one of record, on each subscription', () => {
    const after = given(...start, ...wizard, name, complete)
    expect(subscriptionsOf(after, 'w').map(({partnerOfRecord}) => partnerOfRecord)).to.deep.equal(['100', '100'])
    expect(orderOf(after, 'w', 'o')).to.deep.equal({id: 'o', lines, status: 'done', partnerOfRecord: '100'})
  })

  const elsewhere = {partnerId: '300', cloud: 'o365-worldwide', clouds: ['o365-21vianet']}
  for (const [partnerId, code, data] of [
    ['999', 'unknown-partner', {partnerId: '999'}],
    ['300', 'partner-not-authorized', elsewhere]
  ] as const) {
    it(`I2: should not be completed with the ID of ${code}`, () => {
      expect(refusal(given(...start, ...wizard, {...name, partnerId}), complete)).to.deep.equal({code, data})
    })
  }

  it('R13: should be named no partner by a 21Vianet customer, and be completed without', () => {
    const place = {tenantId: 'c', orderId: 'o'} as const
    const system = given(...start, {...order, ...place}, {...next, ...place})
    for (const partnerId of ['300', null]) {
      expect(refusal(system, {...name, ...place, partnerId})).to.deep.equal({
        code: 'only-partner-starts-add',
        data: {...place, cloud: 'o365-21vianet'}
      })
    }
    expect(refusal(system, {...complete, ...place})).to.equal('carried out')
  })

  for (const [command, commands, status, expected] of [
    [next, wizard, 'placing', ['reviewing']],
    [next, [...wizard, complete], 'done', ['reviewing']],
    [name, [order], 'reviewing', ['placing']],
    [name, [...wizard, complete], 'done', ['placing']],
    [complete, [order], 'reviewing', ['placing']],
    [complete, [...wizard, complete], 'done', ['placing']]
  ] as const) {
    it(`SM6: should refuse ${command.type} when it is ${status}`, () => {
      expect(refusal(given(...start, ...commands), command)).to.deep.equal({
        code: 'order-not-open',
        data: {orderId: 'o', status, expected}
      })
    })
  }

  for (const command of [next, name, complete]) {
    it(`should refuse what is unknown: ${command.type}`, () => {
      const system = given(...start, other)
      expect(refusal(system, command)).to.deep.equal({code: 'unknown-order', data: place})
      expect(refusalOf(system, untyped<Command>({...command, tenantId: 'x'}))).to.equal('unknown-tenant')
    })
  }

  const catalogue = ['business-standard', 'business-premium', 'enterprise-e3']
  const [first] = lines
  for (const [title, change, code, data] of [
    ['a tenant that is unknown', {tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['an id that is taken', {orderId: 'n'}, 'order-exists', {tenantId: 'w', orderId: 'n'}],
    ['no id', {orderId: ''}, 'unknown-value', {field: 'orderId', value: '', expected: empty}],
    ['nothing in it', {lines: []}, 'unknown-value', {field: 'lines', value: '', expected: empty}],
    [
      'a product that is none',
      {lines: [first, {productId: 'moon', subscriptionId: 'u'}]},
      'unknown-value',
      {field: 'productId', value: 'moon', expected: catalogue}
    ],
    [
      'no id for a subscription',
      {lines: [first, {productId: 'enterprise-e3', subscriptionId: ' '}]},
      'unknown-value',
      {field: 'subscription.id', value: ' ', expected: empty}
    ],
    [
      'one id for two subscriptions',
      {lines: [...lines, {productId: 'enterprise-e3', subscriptionId: 's'}]},
      'subscription-exists',
      {tenantId: 'w', subscriptionId: 's'}
    ],
    [
      'the id of a subscription that is there',
      {lines: [first, {productId: 'enterprise-e3', subscriptionId: 'a'}]},
      'subscription-exists',
      {tenantId: 'w', subscriptionId: 'a'}
    ]
  ] as const) {
    it(`SM6: should not start with ${title}`, () => {
      const command = untyped<Command>({...order, ...change})
      expect(refusal(given(...start, subscription('w', 'a'), other), command)).to.deep.equal({code, data})
    })
  }

  it('SM6: should keep the ids of its subscriptions for itself, in its tenant', () => {
    const taken = {code: 'subscription-exists', data: {tenantId: 'w', subscriptionId: 't'}}
    for (const system of [given(...start, ...wizard), given(...start, ...wizard, complete)]) {
      expect(refusal(system, subscription('w', 't'))).to.deep.equal(taken)
      expect(refusalOf(system, subscription('w', 'z'))).to.equal('carried out')
      expect(refusalOf(system, subscription('g', 't'))).to.equal('carried out')
    }
  })

  it('SM6: should be for products of this catalogue', () => {
    expect(products).to.deep.equal([
      {id: 'business-standard', name: 'Business Standard', cost: '€ 10.50'},
      {id: 'business-premium', name: 'Business Premium', cost: '€ 18.60'},
      {id: 'enterprise-e3', name: 'Enterprise E3', cost: '€ 34.40'}
    ])
  })

  it('should be found in its tenant only', () => {
    expect(orderOf(given(...start, other), 'g', 'n')).to.equal(undefined)
    expect(orderOf(given(...start, other), 'x', 'n')).to.equal(undefined)
    expect(orderOf(given(...start, other), 'w', 'o')).to.equal(undefined)
  })
})
