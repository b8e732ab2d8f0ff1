import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  activeRelationshipsOf,
  type Command,
  isDelegatedAdministrator,
  mayActAsPartnerOfRecord,
  offersOf,
  type RelationshipType,
  subscriptionsOf
} from './index.js'
import {contoso, given, litware, refusalOf, subscription, vianet, when, worldwide} from './test-support.js'

const start = [contoso, litware, vianet, worldwide]
const terms = {id: 's', name: 'Plan s', product: 'Business Basic', cost: '¥ 40'}
const plain = {type: 'sendOffer', tenantId: 'c', offerId: 'o', partnerId: '300', kind: 'plain'} as const
const trial = {...plain, kind: 'trial', subscription: terms} as const
const purchase = {...trial, kind: 'purchase'} as const
const follow: Command = {type: 'followOfferLink', tenantId: 'c', offerId: 'o'}
const authorize: Command = {type: 'authorizeOffer', tenantId: 'c', offerId: 'o'}
const create = {type: 'createOfferedAccount', tenantId: 'c', offerId: 'o'} as const

describe('21Vianet offer', () => {
  it('R14: should be in the mailbox of the tenant, newest last', () => {
    const system = given(...start, plain, {...trial, offerId: 'p'})
    expect(offersOf(system, 'c').map(({id, status}) => `${id} ${status}`)).to.deep.equal(['o sent', 'p sent'])
  })

  it('R1: should be refused to a tenant of another cloud', () => {
    expect(refusalOf(given(...start), {...plain, tenantId: 'w'})).to.equal('cloud-without-offers')
  })

  it('R1: should be refused from a partner who is not authorized for 21Vianet, or unknown', () => {
    expect(refusalOf(given(...start), {...plain, partnerId: '100'})).to.equal('partner-not-authorized')
    expect(refusalOf(given(...start), {...plain, partnerId: '999'})).to.equal('unknown-partner')
  })

  it('should be refused with an id that is taken, a kind that is none, or a subscription that is there', () => {
    expect(refusalOf(given(...start, plain), trial)).to.equal('offer-exists')
    expect(refusalOf(given(...start), {...plain, kind: 'gift' as 'plain'})).to.equal('unknown-value')
    expect(refusalOf(given(...start, subscription('c', 's')), trial)).to.equal('subscription-exists')
    expect(refusalOf(given(...start), {...plain, tenantId: 'x'})).to.equal('unknown-tenant')
  })

  it('R15, SM3: should be open for authorization once its link is followed, also again', () => {
    const followed = when(given(...start, plain), follow)
    expect(offersOf(followed, 'c')[0]?.status).to.equal('authorizing')
    expect(when(followed, follow)).to.equal(followed)
  })

  it('R16: should make the partner a delegated administrator, listed on Partner relationships', () => {
    const system = given(...start, plain, follow, authorize)
    expect(offersOf(system, 'c')[0]?.status).to.equal('authorized')
    expect(activeRelationshipsOf(system, 'c')).to.deep.equal([
      {partnerId: '300', type: 'delegatedAdmin', status: 'active', adminRoles: 'granted', includesAdminRoles: true}
    ])
    expect(isDelegatedAdministrator(system, 'c', '300')).to.equal(true)
    expect(mayActAsPartnerOfRecord(system, 'c', '300')).to.equal(true)
  })

  it('R16: should change nothing for the partner before it is authorized', () => {
    const system = given(...start, plain, follow)
    expect(activeRelationshipsOf(system, 'c')).to.deep.equal([])
    expect(isDelegatedAdministrator(system, 'c', '300')).to.equal(false)
    expect(mayActAsPartnerOfRecord(system, 'c', '300')).to.equal(false)
  })

  it('I8: should leave the partner of record of other subscriptions as it is', () => {
    const before = given(...start, subscription('c', 'a'), plain)
    const after = when(when(before, follow), authorize)
    expect(subscriptionsOf(after, 'c')).to.equal(subscriptionsOf(before, 'c'))
  })

  for (const [offer, kind] of [
    [trial, 'trial'],
    [purchase, 'paid']
  ] as const) {
    it(`R17: should bring a subscription with the partner of record after the account is created: ${offer.kind}`, () => {
      const pending = given(...start, offer, follow, authorize)
      expect(offersOf(pending, 'c')[0]?.status).to.equal('accountPending')
      expect(subscriptionsOf(pending, 'c')).to.deep.equal([])
      const done = when(pending, create)
      expect(offersOf(done, 'c')[0]?.status).to.equal('authorized')
      expect(subscriptionsOf(done, 'c')).to.deep.equal([
        {...terms, kind, status: 'active', partnerOfRecord: '300', formerPartnerOfRecord: null}
      ])
    })
  }

  it('R17: should name the subscription as the account is named, if it is', () => {
    const system = given(...start, trial, follow, authorize, {...create, name: 'Head office'})
    expect(subscriptionsOf(system, 'c')[0]?.name).to.equal('Head office')
    expect(refusalOf(given(...start, trial, follow, authorize), {...create, name: ''})).to.equal('unknown-value')
  })

  it('R17: should refuse an account for a plain offer, and before it is authorized', () => {
    expect(refusalOf(given(...start, plain, follow, authorize), create)).to.equal('offer-without-account')
    expect(refusalOf(given(...start, trial, follow), create)).to.equal('offer-not-open')
  })

  it('SM3: should refuse to skip a step, and to be answered twice', () => {
    expect(refusalOf(given(...start, plain), authorize)).to.equal('offer-not-open')
    const answered = given(...start, plain, follow, authorize)
    expect(refusalOf(answered, follow)).to.equal('offer-not-open')
    expect(refusalOf(answered, authorize)).to.equal('offer-not-open')
    expect(refusalOf(given(...start, trial, follow, authorize, create), create)).to.equal('offer-not-open')
    expect(refusalOf(given(...start), follow)).to.equal('unknown-offer')
  })

  it('SM3: should keep its link working while the account is pending', () => {
    const pending = given(...start, trial, follow, authorize)
    expect(when(pending, follow)).to.equal(pending)
  })

  for (const [before, after] of [
    ['reseller', 'resellerDelegatedAdmin'],
    ['advisor', 'advisor']
  ] as const) {
    it(`R16: should add admin roles to a relationship that is there: ${before} becomes ${after}`, () => {
      const system = given(...start, ...related(before), plain, follow, authorize)
      expect(activeRelationshipsOf(system, 'c')).to.deep.equal([
        {partnerId: '300', type: after, status: 'active', adminRoles: 'granted', includesAdminRoles: true}
      ])
    })
  }
})

function related(relationshipType: RelationshipType): Command[] {
  const place = {tenantId: 'c', partnerId: '300'}
  return [
    {type: 'requestRelationship', ...place, relationshipType, includesAdminRoles: false},
    {type: 'acceptRelationship', ...place}
  ]
}
