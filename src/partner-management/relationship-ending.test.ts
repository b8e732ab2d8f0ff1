import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  activeRelationshipOf,
  type Command,
  capabilitiesOf,
  customersOf,
  hasActiveSubscriptionsSoldBy,
  isSupportContact,
  mayRemoveResellerRelationship,
  partnerKinds,
  relationshipsOf,
  relationshipTypes,
  subscriptionsOf,
  tenantOf
} from './index.js'
import {
  agreed,
  alpine,
  contoso,
  eventsOf,
  existing,
  given,
  northwind,
  refusal,
  sold,
  subscription,
  terms,
  when,
  wingtip,
  worldwide
} from './testing/given.js'

const other = {...worldwide, tenantId: 'v'} as const
const start = [contoso, northwind, alpine, wingtip, worldwide, other, agreed('w')] as const
const removeRoles = {type: 'removeAdminRoles', tenantId: 'w', partnerId: '400'} as const
const deletePartner = {type: 'deletePartner', tenantId: 'w', partnerId: '400'} as const
const removeReseller = {type: 'removeResellerRelationship', tenantId: 'w', partnerId: '400'} as const
const end = {type: 'endRelationship', tenantId: 'w', partnerId: '400'} as const
const commands = [removeRoles, deletePartner, removeReseller, end]
const place = {tenantId: 'w', partnerId: '400'} as const
const reserve = {type: 'makeCustomerPurchase', ...place, purchaseId: 'r', kind: 'reservation', product: 'VM'} as const
const software = {...reserve, purchaseId: 's', kind: 'software', product: 'SQL'} as const
const since = '2020-01-01T00:00:00.000Z'
/** A relationship of another partner, and of another tenant, that have to stay as they are. */
const neighbours = [existing('w', '100', 'resellerDelegatedAdmin', 'granted'), existing('v', '400', 'reseller')]

describe('end of a relationship', () => {
  it('R48, R49: should not come with the end of the admin roles', () => {
    const before = given(...start, ...neighbours, existing('w', '400', 'resellerDelegatedAdmin', 'granted'))
    const after = when(before, removeRoles)
    const relationship = {status: 'active', partnerId: '400', type: 'resellerDelegatedAdmin', adminRoles: 'none', since}
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      relationships: [relationshipsOf(before, 'w')[0], relationship]
    })
    expect(relationshipsOf(after, 'w')[0]).to.equal(relationshipsOf(before, 'w')[0])
    expect(tenantOf(after, 'v')).to.equal(tenantOf(before, 'v'))
    expect(capabilitiesOf(after, 'w', '400')).to.deep.equal(['sellProducts'])
    expect(eventsOf(before, removeRoles)).to.deep.equal([{type: 'adminRolesRemoved', ...place}])
  })

  it('I7: should not come with roles that are not there', () => {
    const before = given(...start, existing('w', '400', 'delegatedAdmin'))
    expect(refusal(before, removeRoles)).to.deep.equal({code: 'no-admin-roles', data: place})
  })

  it("T10: should be the customer's to bring about, for a delegated administrator whose roles are gone", () => {
    const before = given(...start, existing('w', '400', 'delegatedAdmin', 'granted'), removeRoles)
    expect(refusal(before, deletePartner)).to.equal('carried out')
  })

  for (const type of relationshipTypes) {
    const deletes = type === 'delegatedAdmin' || type === 'advisor'
    const resells = type === 'reseller' || type === 'resellerDelegatedAdmin'
    const data = {...place, relationshipType: type}

    it(`R25, R51, R52: should ${deletes ? '' : 'not '}be brought about by the customer: ${type}`, () => {
      expect(refusal(given(...start, existing('w', '400', type)), deletePartner)).to.deep.equal(
        deletes ? 'carried out' : {code: 'only-partner-ends-relationship', data}
      )
    })

    it(`R53: should ${resells ? '' : 'not '}be the removal of a reseller relationship: ${type}`, () => {
      expect(refusal(given(...start, existing('w', '400', type)), removeReseller)).to.deep.equal(
        resells ? 'carried out' : {code: 'not-a-reseller-relationship', data}
      )
    })

    it(`SM1: should ${deletes || resells ? 'not ' : ''}be brought about by the partner alone: ${type}`, () => {
      expect(refusal(given(...start, existing('w', '400', type)), end)).to.deep.equal(
        deletes || resells ? {code: 'relationship-ends-otherwise', data} : 'carried out'
      )
    })
  }

  for (const [command, type, endedBy] of [
    [deletePartner, 'advisor', 'customer'],
    [removeReseller, 'reseller', 'partner'],
    [end, 'mpsa', 'partner']
  ] as const) {
    it(`R50, SM1: should keep the relationship as one that has ended: ${command.type}`, () => {
      const before = given(...start, ...neighbours, existing('w', '400', type))
      const after = when(before, command)
      expect(tenantOf(after, 'w')).to.deep.equal({
        ...tenantOf(before, 'w'),
        relationships: [relationshipsOf(before, 'w')[0], {status: 'ended', partnerId: '400', type, endedBy}]
      })
      expect(tenantOf(after, 'v')).to.equal(tenantOf(before, 'v'))
      expect(eventsOf(before, command)).to.deep.equal([{type: 'relationshipEnded', ...place, endedBy}])
      expect(refusal(after, command)).to.deep.equal({code: 'no-active-relationship', data: place})
    })
  }

  it('I9: should take the admin roles with it', () => {
    const before = given(...start, existing('w', '400', 'delegatedAdmin', 'granted'))
    expect(relationshipsOf(when(before, deletePartner), 'w')).to.deep.equal([
      {status: 'ended', partnerId: '400', type: 'delegatedAdmin', endedBy: 'customer'}
    ])
  })

  for (const kind of partnerKinds) {
    const may = kind === 'directPartner' || kind === 'indirectProvider'
    it(`R53: should ${may ? '' : 'not '}be brought about by a reseller of the kind ${kind}`, () => {
      expect(mayRemoveResellerRelationship(kind)).to.equal(may)
      const system = given({...northwind, kind}, worldwide, existing('w', '400', 'reseller'))
      const expected = ['directPartner', 'indirectProvider']
      expect(refusal(system, removeReseller)).to.deep.equal(
        may ? 'carried out' : {code: 'partner-kind-not-allowed', data: {partnerId: '400', kind, expected}}
      )
    })
  }

  const reselling = [...start, ...neighbours, existing('w', '400', 'resellerDelegatedAdmin', 'granted')] as const
  const contact: Command = {type: 'addSupportContact', ...place}

  it('R54, R55, R56, R57: should cost the partner its customer, contact, admin roles and further purchases', () => {
    const before = given(...reselling, contact, {...contact, partnerId: '100'}, {...contact, tenantId: 'v'})
    const after = when(before, removeReseller)
    expect(customersOf(after, '400').map(({id}) => id)).to.deep.equal(['v'])
    expect(isSupportContact(after, 'w', '400')).to.equal(false)
    expect(tenantOf(after, 'w')?.supportContacts).to.deep.equal(['100'])
    expect(isSupportContact(after, 'v', '400')).to.equal(true)
    expect(activeRelationshipOf(after, 'w', '400')).to.equal(undefined)
    expect(capabilitiesOf(after, 'w', '400')).to.deep.equal([])
    const purchase = {type: 'purchaseSubscription', ...place, subscription: terms('z')} as const
    expect(refusal(before, purchase)).to.equal('carried out')
    expect(refusal(after, purchase)).to.deep.equal({code: 'no-active-relationship', data: place})
    expect(refusal(after, reserve)).to.deep.equal({code: 'no-active-relationship', data: place})
  })

  const suspend = (subscriptionId: string) => ({type: 'suspendSubscription', ...place, subscriptionId}) as const

  it('R60, R61, R62: should wait until each subscription that the partner sold is suspended', () => {
    const system = given(...reselling, sold('w', 'a', '400'), sold('w', 'b', '400'))
    expect(refusal(system, removeReseller)).to.deep.equal({
      code: 'active-subscriptions',
      data: {...place, subscriptions: ['a', 'b']}
    })
    const one = when(system, suspend('b'))
    expect(hasActiveSubscriptionsSoldBy(one, 'w', '400')).to.equal(true)
    expect(refusal(one, removeReseller)).to.deep.equal({
      code: 'active-subscriptions',
      data: {...place, subscriptions: ['a']}
    })
    const none = when(one, suspend('a'))
    expect(hasActiveSubscriptionsSoldBy(none, 'w', '400')).to.equal(false)
    expect(refusal(none, removeReseller)).to.equal('carried out')
  })

  it('R62: should not wait for subscriptions of others, of the customer itself, or of another customer', () => {
    const system = given(
      ...reselling,
      sold('w', 'a', '100'),
      subscription('w', 'b', '400'),
      sold('v', 'a', '400'),
      {...reserve, partnerId: '100'},
      agreed('v'),
      {...reserve, tenantId: 'v'}
    )
    expect(refusal(system, removeReseller)).to.equal('carried out')
  })

  it('I12: should leave suspended subscriptions with the tenant, and the partner of record as it is', () => {
    const before = given(...reselling, sold('w', 'a', '400'), subscription('w', 'b', '400'), suspend('a'))
    expect(subscriptionsOf(when(before, removeReseller), 'w')).to.equal(subscriptionsOf(before, 'w'))
  })

  for (const [code, purchase] of [
    ['open-reservations', reserve],
    ['open-software-purchases', software]
  ] as const) {
    it(`R58, R59, I11: should wait until these are cancelled: ${purchase.kind}`, () => {
      const {purchaseId} = purchase
      const cancel = {type: 'cancelCustomerPurchase', ...place, purchaseId: 'q'} as const
      const system = given(...reselling, {...purchase, purchaseId: 'q'}, purchase)
      expect(refusal(system, removeReseller)).to.deep.equal({code, data: {...place, purchases: ['q', purchaseId]}})
      const one = when(system, cancel)
      expect(refusal(one, removeReseller)).to.deep.equal({code, data: {...place, purchases: [purchaseId]}})
      expect(refusal(when(one, {...cancel, purchaseId}), removeReseller)).to.equal('carried out')
    })
  }

  it('I11: should name what is in the way in the order in which a partner meets it', () => {
    const all = given(...reselling, software, reserve, sold('w', 'a', '400'))
    const cancel = {type: 'cancelCustomerPurchase', ...place, purchaseId: 'r'} as const
    expect(refusal(all, removeReseller)).to.have.property('code', 'active-subscriptions')
    const suspended = when(all, suspend('a'))
    expect(refusal(suspended, removeReseller)).to.have.property('code', 'open-reservations')
    expect(refusal(when(suspended, cancel), removeReseller)).to.have.property('code', 'open-software-purchases')
    const kind = given(
      {...northwind, kind: 'indirectReseller'},
      worldwide,
      existing('w', '400', 'reseller'),
      sold('w', 'a', '400')
    )
    expect(refusal(kind, removeReseller)).to.have.property('code', 'partner-kind-not-allowed')
  })

  for (const command of commands) {
    it(`should be refused with what is unknown: ${command.type}`, () => {
      const system = given(...start, ...neighbours)
      expect(refusal(system, {...command, tenantId: 'x'})).to.deep.equal({
        code: 'unknown-tenant',
        data: {tenantId: 'x'}
      })
      expect(refusal(system, {...command, partnerId: '9'})).to.deep.equal({
        code: 'unknown-partner',
        data: {partnerId: '9'}
      })
      expect(refusal(system, command)).to.deep.equal({code: 'no-active-relationship', data: place})
    })
  }
})
