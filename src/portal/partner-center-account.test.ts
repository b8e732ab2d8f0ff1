import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  capabilitiesOf,
  customersOf,
  isSupportContact,
  type PartnerKind,
  partnerKinds,
  relationshipStatusOf,
  relationshipTypes,
  type System,
  subscriptionsOf
} from '../partner-management/index.js'
import type {LabelKey} from './index.js'
import {PartnerUser, partnerCenterSettings, systemOf, type World} from './testing/visitors.js'

const direct: World = {partners: ['1000001'], kinds: {'1000001': 'directPartner'}}
const cloud = 'o365-worldwide'

for (const setting of partnerCenterSettings) {
  const signIn = (world: World, partnerId = '1000001') => new PartnerUser(setting, systemOf(cloud, world), partnerId)
  const customer = (world: World) => signIn(world).press('menuitem', 'pc.customers').select('t', 'customer')
  const subscription = (world: World, id = 'sold-1') => customer(world).select(id)
  const account = (world: World) => customer(world).press('menuitem', 'pc.account')
  const statuses = ({system}: {system: System}) => subscriptionsOf(system, 't').map(({id, status}) => [id, status])

  describe(`Account of a customer: ${setting.release} ${setting.language}`, () => {
    const remove: LabelKey = 'pc.removeReseller'

    for (const type of relationshipTypes) {
      it(`P12: should offer the removal of reseller relationships, and of no other: ${type}`, () => {
        const partner = account({...direct, partners: [], relationships: [{partnerId: '1000001', type}]})
        expect(partner.under('th.partnerType')).to.deep.equal([partner.label(`type.${type}` as LabelKey)])
        expect(partner.under('lbl.since')).to.deep.equal(['2020-01-01'])
        expect(partner.shows('link', remove)).to.equal(type === 'reseller' || type === 'resellerDelegatedAdmin')
      })
    }

    for (const kind of partnerKinds) {
      it(`R53: should offer the removal to direct partners and indirect providers: ${kind}`, () => {
        const offered: readonly PartnerKind[] = ['directPartner', 'indirectProvider']
        const partner = account({...direct, kinds: {'1000001': kind}})
        expect(partner.shows('link', remove)).to.equal(offered.includes(kind))
      })
    }

    for (const [sold, disabled] of [
      [['active'], true],
      [['active', 'suspended'], true],
      [['suspended'], false],
      [[], false]
    ] as const) {
      it(`R60, R62: should have an inactive link while a subscription is active: ${sold.join(', ')}`, () => {
        const partner = account({...direct, sold: sold.map((status) => ({partnerId: '1000001', status}))})
        expect(partner.node(remove)).to.deep.include({role: 'link', alsoRoles: ['button'], disabled})
        expect(partner.refusal(remove)?.code).to.equal(disabled ? 'disabled-control' : undefined)
        expect(partner.names({role: 'status'})).to.deep.equal(
          disabled ? [partner.label('msg.activeSubscriptions')] : []
        )
      })
    }

    it('R62: should not wait for subscriptions that others sold', () => {
      expect(account({...direct, sold: [{partnerId: '1000002'}]}).isDisabled('link', remove)).to.equal(false)
    })

    it('R54-R57: should remove the customer, the support contact, the privileges and future purchases', () => {
      const place = {tenantId: 't', partnerId: '1000001'} as const
      const world: World = {
        kinds: {'1000001': 'indirectProvider'},
        relationships: [{partnerId: '1000001', type: 'resellerDelegatedAdmin', adminRoles: true}],
        agreementAccepted: true
      }
      const partner = account(world).meanwhile({type: 'addSupportContact', ...place})
      expect(isSupportContact(partner.system, 't', '1000001')).to.equal(true)
      expect(capabilitiesOf(partner.system, 't', '1000001')).to.include('createUser')
      partner.press('link', remove)
      expect(relationshipStatusOf(partner.system, 't', '1000001')).to.equal('ended')
      expect(partner.page.id).to.equal('pc.customers')
      expect(partner.names({role: 'status'})).to.deep.equal([partner.label('msg.noCustomers')])
      expect(customersOf(partner.system, '1000001')).to.deep.equal([])
      expect(isSupportContact(partner.system, 't', '1000001')).to.equal(false)
      expect(capabilitiesOf(partner.system, 't', '1000001')).to.deep.equal([])
      const terms = {id: 'later', name: 'Plan', product: 'Apps', cost: '€ 1', kind: 'paid'} as const
      const purchase = () => partner.meanwhile({type: 'purchaseSubscription', ...place, subscription: terms})
      expect(purchase).to.throw('no-active-relationship')
    })

    for (const [kind, key] of [
      ['reservation', 'msg.openReservations'],
      ['software', 'msg.openSoftware']
    ] as const) {
      it(`R58, R59, I11: should refuse, and say why, while a purchase is open: ${kind}`, () => {
        const purchases = [{partnerId: '1000001', kind}]
        const partner = account({...direct, purchases})
        expect(partner.node(remove)?.disabled).to.equal(false)
        const {system} = partner
        partner.press('link', remove)
        expect(partner.system).to.equal(system)
        expect(partner.page.id).to.equal('pc.account')
        expect(partner.names({role: 'status', object: 'error'})).to.deep.equal([partner.label(key)])
        expect(partner.press('menuitem', 'pc.account').names({role: 'status'})).to.deep.equal([])
        partner.meanwhile({
          type: 'cancelCustomerPurchase',
          tenantId: 't',
          partnerId: '1000001',
          purchaseId: 'purchase-1'
        })
        expect(partner.press('link', remove).page.id).to.equal('pc.customers')
        expect(relationshipStatusOf(partner.system, 't', '1000001')).to.equal('ended')
      })
    }

    it('I11: should name reservations first, then software', () => {
      const partner = account({
        ...direct,
        purchases: [
          {partnerId: '1000001', kind: 'software'},
          {partnerId: '1000001', kind: 'reservation'}
        ]
      }).press('link', remove)
      expect(partner.names({object: 'error'})).to.deep.equal([partner.label('msg.openReservations')])
      partner.meanwhile({type: 'cancelCustomerPurchase', tenantId: 't', partnerId: '1000001', purchaseId: 'purchase-2'})
      expect(partner.press('link', remove).names({object: 'error'})).to.deep.equal([partner.label('msg.openSoftware')])
    })

    it('R60, R61, I12: should be removed after each active subscription is suspended, which the customer keeps', () => {
      const world: World = {...direct, sold: [{partnerId: '1000001'}, {partnerId: '1000001'}]}
      const partner = subscription(world).press('radio', 'pc.suspended')
      partner.pressNamed('link', 'Tailspin').press('menuitem', 'pc.account')
      expect(partner.isDisabled('link', remove)).to.equal(true)
      partner.press('menuitem', 'pc.customers').select('t', 'customer').select('sold-2').press('radio', 'pc.suspended')
      partner.press('menuitem', 'pc.customers').select('t', 'customer').press('menuitem', 'pc.account')
      expect(partner.press('link', remove).names({object: 'customer'})).to.deep.equal([])
      expect(statuses(partner)).to.deep.equal([
        ['sub-1', 'active'],
        ['sold-1', 'suspended'],
        ['sold-2', 'suspended']
      ])
    })
  })
}
