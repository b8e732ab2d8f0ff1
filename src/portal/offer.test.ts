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

    it('R17: should ask for the account under its name, and take spaces for none', () => {
      const admin = new Admin(setting, {offers: ['trial']}).mail().press('link', 'lnk.offer')
      admin.press('radio', 'rad.yes').press('button', 'btn.next')
      expect(findNodes(admin.page, {object: 'account'}).map(({id}) => id)).to.deep.equal(['btn.createAccount'])
      expect(admin.node('fld.accountName')?.value).to.equal('Plan offered-1')
      expect(admin.isDisabled('button', 'btn.createAccount')).to.equal(false)
      expect(admin.type('fld.accountName', '  ').isDisabled('button', 'btn.createAccount')).to.equal(true)
    })

    it('R15, R17: should go on with the offer whose link was followed, whatever other offers there are', () => {
      const admin = new Admin(setting, {offers: ['plain', 'trial']}).mail().press('link', 'lnk.offer')
      admin.press('radio', 'rad.yes').press('button', 'btn.next').press('button', 'btn.createAccount')
      expect(admin.system.tenants[0]?.offers.map(({status}) => status)).to.deep.equal(['sent', 'authorized'])
    })

    it('R15: should name the partner, by its ID where there is none of it', () => {
      const admin = new Admin(setting, {offers: ['plain']}).mail().press('link', 'lnk.offer')
      expect(admin.under('hdg.partnerRelationships')[0]).to.equal('Contoso')
      expect(admin.resume({...admin.system, partners: []}).under('hdg.partnerRelationships')[0]).to.equal('1000001')
    })

    it('R16: should show which answer is chosen', () => {
      const admin = new Admin(setting, {offers: ['plain']}).mail().press('link', 'lnk.offer')
      const checked = () => findNodes(admin.page, {role: 'radio'}).map((radio) => radio.checked)
      expect(checked()).to.deep.equal([false, false])
      admin.press('radio', 'rad.yes')
      expect(checked()).to.deep.equal([true, false])
      admin.press('radio', 'rad.no')
      expect(checked()).to.deep.equal([false, true])
    })

    for (const page of ['o365.authorization', 'o365.createAccount', 'o365.confirmation']) {
      it(`SM3: should have nothing to ask on a page that is opened for no offer, or at another step: ${page}`, () => {
        const admin = new Admin(setting, {offers: ['trial']})
        for (const fields of [{}, {offer: 'offer-1'}, {offer: 'offer-2'}]) {
          const [main] = findNodes(admin.at(page, fields).page, {role: 'main'})
          expect(main?.children.map(({id}) => id)).to.deep.equal(['lnk.adminCenter'])
        }
      })
    }

    it('SM3: should say on its pages that it has been answered, with a way back', () => {
      const admin = new Admin(setting, {offers: ['plain']}).mail().press('link', 'lnk.offer')
      admin.press('radio', 'rad.yes').press('button', 'btn.next')
      for (const page of ['o365.authorization', 'o365.createAccount']) {
        const [main] = findNodes(admin.at(page, {offer: 'offer-1'}).page, {role: 'main'})
        expect(main?.children.map(({id}) => id)).to.deep.equal(['txt.answered', 'lnk.adminCenter'])
        expect(admin.names({role: 'status'})).to.deep.equal([admin.label('txt.answered')])
      }
      expect(admin.press('link', 'lnk.adminCenter').page.id).to.equal('ac.home')
    })

    it('SM3: should ask under a heading, and can be left without an answer', () => {
      const admin = new Admin(setting, {offers: ['plain']}).mail().press('link', 'lnk.offer')
      expect(admin.node('hdg.partnerRelationships')).to.deep.include({role: 'group', alsoRoles: ['heading']})
      const {system} = admin
      expect(admin.press('link', 'lnk.adminCenter').system).to.equal(system)
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
