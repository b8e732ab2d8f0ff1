import {describe, it} from 'node:test'
import {expect} from 'chai'
import fc from 'fast-check'
import {
  clouds,
  customerPurchaseKinds,
  execute,
  partnerKinds,
  relationshipTypes,
  subscriptionStatuses
} from '../partner-management/index.js'
import {runs} from './testing/run-options.js'
import {PartnerUser, partnerCenterSettings, systemOf, type World} from './testing/visitors.js'

const me = '1000001'
const world: fc.Arbitrary<World> = fc.record({
  // Those who may remove it come up more often than one time in ten.
  relationships: fc
    .oneof(fc.constantFrom('reseller' as const, 'resellerDelegatedAdmin'), fc.constantFrom(...relationshipTypes))
    .map((type) => [{partnerId: me, type}]),
  kinds: fc
    .oneof(fc.constantFrom('directPartner' as const, 'indirectProvider'), fc.constantFrom(...partnerKinds))
    .map((kind) => ({[me]: kind})),
  partners: fc.constantFrom([], ['1000002']),
  subscriptions: fc.array(fc.constantFrom(null, me), {maxLength: 2}),
  sold: fc.array(
    fc.record({partnerId: fc.constantFrom(me, '1000002'), status: fc.constantFrom(...subscriptionStatuses)}),
    {maxLength: 4}
  )
})

describe('link to remove a reseller relationship', () => {
  it('R53, R60, R62: should be there for who may, and enabled exactly when no subscription that they sold is active', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        world,
        fc.constantFrom(...clouds),
        fc.constantFrom(...partnerCenterSettings),
        (about, cloud, setting) => {
          const partner = new PartnerUser(setting, systemOf(cloud, about), me).at('pc.account', {customer: 't'})
          const link = partner.node('pc.removeReseller')
          const mayRemove =
            /^reseller/.test(about.relationships?.[0]?.type ?? '') &&
            ['directPartner', 'indirectProvider'].includes(about.kinds?.[me] ?? '')
          const isActive = about.sold?.some(({partnerId, status}) => partnerId === me && status === 'active')
          expect(link?.disabled).to.equal(mayRemove ? isActive : undefined)
          expect(partner.refusal('pc.removeReseller')?.code).to.equal(
            mayRemove ? (isActive ? 'disabled-control' : undefined) : 'no-such-control'
          )
          seen.add(`${mayRemove} ${isActive}`)
        }
      ),
      runs(200)
    )
    expect([...seen].sort()).to.deep.equal(['false false', 'false true', 'true false', 'true true'])
  })

  it('I11: should stay enabled whatever else is open, and the system refuse the removal then', () => {
    const purchases = fc.array(
      fc.record({partnerId: fc.constant(me), kind: fc.constantFrom(...customerPurchaseKinds)}),
      {minLength: 1, maxLength: 3}
    )
    fc.assert(
      fc.property(purchases, fc.constantFrom(...partnerCenterSettings), (open, setting) => {
        const system = systemOf('o365-worldwide', {partners: [me], kinds: {[me]: 'directPartner'}, purchases: open})
        const partner = new PartnerUser(setting, system, me).at('pc.account', {customer: 't'})
        expect(partner.node('pc.removeReseller')?.disabled).to.equal(false)
        const refused = execute(system, {type: 'removeResellerRelationship', tenantId: 't', partnerId: me})
        expect(refused.ok ? 'removed' : refused.refusal.code).to.match(/^open-/)
      }),
      runs(50)
    )
  })
})
