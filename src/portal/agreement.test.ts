import {describe, it} from 'node:test'
import {expect} from 'chai'
import {agreementOf} from '../partner-management/index.js'
import {pageNameOf} from './index.js'
import {Admin, settings, type World} from './testing/visitors.js'

const asked: World = {partners: ['1000001'], agreementRequests: ['1000001']}
const invited: World = {invitations: [{partnerId: '1000001'}]}

for (const setting of settings.filter((each) => pageNameOf('ac.acceptAgreement', each) !== undefined)) {
  const statusOf = (admin: Admin) => agreementOf(admin.system, 't')?.status

  describe(`Accept agreement: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    for (const [way, open] of [
      ['mail', () => new Admin(setting, asked).mail().press('link', 'lnk.agreement')],
      ['link', () => new Admin(setting, {partners: ['1000001']}).link('2116573')]
    ] as const) {
      it(`P9, R44, R45: should accept the agreement, and end at the list of partners: ${way}`, () => {
        const admin = open()
        expect(admin.page).to.include({id: 'ac.acceptAgreement', name: admin.label('page.acceptAgreement')})
        admin.press('link', 'lnk.mca')
        expect(admin.names({object: 'agreement'})).to.deep.equal([admin.label('txt.agreement')])
        expect(statusOf(admin)).to.equal('notAccepted')
        admin.check('chk.ack').press('button', 'btn.accept')
        expect(statusOf(admin)).to.equal('accepted')
        expect(admin.page.id).to.equal('ac.partnerRelationships')
        expect(admin.names({object: 'partners'})).to.deep.equal(['Contoso'])
      })
    }

    it('I5: should not accept before the box is checked, nor after it is cleared again', () => {
      const admin = new Admin(setting, asked).link('2116573')
      expect(admin.isDisabled('button', 'btn.accept')).to.equal(true)
      expect(admin.check('chk.ack').isDisabled('button', 'btn.accept')).to.equal(false)
      expect(admin.uncheck('chk.ack').isDisabled('button', 'btn.accept')).to.equal(true)
      expect(admin.refusal('btn.accept')?.code).to.equal('disabled-control')
    })

    it('I5: should take a press on the box as well, which checks and clears it', () => {
      const admin = new Admin(setting, asked).link('2116573').press('checkbox', 'chk.ack')
      expect(admin.node('chk.ack')?.checked).to.equal(true)
      expect(admin.press('checkbox', 'chk.ack').node('chk.ack')?.checked).to.equal(false)
      expect(admin.check('chk.ack').check('chk.ack').node('chk.ack')?.checked).to.equal(true)
    })

    it('T18, I5: should need nobody to open the document', () => {
      const admin = new Admin(setting, asked).link('2116573').check('chk.ack').press('button', 'btn.accept')
      expect(statusOf(admin)).to.equal('accepted')
    })

    it('SM4: should ask for nothing once the agreement is accepted', () => {
      const admin = new Admin(setting, {agreementAccepted: true}).link('2116573')
      const main = admin.page.children.find(({role}) => role === 'main')
      expect(main?.children.map(({role, name}) => [role, name])).to.deep.equal([
        ['status', admin.label('msg.agreementAccepted')]
      ])
    })
  })

  describe(`Microsoft Customer Agreement: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    it('T18, SM4: should unfold on the page that links to it, and fold again', () => {
      const admin = new Admin(setting, asked).link('2116573')
      expect(admin.node('lnk.mca')).to.include({role: 'link', expanded: false})
      expect(admin.names({object: 'agreement'})).to.deep.equal([])
      expect(agreementOf(admin.system, 't')).to.deep.equal({status: 'notAccepted', documentOpened: false})
      admin.press('link', 'lnk.mca')
      expect(agreementOf(admin.system, 't')).to.deep.equal({status: 'notAccepted', documentOpened: true})
      expect(admin.page.id).to.equal('ac.acceptAgreement')
      expect(admin.node('lnk.mca')?.expanded).to.equal(true)
      expect(admin.under('lnk.mca')).to.deep.equal([admin.label('txt.agreement'), admin.label('lnk.documentPage')])
      admin.press('link', 'lnk.mca')
      expect(admin.node('lnk.mca')?.expanded).to.equal(false)
      expect(admin.names({object: 'agreement'})).to.deep.equal([])
      expect(agreementOf(admin.system, 't')).to.deep.equal({status: 'notAccepted', documentOpened: true})
    })

    for (const [page, open] of [
      ['ac.acceptAgreement', () => new Admin(setting, asked).link('2116573')],
      ['ac.acceptAuthorize', () => new Admin(setting, invited).mail().press('link', 'lnk.invitation')]
    ] as const) {
      it(`T18: should have a page of its own, which leads back to where it was opened: ${page}`, () => {
        const admin = open().check('chk.ack').press('link', 'lnk.mca')
        const before = admin.page
        admin.press('link', 'lnk.documentPage')
        expect(admin.page).to.include({id: 'ac.mcaDocument', name: admin.label('lnk.mca')})
        expect(admin.names({object: 'agreement'})).to.deep.equal([admin.label('txt.agreement')])
        expect(admin.names({role: 'navigation'})).to.deep.equal([])
        expect(admin.press('link', 'lnk.back').page).to.deep.equal(before)
        expect(admin.page.id).to.equal(page)
        expect(admin.node('chk.ack')?.checked).to.equal(true)
      })
    }

    it('should lead home when it was opened from nowhere', () => {
      expect(new Admin(setting).at('ac.mcaDocument').press('link', 'lnk.back').page.id).to.equal('ac.home')
    })
  })
}
