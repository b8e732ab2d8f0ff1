import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type CustomerPurchaseKind, customerPurchaseKinds, purchasesSeenBy, tenantOf} from './index.js'
import {
  agreed,
  contoso,
  eventsOf,
  existing,
  fabrikam,
  germany,
  given,
  northwind,
  refusal,
  untyped,
  when,
  worldwide
} from './testing/given.js'

const start = [contoso, fabrikam, northwind, worldwide, germany, agreed('w')] as const
const selling = [...start, existing('w', '100', 'reseller'), existing('w', '200', 'reseller')] as const
const make = {
  type: 'makeCustomerPurchase',
  tenantId: 'w',
  partnerId: '100',
  purchaseId: 'p',
  kind: 'reservation',
  product: 'VM'
} as const
const cancel = {type: 'cancelCustomerPurchase', tenantId: 'w', partnerId: '100', purchaseId: 'p'} as const
const other = {...make, partnerId: '200', purchaseId: 'o', kind: 'software', product: 'SQL'} as const
const made = {id: 'p', partnerId: '100', kind: 'reservation', product: 'VM', status: 'open'}
const empty = ['text that is not empty']

describe('purchase for a customer', () => {
  it('R58, R59: should be a reservation or software, open at first', () => {
    expect(customerPurchaseKinds).to.deep.equal(['reservation', 'software'])
    const before = given(...selling, other)
    const after = when(before, make)
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      purchases: [{id: 'o', partnerId: '200', kind: 'software', product: 'SQL', status: 'open'}, made]
    })
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, make)).to.deep.equal([{type: 'customerPurchaseMade', tenantId: 'w', purchase: made}])
  })

  it('should be cancelled, and the others stay as they are', () => {
    const before = given(...selling, other, make)
    const after = when(before, cancel)
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      purchases: [tenantOf(before, 'w')?.purchases[0], {...made, status: 'cancelled'}]
    })
    expect(tenantOf(after, 'w')?.purchases[0]).to.equal(tenantOf(before, 'w')?.purchases[0])
    expect(eventsOf(before, cancel)).to.deep.equal([
      {type: 'customerPurchaseCancelled', tenantId: 'w', purchaseId: 'p'}
    ])
  })

  it('should be cancelled also after the relationship has ended, in order to be rid of it', () => {
    const mpsa = [...start, existing('w', '100', 'mpsa'), make] as const
    const system = given(...mpsa, {type: 'endRelationship', tenantId: 'w', partnerId: '100'})
    expect(refusal(system, cancel)).to.equal('carried out')
  })

  for (const type of ['reseller', 'resellerDelegatedAdmin', 'mpsa'] as const) {
    it(`R34, R39: should be made by a partner who sells, or buys under its own agreement: ${type}`, () => {
      expect(refusal(given(...start, existing('w', '100', type)), make)).to.equal('carried out')
    })
  }

  const unpermitted = {
    tenantId: 'w',
    partnerId: '100',
    relationshipType: 'lob',
    needed: ['sellProducts', 'purchaseUnderMpsa']
  }
  for (const [title, commands, command, code, data] of [
    ['made for a tenant that is unknown', selling, {...make, tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['made by nobody', selling, {...make, partnerId: ''}, 'unknown-partner', {partnerId: ''}],
    ['made with an id that is taken', [...selling, make], make, 'purchase-exists', {tenantId: 'w', purchaseId: 'p'}],
    [
      'made without an id',
      selling,
      {...make, purchaseId: ''},
      'unknown-value',
      {field: 'purchaseId', value: '', expected: empty}
    ],
    [
      'of a kind that is none',
      selling,
      {...make, kind: untyped<CustomerPurchaseKind>('gift')},
      'unknown-value',
      {field: 'kind', value: 'gift', expected: customerPurchaseKinds}
    ],
    ['made without a relationship', start, make, 'no-active-relationship', {tenantId: 'w', partnerId: '100'}],
    ['made by one who may not', [...start, existing('w', '100', 'lob')], make, 'not-permitted', unpermitted],
    ['cancelled for a tenant that is unknown', selling, {...cancel, tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['cancelled by nobody', selling, {...cancel, partnerId: '9'}, 'unknown-partner', {partnerId: '9'}],
    [
      'cancelled where there is none',
      selling,
      cancel,
      'unknown-purchase',
      {tenantId: 'w', partnerId: '100', purchaseId: 'p'}
    ],
    [
      'cancelled by another partner',
      [...selling, other],
      {...cancel, purchaseId: 'o'},
      'unknown-purchase',
      {tenantId: 'w', partnerId: '100', purchaseId: 'o'}
    ],
    ['cancelled twice', [...selling, make, cancel], cancel, 'purchase-cancelled', {tenantId: 'w', purchaseId: 'p'}]
  ] as const) {
    it(`should not be ${title}`, () => {
      expect(refusal(given(...commands), command)).to.deep.equal({code, data})
    })
  }

  const mpsa = [
    ...start,
    existing('w', '100', 'mpsa'),
    existing('w', '200', 'mpsa'),
    existing('w', '400', 'reseller'),
    make,
    other,
    {...make, partnerId: '400', purchaseId: 'q'}
  ] as const
  const share = {type: 'shareMpsaPurchases', tenantId: 'w', shares: true} as const
  const seen = (system: ReturnType<typeof given>) =>
    ['100', '200', '400', '999'].map((partnerId) => purchasesSeenBy(system, 'w', partnerId).map(({id}) => id))

  it('R39: should be seen by the partner who made it only, at first', () => {
    expect(seen(given(...mpsa))).to.deep.equal([['p'], ['o'], ['q'], []])
    expect(purchasesSeenBy(given(...mpsa), 'x', '100')).to.deep.equal([])
    expect(purchasesSeenBy(given(...mpsa), 'g', '100')).to.deep.equal([])
  })

  it('R39: should be seen by the other MPSA partners, and by no others, once the tenant shares them', () => {
    expect(seen(given(...mpsa, share))).to.deep.equal([['p', 'o'], ['p', 'o'], ['q'], []])
    expect(seen(given(...mpsa, share, {...share, shares: false}))).to.deep.equal([['p'], ['o'], ['q'], []])
  })

  it('R39: should not be seen by one who is an MPSA partner no longer', () => {
    const system = given(...mpsa, share, {type: 'endRelationship', tenantId: 'w', partnerId: '200'})
    expect(seen(system)).to.deep.equal([['p'], ['o'], ['q'], []])
  })
})
