import {describe, it} from 'node:test'
import {expect} from 'chai'
import {findNodes} from './index.js'
import {Admin, settings} from './testing/visitors.js'

const page = 'ac.partnerInformation'

for (const setting of settings.filter(({release}) => release.startsWith('2020'))) {
  describe(`editor of the partner of record: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    const open = (partnerOfRecord: string | null, fields: Readonly<Record<string, string>> = {}) =>
      new Admin(setting, {subscriptions: [partnerOfRecord]}).at(page, fields)

    it('SM7: should tell what Check ID found, until something else is typed', () => {
      const admin = open('1000001').type('fld.partnerIdBox', '1000002').press('button', 'btn.checkId')
      expect(statuses(admin)).to.deep.equal([['msg.idFound', admin.label('msg.idFound'), undefined]])
      admin.type('fld.partnerIdBox', '4040404')
      expect(statuses(admin)).to.deep.equal([])
      admin.press('button', 'btn.checkId')
      expect(statuses(admin)).to.deep.equal([['msg.idNotFound', admin.label('msg.idNotFound'), 'error']])
      expect(admin.clear('fld.partnerIdBox').names({role: 'status'})).to.deep.equal([])
      expect(admin.node('fld.partnerIdBox')?.value).to.equal('')
    })

    it('SM7: should keep for the visit what was typed, and what Check ID said', () => {
      const admin = open('1000001').type('fld.partnerIdBox', '1000002')
      expect(admin.state.session.fields).to.deep.equal({'fld.partnerIdBox': '1000002', editor: 'dirty'})
      admin.press('button', 'btn.checkId')
      expect(admin.state.session.fields).to.deep.equal({'fld.partnerIdBox': '1000002', editor: 'checked'})
    })

    it('SM7: should change nothing before Submit', () => {
      const admin = open('1000001')
      const {system} = admin
      admin.type('fld.partnerIdBox', '1000002').press('button', 'btn.checkId')
      expect(admin.system).to.equal(system)
    })

    it('I1: should not submit the ID that is there already before it is checked', () => {
      const admin = open('1000001')
      expect([admin.isDisabled('button', 'btn.checkId'), admin.isDisabled('button', 'btn.submit')]).to.deep.equal([
        false,
        true
      ])
      expect(admin.press('button', 'btn.checkId').isDisabled('button', 'btn.submit')).to.equal(false)
    })

    it('I1: should not submit an emptied box where there is no partner of record', () => {
      const fields = {'fld.partnerIdBox': '1000002', editor: 'checked'}
      // T3: in 21Vianet there is nothing to edit then.
      if (setting.cloud === 'o365-21vianet') {
        expect(open(null, fields).names({role: 'status'})).to.deep.equal([open(null).label('msg.noActions')])
        expect(open(null, fields).shows('button', 'btn.submit')).to.equal(false)
      } else {
        expect(open(null, fields).clear('fld.partnerIdBox').isDisabled('button', 'btn.submit')).to.equal(true)
      }
    })

    it('I2: should say so when the partner that was checked is not there for this cloud any more', () => {
      for (const partnerId of ['4040404', '3000003']) {
        const admin = open('1000001', {'fld.partnerIdBox': partnerId, editor: 'checked'})
        const clouds = [setting.cloud === 'o365-germany' ? 'o365-worldwide' : 'o365-germany'] as const
        admin.meanwhile({type: 'registerPartner', partnerId: '3000003', name: 'Litware', clouds})
        admin.press('button', 'btn.submit')
        expect(statuses(admin)).to.deep.equal([['msg.idNotFound', admin.label('msg.idNotFound'), 'error']])
        expect(admin.node('fld.partnerIdBox')?.value).to.equal(partnerId)
        expect(admin.isDisabled('button', 'btn.submit')).to.equal(true)
        expect(admin.partnersOfRecord).to.deep.equal(['1000001'])
      }
    })

    it('R22: should go home from an editor that was opened from nowhere', () => {
      const admin = open('1000001').clear('fld.partnerIdBox').press('button', 'btn.submit')
      expect(admin.page.id).to.equal('ac.home')
      expect(admin.partnersOfRecord).to.deep.equal([null])
    })

    it('should be empty for no subscription, and start anew for what it does not know', () => {
      const [main] = findNodes(new Admin(setting, {subscriptions: []}).at(page).page, {role: 'main'})
      expect(main?.children).to.deep.equal([])
      const admin = open('1000001', {editor: 'constructor'})
      const [content] = findNodes(admin.page, {role: 'main'})
      expect(content?.children.map(({id}) => id)).to.deep.equal(['fld.partnerIdBox', 'btn.checkId', 'btn.submit'])
      expect(admin.page).to.deep.equal(open('1000001').page)
    })
  })
}

function statuses(admin: Admin) {
  return findNodes(admin.page, {role: 'status'}).map(({id, name, object}) => [id, name, object])
}
