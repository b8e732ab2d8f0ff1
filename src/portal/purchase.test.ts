import {describe, it} from 'node:test'
import {expect} from 'chai'
import {findNodes, linkTarget, openLink, renderPage} from './index.js'
import {Buyer, buyingSettings, enterprise, premium, standard} from './testing/buyer.js'
import {Admin, settings} from './testing/visitors.js'

for (const setting of buyingSettings) {
  const {cloud, release, language} = setting
  const toSecondStep = () => new Buyer(setting).buy(premium).next()

  describe(`purchase: ${release} ${cloud} ${language}`, () => {
    if (cloud === 'o365-worldwide') {
      it('P1: should open Purchase services by its link', () => {
        expect(new Buyer(setting).page).to.deep.include({id: 'ac.purchaseServices'})
        expect(new Admin(setting).link('868433').page.id).to.equal('ac.purchaseServices')
      })
    } else {
      it('P1: should open Purchase services from the admin center, and by no link of its own', () => {
        expect(linkTarget(setting, '868433')).to.equal(null)
        const admin = new Admin(setting).link('848041').press('menuitem', 'page.purchaseServices')
        expect(admin.page.id).to.equal('ac.purchaseServices')
      })
    }

    it('R12: should have no subscription before the wizard is complete, and an active one after', () => {
      const buyer = new Buyer(setting, {subscriptions: [null]})
      for (const step of [
        () => buyer.buy(premium),
        () => buyer.next(),
        () => buyer.press('button', 'btn.add'),
        () => buyer.type('fld.msPartnerId', '1000002')
      ]) {
        step()
        expect(buyer.partnersOfRecord).to.deep.equal([null])
      }
      expect(buyer.placeOrder().tenant.subscriptions.slice(1)).to.deep.equal([
        {
          id: 'subscription-1',
          name: 'Business Premium',
          product: 'Business Premium',
          cost: '€ 18.60',
          kind: 'paid',
          status: 'active',
          partnerOfRecord: '1000002',
          formerPartnerOfRecord: null,
          soldBy: null
        }
      ])
    })

    for (const way of ['searched', 'matched']) {
      it(`R10: should complete branch A, ${way}: asked for help, no partner of record, no relationship`, () => {
        const buyer = new Buyer(setting).buy(premium)
        buyer.press('button', 'exp.needHelp').press('link', 'lnk.getAssistance')
        if (way === 'matched') buyer.press('button', 'btn.getMatched')
        else {
          buyer.type('fld.searchPartners', 'fabrikam').press('button', 'btn.search').select('1000002', 'provider')
        }
        expect(buyer.names({role: 'status'})).to.deep.equal([
          buyer.label(way === 'matched' ? 'msg.matchRequested' : 'msg.assistanceRequested')
        ])
        buyer.press('link', 'lnk.backToOrder').next().placeOrder()
        const {contactRequests, relationships} = buyer.tenant
        expect(contactRequests.map(({id, kind, providers}) => [id, kind, providers])).to.deep.equal([
          ['request-1', 'assistance', way === 'matched' ? [] : ['1000002']]
        ])
        expect(relationships).to.deep.equal([])
        expect(buyer.partnersOfRecord).to.deep.equal([null])
      })
    }

    it('R10: should leave the order where it is while help is asked for', () => {
      const buyer = new Buyer(setting).buy(premium)
      const {system} = buyer
      buyer.press('button', 'exp.needHelp').press('link', 'lnk.getAssistance')
      expect(buyer.page).to.include({id: 'ext.providers', name: buyer.label('page.providers')})
      expect(buyer.system).to.equal(system)
      expect(buyer.press('link', 'lnk.backToOrder').page.id).to.equal('ac.checkout.1')
    })

    it('R11: should complete branch B with the partner that is typed, and no relationship', () => {
      const buyer = toSecondStep().namePartner('1000002').placeOrder()
      expect(buyer.partnersOfRecord).to.deep.equal(['1000002'])
      expect(buyer.tenant.relationships).to.deep.equal([])
      expect(buyer.tenant.contactRequests).to.deep.equal([])
    })

    it('R11, R12: should set the partner on each of several products in one order, and on no other', () => {
      const buyer = new Buyer(setting, {subscriptions: [null, '1000001']}).buy(standard, premium, enterprise).next()
      buyer.namePartner('1000002').placeOrder()
      expect(buyer.partnersOfRecord).to.deep.equal([null, '1000001', '1000002', '1000002', '1000002'])
    })

    it('I2, R6: should buy nothing for an ID that nobody has, and say so until another is typed', () => {
      const buyer = toSecondStep().namePartner('4040404')
      const {system} = buyer
      const errors = () => buyer.names({role: 'status', object: 'error'})
      buyer.placeOrder()
      expect(buyer.page.id).to.equal('ac.checkout.2')
      expect(errors()).to.deep.equal([buyer.label('msg.idNotFound')])
      expect(buyer.under('grp.partnerInformation')).to.deep.equal([
        buyer.label('fld.msPartnerId'),
        buyer.label('msg.idNotFound')
      ])
      expect(buyer.node('fld.msPartnerId')?.value).to.equal('4040404')
      expect(buyer.system).to.equal(system)
      expect(buyer.partnersOfRecord).to.deep.equal([])
      buyer.type('fld.msPartnerId', '1000002')
      expect(errors()).to.deep.equal([])
      expect(buyer.placeOrder().partnersOfRecord).to.deep.equal(['1000002'])
    })

    it('I2: should buy nothing for a partner of another cloud', () => {
      const buyer = toSecondStep().namePartner('3000003')
      buyer.meanwhile({type: 'registerPartner', partnerId: '3000003', name: 'Litware', clouds: ['o365-21vianet']})
      expect(buyer.placeOrder().names({object: 'error'})).to.deep.equal([buyer.label('msg.idNotFound')])
      expect(buyer.partnersOfRecord).to.deep.equal([])
    })

    it('I10: should buy without a partner, whether the box was never opened, left empty, or emptied', () => {
      for (const fill of [
        (buyer: Buyer) => buyer,
        (buyer: Buyer) => buyer.press('button', 'btn.add'),
        (buyer: Buyer) => buyer.namePartner('1000002').clear('fld.msPartnerId'),
        (buyer: Buyer) => buyer.namePartner('4040404').type('fld.msPartnerId', '')
      ]) {
        const buyer = fill(toSecondStep()).placeOrder()
        expect(buyer.page.id).to.equal('ac.checkout.done')
        expect(buyer.partnersOfRecord).to.deep.equal([null])
      }
    })

    it('R3: should end with the same partner of record as adding it later (P2)', () => {
      const atPurchase = toSecondStep().namePartner('1000002').placeOrder()
      const later = toSecondStep().placeOrder()
      expect(later.tenant.subscriptions).to.not.deep.equal(atPurchase.tenant.subscriptions)
      addToExisting(later)
      expect(later.partnersOfRecord).to.deep.equal(['1000002'])
      expect(later.tenant.subscriptions).to.deep.equal(atPurchase.tenant.subscriptions)
    })
  })
}

for (const setting of settings.filter(({cloud}) => cloud === 'o365-21vianet')) {
  it(`R13: should have no purchase where only the partner starts: ${setting.release} ${setting.language}`, () => {
    const admin = new Admin(setting)
    expect(admin.names({role: 'menuitem'})).to.not.include(admin.label('page.purchaseServices'))
    expect(openLink(admin.state, setting, '868433')).to.have.nested.property('refusal.code', 'no-such-link')
    for (const page of ['ac.purchaseServices', 'ac.checkout.1', 'ac.checkout.2', 'ac.checkout.done', 'ext.providers']) {
      const state = {...admin.state, session: {...admin.state.session, page}}
      expect([page, renderPage(state, setting).name]).to.deep.equal([page, ''])
      expect(findNodes(renderPage(state, setting), {role: 'main'})).to.deep.equal([])
    }
  })
}

for (const setting of settings.filter(({cloud, release}) => cloud === 'o365-worldwide' && release === '2020-04')) {
  it(`R9: should sell in the new admin center only, once it is turned on: ${setting.language}`, () => {
    const admin = new Admin(setting, {subscriptions: [], legacy: true})
    expect(admin.names({role: 'menuitem'})).to.not.include(admin.label('page.purchaseServices'))
    expect(openLink(admin.state, setting, '868433')).to.have.nested.property('refusal.code', 'no-such-page')
    admin.press('switch', 'tgl.tryNew').link('868433').select(premium, 'product').press('button', 'btn.buy')
    admin.press('button', 'btn.next').press('button', 'btn.add').type('fld.msPartnerId', '1000002')
    expect(admin.press('button', 'btn.placeOrder').partnersOfRecord).to.deep.equal(['1000002'])
  })
}

/** P2, whichever way this cloud and release has. */
function addToExisting(admin: Admin): void {
  const {cloud, release} = admin.setting
  if (cloud === 'o365-germany') {
    admin.link('847745').press('button', 'mnu.moreActions').press('menuitem', 'mi.addPor')
    admin.type('fld.partnerIdBox', '1000002').press('button', 'btn.checkId').press('button', 'btn.submit')
    return
  }
  admin.link('842054')
  if (release < '2021-12') admin.press('tab', 'tab.partner')
  else admin.press('tab', 'tab.products').select('subscription-1')
  admin.type('fld.partnerNetworkId', '1000002').press('button', 'btn.add')
}
