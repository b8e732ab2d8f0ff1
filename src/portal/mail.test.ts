import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Cloud, cloudRules, relationshipTypes} from '../partner-management/index.js'
import {findNodes, type LabelKey, pageNameOf} from './index.js'
import {Admin, settings} from './testing/visitors.js'

for (const setting of settings) {
  const hasAcceptPages = pageNameOf('ac.acceptAuthorize', setting) !== undefined
  const hasOffers = cloudRules[setting.cloud as Cloud].offers

  describe(`Mail: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    it('T19: should be an empty inbox while nobody has written', () => {
      const admin = new Admin(setting, {partners: ['1000001']}).mail()
      expect([admin.page.id, admin.page.name]).to.deep.equal(['mail.inbox', admin.label('page.inbox')])
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.noMessages')])
      expect(admin.names({role: 'navigation'})).to.deep.equal([])
      expect(admin.press('link', 'lnk.adminCenter').page.id).to.equal('ac.home')
    })

    it('R31, T19: should say who invites, when, and for which type of relationship', () => {
      const admin = new Admin(setting, {now: '2020-05-07T09:30:00.000Z', invitations: [{partnerId: '1000002'}]}).mail()
      expect(admin.page).to.include({id: 'mail.message', object: 'mail', subject: 'invitation-1'})
      expect(admin.names({role: 'heading'})).to.deep.equal([admin.label('page.invitation')])
      expect(admin.under('lbl.from')).to.deep.equal(['Fabrikam'])
      expect(admin.under('lbl.received')).to.deep.equal(['2020-05-07'])
      expect(admin.under('th.partnerType')).to.deep.equal([admin.label('type.reseller')])
      expect(admin.names({object: 'terms'})).to.deep.equal([])
      expect(admin.names({role: 'navigation'})).to.deep.equal([])
      expect(admin.press('link', 'lnk.adminCenter').page.id).to.equal('ac.home')
    })

    it('R33: should name each type of relationship', () => {
      for (const type of relationshipTypes) {
        const admin = new Admin(setting, {invitations: [{partnerId: '1000001', type}]}).mail()
        expect(admin.under('th.partnerType')).to.deep.equal([admin.label(`type.${type}` as LabelKey)])
      }
    })

    it('P8, P9: should have one link, where this cloud has the page that it leads to', () => {
      const links = (admin: Admin) => findNodes(admin.mail().page, {role: 'link', object: 'link', enabled: true})
      const invited = new Admin(setting, {invitations: [{partnerId: '1000001'}]})
      const asked = new Admin(setting, {partners: ['1000001'], agreementRequests: ['1000001']})
      expect(links(invited).map(({name, subject}) => [name, subject])).to.deep.equal(
        hasAcceptPages ? [[invited.label('lnk.invitation'), 'invitation-1']] : []
      )
      expect(links(asked).map(({name, subject}) => [name, subject])).to.deep.equal(
        hasAcceptPages ? [[asked.label('lnk.agreement'), 'agreement-1']] : []
      )
    })

    it('T19: should say that a partner asks for the agreement', () => {
      const admin = new Admin(setting, {partners: ['1000001'], agreementRequests: ['1000001']}).mail()
      expect(admin.page).to.include({object: 'mail', subject: 'agreement-1'})
      expect(admin.names({role: 'heading'})).to.deep.equal([admin.label('page.agreementRequest')])
      expect(admin.under('lbl.from')).to.deep.equal(['Contoso'])
    })

    it('SM2: should say so when an invitation has been answered, and follow it nowhere', () => {
      const admin = new Admin(setting, {invitations: [{partnerId: '1000001'}]}).mail()
      expect(admin.names({role: 'status'})).to.deep.equal([])
      admin.meanwhile({type: 'cancelInvitation', tenantId: 't', invitationId: 'invitation-1'})
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('txt.answered')])
      expect(admin.refusal('lnk.invitation')?.code).to.equal(hasAcceptPages ? 'disabled-control' : 'no-such-control')
    })

    it('SM4: should say so when the agreement has been accepted', () => {
      const admin = new Admin(setting, {partners: ['1000001'], agreementRequests: ['1000001']}).mail()
      expect(admin.names({role: 'status'})).to.deep.equal([])
      admin.meanwhile({type: 'acceptAgreement', tenantId: 't', acknowledged: true})
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('txt.answered')])
      expect(admin.refusal('lnk.agreement')?.code).to.equal(hasAcceptPages ? 'disabled-control' : 'no-such-control')
    })

    it('T19: should open at the newest message, with a list of all where there are several', () => {
      const one = new Admin(setting, {invitations: [{partnerId: '1000001'}]}).mail()
      expect(one.names({role: 'row'})).to.deep.equal([])
      const relationships = [{partnerId: '3', type: 'lob'}] as const
      const invitations = [{partnerId: '1000001'}, {partnerId: '1000002'}]
      const admin = new Admin(setting, {relationships, invitations, agreementRequests: ['3']}).mail()
      const rows = () => findNodes(admin.page, {role: 'row'}).map(({subject, selected}) => [subject, selected])
      expect(admin.page.subject).to.equal('agreement-1')
      expect(admin.names({role: 'list'})).to.deep.equal([admin.label('lbl.messages')])
      expect(rows()).to.deep.equal([
        ['invitation-1', false],
        ['invitation-2', false],
        ['agreement-1', true]
      ])
      admin.pressNamed('row', `Contoso: ${admin.label('page.invitation')}, 2020-01-01 (invitation-1)`)
      expect(admin.page.subject).to.equal('invitation-1')
      expect(admin.under('lbl.from')).to.deep.equal(['Contoso'])
      expect(rows()[0]).to.deep.equal(['invitation-1', true])
    })

    it('T19: should hold its own invitation, whatever became of the others', () => {
      const invitations = [
        {partnerId: '1000001', type: 'lob'},
        {partnerId: '1000002', type: 'oemPc'}
      ] as const
      const admin = new Admin(setting, {invitations}).mail()
      admin.meanwhile({type: 'cancelInvitation', tenantId: 't', invitationId: 'invitation-1'})
      expect(admin.under('th.partnerType')).to.deep.equal([admin.label('type.oemPc')])
      expect(admin.names({role: 'status'})).to.deep.equal([])
      admin.select('message.invitation.invitation-1', 'row')
      expect(admin.under('th.partnerType')).to.deep.equal([admin.label('type.lob')])
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('txt.answered')])
    })

    if (hasOffers) {
      it('R14, R17: should name what comes with its own offer, whatever became of the others', () => {
        const admin = new Admin(setting, {offers: ['trial', 'plain']}).mail()
        expect(admin.names({role: 'text'})).to.deep.equal(['Contoso', '2020-01-01', admin.label('txt.terms')])
        const offer = {tenantId: 't', offerId: 'offer-2'} as const
        admin.meanwhile({type: 'followOfferLink', ...offer}, {type: 'authorizeOffer', ...offer})
        expect(admin.names({role: 'status'})).to.deep.equal([admin.label('txt.answered')])
        admin.select('message.offer.offer-1', 'row')
        expect(admin.names({role: 'text'}).at(-1)).to.equal('Business Standard')
        expect(admin.names({role: 'status'})).to.deep.equal([])
      })
    }

    it('T19: should tell messages of one sender apart, also with one id', () => {
      const same = {tenantId: 't', partnerId: '1000001'} as const
      const admin = new Admin(setting, {partners: ['1000001']}).meanwhile(
        ...(hasOffers ? [{type: 'sendOffer', ...same, offerId: 'a', kind: 'plain'} as const] : []),
        {type: 'requestAgreement', ...same, mailId: 'a'},
        {type: 'requestAgreement', ...same, mailId: 'b'}
      )
      const rows = findNodes(admin.mail().page, {role: 'row'})
      for (const key of ['id', 'name'] as const) {
        expect(new Set(rows.map((row) => row[key])).size).to.equal(hasOffers ? 3 : 2)
      }
      for (const {id} of rows) {
        const offer = id.includes('offer')
        admin.select(id)
        expect(admin.names({role: 'heading'})).to.deep.equal([
          admin.label(offer ? 'page.offer' : 'page.agreementRequest')
        ])
      }
    })

    it('should show a message whose invitation or offer is not there, without what that would say', () => {
      for (const [world, kind, answered] of [
        [{invitations: [{partnerId: '1000001'}]}, 'page.invitation', true],
        ...(hasOffers ? ([[{offers: ['trial']}, 'page.offer', false]] as const) : [])
      ] as const) {
        const admin = new Admin(setting, world).mail()
        const tenants = admin.system.tenants.map((tenant) => ({...tenant, invitations: [], offers: []}))
        admin.resume({...admin.system, tenants})
        expect(admin.names({role: 'heading'})).to.deep.equal([admin.label(kind)])
        const terms = kind === 'page.offer' ? [admin.label('txt.terms')] : []
        expect(admin.names({role: 'text'})).to.deep.equal(['Contoso', '2020-01-01', ...terms])
        expect(admin.names({role: 'status'})).to.deep.equal(answered ? [admin.label('txt.answered')] : [])
      }
    })

    it('should show no message before one is open', () => {
      const admin = new Admin(setting, {invitations: [{partnerId: '1000001'}]}).at('mail.message')
      expect(admin.page.object).to.equal(undefined)
      expect(admin.press('link', 'lnk.adminCenter').page.id).to.equal('ac.home')
    })
  })
}
