import {describe, it} from 'node:test'
import {expect} from 'chai'
import {products} from '../partner-management/index.js'
import {findNodes} from './index.js'
import {Buyer, buyingSettings, enterprise, premium, standard} from './testing/buyer.js'

for (const setting of buyingSettings) {
  const {cloud, release, language} = setting
  const here = `${release} ${cloud} ${language}`
  const toSecondStep = () => new Buyer(setting).buy(premium).next()

  describe(`pages of a purchase: ${here}`, () => {
    it('should call its parts by ids that stay', () => {
      const ids = ({page}: Buyer) =>
        findNodes(page, {role: 'main'})
          .flatMap((main) => findNodes(main, {}))
          .map(({id}) => id)
      const product = ['product.business-standard', 'product.business-premium', 'product.enterprise-e3']
      const order = ['main', 'lbl.order', 'line.subscription-1']
      const buyer = new Buyer(setting)
      expect(ids(buyer)).to.deep.equal(['main', 'lbl.products', ...product, 'btn.buy'])
      buyer.buy(premium).press('button', 'exp.needHelp')
      expect(ids(buyer)).to.deep.equal([...order, 'exp.needHelp', 'lnk.getAssistance', 'btn.next'])
      const pane = ['pane.order', 'grp.partnerInformation']
      expect(ids(buyer.next())).to.deep.equal([...order, ...pane, 'btn.add', 'btn.placeOrder'])
      buyer.namePartner('4040404').placeOrder()
      expect(ids(buyer)).to.deep.equal([...order, ...pane, 'fld.msPartnerId', 'msg.idNotFound', 'btn.placeOrder'])
      buyer.clear('fld.msPartnerId').placeOrder()
      expect(ids(buyer)).to.deep.equal(['main', 'msg.orderPlaced', 'lbl.order', 'subscription.subscription-1'])
      expect(ids(buyer.at('ac.checkout.1', {order: 'order-1'}))).to.deep.equal([
        'main',
        'msg.orderElsewhere',
        'lnk.backToOrder'
      ])
      expect(ids(buyer.at('ac.checkout.1'))).to.deep.equal(['main', 'msg.noOrder'])
    })

    it('P1: should list the products with what they cost, and let them be chosen and left', () => {
      const buyer = new Buyer(setting)
      const rows = () => findNodes(buyer.page, {object: 'product'})
      expect(buyer.page.name).to.equal(buyer.label('page.purchaseServices'))
      expect(rows().map(({role, name, value, subject}) => ({role, name, value, subject}))).to.deep.equal(
        products.map(({id, name, cost}) => ({role: 'row', name, value: cost, subject: id}))
      )
      expect(buyer.names({role: 'list'})).to.deep.equal([buyer.label('lbl.products')])
      expect(rows().map(({selected}) => selected)).to.deep.equal([false, false, false])
      buyer.select(premium, 'product').select(enterprise, 'product').select(premium, 'product')
      expect(rows().map(({selected}) => selected)).to.deep.equal([false, false, true])
    })

    it('P1: should not buy before a product is chosen', () => {
      const buyer = new Buyer(setting)
      expect(buyer.isDisabled('button', 'btn.buy')).to.equal(true)
      expect(buyer.refusal('btn.buy')?.code).to.equal('disabled-control')
      expect(buyer.select(premium, 'product').isDisabled('button', 'btn.buy')).to.equal(false)
      expect(buyer.select(premium, 'product').isDisabled('button', 'btn.buy')).to.equal(true)
    })

    it('should forget what was chosen when the page is left', () => {
      const buyer = new Buyer(setting).select(premium, 'product').press('menuitem', 'page.purchaseServices')
      expect(buyer.isDisabled('button', 'btn.buy')).to.equal(true)
    })

    it('P1: should open the first step of the wizard on what was chosen', () => {
      const buyer = new Buyer(setting).buy(enterprise, standard)
      expect(buyer.page).to.include({id: 'ac.checkout.1', name: buyer.label('page.checkout')})
      expect(buyer.ordered).to.deep.equal(['Business Standard € 10.50', 'Enterprise E3 € 34.40'])
      expect(findNodes(buyer.page, {role: 'row'}).map(({subject}) => subject)).to.deep.equal([standard, enterprise])
      expect(buyer.tenant.orders).to.deep.equal([
        {
          id: 'order-1',
          status: 'reviewing',
          lines: [
            {productId: standard, subscriptionId: 'subscription-1'},
            {productId: enterprise, subscriptionId: 'subscription-2'}
          ]
        }
      ])
    })

    it('R10: should show the way to help only unfolded, and in the first step only', () => {
      const buyer = new Buyer(setting).buy(premium)
      const expander = () => buyer.node('exp.needHelp')
      expect(expander()).to.include({role: 'button', name: buyer.label('exp.needHelp'), expanded: false})
      expect(buyer.refusal('lnk.getAssistance')?.code).to.equal('no-such-control')
      buyer.press('button', 'exp.needHelp')
      expect(expander()?.expanded).to.equal(true)
      expect(expander()?.children.map(({role, name}) => [role, name])).to.deep.equal([
        ['link', buyer.label('lnk.getAssistance')]
      ])
      buyer.press('button', 'exp.needHelp')
      expect([expander()?.expanded, expander()?.children]).to.deep.equal([false, []])
      expect(buyer.next().refusal('exp.needHelp')?.code).to.equal('no-such-control')
    })

    it('R11: should have Add in the second step only, on the right, under Partner information', () => {
      const buyer = new Buyer(setting).buy(premium)
      expect(buyer.shows('button', 'btn.add')).to.equal(false)
      expect(buyer.shows('textbox', 'fld.msPartnerId')).to.equal(false)
      buyer.next()
      expect(buyer.page).to.include({id: 'ac.checkout.2', name: buyer.label('page.placeOrder')})
      expect(buyer.ordered).to.deep.equal(['Business Premium € 18.60'])
      const [pane] = findNodes(buyer.page, {role: 'complementary'})
      expect(pane?.name).to.equal('')
      expect(pane?.children.map(({role, name}) => [role, name])).to.deep.equal([
        ['group', buyer.label('grp.partnerInformation')]
      ])
      expect(pane && findNodes(pane, {enabled: true}).map(({role, name}) => [role, name])).to.deep.equal([
        ['button', buyer.label('btn.add')]
      ])
    })

    it('R11: should show the box once Add is pressed, which does nothing else', () => {
      const buyer = toSecondStep()
      const {system} = buyer
      expect(buyer.shows('textbox', 'fld.msPartnerId')).to.equal(false)
      buyer.press('button', 'btn.add')
      expect(buyer.under('grp.partnerInformation')).to.deep.equal([buyer.label('fld.msPartnerId')])
      expect(buyer.node('fld.msPartnerId')).to.include({
        name: buyer.label('fld.msPartnerId'),
        value: '',
        object: 'partner-id'
      })
      expect(buyer.shows('button', 'btn.add')).to.equal(false)
      expect(buyer.names({role: 'status'})).to.deep.equal([])
      expect(buyer.system).to.equal(system)
      expect(buyer.type('fld.msPartnerId', '1000002').node('fld.msPartnerId')?.value).to.equal('1000002')
    })

    it('should keep the box open while it is emptied, in a visit that found it filled in', () => {
      const buyer = toSecondStep()
      buyer.meanwhile({type: 'nameOrderPartner', tenantId: 't', orderId: 'order-1', partnerId: '1000001'})
      expect(buyer.node('fld.msPartnerId')?.value).to.equal('1000001')
      expect(buyer.clear('fld.msPartnerId').node('fld.msPartnerId')?.value).to.equal('')
    })

    it('R12: should say that it is bought, and name all of it and nothing else', () => {
      const buyer = new Buyer(setting, {subscriptions: [null]}).buy(standard, enterprise).next().placeOrder()
      expect(buyer.page).to.include({id: 'ac.checkout.done', name: buyer.label('page.orderPlaced')})
      expect(buyer.names({role: 'status'})).to.deep.equal([buyer.label('msg.orderPlaced')])
      expect(
        findNodes(buyer.page, {object: 'subscription'}).map(({role, name, subject}) => [role, name, subject])
      ).to.deep.equal([
        ['row', 'Business Standard', 'subscription-1'],
        ['row', 'Enterprise E3', 'subscription-2']
      ])
      expect(buyer.names({role: 'list'})).to.deep.equal([buyer.label('lbl.order')])
    })

    it('should give a later order ids of its own, even while another is open', () => {
      const buyer = new Buyer(setting).buy(premium)
      buyer.shop().buy(standard).next().placeOrder()
      buyer.shop().buy(standard)
      const orders = buyer.tenant.orders.map(({id, status, lines}) => [id, status, lines[0]?.subscriptionId])
      expect(orders).to.deep.equal([
        ['order-1', 'reviewing', 'subscription-1'],
        ['order-2', 'done', 'subscription-2'],
        ['order-3', 'reviewing', 'subscription-3']
      ])
      expect(buyer.tenant.subscriptions.map(({id}) => id)).to.deep.equal(['subscription-2'])
    })

    it('should not give a subscription an id that another one has', () => {
      const buyer = new Buyer(setting)
      const taken = {id: 'subscription-1', name: 'Plan', product: 'Apps', cost: '€ 1', kind: 'paid'} as const
      buyer.meanwhile({type: 'addSubscription', tenantId: 't', subscription: taken})
      buyer.buy(standard).next().placeOrder()
      expect(buyer.tenant.subscriptions.map(({id}) => id)).to.deep.equal(['subscription-1', 'subscription-2'])
    })

    it('should tell two subscriptions to one product apart where they are listed', () => {
      const buyer = new Buyer(setting).buy(standard).next().placeOrder()
      buyer.shop().buy(standard, premium).next().placeOrder()
      buyer.at(cloud === 'o365-worldwide' ? 'ac.products' : 'ac.subscriptions', {tab: 'tab.products'})
      expect(buyer.names({object: 'subscription', enabled: true})).to.deep.equal([
        'Business Standard',
        'Business Standard (2)',
        'Business Premium'
      ])
    })
  })

  describe(`steps of a purchase out of order: ${here}`, () => {
    const stages: Record<string, () => Buyer> = {
      'ac.checkout.1': () => new Buyer(setting).buy(premium),
      'ac.checkout.2': () => toSecondStep(),
      'ac.checkout.done': () => toSecondStep().placeOrder()
    }

    for (const page of Object.keys(stages)) {
      it(`should say on ${page} that there is no order, and nothing that is not true`, () => {
        for (const fields of [undefined, {order: 'order-9'}]) {
          const buyer = new Buyer(setting).at(page, fields)
          expect(buyer.page.name).to.equal(buyer.label('lbl.order'))
          expect(buyer.main).to.deep.equal([['status', buyer.label('msg.noOrder')]])
          expect(buyer.shop().page.id).to.equal('ac.purchaseServices')
        }
      })

      for (const [place, stage] of Object.entries(stages).filter(([other]) => other !== page)) {
        it(`should lead from ${page} to an order that is at ${place}`, () => {
          const expected = stage().at(place, {order: 'order-1'}).page
          const buyer = stage().at(page, {order: 'order-1'})
          expect(buyer.page.name).to.equal(buyer.label('lbl.order'))
          expect(buyer.main).to.deep.equal([
            ['status', buyer.label('msg.orderElsewhere')],
            ['link', buyer.label('lnk.backToOrder')]
          ])
          expect(buyer.press('link', 'lnk.backToOrder').page).to.deep.equal(expected)
          expect(buyer.shows('link', 'lnk.backToOrder')).to.equal(false)
        })
      }
    }
  })
}
