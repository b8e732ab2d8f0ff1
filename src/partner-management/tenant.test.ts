import {describe, it} from 'node:test'
import {expect} from 'chai'
import {adminCenters, cloudRules, clouds, emptySystem, organizationTypes, tenantOf} from './index.js'
import {contoso, eventsOf, germany, given, refusal, untyped, vianet, when, worldwide} from './testing/given.js'

const legacy = {...worldwide, tenantId: 'old', adminCenter: 'legacy'} as const
const turnOn = {type: 'turnOnNewAdminCenter', tenantId: 'old'} as const

describe('tenant', () => {
  it('should start as an organization in the new admin center, with nothing of its own', () => {
    expect(tenantOf(given(worldwide), 'w')).to.deep.equal({
      id: 'w',
      name: 'Adatum',
      cloud: 'o365-worldwide',
      organizationType: 'organization',
      region: null,
      adminCenter: 'new',
      billingAccounts: ['Adatum'],
      agreement: {status: 'notAccepted', documentOpened: false},
      sharesMpsaPurchases: false,
      users: [],
      subscriptions: [],
      relationships: [],
      invitations: [],
      offers: [],
      orders: [],
      contactRequests: [],
      purchases: [],
      supportContacts: [],
      mailbox: []
    })
  })

  it('R29: should be what it says it is', () => {
    const rest = {organizationType: 'school', region: 'Sweden', billingAccounts: ['A', 'B']} as const
    expect(tenantOf(given({...legacy, ...rest}), 'old')).to.deep.include({adminCenter: 'legacy', ...rest})
  })

  it('R1: should be in one of three clouds; only 21Vianet has offers, and leaves the add to the partner', () => {
    expect(clouds).to.deep.equal(['o365-worldwide', 'o365-germany', 'o365-21vianet'])
    expect(cloudRules).to.deep.equal({
      'o365-worldwide': {onlyPartnerStartsAdd: false, offers: false},
      'o365-germany': {onlyPartnerStartsAdd: false, offers: false},
      'o365-21vianet': {onlyPartnerStartsAdd: true, offers: true}
    })
    const system = given(worldwide, germany, vianet)
    expect(system.tenants.map(({cloud}) => cloud)).to.deep.equal(clouds)
  })

  it('should come after those that registered before, and leave them and the partners as they are', () => {
    const before = given(contoso, worldwide)
    const after = when(before, legacy)
    expect(after.tenants.map(({id}) => id)).to.deep.equal(['w', 'old'])
    expect(after.tenants[0]).to.equal(before.tenants[0])
    expect(after.partners).to.equal(before.partners)
    expect(eventsOf(before, legacy)).to.deep.equal([
      {type: 'tenantRegistered', tenantId: 'old', tenant: after.tenants[1]}
    ])
  })

  it('should refuse a second tenant with the same id', () => {
    expect(refusal(given(worldwide), {...vianet, tenantId: 'w'})).to.deep.equal({
      code: 'tenant-exists',
      data: {tenantId: 'w'}
    })
  })

  const empty = ['text that is not empty']
  for (const [field, change, value, expected] of [
    ['tenantId', {tenantId: ''}, '', empty],
    ['tenantId', {tenantId: ' '}, ' ', empty],
    ['name', {name: ''}, '', empty],
    ['name', {name: ' ', billingAccounts: ['A']}, ' ', empty],
    ['billingAccounts', {billingAccounts: []}, '', empty],
    ['billingAccounts', {billingAccounts: ['']}, '', empty],
    ['billingAccounts', {billingAccounts: ['A', ' ']}, ' ', empty],
    ['cloud', {cloud: untyped<'o365-germany'>('o365-moon')}, 'o365-moon', clouds],
    ['adminCenter', {adminCenter: untyped<'new'>('newest')}, 'newest', adminCenters],
    ['organizationType', {organizationType: untyped<'school'>('club')}, 'club', organizationTypes]
  ] as const) {
    it(`should refuse a value that is none: ${field} ${JSON.stringify(change)}`, () => {
      expect(refusal(emptySystem, {...worldwide, ...change})).to.deep.equal({
        code: 'unknown-value',
        data: {field, value, expected}
      })
    })
  }

  it('should say which values there are', () => {
    expect(adminCenters).to.deep.equal(['legacy', 'new'])
    expect(organizationTypes).to.deep.equal(['organization', 'school'])
  })

  it('R9: should turn on the new admin center, and change nothing else', () => {
    const before = given(worldwide, legacy)
    const after = when(before, turnOn)
    expect(tenantOf(after, 'old')).to.deep.equal({...tenantOf(before, 'old'), adminCenter: 'new'})
    expect(tenantOf(after, 'w')).to.equal(tenantOf(before, 'w'))
    expect(eventsOf(before, turnOn)).to.deep.equal([{type: 'newAdminCenterTurnedOn', tenantId: 'old'}])
  })

  it('R9: should refuse to turn on what is on', () => {
    expect(refusal(given(worldwide), {...turnOn, tenantId: 'w'})).to.deep.equal({
      code: 'admin-center-is-new',
      data: {tenantId: 'w'}
    })
  })

  it('R39: should share the purchases of MPSA partners, and stop doing so', () => {
    const share = {type: 'shareMpsaPurchases', tenantId: 'w', shares: true} as const
    const before = given(worldwide, germany)
    const shared = when(before, share)
    expect(tenantOf(shared, 'w')).to.deep.equal({...tenantOf(before, 'w'), sharesMpsaPurchases: true})
    expect(tenantOf(shared, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, share)).to.deep.equal([{type: 'mpsaPurchasesShared', tenantId: 'w', shares: true}])
    expect(tenantOf(when(shared, {...share, shares: false}), 'w')?.sharesMpsaPurchases).to.equal(false)
  })

  it('R39: should come to nothing when it shares them already, or does not', () => {
    const before = given(worldwide)
    expect(when(before, {type: 'shareMpsaPurchases', tenantId: 'w', shares: false})).to.equal(before)
    const shared = when(before, {type: 'shareMpsaPurchases', tenantId: 'w', shares: true})
    expect(when(shared, {type: 'shareMpsaPurchases', tenantId: 'w', shares: true})).to.equal(shared)
  })

  for (const command of [turnOn, {type: 'shareMpsaPurchases', tenantId: 'old', shares: true}] as const) {
    it(`should refuse a tenant that is unknown: ${command.type}`, () => {
      expect(refusal(given(worldwide), command)).to.deep.equal({code: 'unknown-tenant', data: {tenantId: 'old'}})
    })
  }
})
