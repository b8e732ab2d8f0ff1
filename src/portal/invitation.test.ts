import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  activeRelationshipOf,
  agreementOf,
  type Cloud,
  cloudRules,
  invitationsOf,
  isDelegatedAdministrator,
  relationshipStatusOf,
  relationshipTypes
} from '../partner-management/index.js'
import {controlsOf, type LabelKey, pageNameOf} from './index.js'
import {Admin, settings, type World} from './testing/visitors.js'

const plain: World = {invitations: [{partnerId: '1000001'}]}
const delegating: World = {
  invitations: [{partnerId: '1000001', type: 'resellerDelegatedAdmin', includesAdminRoles: true}]
}

for (const setting of settings.filter((each) => pageNameOf('ac.acceptAuthorize', each) !== undefined)) {
  describe(`Accept agreement & authorize partner: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    const open = (world: World) => new Admin(setting, world).mail().press('link', 'lnk.invitation')
    const statusOf = (admin: Admin) => invitationsOf(admin.system, 't').map(({status}) => status)

    it('P8: should be behind the link of the mail', () => {
      const admin = new Admin(setting, plain).mail()
      expect(statusOf(admin)).to.deep.equal(['sent'])
      admin.press('link', 'lnk.invitation')
      expect(statusOf(admin)).to.deep.equal(['opened'])
      expect(admin.page).to.include({
        id: 'ac.acceptAuthorize',
        name: admin.label('page.acceptAuthorize'),
        subject: 'invitation-1'
      })
      expect(admin.mail().press('link', 'lnk.invitation').page.id).to.equal('ac.acceptAuthorize')
    })

    for (const type of relationshipTypes) {
      it(`R33: should name who asks, and a type that the customer cannot change: ${type}`, () => {
        const admin = open({invitations: [{partnerId: '1000002', type}]})
        expect(admin.under('lbl.from')).to.deep.equal(['Fabrikam'])
        expect(admin.under('th.partnerType')).to.deep.equal([admin.label(`type.${type}` as LabelKey)])
        expect(admin.under('th.description')).to.deep.equal([admin.label(`about.${type}` as LabelKey)])
        const main = admin.page.children.find(({role}) => role === 'main')
        expect(main && controlsOf(main).map(({id}) => id)).to.deep.equal(['lnk.mca', 'chk.ack', 'btn.cancelInvitation'])
        admin.check('chk.ack').press('button', 'btn.acceptAuthorize')
        expect(activeRelationshipOf(admin.system, 't', '1000002')?.type).to.equal(type)
      })
    }

    it('R46: should say whether the partner asks for admin privileges, and give them on acceptance only then', () => {
      for (const [world, label, granted] of [
        [delegating, 'txt.requested', true],
        [plain, 'txt.notRequested', false]
      ] as const) {
        const admin = open(world)
        expect(admin.under('lbl.adminRoles')).to.deep.equal([admin.label(label)])
        expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(false)
        admin.check('chk.ack').press('button', 'btn.acceptAuthorize')
        expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(granted)
      }
    })

    it('P8, R32, R44: should take the steps one after another, and end at the list of partners', () => {
      const admin = open(plain).press('link', 'lnk.mca')
      expect(admin.names({object: 'agreement'})).to.deep.equal([admin.label('txt.agreement')])
      admin.check('chk.ack').press('button', 'btn.acceptAuthorize')
      expect(statusOf(admin)).to.deep.equal(['accepted'])
      expect(relationshipStatusOf(admin.system, 't', '1000001')).to.equal('active')
      expect(agreementOf(admin.system, 't')?.status).to.equal('accepted')
      expect(admin.page.id).to.equal('ac.partnerRelationships')
      expect(admin.select('1000001', 'partners').page.name).to.equal('Contoso')
    })

    it('I5: should not accept before the box is checked, nor after it is cleared again', () => {
      const admin = open(plain)
      expect(admin.node('chk.ack')).to.include({role: 'checkbox', checked: false, object: 'acknowledgement'})
      expect(admin.refusal('btn.acceptAuthorize')?.code).to.equal('disabled-control')
      admin.check('chk.ack')
      expect(admin.node('chk.ack')?.checked).to.equal(true)
      expect(admin.refusal('btn.acceptAuthorize')).to.equal(undefined)
      admin.uncheck('chk.ack')
      expect(admin.node('chk.ack')?.checked).to.equal(false)
      expect(admin.refusal('btn.acceptAuthorize')?.code).to.equal('disabled-control')
      expect(statusOf(admin)).to.deep.equal(['opened'])
    })

    it('I5, P8: should ask for the box also when the agreement is accepted already', () => {
      const admin = open({...plain, agreementAccepted: true})
      expect(admin.refusal('btn.acceptAuthorize')?.code).to.equal('disabled-control')
      expect(admin.check('chk.ack').press('button', 'btn.acceptAuthorize').page.id).to.equal('ac.partnerRelationships')
    })

    it('R47: should cancel the invitation instead, and change nothing else', () => {
      const admin = open(delegating).check('chk.ack').press('button', 'btn.cancelInvitation')
      expect(statusOf(admin)).to.deep.equal(['cancelled'])
      expect(relationshipStatusOf(admin.system, 't', '1000001')).to.equal('none')
      expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(false)
      expect(agreementOf(admin.system, 't')).to.deep.equal({status: 'notAccepted', documentOpened: false})
      expect(admin.page.id).to.equal('ac.acceptAuthorize')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.invitationCancelled')])
    })

    it('SM2: should say that an invitation is answered, without controls', () => {
      const acceptance = {type: 'acceptInvitation', tenantId: 't', invitationId: 'invitation-1', acknowledged: true}
      const accepted = open(plain).meanwhile(acceptance as Parameters<Admin['meanwhile']>[0])
      const cancelled = open(plain).press('button', 'btn.cancelInvitation')
      const unknown = new Admin(setting, plain).at('ac.acceptAuthorize')
      const unopened = new Admin(setting, plain).at('ac.acceptAuthorize', {invitation: 'invitation-1'})
      for (const [admin, key] of [
        [accepted, 'msg.invitationAccepted'],
        [cancelled, 'msg.invitationCancelled'],
        [unknown, 'msg.noInvitation'],
        [unopened, 'msg.noInvitation']
      ] as const) {
        const main = admin.page.children.find(({role}) => role === 'main')
        expect(main?.children.map(({role, name}) => [role, name])).to.deep.equal([['status', admin.label(key)]])
        expect(admin.page.name).to.equal(admin.label('page.acceptAuthorize'))
      }
    })

    it('SM2: should answer the invitation that was opened, and no other', () => {
      const admin = new Admin(setting, {invitations: [{partnerId: '1000001'}, {partnerId: '1000002'}]})
      admin.mail().press('link', 'lnk.invitation').check('chk.ack').press('button', 'btn.acceptAuthorize')
      expect(statusOf(admin)).to.deep.equal(['sent', 'accepted'])
      expect(admin.names({object: 'partners'})).to.deep.equal(['Fabrikam'])
    })

    if (cloudRules[setting.cloud as Cloud].offers) {
      it('SM1, SM3: should leave nothing to accept of a partner who became one by an offer in the meantime', () => {
        const offer = {tenantId: 't', offerId: 'offer-1'} as const
        const admin = open({...plain, offers: ['plain']}).meanwhile(
          {type: 'followOfferLink', ...offer},
          {type: 'authorizeOffer', ...offer}
        )
        expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.alreadyPartner')])
        expect(admin.refusal('btn.acceptAuthorize')?.code).to.equal('no-such-control')
        admin.press('button', 'btn.cancelInvitation')
        expect(statusOf(admin)).to.deep.equal(['cancelled'])
        expect(relationshipStatusOf(admin.system, 't', '1000001')).to.equal('active')
      })
    }
  })
}
