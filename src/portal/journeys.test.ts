import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  agreementOf,
  type Command,
  invitationsOf,
  isDelegatedAdministrator,
  relationshipStatusOf,
  subscriptionsOf
} from '../partner-management/index.js'
import {linkTarget, pageNameOf, partnerCenter, portalExists} from './index.js'
import {Admin, PartnerUser, settings, type World} from './testing/visitors.js'

/** Journeys of DOMAIN.md section 7 across procedures and portals: one system passes from one visitor to the other. */
const place = {tenantId: 't', partnerId: '1000001'} as const
const plan = {id: 'bought', name: 'Plan bought', product: 'Apps', cost: '€ 2', kind: 'paid'} as const

for (const setting of settings) {
  const has = (pageId: string) => pageNameOf(pageId, setting) !== undefined
  const hasPartnerCenter = portalExists({...setting, cloud: partnerCenter})
  const name = `${setting.release} ${setting.cloud} ${setting.language}`

  describe(`Journeys: ${name}`, () => {
    if (has('ext.solutionProviders') && has('ac.acceptAuthorize')) {
      it('J1: should find a partner, accept its invitation and list it (P7, P8, P4)', () => {
        const admin = new Admin(setting, {subscriptions: []})
        contactProviders(admin)
        expect(admin.system.tenants[0]?.contactRequests.map(({providers}) => providers)).to.deep.equal([['1000001']])
        expect(relationshipStatusOf(admin.system, 't', '1000001')).to.equal('none')
        expect(admin.link('2074649').shows('status', 'msg.nothingHere')).to.equal(true)

        admin.meanwhile({
          type: 'sendInvitation',
          ...place,
          invitationId: 'i',
          relationshipType: 'resellerDelegatedAdmin',
          includesAdminRoles: true
        })
        admin.mail().press('link', 'lnk.invitation').press('link', 'lnk.mca')
        admin.check('chk.ack').press('button', 'btn.acceptAuthorize')
        expect(admin.names({object: 'partners'})).to.deep.equal(['Contoso'])
        expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(true)

        admin.press('menuitem', 'nav.settings').press('menuitem', 'page.partnerRelationships')
        expect(admin.names({object: 'partners'})).to.deep.equal(['Contoso'])
        admin.select('1000001', 'partners')
        expect(admin.under('th.partnerType')).to.deep.equal([admin.label('type.resellerDelegatedAdmin')])
      })
    }

    if (hasPartnerCenter) {
      it('J2: should leave a reseller relationship to the partner to remove, and to start again (P6, P12, P4)', () => {
        const world: World = {
          partners: ['1000001'],
          kinds: {'1000001': 'directPartner'},
          sold: [{partnerId: '1000001'}, {partnerId: '1000001'}]
        }
        const admin = new Admin(setting, world).link('2074649').select('1000001', 'partners')
        expect(admin.refusal('btn.deletePartner')?.code).to.equal('disabled-control')

        const partner = new PartnerUser(setting, admin.system)
        for (const id of ['sold-1', 'sold-2']) {
          partner.press('menuitem', 'pc.customers').select('t', 'customer').press('menuitem', 'pc.account')
          expect(partner.refusal('pc.removeReseller')?.code).to.equal('disabled-control')
          partner.press('menuitem', 'pc.customers').select('t', 'customer').select(id).press('radio', 'pc.suspended')
        }
        partner.press('menuitem', 'pc.customers').select('t', 'customer').press('menuitem', 'pc.account')
        partner.press('link', 'pc.removeReseller')
        expect(partner.names({role: 'status'})).to.deep.equal([partner.label('msg.noCustomers')])

        admin.resume(partner.system)
        expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.notYourPartner')])
        expect(admin.link('2074649').names({role: 'status'})).to.deep.equal([admin.label('msg.nothingHere')])
        expect(subscriptionsOf(admin.system, 't').map(({status}) => status)).to.deep.equal([
          'active',
          'suspended',
          'suspended'
        ])

        // R64: a new request begins anew.
        partner.meanwhile(invitation('again'))
        expect(relationshipStatusOf(partner.system, 't', '1000001')).to.equal('requested')
        expect(invitationsOf(partner.system, 't').map(({status}) => status)).to.deep.equal(['sent'])
        admin.resume(partner.system).mail()
        if (has('ac.acceptAuthorize')) {
          admin.press('link', 'lnk.invitation').check('chk.ack').press('button', 'btn.acceptAuthorize')
          expect(admin.names({object: 'partners'})).to.deep.equal(['Contoso'])
          expect(partner.resume(admin.system).names({object: 'customer'})).to.deep.equal(['Tailspin'])
        }
      })
    }

    const list = (admin: Admin) =>
      has('ac.billingAccounts') ? admin.link('2103629').press('tab', 'tab.partnerRelationships') : admin.link('2074649')

    it('J3: should keep the row without admin roles, and lose it with the relationship (P10, P11)', () => {
      const admin = new Admin(setting, {
        relationships: [{partnerId: '1000001', type: 'delegatedAdmin', adminRoles: true}]
      })
      list(admin).select('1000001', 'partners').press('button', 'btn.removeAdminRoles')
      expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(false)
      expect(list(admin).names({object: 'partners'})).to.deep.equal(['Contoso'])
      admin.select('1000001', 'partners').press('button', 'btn.deletePartner')
      expect(relationshipStatusOf(admin.system, 't', '1000001')).to.equal('ended')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.nothingHere')])
      expect(admin.link('2074649').names({role: 'status'})).to.deep.equal([admin.label('msg.nothingHere')])
    })

    if (has('ac.purchaseServices')) {
      it('J4: should buy with a partner of record, change and delete it (P1, P3, P5)', () => {
        const admin = new Admin(setting, {subscriptions: []})
        buyWith(admin, '1000001')
        expect(admin.partnersOfRecord).to.deep.equal(['1000001'])
        openSubscription(admin)
        changePartner(admin, '1000002')
        expect(admin.partnersOfRecord).to.deep.equal(['1000002'])
        openSubscription(admin)
        deletePartner(admin)
        expect(admin.partnersOfRecord).to.deep.equal([null])
        // I8: none of it was a relationship.
        expect(admin.link('2074649').names({role: 'status'})).to.deep.equal([admin.label('msg.nothingHere')])
      })
    }

    if (has('ac.acceptAgreement')) {
      for (const way of ['mail', 'page'] as const) {
        it(`J5: should refuse purchases and management until the agreement is accepted: ${way} (R45, P9)`, () => {
          const purchase: Command = {type: 'purchaseSubscription', ...place, subscription: plan}
          const manage: Command = {type: 'manageSubscription', ...place, subscriptionId: 'sub-1', name: 'Renamed'}
          const admin = new Admin(setting, {
            relationships: [{partnerId: '1000001', type: 'resellerDelegatedAdmin', adminRoles: true}]
          })
          expect(() => admin.meanwhile(purchase)).to.throw('agreement-not-accepted')
          expect(() => admin.meanwhile(manage)).to.throw('agreement-not-accepted')
          expect(subscriptionsOf(admin.system, 't')).to.have.length(1)

          admin.meanwhile({type: 'requestAgreement', ...place, mailId: 'm'})
          if (way === 'mail') admin.mail().press('link', 'lnk.agreement')
          else admin.link('2116573')
          admin.press('link', 'lnk.mca').check('chk.ack').press('button', 'btn.accept')
          expect(agreementOf(admin.system, 't')?.status).to.equal('accepted')
          expect(admin.names({object: 'partners'})).to.deep.equal(['Contoso'])

          admin.meanwhile(purchase, manage)
          expect(subscriptionsOf(admin.system, 't').map(({name, soldBy}) => [name, soldBy])).to.deep.equal([
            ['Renamed', null],
            ['Plan bought', '1000001']
          ])
          if (!hasPartnerCenter) return
          const partner = new PartnerUser(setting, admin.system).press('menuitem', 'pc.customers')
          expect(partner.select('t', 'customer').names({object: 'subscription'})).to.deep.equal(['Plan bought'])
        })
      }
    }
  })
}

function invitation(invitationId: string): Command {
  return {type: 'sendInvitation', ...place, invitationId, relationshipType: 'reseller', includesAdminRoles: false}
}

/** P7, on a site that is in English for everybody (T14). */
function contactProviders(admin: Admin): void {
  const reader = new Admin({...admin.setting, language: 'en'})
  reader.state = admin.state
  reader.link('https://www.microsoft.com/en-us/solution-providers/home')
  reader.type('fld.keywords', 'contoso').press('button', 'btn.go')
  reader.select('1000001', 'provider').press('button', 'btn.contactSelected')
  reader.type('fld.businessNeeds', 'Somebody to move our mail').press('button', 'btn.send')
  admin.state = reader.state
}

/** P1, branch B. */
function buyWith(admin: Admin, partnerId: string): void {
  admin.press('menuitem', 'nav.billing').press('menuitem', 'page.purchaseServices')
  admin.select('business-premium', 'product').press('button', 'btn.buy').press('button', 'btn.next')
  admin.press('button', 'btn.add').type('fld.msPartnerId', partnerId).press('button', 'btn.placeOrder')
}

/** Step 1 of P3 and P5, by the link of each cloud. */
function openSubscription(admin: Admin): void {
  const [subscription] = subscriptionsOf(admin.system, 't')
  admin.link(linkTarget(admin.setting, '842054') === null ? '847745' : '842054')
  if (pageNameOf('ac.subscriptionDetails', admin.setting) === undefined) return
  admin.press('tab', 'tab.products').select(subscription?.id ?? '')
}

/** P3 of each release. */
function changePartner(admin: Admin, partnerId: string): void {
  if (pageNameOf('ac.subscriptionDetails', admin.setting) !== undefined) {
    admin.press('button', 'btn.remove').type('fld.partnerNetworkId', partnerId).press('button', 'btn.add')
    return
  }
  admin.press('link', 'lnk.editPor').type('fld.partnerIdBox', partnerId)
  admin.press('button', 'btn.checkId').press('button', 'btn.submit')
}

/** P5 of each release. */
function deletePartner(admin: Admin): void {
  if (pageNameOf('ac.subscriptionDetails', admin.setting) !== undefined) admin.press('button', 'btn.remove')
  else admin.press('link', 'lnk.editPor').clear('fld.partnerIdBox').press('button', 'btn.submit')
}
