import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Cloud, tenantOf} from './index.js'
import {given, refusalOf, when, worldwide} from './test-support.js'

const legacy = {
  type: 'registerTenant',
  tenantId: 'old',
  name: 'Adatum',
  cloud: 'o365-worldwide',
  adminCenter: 'legacy'
} as const

describe('tenant', () => {
  it('should start in the new admin center, with nothing of its own', () => {
    expect(tenantOf(given(worldwide), 'w')).to.deep.equal({
      id: 'w',
      name: 'Adatum',
      cloud: 'o365-worldwide',
      adminCenter: 'new',
      subscriptions: [],
      relationships: [],
      offers: []
    })
  })

  it('should refuse a second tenant with the same id', () => {
    expect(refusalOf(given(worldwide), worldwide)).to.equal('tenant-exists')
  })

  it('should refuse a cloud, an admin center and an id that are none', () => {
    const system = given()
    expect(refusalOf(system, {...worldwide, cloud: 'o365-moon' as Cloud})).to.equal('unknown-value')
    expect(refusalOf(system, {...legacy, adminCenter: 'newest' as 'new'})).to.equal('unknown-value')
    expect(refusalOf(system, {...legacy, tenantId: ' '})).to.equal('unknown-value')
  })

  it('R9: should turn on the new admin center', () => {
    const system = when(given(legacy), {type: 'turnOnNewAdminCenter', tenantId: 'old'})
    expect(tenantOf(system, 'old')?.adminCenter).to.equal('new')
  })

  it('R9: should refuse to turn on what is on, and for a tenant that is unknown', () => {
    const system = given(worldwide)
    expect(refusalOf(system, {type: 'turnOnNewAdminCenter', tenantId: 'w'})).to.equal('admin-center-is-new')
    expect(refusalOf(system, {type: 'turnOnNewAdminCenter', tenantId: 'x'})).to.equal('unknown-tenant')
  })

  it('should leave other tenants alone', () => {
    const before = given(worldwide, legacy)
    const after = when(before, {type: 'turnOnNewAdminCenter', tenantId: 'old'})
    expect(tenantOf(after, 'w')).to.equal(tenantOf(before, 'w'))
  })
})
