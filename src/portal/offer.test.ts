import {describe, it} from 'node:test'
import {expect} from 'chai'
import {isDelegatedAdministrator, mayActAsPartnerOfRecord} from '../partner-management/index.js'
import {findNodes} from './index.js'
import {Admin, settings} from './testing/visitors.js'

for (const setting of settings.filter(({cloud}) => cloud === 'o365-21vianet')) {
  describe(`21Vianet offer: ${setting.release} ${setting.language}`, () => {
    it('R14, P2: should be in the mail with its terms and a link', () => {
      const admin = new Admin(setting, {offers: ['plain']}).mail()
      expect(admin.page.object).to.equal('mail')
      expect(admin.names({object: 'terms'})).to.deep.equal([admin.label('txt.terms')])
      expect(findNodes(admin.page, {object: 'link', role: 'link', enabled: true})).to.have.length(1)
    })

    it('R15, R16, P2: should make the partner delegated administrator, without an account', () => {
      const admin = new Admin(setting, {offers: ['plain']}).mail().press('link', 'lnk.offer')
      expect(admin.state.session.page).to.equal('o365.authorization')
      expect(admin.shows('group', 'hdg.partnerRelationships')).to.equal(true)
      admin.press('radio', 'rad.yes').press('button', 'btn.next')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.authorized')])
      expect(isDelegatedAdministrator(admin.state.system, 't', '1000001')).to.equal(true)
      expect(mayActAsPartnerOfRecord(admin.state.system, 't', '1000001')).to.equal(true)
      expect(admin.partnersOfRecord).to.deep.equal([null])
      expect(admin.link('2074649').names({object: 'partners'})).to.deep.equal(['Contoso'])
    })

    for (const kind of ['trial', 'purchase'] as const) {
      it(`R17, P2: should bring a subscription after the account is created: ${kind}`, () => {
        const admin = new Admin(setting, {subscriptions: [], offers: [kind]}).mail().press('link', 'lnk.offer')
        admin.press('radio', 'rad.yes').press('button', 'btn.next')
        expect(admin.state.session.page).to.equal('o365.createAccount')
        expect(admin.partnersOfRecord).to.deep.equal([])
        admin.type('fld.accountName', 'Head office').press('button', 'btn.createAccount')
        expect(admin.partnersOfRecord).to.deep.equal(['1000001'])
        expect(admin.state.system.tenants[0]?.subscriptions[0]?.name).to.equal('Head office')
        expect(isDelegatedAdministrator(admin.state.system, 't', '1000001')).to.equal(true)
        expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.accountCreated')])
      })
    }

    it('R17: should not create an account without a name', () => {
      const admin = new Admin(setting, {offers: ['trial']}).mail().press('link', 'lnk.offer')
      admin.press('radio', 'rad.yes').press('button', 'btn.next').clear('fld.accountName')
      expect(admin.refusal('btn.createAccount')?.code).to.equal('disabled-control')
    })

    it('R16: should not go on before an answer is chosen', () => {
      const admin = new Admin(setting, {offers: ['plain']}).mail().press('link', 'lnk.offer')
      expect(admin.refusal('btn.next')?.code).to.equal('disabled-control')
    })

    it('R16, SM3: should change nothing when the answer is No', () => {
      const admin = new Admin(setting, {offers: ['trial']}).mail().press('link', 'lnk.offer')
      const {system} = admin.state
      admin.press('radio', 'rad.yes').press('radio', 'rad.no').press('button', 'btn.next')
      expect(admin.state.system).to.equal(system)
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.notAuthorized')])
      expect(admin.link('2074649').names({object: 'partners'})).to.deep.equal([])
    })

    it('SM3: should lead back to the account while it is missing, and nowhere once it is there', () => {
      const admin = new Admin(setting, {offers: ['purchase']}).mail().press('link', 'lnk.offer')
      admin.press('radio', 'rad.yes').press('button', 'btn.next').mail().press('link', 'lnk.offer')
      expect(admin.state.session.page).to.equal('o365.createAccount')
      admin.press('button', 'btn.createAccount').mail()
      expect(admin.refusal('lnk.offer')?.code).to.equal('disabled-control')
    })

    it('should open the newest mail first, and others from its list', () => {
      const admin = new Admin(setting, {offers: ['plain', 'trial']}).mail()
      expect(admin.page.subject).to.equal('offer-2')
      const older = `Contoso: ${admin.label('page.offer')}, 2020-01-01 (offer-1)`
      expect(admin.pressNamed('row', older).page.subject).to.equal('offer-1')
    })

    it('should have an empty inbox without an offer', () => {
      const admin = new Admin(setting).mail()
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.noMessages')])
      expect(admin.names({object: 'link'})).to.deep.equal([])
    })
  })
}
