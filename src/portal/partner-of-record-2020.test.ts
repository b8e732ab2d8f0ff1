import {describe, it} from 'node:test'
import {expect} from 'chai'
import {findNodes, type LabelKey} from './index.js'
import {Admin, settings} from './testing/visitors.js'

const settings2020 = settings.filter(({release}) => release.startsWith('2020'))
const listLink: Record<string, string> = {
  'o365-worldwide': '842054',
  'o365-germany': '847745',
  'o365-21vianet': '850626'
}

for (const setting of settings2020) {
  const {cloud, release, language} = setting
  const here = `${release} ${cloud} ${language}`
  const listPage: LabelKey =
    cloud !== 'o365-worldwide'
      ? 'page.subscriptions'
      : release === '2020-04'
        ? 'page.productsServices'
        : 'page.yourProducts'
  const open = (por: ReadonlyArray<string | null>) =>
    new Admin(setting, {subscriptions: por}).link(listLink[cloud] ?? '')

  describe(`partner of record: ${here}`, () => {
    it('should have the list of subscriptions under Billing', () => {
      const admin = new Admin(setting).press('menuitem', 'nav.billing').press('menuitem', listPage)
      expect(admin.page.name).to.equal(admin.label(listPage))
      expect(admin.state.session.page).to.equal(open([null]).state.session.page)
    })

    it('P3: should change it, with one subscription (R19, R24)', () => {
      const admin = open(['1000001'])
      change(admin)
      expect(admin.partnersOfRecord).to.deep.equal(['1000002'])
      expect(admin.names({role: 'text', object: 'partner-id'})).to.deep.equal(['1000002'])
    })

    it('P3: should change it on the selected one of several, and on no other (R19, R24)', () => {
      const admin = open(['1000001', '1000001', null]).select('sub-2')
      change(admin)
      expect(admin.partnersOfRecord).to.deep.equal(['1000001', '1000002', null])
      expect(admin.names({role: 'text', object: 'partner-id'})).to.deep.equal(['1000002'])
    })

    it('P5: should delete it, with one subscription (R22)', () => {
      const admin = open(['1000001'])
      clearAndSubmit(admin)
      expect(admin.partnersOfRecord).to.deep.equal([null])
      expect(admin.shows('group', 'lbl.partnerId')).to.equal(false)
    })

    it('P5: should delete it from the selected one of several, and from no other (R19, R22)', () => {
      const admin = open(['1000001', '1000002']).select('sub-1')
      clearAndSubmit(admin)
      expect(admin.partnersOfRecord).to.deep.equal([null, '1000002'])
    })

    it('R19: should show nothing of any subscription before one of several is selected', () => {
      const admin = open(['1000001', '1000001'])
      expect(admin.shows('link', 'lnk.editPor')).to.equal(false)
      expect(admin.refusal('lnk.editPor')?.code).to.equal('no-such-control')
      expect(admin.shows('tab', 'tab.partner')).to.equal(false)
      expect(admin.shows('button', 'mnu.moreActions')).to.equal(false)
    })

    it('should have Edit as a link that passes for a button', () => {
      const [edit] = findNodes(open(['1000001']).page, {role: 'link', name: new Admin(setting).label('lnk.editPor')})
      expect(edit?.alsoRoles).to.deep.equal(['button'])
    })

    it('I6: should not offer to edit where there is none', () => {
      expect(open([null]).shows('link', 'lnk.editPor')).to.equal(false)
    })

    it('I1: should submit only a checked ID, and ask again after typing', () => {
      const admin = open(['1000001']).press('link', 'lnk.editPor')
      expect(admin.isDisabled('button', 'btn.submit')).to.equal(true)
      admin.type('fld.partnerIdBox', '1000002')
      expect(admin.refusal('btn.submit')?.code).to.equal('disabled-control')
      admin.press('button', 'btn.checkId')
      expect(admin.isDisabled('button', 'btn.submit')).to.equal(false)
      admin.type('fld.partnerIdBox', '1000001')
      expect(admin.isDisabled('button', 'btn.submit')).to.equal(true)
      expect(admin.names({role: 'status'})).to.deep.equal([])
    })

    it('I2, R6: should not submit an ID that nobody has', () => {
      const admin = open(['1000001']).press('link', 'lnk.editPor')
      admin.type('fld.partnerIdBox', '4040404').press('button', 'btn.checkId')
      expect(admin.names({role: 'status', object: 'error'})).to.deep.equal([admin.label('msg.idNotFound')])
      expect(admin.isDisabled('button', 'btn.submit')).to.equal(true)
      expect(admin.partnersOfRecord).to.deep.equal(['1000001'])
    })

    it('I1: should not check an empty box, yet submit it where there was an ID', () => {
      const admin = open(['1000001']).press('link', 'lnk.editPor').clear('fld.partnerIdBox')
      expect(admin.isDisabled('button', 'btn.checkId')).to.equal(true)
      expect(admin.isDisabled('button', 'btn.submit')).to.equal(false)
    })

    it('should show the present ID in the box, which has two names', () => {
      const admin = open(['1000001']).press('link', 'lnk.editPor')
      expect(admin.page.name).to.equal(admin.label('page.partnerInformation'))
      expect(findNodes(admin.page, {role: 'textbox'})).to.have.length(1)
      expect(findNodes(admin.page, {role: 'textbox'})[0]).to.include({
        name: admin.label('fld.partnerIdBox'),
        value: '1000001',
        object: 'partner-id'
      })
      expect(findNodes(admin.page, {role: 'textbox'})[0]?.alsoCalled).to.deep.equal([admin.label('fld.msPartnerId')])
    })

    it('should forget what was typed when another page is opened', () => {
      const admin = open(['1000001']).press('link', 'lnk.editPor').type('fld.partnerIdBox', '1000002')
      admin.press('menuitem', listPage).press('link', 'lnk.editPor')
      expect(findNodes(admin.page, {role: 'textbox'})[0]?.value).to.equal('1000001')
      expect(admin.partnersOfRecord).to.deep.equal(['1000001'])
    })
  })
}

for (const setting of settings2020.filter(({cloud}) => cloud === 'o365-worldwide')) {
  describe(`adding a partner of record: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    for (const subscriptions of [[null], [null, '1000001']]) {
      it(`P2: should add it on the Partner tab, with ${subscriptions.length} subscriptions (R3)`, () => {
        const admin = new Admin(setting, {subscriptions}).link('842054')
        if (subscriptions.length > 1) admin.select('sub-1')
        expect(admin.page).to.include({object: 'subscription', subject: 'sub-1'})
        admin.press('tab', 'tab.partner').type('fld.partnerNetworkId', '1000002').press('button', 'btn.add')
        expect(admin.partnersOfRecord).to.deep.equal(['1000002', ...subscriptions.slice(1)])
        expect(admin.names({role: 'text', object: 'partner-id'})).to.deep.equal(['1000002'])
        expect(admin.shows('link', 'lnk.editPor')).to.equal(true)
        expect(admin.shows('button', 'btn.add')).to.equal(false)
      })
    }

    it('I4: should open the page of the only subscription at once, and a list of several', () => {
      const one = new Admin(setting, {subscriptions: [null]}).link('842054')
      expect(one.page).to.include({id: 'ac.products', object: 'subscription'})
      const two = new Admin(setting, {subscriptions: [null, null]}).link('842054')
      expect(two.page.object).to.equal(undefined)
      expect(two.names({object: 'subscription', role: 'link'})).to.deep.equal(['Plan sub-1', 'Plan sub-2'])
    })

    it('should have the box and Add only on the Partner tab', () => {
      const admin = new Admin(setting).link('842054')
      expect(admin.shows('textbox', 'fld.partnerNetworkId')).to.equal(false)
      expect(admin.refusal('btn.add')?.code).to.equal('no-such-control')
    })

    it('should have an empty box, under one name', () => {
      const admin = new Admin(setting).link('842054').press('tab', 'tab.partner')
      const [box, ...rest] = findNodes(admin.page, {role: 'textbox'})
      expect(rest).to.deep.equal([])
      expect(box).to.include({name: admin.label('fld.partnerNetworkId'), value: ''})
      expect(box).to.not.have.property('alsoCalled')
    })

    it('I6: should have no box and no Add where there is one, but the ID without choosing the tab', () => {
      const admin = new Admin(setting, {subscriptions: ['1000001']}).link('842054')
      expect(admin.names({role: 'text', object: 'partner-id'})).to.deep.equal(['1000001'])
      admin.press('tab', 'tab.partner')
      expect(admin.shows('button', 'btn.add')).to.equal(false)
      expect(admin.shows('link', 'lnk.editPor')).to.equal(true)
    })

    for (const id of ['', '4040404']) {
      it(`I2, R6: should not add the ID "${id}", and say so until another is typed`, () => {
        const admin = new Admin(setting).link('842054').press('tab', 'tab.partner')
        const {system} = admin.type('fld.partnerNetworkId', id).press('button', 'btn.add').state
        expect(admin.names({role: 'status', object: 'error'})).to.deep.equal([admin.label('msg.idNotFound')])
        expect(admin.state.system).to.equal(system)
        expect(admin.partnersOfRecord).to.deep.equal([null])
        expect(admin.type('fld.partnerNetworkId', '1').names({role: 'status'})).to.deep.equal([])
      })
    }
  })
}

for (const setting of settings2020.filter(({cloud}) => cloud === 'o365-germany')) {
  describe(`adding a partner of record: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    for (const subscriptions of [[null], [null, '1000001']]) {
      it(`P2: should add it through More actions, with ${subscriptions.length} subscriptions (R3, R18)`, () => {
        const admin = new Admin(setting, {subscriptions}).link('847745')
        if (subscriptions.length > 1) admin.select('sub-1')
        admin.press('button', 'mnu.moreActions').press('menuitem', 'mi.addPor')
        expect(findNodes(admin.page, {role: 'textbox'})[0]?.value).to.equal('')
        expect(admin.isDisabled('button', 'btn.checkId')).to.equal(true)
        expect(admin.isDisabled('button', 'btn.submit')).to.equal(true)
        admin.type('fld.partnerIdBox', '1000002').press('button', 'btn.checkId').press('button', 'btn.submit')
        expect(admin.partnersOfRecord).to.deep.equal(['1000002', ...subscriptions.slice(1)])
        expect(admin.page.name).to.equal(admin.label('page.subscriptions'))
        expect(admin.names({role: 'text', object: 'partner-id'})).to.deep.equal(['1000002'])
      })
    }

    it('should have More actions under the cost of the subscription, on the right', () => {
      const admin = new Admin(setting).link('847745')
      const [pane] = findNodes(admin.page, {role: 'complementary'})
      const [cost] = pane ? findNodes(pane, {object: 'subscription-cost'}) : []
      expect(cost && findNodes(cost, {role: 'button'}).map(({name}) => name)).to.deep.equal([
        admin.label('mnu.moreActions')
      ])
    })

    it('should have the action only while the menu is open', () => {
      const admin = new Admin(setting).link('847745')
      expect(admin.refusal('mi.addPor')?.code).to.equal('no-such-control')
      admin.press('button', 'mnu.moreActions').press('button', 'mnu.moreActions')
      expect(admin.shows('menuitem', 'mi.addPor')).to.equal(false)
    })

    it('I6: should not offer to add where there is one', () => {
      const admin = new Admin(setting, {subscriptions: ['1000001']}).link('847745').press('button', 'mnu.moreActions')
      expect(admin.shows('menuitem', 'mi.addPor')).to.equal(false)
    })
  })
}

for (const setting of settings2020.filter(({cloud}) => cloud === 'o365-21vianet')) {
  it(`R13: should not offer to add a partner: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    const admin = new Admin(setting).link('850626').press('button', 'mnu.moreActions')
    expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.noActions')])
    expect(admin.shows('menuitem', 'mi.addPor')).to.equal(false)
  })
}

function change(admin: Admin): void {
  admin.press('link', 'lnk.editPor').type('fld.partnerIdBox', '1000002')
  admin.press('button', 'btn.checkId').press('button', 'btn.submit')
}

function clearAndSubmit(admin: Admin): void {
  admin.press('link', 'lnk.editPor').clear('fld.partnerIdBox').press('button', 'btn.submit')
}
