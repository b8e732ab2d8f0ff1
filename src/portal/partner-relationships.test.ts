import {describe, it} from 'node:test'
import {expect} from 'chai'
import {findNodes} from './index.js'
import {Admin, settings} from './test-support.js'

for (const setting of settings) {
  describe(`Partner relationships: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    it('P4: should be under Settings', () => {
      const admin = new Admin(setting).press('menuitem', 'nav.settings').press('menuitem', 'page.partnerRelationships')
      expect(admin.page.name).to.equal(admin.label('page.partnerRelationships'))
      expect(admin.state.session.page).to.equal(admin.link('2074649').state.session.page)
    })

    it('R20, P4: should list one row per partner, and no message', () => {
      const admin = new Admin(setting, {partners: ['1000002', '1000001']}).link('2074649')
      expect(admin.names({role: 'row', object: 'partners'})).to.deep.equal(['Fabrikam', 'Contoso'])
      expect(findNodes(admin.page, {role: 'row'})[0]?.value).to.equal(admin.label('type.reseller'))
      expect(admin.shows('status', 'msg.nothingHere')).to.equal(false)
    })

    it('R21, I8, P4: should say that there is nothing, also with a partner of record', () => {
      const admin = new Admin(setting, {subscriptions: ['1000001']}).link('2074649')
      expect(admin.names({role: 'row'})).to.deep.equal([])
      expect(admin.shows('status', 'msg.nothingHere')).to.equal(true)
    })
  })
}
