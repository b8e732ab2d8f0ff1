import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  activeRelationshipOf,
  isDelegatedAdministrator,
  relationshipStatusOf,
  relationshipTypes,
  rulesOf
} from '../partner-management/index.js'
import {type LabelKey, pageNameOf} from './index.js'
import {billingAccountsPage} from './pages/billing-accounts.js'
import type {CloudRelease} from './releases/load.js'
import {administratorView} from './testing/views.js'
import {Admin, settings, type World} from './testing/visitors.js'

const delegated: World = {relationships: [{partnerId: '1000001', type: 'delegatedAdmin', adminRoles: true}]}

for (const setting of settings) {
  describe(`Partner page: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    const open = (world: World, partnerId = '1000001') =>
      new Admin(setting, world).link('2074649').select(partnerId, 'partners')

    it('R44: should bear the name of the partner, and be called the partner page as well', () => {
      const admin = open(delegated)
      expect(admin.page).to.include({id: 'ac.partner', name: 'Contoso', object: 'partner', subject: '1000001'})
      expect(admin.page.alsoCalled).to.deep.equal([admin.label('page.partner')])
    })

    it('R44: should show the type, the day since when, and the admin roles', () => {
      const admin = open({...delegated, now: '2020-05-07T23:59:59.999Z'}).meanwhile({
        type: 'setClock',
        now: '2020-06-01T00:00:00.000Z'
      })
      expect(admin.under('th.partnerType')).to.deep.equal([admin.label('type.delegatedAdmin')])
      expect(admin.under('lbl.since')).to.deep.equal(['2020-05-07'])
      expect(admin.under('lbl.adminRoles')).to.deep.equal([admin.label('txt.granted')])
    })

    for (const type of relationshipTypes) {
      it(`R26, R51, T9: should show Delete partner, for those that the customer may delete: ${type}`, () => {
        const admin = open({relationships: [{partnerId: '1000001', type}]})
        expect(admin.under('th.partnerType')).to.deep.equal([admin.label(`type.${type}` as LabelKey)])
        expect(admin.under('th.description')).to.deep.equal([admin.label(`about.${type}` as LabelKey)])
        expect(admin.node('btn.deletePartner')).to.deep.include({
          role: 'button',
          name: admin.label('btn.deletePartner'),
          alsoCalled: [admin.label('btn.delete')],
          disabled: !rulesOf(type).customerMayDelete
        })
        const refusal = admin.refusal('btn.deletePartner')?.code
        expect(refusal).to.equal(rulesOf(type).customerMayDelete ? undefined : 'disabled-control')
      })
    }

    it('R25, R26: should leave a reseller relationship active, whatever the customer tries', () => {
      const admin = open({partners: ['1000001']})
      expect(admin.isDisabled('button', 'btn.deletePartner')).to.equal(true)
      expect(relationshipStatusOf(admin.system, 't', '1000001')).to.equal('active')
    })

    it('I7, R48: should offer to remove admin roles only while there are any', () => {
      const admin = open(delegated)
      expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(true)
      admin.press('button', 'btn.removeAdminRoles')
      expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(false)
      expect([admin.page.id, admin.page.name]).to.deep.equal(['ac.partner', 'Contoso'])
      expect(admin.node('btn.removeAdminRoles')).to.equal(undefined)
      expect(admin.under('lbl.adminRoles')).to.deep.equal([admin.label('txt.none')])
    })

    it('R49, T10: should keep the relationship and its type when the admin roles go', () => {
      const admin = open({relationships: [{partnerId: '1000001', type: 'resellerDelegatedAdmin', adminRoles: true}]})
      admin.press('button', 'btn.removeAdminRoles')
      expect(activeRelationshipOf(admin.system, 't', '1000001')?.type).to.equal('resellerDelegatedAdmin')
      expect(admin.under('th.partnerType')).to.deep.equal([admin.label('type.resellerDelegatedAdmin')])
      expect(admin.isDisabled('button', 'btn.deletePartner')).to.equal(true)
      expect(admin.link('2074649').names({object: 'partners'})).to.deep.equal(['Contoso'])
    })

    it('T10: should still let a delegated administrator without admin roles be deleted', () => {
      const admin = open(delegated).press('button', 'btn.removeAdminRoles')
      expect(admin.isDisabled('button', 'btn.deletePartner')).to.equal(false)
    })

    it('R50, I9: should delete the partner, and lead back to the list without it', () => {
      const relationships = [...(delegated.relationships ?? []), {partnerId: '1000002', type: 'advisor'} as const]
      const admin = open({relationships}).press('button', 'btn.deletePartner')
      expect(relationshipStatusOf(admin.system, 't', '1000001')).to.equal('ended')
      expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(false)
      expect(relationshipStatusOf(admin.system, 't', '1000002')).to.equal('active')
      expect(admin.state.session).to.deep.include({page: 'ac.partnerRelationships', fields: {}})
      expect(admin.names({object: 'partners'})).to.deep.equal(['Fabrikam'])
    })

    it('R21, R50: should lead back to an empty list after the last partner', () => {
      const admin = open(delegated).press('button', 'btn.deletePartner')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.nothingHere')])
    })

    it('should say so when the partner does not work with the customer any more', () => {
      const admin = open({partners: ['1000001'], kinds: {'1000001': 'directPartner'}})
      admin.meanwhile({type: 'removeResellerRelationship', tenantId: 't', partnerId: '1000001'})
      expect(admin.page.name).to.equal(admin.label('page.partner'))
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.notYourPartner')])
      expect(admin.names({role: 'button'})).to.deep.equal([])
    })

    it('R50: should lead to Partner relationships where it does not know where it was opened from', () => {
      const admin = new Admin(setting, delegated).at('ac.partner', {partner: '1000001'})
      expect(admin.press('button', 'btn.deletePartner').page.id).to.equal('ac.partnerRelationships')
    })

    it('should know no partner before one is chosen', () => {
      const admin = new Admin(setting, delegated).at('ac.partner')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.notYourPartner')])
    })
  })
}

for (const setting of settings.filter((each) => pageNameOf('ac.billingAccounts', each) !== undefined)) {
  describe(`Billing accounts: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    const relationships = [
      {partnerId: '1000001', type: 'delegatedAdmin', adminRoles: true},
      {partnerId: '1000002', type: 'advisor'}
    ] as const

    it('P10: should be under Billing, and behind its link', () => {
      const admin = new Admin(setting).press('menuitem', 'nav.billing').press('menuitem', 'page.billingAccounts')
      expect(admin.page.id).to.equal('ac.billingAccounts')
      expect(admin.page.name).to.equal(admin.label('page.billingAccounts'))
      expect(admin.link('2103629').page.id).to.equal('ac.billingAccounts')
    })

    it('P10: should name the accounts of the customer', () => {
      const admin = new Admin(setting, {billingAccounts: ['Head office', 'Branch']}).link('2103629')
      expect(admin.names({object: 'billing-account'})).to.deep.equal(['Head office', 'Branch'])
      expect([admin.node('account.1')?.name, admin.node('account.2')?.name]).to.deep.equal(['Head office', 'Branch'])
      expect(admin.names({role: 'list'})).to.deep.equal([admin.label('lbl.accounts')])
      expect(new Admin(setting).link('2103629').names({object: 'billing-account'})).to.deep.equal(['Tailspin'])
    })

    it('P10, R20: should list the partners once the tab is chosen', () => {
      const admin = new Admin(setting, {relationships}).link('2103629')
      expect(admin.names({object: 'partners'})).to.deep.equal([])
      expect(admin.node('tab.partnerRelationships')?.selected).to.equal(false)
      admin.press('tab', 'tab.partnerRelationships')
      expect(admin.node('tab.partnerRelationships')?.selected).to.equal(true)
      expect(admin.names({object: 'partners'})).to.deep.equal(['Contoso', 'Fabrikam'])
      expect(admin.under('tab.partnerRelationships')).to.deep.equal([admin.label('lbl.partners')])
    })

    it('R21: should say on the tab that there is no partner', () => {
      const admin = new Admin(setting).link('2103629')
      expect(admin.names({role: 'status'})).to.deep.equal([])
      admin.press('tab', 'tab.partnerRelationships')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.nothingHere')])
    })

    it('should list the partners at once in a release without the tab', () => {
      const view = administratorView(setting, {relationships})
      const {pages} = view.release
      const release = {...view.release, pages: {...pages, 'ac.billingAccounts': {label: 'page.billingAccounts'}}}
      const {parts} = billingAccountsPage.render({...view, release: release as CloudRelease})
      expect(parts.map(({id}) => id)).to.deep.equal(['lbl.accounts', 'lbl.partners'])
    })

    it('P10: should lead to the partner, whose admin roles can be removed', () => {
      const admin = new Admin(setting, {relationships}).link('2103629').press('tab', 'tab.partnerRelationships')
      admin.select('1000001', 'partners').press('button', 'btn.removeAdminRoles')
      expect(isDelegatedAdministrator(admin.system, 't', '1000001')).to.equal(false)
      expect(admin.page.id).to.equal('ac.partner')
    })

    it('P11: should be there again, on its tab, after a partner is deleted', () => {
      const admin = new Admin(setting, {relationships}).link('2103629').press('tab', 'tab.partnerRelationships')
      admin.select('1000001', 'partners').press('button', 'btn.removeAdminRoles').press('button', 'btn.deletePartner')
      expect(admin.page.id).to.equal('ac.billingAccounts')
      expect(admin.names({object: 'partners'})).to.deep.equal(['Fabrikam'])
      admin.select('1000002', 'partners').press('button', 'btn.deletePartner')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.nothingHere')])
    })
  })
}
