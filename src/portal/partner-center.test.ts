import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Command, type System, subscriptionsOf} from '../partner-management/index.js'
import {findNodes, partnerCenter} from './index.js'
import {after, PartnerUser, partnerCenterSettings, systemOf, type World} from './testing/visitors.js'

const direct: World = {partners: ['1000001'], kinds: {'1000001': 'directPartner'}}
const cloud = 'o365-worldwide'

for (const setting of partnerCenterSettings) {
  const signIn = (world: World, partnerId = '1000001') => new PartnerUser(setting, systemOf(cloud, world), partnerId)
  const customer = (world: World) => signIn(world).press('menuitem', 'pc.customers').select('t', 'customer')
  const subscription = (world: World, id = 'sold-1') => customer(world).select(id)
  const account = (world: World) => customer(world).press('menuitem', 'pc.account')
  const statuses = ({system}: {system: System}) => subscriptionsOf(system, 't').map(({id, status}) => [id, status])

  describe(`Partner Center: ${setting.release} ${setting.language}`, () => {
    it('T16: should have a portal of its own, with a menu', () => {
      const partner = signIn({})
      expect(partner.page).to.include({id: 'pc.home', name: partner.label('page.partnerCenter')})
      expect(partner.names({role: 'text'})).to.deep.equal(['Contoso'])
      expect(partner.names({role: 'menuitem'})).to.deep.equal([
        partner.label('nav.home'),
        partner.label('pc.customers')
      ])
      expect(partner.press('menuitem', 'pc.customers').page.name).to.equal(partner.label('pc.customers'))
      expect(partner.press('menuitem', 'nav.home').page.id).to.equal('pc.home')
    })
  })

  describe(`Customers: ${setting.release} ${setting.language}`, () => {
    it('R54: should list the customers of the partner by name', () => {
      const partner = signIn(direct).press('menuitem', 'pc.customers')
      expect(partner.names({role: 'row', object: 'customer'})).to.deep.equal(['Tailspin'])
      expect(partner.names({role: 'list'})).to.deep.equal([partner.label('lbl.customers')])
      expect(partner.names({role: 'status'})).to.deep.equal([])
    })

    it('R54: should say so when there are none', () => {
      const partner = signIn({invitations: [{partnerId: '1000001'}]}).press('menuitem', 'pc.customers')
      expect(partner.names({role: 'row'})).to.deep.equal([])
      expect(partner.names({role: 'status'})).to.deep.equal([partner.label('msg.noCustomers')])
    })

    it('should keep the customers of each partner, and the clouds, together and apart', () => {
      const system = after(
        systemOf(cloud, direct),
        {type: 'registerTenant', tenantId: 'c', name: 'Lucerne', cloud: 'o365-21vianet'},
        {type: 'registerTenant', tenantId: 'g', name: 'Trey', cloud: 'o365-germany'},
        ...['c', 'g'].map(
          (tenantId): Command => ({
            type: 'addRelationship',
            tenantId,
            partnerId: tenantId === 'c' ? '1000001' : '1000002',
            relationshipType: 'advisor'
          })
        )
      )
      const customers = (partnerId: string) =>
        new PartnerUser(setting, system, partnerId).press('menuitem', 'pc.customers').names({object: 'customer'})
      expect(customers('1000001')).to.deep.equal(['Tailspin', 'Lucerne'])
      expect(customers('1000002')).to.deep.equal(['Trey'])
    })

    it('should tell customers, and subscriptions, of one name apart', () => {
      const terms = {id: 'other', name: 'Plan sold-1', product: 'Apps', cost: '€ 1', kind: 'paid'} as const
      const partner = signIn({...direct, sold: [{partnerId: '1000001'}]}).meanwhile(
        {type: 'registerTenant', tenantId: 'n', name: 'Tailspin', cloud},
        {type: 'addRelationship', tenantId: 'n', partnerId: '1000001', relationshipType: 'reseller'},
        {type: 'addSubscription', tenantId: 't', subscription: terms, soldBy: '1000001'}
      )
      partner.press('menuitem', 'pc.customers')
      expect(partner.names({role: 'row'})).to.deep.equal(['Tailspin', 'Tailspin (2)'])
      expect(partner.select('n', 'customer').names({role: 'row'})).to.deep.equal([])
      partner.press('menuitem', 'pc.customers').select('t', 'customer')
      expect(partner.names({role: 'row'})).to.deep.equal(['Plan sold-1', 'Plan sold-1 (2)'])
    })

    it('should show nothing of the customer of another partner', () => {
      const world: World = {partners: ['1000002'], sold: [{partnerId: '1000002'}]}
      for (const page of ['pc.customer', 'pc.subscription', 'pc.account']) {
        for (const fields of [{customer: 't', subscription: 'sold-1'}, {customer: 'nobody'}, {}]) {
          const partner = signIn(world).at(page, fields)
          const main = partner.page.children.find(({role}) => role === 'main')
          expect(main?.children.map(({role, name}) => [role, name])).to.deep.equal([
            ['status', partner.label('msg.notYourCustomer')]
          ])
          expect(partner.page.subject).to.equal(undefined)
          expect(partner.page.name).not.to.equal('')
        }
      }
    })
  })

  describe(`Customer: ${setting.release} ${setting.language}`, () => {
    it('P12: should bear the name of the customer', () => {
      const partner = customer(direct)
      expect(partner.page).to.include({id: 'pc.customer', name: 'Tailspin', object: 'customer', subject: 't'})
      expect(partner.page.alsoCalled).to.deep.equal([partner.label('page.customer')])
      expect(partner.names({role: 'link'})).to.deep.equal([])
    })

    it('P12: should list the subscriptions that this partner sold, and no other, with their status', () => {
      const sold = [
        {partnerId: '1000001', status: 'suspended'},
        {partnerId: '1000002'},
        {partnerId: '1000001'}
      ] as const
      const partner = customer({...direct, subscriptions: ['1000001'], sold})
      expect(partner.under('pc.subscriptions')).to.deep.equal([partner.label('lbl.subscriptions')])
      const rows = findNodes(partner.page, {role: 'row', object: 'subscription'})
      expect(rows.map(({subject, name, value}) => [subject, name, value])).to.deep.equal([
        ['sold-1', 'Plan sold-1', partner.label('pc.suspended')],
        ['sold-3', 'Plan sold-3', partner.label('rad.active')]
      ])
    })

    it('P12: should say so when this partner sold none', () => {
      const partner = customer({...direct, sold: [{partnerId: '1000002'}]})
      expect(partner.under('pc.subscriptions')).to.deep.equal([partner.label('msg.noneSold')])
    })

    it('P12: should have Account on each of its pages, and the way back', () => {
      const world: World = {...direct, sold: [{partnerId: '1000001'}]}
      for (const partner of [customer(world), subscription(world), account(world)]) {
        expect(partner.node('menu.customer')).to.include({role: 'navigation', name: 'Tailspin'})
        const item = partner.node('menu.pc.account')
        expect(item?.alsoRoles).to.deep.equal(['tab', 'link', 'button'])
        expect(item?.selected).to.equal(partner.page.id === 'pc.account')
        if (partner.page.id !== 'pc.customer') {
          expect(partner.pressNamed('link', 'Tailspin').page).to.include({id: 'pc.customer', subject: 't'})
        }
        expect(partner.press('menuitem', 'pc.account').page).to.include({id: 'pc.account', subject: 't'})
        expect(partner.page.name).to.equal(partner.label('pc.account'))
      }
    })

    it('R54: should say so when it is no customer any more', () => {
      const partner = customer({relationships: [{partnerId: '1000001', type: 'advisor'}]})
      partner.meanwhile({type: 'deletePartner', tenantId: 't', partnerId: '1000001'})
      expect(partner.names({role: 'status'})).to.deep.equal([partner.label('msg.notYourCustomer')])
      expect(partner.page.name).to.equal(partner.label('page.customer'))
    })
  })

  describe(`Subscription of a customer: ${setting.release} ${setting.language}`, () => {
    const world: World = {...direct, sold: [{partnerId: '1000001'}, {partnerId: '1000001'}]}

    it('P12: should bear the name of the subscription, and show its status', () => {
      const partner = subscription(world)
      expect(partner.page).to.include({
        id: 'pc.subscription',
        name: 'Plan sold-1',
        object: 'subscription',
        subject: 'sold-1'
      })
      expect(partner.page.alsoCalled).to.deep.equal([partner.label('page.subscription')])
      expect(partner.under('lbl.status')).to.deep.equal([partner.label('rad.active'), partner.label('pc.suspended')])
      expect(partner.node('rad.active')).to.include({role: 'radio', checked: true, disabled: true})
      expect(partner.node('pc.suspended')).to.include({role: 'radio', checked: false, disabled: false})
      expect(partner.refusal('rad.active')?.code).to.equal('disabled-control')
      expect(partner.names({role: 'status'})).to.deep.equal([])
    })

    for (const kind of ['press', 'check'] as const) {
      it(`R63, SM5: should suspend at once, this one only, with no way back: ${kind}`, () => {
        const partner = subscription(world)
        expect(partner.refusal('pc.suspended', {kind})).to.equal(undefined)
        partner.press('radio', 'pc.suspended')
        expect(statuses(partner)).to.deep.equal([
          ['sub-1', 'active'],
          ['sold-1', 'suspended'],
          ['sold-2', 'active']
        ])
        expect(partner.page.subject).to.equal('sold-1')
        expect(partner.node('rad.active')).to.include({checked: false, disabled: true})
        expect(partner.node('pc.suspended')).to.include({checked: true, disabled: true})
      })
    }

    it('should not show a subscription that somebody else sold', () => {
      const partner = customer({...direct, sold: [{partnerId: '1000002'}]}).at('pc.subscription', {
        customer: 't',
        subscription: 'sold-1'
      })
      expect(partner.names({role: 'status'})).to.deep.equal([partner.label('msg.notSold')])
      expect(partner.names({role: 'radio'})).to.deep.equal([])
      expect(partner.page.name).to.equal(partner.label('page.subscription'))
      expect(partner.pressNamed('link', 'Tailspin').page.id).to.equal('pc.customer')
    })

    it('R34: should be suspended by resellers of the customer only', () => {
      const partner = subscription({
        relationships: [{partnerId: '1000001', type: 'advisor'}],
        sold: [{partnerId: '1000001'}]
      })
      expect(partner.isDisabled('radio', 'pc.suspended')).to.equal(true)
      expect(partner.names({role: 'status'})).to.deep.equal([partner.label('msg.onlyResellerSuspends')])
    })
  })
}

describe('Partner Center in releases', () => {
  it('should be there from 2021-03 on', () => {
    expect([...new Set(partnerCenterSettings.map(({release}) => release))].slice(0, 2)).to.deep.equal([
      '2021-03',
      '2021-12'
    ])
    expect(new Set(partnerCenterSettings.map((each) => each.cloud))).to.deep.equal(new Set([partnerCenter]))
  })
})
