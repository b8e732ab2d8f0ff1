import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  hasActiveSubscriptionsSoldBy,
  subscriptionKinds,
  subscriptionOf,
  subscriptionStatuses,
  subscriptionsOf,
  subscriptionsSoldBy,
  tenantOf
} from './index.js'
import {
  agreed,
  contoso,
  eventsOf,
  existing,
  fabrikam,
  germany,
  given,
  litware,
  refusal,
  sold,
  subscription,
  terms,
  untyped,
  vianet,
  when,
  worldwide
} from './testing/given.js'

const start = [contoso, fabrikam, litware, worldwide, germany, vianet, agreed('w')] as const
const add = {type: 'addSubscription', tenantId: 'w', subscription: {...terms('a'), kind: 'trial'}} as const
const partner = {tenantId: 'w', partnerId: '100'} as const
const purchase = {type: 'purchaseSubscription', ...partner, subscription: terms('n')} as const
const manage = {type: 'manageSubscription', ...partner, subscriptionId: 'b', name: 'Head office'} as const
const suspend = {type: 'suspendSubscription', ...partner, subscriptionId: 'b'} as const
const bare = {status: 'active', partnerOfRecord: null, formerPartnerOfRecord: null, soldBy: null}
const empty = ['text that is not empty']

describe('subscription', () => {
  it('SM5: should be active without any partner, unless it says otherwise', () => {
    const before = given(...start)
    const after = when(before, add)
    const added = {...add.subscription, ...bare}
    expect(tenantOf(after, 'w')).to.deep.equal({...tenantOf(before, 'w'), subscriptions: [added]})
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, add)).to.deep.equal([{type: 'subscriptionAdded', tenantId: 'w', subscription: added}])
  })

  it('SM5: should be what it says it is, and nothing that is no term', () => {
    const rest = {status: 'suspended', partnerOfRecord: '200', soldBy: '100'} as const
    const subscription = untyped<typeof add.subscription>({...add.subscription, secret: 'x'})
    expect(subscriptionOf(given(...start, {...add, subscription, ...rest}), 'w', 'a')).to.deep.equal({
      ...add.subscription,
      ...rest,
      formerPartnerOfRecord: null
    })
  })

  it('should keep the order in which subscriptions came, whatever their ids', () => {
    const system = given(...start, subscription('w', '9'), subscription('w', '10'), subscription('w', '1'))
    expect(subscriptionsOf(system, 'w').map(({id}) => id)).to.deep.equal(['9', '10', '1'])
  })

  it('should keep its id to its tenant', () => {
    expect(subscriptionOf(given(...start, add, {...add, tenantId: 'g'}), 'g', 'a')?.id).to.equal('a')
  })

  it('R13: should come with a partner of record also where only the partner starts an add', () => {
    const system = given(...start, subscription('w', 'a', '100'), subscription('c', 'a', '300'))
    expect(subscriptionOf(system, 'w', 'a')?.partnerOfRecord).to.equal('100')
    expect(subscriptionOf(system, 'c', 'a')?.partnerOfRecord).to.equal('300')
  })

  it('should be of these kinds and statuses', () => {
    expect(subscriptionKinds).to.deep.equal(['paid', 'trial'])
    expect(subscriptionStatuses).to.deep.equal(['active', 'suspended'])
  })

  const elsewhere = {partnerId: '300', cloud: 'o365-worldwide', clouds: ['o365-21vianet']}
  const term = (change: object) => ({
    ...add,
    subscription: untyped<typeof add.subscription>({...terms('b'), ...change})
  })
  for (const [title, command, code, data] of [
    ['a tenant that is unknown', {...add, tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['an id that is taken', add, 'subscription-exists', {tenantId: 'w', subscriptionId: 'a'}],
    ['no id', term({id: ''}), 'unknown-value', {field: 'subscription.id', value: '', expected: empty}],
    ['no name', term({name: ' '}), 'unknown-value', {field: 'subscription.name', value: ' ', expected: empty}],
    [
      'a kind that is none',
      term({kind: 'free'}),
      'unknown-value',
      {field: 'subscription.kind', value: 'free', expected: subscriptionKinds}
    ],
    [
      'a status that is none',
      {...term({}), status: untyped<'active'>('lost')},
      'unknown-value',
      {field: 'status', value: 'lost', expected: subscriptionStatuses}
    ],
    ['an unknown partner of record', {...term({}), partnerOfRecord: '9'}, 'unknown-partner', {partnerId: '9'}],
    [
      'a partner of record of another cloud',
      {...term({}), partnerOfRecord: '300'},
      'partner-not-authorized',
      elsewhere
    ],
    ['an unknown seller', {...term({}), soldBy: ''}, 'unknown-partner', {partnerId: ''}],
    [
      'a seller of another cloud',
      {...term({}), partnerOfRecord: '100', soldBy: '300'},
      'partner-not-authorized',
      elsewhere
    ]
  ] as const) {
    it(`R2, I2: should not be added with ${title}`, () => {
      expect(refusal(given(...start, add), command)).to.deep.equal({code, data})
    })
  }

  const selling = [...start, existing('w', '100', 'reseller'), sold('w', 'a', '200'), sold('w', 'b', '100')] as const
  const managing = [...start, existing('w', '100', 'delegatedAdmin', 'granted'), ...selling.slice(-2)] as const

  it('R34: should be purchased by a partner who sells', () => {
    const before = given(...selling)
    const after = when(before, purchase)
    const added = {...terms('n'), ...bare, soldBy: '100'}
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      subscriptions: [...subscriptionsOf(before, 'w'), added]
    })
    expect(eventsOf(before, purchase)).to.deep.equal([{type: 'subscriptionAdded', tenantId: 'w', subscription: added}])
  })

  it('R35: should be managed by a partner with admin roles, and the others stay as they are', () => {
    const before = given(...managing)
    const after = when(before, manage)
    const [first, second] = subscriptionsOf(before, 'w')
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      subscriptions: [first, {...second, name: 'Head office'}]
    })
    expect(subscriptionOf(after, 'w', 'a')).to.equal(first)
    expect(eventsOf(before, manage)).to.deep.equal([
      {type: 'subscriptionManaged', tenantId: 'w', subscriptionId: 'b', name: 'Head office'}
    ])
  })

  it('should come to nothing when it has that name', () => {
    const before = given(...managing)
    expect(when(before, {...manage, name: 'Plan b'})).to.equal(before)
    expect(eventsOf(before, {...manage, name: 'Plan b'})).to.deep.equal([])
  })

  it('R63: should be suspended by the partner who sold it, and the others stay as they are', () => {
    const before = given(...selling, sold('w', 'z', '100'))
    const after = when(before, suspend)
    const [first, second, third] = subscriptionsOf(before, 'w')
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      subscriptions: [first, {...second, status: 'suspended'}, third]
    })
    expect(eventsOf(before, suspend)).to.deep.equal([
      {type: 'subscriptionSuspended', tenantId: 'w', subscriptionId: 'b'}
    ])
  })

  it('R63: should be suspended whether or not the agreement is accepted', () => {
    const system = given(contoso, worldwide, existing('w', '100', 'reseller'), sold('w', 'b', '100'))
    expect(refusal(system, suspend)).to.equal('carried out')
  })

  const place = {tenantId: 'w', partnerId: '100'}
  const reseller = {...place, relationshipType: 'reseller', needed: ['manageServices']}
  const administrator = {...place, relationshipType: 'delegatedAdmin', needed: ['sellProducts']}
  const noId = {...purchase, subscription: {...terms('n'), id: ''}}
  for (const [title, commands, command, code, data] of [
    ['a reseller who manages', selling, manage, 'not-permitted', reseller],
    ['an administrator who sells', managing, purchase, 'not-permitted', administrator],
    ['an administrator who suspends', managing, suspend, 'not-permitted', administrator],
    ['a purchase without a relationship', start, purchase, 'no-active-relationship', place],
    [
      'management without a relationship',
      [...start, add],
      {...manage, subscriptionId: 'a'},
      'no-active-relationship',
      place
    ],
    [
      'suspending without a relationship',
      [...start, add],
      {...suspend, subscriptionId: 'a'},
      'no-active-relationship',
      place
    ],
    [
      'suspending what another partner sold',
      selling,
      {...suspend, subscriptionId: 'a'},
      'not-sold-by-partner',
      {...place, subscriptionId: 'a'}
    ],
    [
      'suspending twice',
      [...selling, suspend],
      suspend,
      'subscription-not-active',
      {tenantId: 'w', subscriptionId: 'b'}
    ],
    [
      'a purchase with an id that is taken',
      selling,
      {...purchase, subscription: terms('a')},
      'subscription-exists',
      {tenantId: 'w', subscriptionId: 'a'}
    ],
    [
      'a purchase without an id',
      selling,
      noId,
      'unknown-value',
      {field: 'subscription.id', value: '', expected: empty}
    ],
    [
      'a name that says nothing',
      managing,
      {...manage, name: ' '},
      'unknown-value',
      {field: 'name', value: ' ', expected: empty}
    ],
    [
      'managing what is unknown',
      managing,
      {...manage, subscriptionId: 'q'},
      'unknown-subscription',
      {tenantId: 'w', subscriptionId: 'q'}
    ],
    [
      'suspending what is unknown',
      selling,
      {...suspend, subscriptionId: 'q'},
      'unknown-subscription',
      {tenantId: 'w', subscriptionId: 'q'}
    ]
  ] as const) {
    it(`R34, R35, R57, R63: should refuse ${title}`, () => {
      expect(refusal(given(...commands), command)).to.deep.equal({code, data})
    })
  }

  for (const command of [purchase, manage, suspend]) {
    it(`should refuse who is unknown: ${command.type}`, () => {
      const system = given(...selling)
      expect(refusal(system, {...command, tenantId: 'x'})).to.deep.equal({
        code: 'unknown-tenant',
        data: {tenantId: 'x'}
      })
      expect(refusal(system, {...command, partnerId: ''})).to.deep.equal({
        code: 'unknown-partner',
        data: {partnerId: ''}
      })
    })
  }

  it('R62: should be told apart by who sold it, and by whether it is active', () => {
    const system = given(...selling, sold('w', 'z', '100'), suspend, {...suspend, subscriptionId: 'z'})
    expect(subscriptionsSoldBy(system, 'w', '100').map(({id}) => id)).to.deep.equal(['b', 'z'])
    expect(subscriptionsSoldBy(system, 'x', '100')).to.deep.equal([])
    expect(hasActiveSubscriptionsSoldBy(system, 'w', '100')).to.equal(false)
    expect(hasActiveSubscriptionsSoldBy(system, 'w', '200')).to.equal(true)
    expect(hasActiveSubscriptionsSoldBy(system, 'x', '200')).to.equal(false)
  })
})
