import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Cloud, relationshipTypes} from '../partner-management/index.js'
import {findNodes, type LabelKey} from './index.js'
import {Admin, settings} from './testing/visitors.js'

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
      expect(admin.names({role: 'list'})).to.deep.equal([admin.label('lbl.partners')])
      expect(admin.shows('status', 'msg.nothingHere')).to.equal(false)
    })

    it('R21, I8, P4: should say that there is nothing, also with a partner of record', () => {
      const admin = new Admin(setting, {subscriptions: ['1000001']}).link('2074649')
      expect(admin.names({role: 'row'})).to.deep.equal([])
      expect(admin.shows('status', 'msg.nothingHere')).to.equal(true)
    })

    it('R20, R31: should not list a partner whose invitation waits, or whose relationship ended', () => {
      const world = {
        relationships: [{partnerId: '1000002', type: 'advisor'}],
        invitations: [{partnerId: '1000001'}]
      } as const
      const admin = new Admin(setting, world).link('2074649')
      expect(admin.names({role: 'row'})).to.deep.equal(['Fabrikam'])
      admin.meanwhile({type: 'deletePartner', tenantId: 't', partnerId: '1000002'})
      expect(admin.names({role: 'row'})).to.deep.equal([])
      expect(admin.shows('status', 'msg.nothingHere')).to.equal(true)
    })

    it('R33-R41: should name the type of each partner', () => {
      const relationships = relationshipTypes.map((type) => ({partnerId: type, type}))
      const admin = new Admin(setting, {relationships}).link('2074649')
      expect(findNodes(admin.page, {role: 'row'}).map(({subject, value}) => [subject, value])).to.deep.equal(
        relationshipTypes.map((type) => [type, admin.label(`type.${type}` as LabelKey)])
      )
    })

    it('R6: should tell partners of one name apart, without their IDs', () => {
      const admin = new Admin(setting, {partners: ['1000001', '1000002']}).meanwhile(
        {type: 'registerPartner', partnerId: '3', name: 'Contoso', clouds: [setting.cloud as Cloud]},
        {type: 'addRelationship', tenantId: 't', partnerId: '3', relationshipType: 'lob'}
      )
      expect(admin.link('2074649').names({role: 'row'})).to.deep.equal(['Contoso', 'Fabrikam', 'Contoso (2)'])
    })

    it('should name by its ID a partner that is not there', () => {
      const admin = new Admin(setting, {partners: ['1000001']})
      admin.resume({...admin.system, partners: []}).link('2074649')
      expect(admin.names({role: 'row'})).to.deep.equal(['1000001'])
    })

    it('R44: should lead to the page of any partner', () => {
      const admin = new Admin(setting, {partners: ['1000001', '1000002']}).link('2074649').select('1000002', 'partners')
      expect([admin.page.id, admin.page.subject, admin.page.name]).to.deep.equal(['ac.partner', '1000002', 'Fabrikam'])
    })
  })
}
