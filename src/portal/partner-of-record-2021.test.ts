import {describe, it} from 'node:test'
import {expect} from 'chai'
import {findNodes, portalExists, portalProblem} from './index.js'
import {Admin, settings} from './testing/visitors.js'

const listLink: Record<string, string> = {'o365-worldwide': '842054', 'o365-21vianet': '850626'}

for (const setting of settings.filter(({release}) => release === '2021-12')) {
  const {cloud, language} = setting
  const open = (por: ReadonlyArray<string | null>) =>
    new Admin(setting, {subscriptions: por}).link(listLink[cloud] ?? '')
  const details = (por: ReadonlyArray<string | null>) => open(por).press('tab', 'tab.products').select('sub-1')

  describe(`partner of record: 2021-12 ${cloud} ${language}`, () => {
    it('should have Your products under Billing', () => {
      const admin = new Admin(setting).press('menuitem', 'nav.billing').press('menuitem', 'page.yourProducts')
      expect(admin.page.name).to.equal(admin.label('page.yourProducts'))
      expect(admin.state.session.page).to.equal('ac.products')
    })

    for (const subscriptions of [['1000001'], ['1000001', '1000001']]) {
      it(`P5: should delete it with Remove, with ${subscriptions.length} subscriptions (R23)`, () => {
        const admin = details(subscriptions)
        expect(admin.page).to.include({name: admin.label('page.subscriptionDetails'), object: 'subscription'})
        admin.press('button', 'btn.remove')
        expect(admin.partnersOfRecord).to.deep.equal([null, ...subscriptions.slice(1)])
        expect(admin.shows('button', 'btn.remove')).to.equal(false)
        expect(admin.shows('button', 'btn.add')).to.equal(true)
      })

      it(`P3: should change it with Remove and Add, with ${subscriptions.length} subscriptions (R24)`, () => {
        const admin = details(subscriptions).press('button', 'btn.remove')
        admin.type('fld.partnerNetworkId', '1000002').press('button', 'btn.add')
        expect(admin.partnersOfRecord).to.deep.equal(['1000002', ...subscriptions.slice(1)])
        expect(admin.names({role: 'text', object: 'partner-id'})).to.deep.equal(['1000002'])
        expect(admin.shows('button', 'btn.add')).to.equal(false)
      })
    }

    it('I4: should list subscriptions only on the Products tab, one as well as several', () => {
      for (const subscriptions of [[null], [null, null]]) {
        const admin = open(subscriptions)
        expect(admin.names({object: 'subscription'})).to.deep.equal([])
        admin.press('tab', 'tab.products')
        expect(admin.names({object: 'subscription'})).to.have.length(subscriptions.length)
      }
    })

    it('should close the tab when the page is opened again', () => {
      const admin = open([null])
        .press('tab', 'tab.products')
        .link(listLink[cloud] ?? '')
      expect(admin.names({object: 'subscription'})).to.deep.equal([])
    })

    it('SM8, I6: should have Remove and no box where there is a partner', () => {
      const admin = details(['1000001'])
      expect(admin.shows('button', 'btn.remove')).to.equal(true)
      expect(admin.shows('textbox', 'fld.partnerNetworkId')).to.equal(false)
    })

    it('should give the box the names that the documents use', () => {
      const [box] = findNodes(details(['1000001']).press('button', 'btn.remove').page, {role: 'textbox'})
      const admin = open([null])
      expect(box?.name).to.equal(admin.label('fld.partnerNetworkId'))
      expect(box?.alsoCalled).to.deep.equal([admin.label('fld.msPartnerNetworkId'), admin.label('fld.msPartnerId')])
      expect(box?.object).to.equal('partner-id')
    })

    for (const id of ['', '4040404']) {
      it(`I2, R6: should not add the ID "${id}", and say so`, () => {
        const admin = details(['1000001']).press('button', 'btn.remove').type('fld.partnerNetworkId', id)
        admin.press('button', 'btn.add')
        expect(admin.names({role: 'status', object: 'error'})).to.deep.equal([admin.label('msg.idNotFound')])
        expect(admin.partnersOfRecord).to.deep.equal([null])
      })
    }

    it('SM8: should have forgotten what was typed when the box is there again', () => {
      const admin = details(['1000001']).press('button', 'btn.remove').type('fld.partnerNetworkId', '3000003')
      admin.press('button', 'btn.add')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.idNotFound')])
      const clouds = [cloud === 'o365-worldwide' ? 'o365-worldwide' : 'o365-21vianet'] as const
      admin.meanwhile({type: 'registerPartner', partnerId: '3000003', name: 'Litware', clouds})
      admin.press('button', 'btn.add').press('button', 'btn.remove')
      expect(findNodes(admin.page, {role: 'textbox'})[0]?.value).to.equal('')
      expect(admin.names({role: 'status'})).to.deep.equal([])
    })

    it('should have nothing of the editor of 2020', () => {
      const admin = details(['1000001'])
      expect(admin.shows('link', 'lnk.editPor')).to.equal(false)
      expect(admin.shows('tab', 'tab.partner')).to.equal(false)
    })
  })

  if (cloud === 'o365-worldwide') {
    it(`P2: should add it on the page of the subscription: 2021-12 ${cloud} ${language} (R3)`, () => {
      const admin = details([null, '1000001']).type('fld.partnerNetworkId', '1000002').press('button', 'btn.add')
      expect(admin.partnersOfRecord).to.deep.equal(['1000002', '1000001'])
    })
  } else {
    it(`R13, T3: should offer no Add where there never was a partner: 2021-12 ${cloud} ${language}`, () => {
      const admin = details([null])
      expect(admin.shows('textbox', 'fld.partnerNetworkId')).to.equal(false)
      expect(admin.refusal('btn.add')?.code).to.equal('no-such-control')
    })

    it(`T3: should offer Add only until the page is left: 2021-12 ${cloud} ${language}`, () => {
      const admin = details(['1000001']).press('button', 'btn.remove')
      admin.press('menuitem', 'page.yourProducts').press('tab', 'tab.products').select('sub-1')
      expect(admin.shows('button', 'btn.add')).to.equal(false)
    })
  }
}

it('T1: should have no Germany in 2021-12', () => {
  const setting = {cloud: 'o365-germany', release: '2021-12', language: 'da'}
  expect(portalExists(setting)).to.equal(false)
  expect(portalProblem(setting)).to.deep.equal({
    code: 'no-such-portal',
    data: {field: 'cloud', value: 'o365-germany', expected: ['o365-worldwide', 'o365-21vianet', 'partner-center']}
  })
})
