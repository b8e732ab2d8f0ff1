import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  activeRelationshipsOf,
  type Command,
  isDelegatedAdministrator,
  mailboxOf,
  mayActAsPartnerOfRecord,
  offerKinds,
  offersOf,
  type RelationshipType,
  relationshipTypes,
  rulesOf,
  subscriptionsOf,
  tenantOf
} from './index.js'
import {
  contoso,
  eventsOf,
  existing,
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

const now = '2020-05-07T12:00:00.000Z'
const second = {...litware, partnerId: '301', name: 'Relecloud'} as const
const start = [contoso, litware, second, vianet, worldwide, germany, {type: 'setClock', now}] as const
const offered = {id: 's', name: 'Plan s', product: 'Business Basic', cost: '¥ 40'}
const plain = {type: 'sendOffer', tenantId: 'c', offerId: 'o', partnerId: '300', kind: 'plain'} as const
const trial = {...plain, kind: 'trial', subscription: offered} as const
const purchase = {...trial, kind: 'purchase'} as const
const follow: Command = {type: 'followOfferLink', tenantId: 'c', offerId: 'o'}
const authorize: Command = {type: 'authorizeOffer', tenantId: 'c', offerId: 'o'}
const create = {type: 'createOfferedAccount', tenantId: 'c', offerId: 'o'} as const
/** One of another partner, which has to stay as it is. */
const other = {...plain, offerId: 'n', partnerId: '301'} as const
const sent = {id: 'o', partnerId: '300', kind: 'plain', status: 'sent', subscription: null}

describe('21Vianet offer', () => {
  it('R14: should be in the mailbox of the tenant, newest last', () => {
    const before = given(...start, other)
    const after = when(before, plain)
    expect(tenantOf(after, 'c')).to.deep.equal({
      ...tenantOf(before, 'c'),
      offers: [...offersOf(before, 'c'), sent],
      mailbox: [
        {kind: 'offer', id: 'n', partnerId: '301', receivedOn: now},
        {kind: 'offer', id: 'o', partnerId: '300', receivedOn: now}
      ]
    })
    expect(tenantOf(after, 'w')).to.equal(tenantOf(before, 'w'))
    expect(mailboxOf(after, 'w')).to.deep.equal([])
    expect(eventsOf(before, plain)).to.deep.equal([{type: 'offerSent', tenantId: 'c', offer: sent}])
  })

  it('R17: should carry the terms of what comes with it, and nothing that is no term', () => {
    expect(offerKinds).to.deep.equal(['plain', 'trial', 'purchase'])
    const more = untyped<typeof offered>({...offered, secret: 'x', kind: 'gift'})
    const another = untyped<typeof offered>({...more, id: 't'})
    const system = given(...start, {...trial, subscription: more}, {...purchase, offerId: 'p', subscription: another})
    expect(offersOf(system, 'c').map((each) => each.subscription)).to.deep.equal([
      {...offered, kind: 'trial'},
      {...offered, id: 't', kind: 'paid'}
    ])
    const bare = untyped<Command>({...plain, subscription: offered})
    expect(offersOf(given(...start, bare), 'c')).to.deep.equal([sent])
  })

  const [known, empty] = [{field: 'kind', value: 'gift', expected: offerKinds}, ['text that is not empty']]
  for (const [title, commands, command, code, data] of [
    [
      'should not be sent to the worldwide cloud',
      [],
      {...plain, tenantId: 'w'},
      'cloud-without-offers',
      {tenantId: 'w', cloud: 'o365-worldwide'}
    ],
    [
      'should not be sent to Germany',
      [],
      {...plain, tenantId: 'g'},
      'cloud-without-offers',
      {tenantId: 'g', cloud: 'o365-germany'}
    ],
    [
      'should not be sent by a partner who is not authorized for 21Vianet',
      [],
      {...plain, partnerId: '100'},
      'partner-not-authorized',
      {partnerId: '100', cloud: 'o365-21vianet', clouds: ['o365-worldwide']}
    ],
    ['should not be sent by nobody', [], {...plain, partnerId: '999'}, 'unknown-partner', {partnerId: '999'}],
    ['should not be sent to nobody', [], {...plain, tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['should not be sent twice', [plain], {...trial, partnerId: '301'}, 'offer-exists', {tenantId: 'c', offerId: 'o'}],
    [
      'should not be sent without an id',
      [],
      {...plain, offerId: ' '},
      'unknown-value',
      {field: 'offerId', value: ' ', expected: empty}
    ],
    ['should not be of a kind that is none', [], {...trial, kind: untyped<'trial'>('gift')}, 'unknown-value', known],
    [
      'should not be of no kind, without a subscription',
      [],
      {...plain, kind: untyped<'plain'>('gift')},
      'unknown-value',
      known
    ],
    [
      'should not be of a trial without a subscription',
      [],
      {...plain, kind: untyped<'plain'>('trial')},
      'unknown-value',
      {field: 'subscription', value: 'undefined', expected: ['an object']}
    ],
    [
      'should not be of a subscription that is there',
      [subscription('c', 's')],
      purchase,
      'subscription-exists',
      {tenantId: 'c', subscriptionId: 's'}
    ],
    [
      'should not be of a subscription without an id',
      [],
      {...purchase, subscription: {...offered, id: ''}},
      'unknown-value',
      {field: 'subscription.id', value: '', expected: empty}
    ]
  ] as const) {
    it(`R1, R17: ${title}`, () => {
      expect(refusal(given(...start, ...commands), command)).to.deep.equal({code, data})
    })
  }

  it('R15, SM3: should be open for authorization once its link is followed, also again', () => {
    const before = given(...start, other, plain)
    const after = when(before, follow)
    expect(tenantOf(after, 'c')).to.deep.equal({
      ...tenantOf(before, 'c'),
      offers: [offersOf(before, 'c')[0], {...sent, status: 'authorizing'}]
    })
    expect(eventsOf(before, follow)).to.deep.equal([{type: 'offerLinkFollowed', tenantId: 'c', offerId: 'o'}])
    expect(when(after, follow)).to.equal(after)
  })

  it('R16: should make the partner a delegated administrator, who may act as partner of record', () => {
    const before = given(...start, other, plain, follow, existing('c', '301', 'lob'))
    const after = when(before, authorize)
    expect(tenantOf(after, 'c')).to.deep.equal({
      ...tenantOf(before, 'c'),
      offers: [offersOf(before, 'c')[0], {...sent, status: 'authorized'}],
      relationships: [
        ...activeRelationshipsOf(before, 'c'),
        {status: 'active', partnerId: '300', type: 'delegatedAdmin', adminRoles: 'granted', since: now}
      ]
    })
    expect(tenantOf(after, 'w')).to.equal(tenantOf(before, 'w'))
    expect(isDelegatedAdministrator(after, 'c', '300')).to.equal(true)
    expect(mayActAsPartnerOfRecord(after, 'c', '300')).to.equal(true)
    expect(mayActAsPartnerOfRecord(after, 'c', '301')).to.equal(false)
    expect(eventsOf(before, authorize)).to.deep.equal([
      {type: 'offerAuthorized', tenantId: 'c', offerId: 'o', partnerId: '300', accountPending: false}
    ])
  })

  it('R16: should change nothing for the partner before it is authorized', () => {
    const system = given(...start, plain, follow)
    expect(activeRelationshipsOf(system, 'c')).to.deep.equal([])
    expect(isDelegatedAdministrator(system, 'c', '300')).to.equal(false)
    expect(mayActAsPartnerOfRecord(system, 'c', '300')).to.equal(false)
    expect(mayActAsPartnerOfRecord(given(...start, plain), 'c', '300')).to.equal(false)
  })

  it('P2, R50: should allow nothing any more once the partner is deleted', () => {
    const before = given(...start, plain, follow, authorize)
    const after = when(before, {type: 'deletePartner', tenantId: 'c', partnerId: '300'})
    expect([before, after].map((system) => mayActAsPartnerOfRecord(system, 'c', '300'))).to.deep.equal([true, false])
  })

  it('I8: should leave the partner of record of other subscriptions as it is', () => {
    const before = given(...start, subscription('c', 'a'), plain, follow)
    expect(subscriptionsOf(when(before, authorize), 'c')).to.equal(subscriptionsOf(before, 'c'))
  })

  for (const [offer, kind] of [
    [trial, 'trial'],
    [purchase, 'paid']
  ] as const) {
    it(`R17: should bring a subscription with the partner of record after the account is created: ${offer.kind}`, () => {
      const pending = given(...start, other, subscription('c', 'a'), offer, follow, authorize)
      expect(offersOf(pending, 'c')[1]?.status).to.equal('accountPending')
      expect(mayActAsPartnerOfRecord(pending, 'c', '300')).to.equal(true)
      expect(subscriptionsOf(pending, 'c').map(({id}) => id)).to.deep.equal(['a'])
      const rest = {status: 'active', partnerOfRecord: '300', formerPartnerOfRecord: null, soldBy: null}
      const done = when(pending, create)
      expect(tenantOf(done, 'c')).to.deep.equal({
        ...tenantOf(pending, 'c'),
        offers: [offersOf(pending, 'c')[0], {...offersOf(pending, 'c')[1], status: 'authorized'}],
        subscriptions: [...subscriptionsOf(pending, 'c'), {...offered, kind, ...rest}]
      })
      expect(eventsOf(pending, create)).to.deep.equal([
        {
          type: 'offeredAccountCreated',
          tenantId: 'c',
          offerId: 'o',
          partnerId: '300',
          subscription: {...offered, kind}
        }
      ])
    })
  }

  const pending = [trial, follow, authorize] as const

  it('R17: should name the subscription as the account is named, if it is', () => {
    const system = given(...start, ...pending, {...create, name: 'Head office'})
    expect(subscriptionsOf(system, 'c')[0]).to.include({name: 'Head office', product: 'Business Basic'})
    expect(refusal(given(...start, ...pending), {...create, name: ''})).to.deep.equal({
      code: 'unknown-value',
      data: {field: 'name', value: '', expected: ['text that is not empty']}
    })
  })

  for (const [state, commands] of [
    ['sent', [trial]],
    ['followed', [trial, follow]],
    ['authorized and without its account', pending],
    ['answered', [...pending, create]]
  ] as const) {
    it(`R17: should keep the id of its subscription for itself: ${state}`, () => {
      const taken = {code: 'subscription-exists', data: {tenantId: 'c', subscriptionId: 's'}}
      const system = given(...start, ...commands)
      expect(refusal(system, {...purchase, offerId: 'p'})).to.deep.equal(taken)
      expect(refusal(system, subscription('c', 's'))).to.deep.equal(taken)
      expect(refusalOf(system, subscription('c', 'z'))).to.equal('carried out')
    })
  }

  it('R17: should have no account when it is plain', () => {
    expect(refusal(given(...start, plain, follow, authorize), create)).to.deep.equal({
      code: 'offer-without-account',
      data: {offerId: 'o', kind: 'plain'}
    })
  })

  for (const [command, commands, status, expected] of [
    [authorize, [plain], 'sent', ['authorizing']],
    [authorize, [plain, follow, authorize], 'authorized', ['authorizing']],
    [authorize, pending, 'accountPending', ['authorizing']],
    [follow, [plain, follow, authorize], 'authorized', ['authorizing', 'accountPending']],
    [create, [trial], 'sent', ['accountPending']],
    [create, [trial, follow], 'authorizing', ['accountPending']],
    [create, [...pending, create], 'authorized', ['accountPending']]
  ] as const) {
    it(`SM3: should refuse ${command.type} when it is ${status}`, () => {
      expect(refusal(given(...start, ...commands), command)).to.deep.equal({
        code: 'offer-not-open',
        data: {offerId: 'o', status, expected}
      })
    })
  }

  it('SM3: should keep its link working while the account is pending', () => {
    const system = given(...start, ...pending)
    expect(when(system, follow)).to.equal(system)
  })

  for (const command of [follow, authorize, create]) {
    it(`should refuse what is unknown: ${command.type}`, () => {
      const system = given(...start, other)
      expect(refusal(system, command)).to.deep.equal({code: 'unknown-offer', data: {tenantId: 'c', offerId: 'o'}})
      expect(refusalOf(system, untyped<Command>({...command, tenantId: 'x'}))).to.equal('unknown-tenant')
    })
  }

  for (const before of relationshipTypes) {
    const after: RelationshipType = rulesOf(before).resells ? 'resellerDelegatedAdmin' : 'delegatedAdmin'
    it(`R16: should make a delegated administrator of a partner who is there: ${before} is ${after} then`, () => {
      const later = {type: 'setClock', now: '2020-06-01T00:00:00.000Z'} as const
      const system = given(...start, existing('c', '300', before), later, plain, follow, authorize)
      expect(activeRelationshipsOf(system, 'c')).to.deep.equal([
        {status: 'active', partnerId: '300', type: after, adminRoles: 'granted', since: now}
      ])
    })
  }

  it('R16: should start a new relationship after one that ended', () => {
    const later = {type: 'setClock', now: '2020-06-01T00:00:00.000Z'} as const
    const end: Command = {type: 'endRelationship', tenantId: 'c', partnerId: '300'}
    const system = given(...start, existing('c', '300', 'lob'), end, later, plain, follow, authorize)
    expect(activeRelationshipsOf(system, 'c')).to.deep.equal([
      {status: 'active', partnerId: '300', type: 'delegatedAdmin', adminRoles: 'granted', since: later.now}
    ])
  })
})
