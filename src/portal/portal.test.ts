import {describe, it} from 'node:test'
import {expect} from 'chai'
import {execute} from '../partner-management/index.js'
import * as door from './index.js'
import {releases} from './releases/load.js'
import {Admin, systemOf} from './testing/visitors.js'

const setting = {cloud: 'o365-worldwide', release: '2020-05', language: 'en'}

describe('portal', () => {
  it('should have this door', () => {
    expect(Object.keys(door).sort()).to.deep.equal([
      'act',
      'controlsOf',
      'documentedLabels',
      'findNodes',
      'inventedLabels',
      'labelOf',
      'linkTarget',
      'menuNameOf',
      'openLink',
      'openMail',
      'pageNameOf',
      'partnerCenter',
      'portalClouds',
      'portalExists',
      'portalLanguages',
      'portalProblem',
      'portalRefusalCodes',
      'portalReleases',
      'portalRoles',
      'refusalText',
      'renderPage',
      'signIn',
      'signInPartner'
    ])
  })

  it('should say what is there when a control is not', () => {
    expect(new Admin(setting).link('842054').refusal('btn.submit')).to.deep.equal({
      code: 'no-such-control',
      data: {
        control: 'btn.submit',
        page: 'Your products',
        controls: [
          'Home',
          'Billing',
          'Purchase services',
          'Your products',
          'Billing accounts',
          'Settings',
          'Partner relationships',
          'Partner'
        ]
      }
    })
  })

  it('should say what is disabled', () => {
    const admin = new Admin(setting, {subscriptions: ['1000001']}).link('842054').press('link', 'lnk.editPor')
    const refusal = admin.refusal('btn.submit')
    expect(refusal?.code).to.equal('disabled-control')
    expect(refusal?.data).to.include({
      control: 'btn.submit',
      role: 'button',
      name: 'Submit',
      page: 'Partner information'
    })
    expect(refusal?.data.controls).to.include('Check ID').and.not.include('Submit')
  })

  it('should say what a control takes instead', () => {
    const admin = new Admin(setting).link('842054')
    const refusal = admin.refusal('tab.partner', {kind: 'type', value: 'x'})
    expect(refusal?.code).to.equal('wrong-operation')
    expect(refusal?.data).to.deep.include({name: 'Partner', operation: 'type', takes: ['press']})
    expect(admin.refusal('main')?.code).to.equal('wrong-operation')
  })

  it('should know no operation that every object has', () => {
    const admin = new Admin(setting).link('842054')
    const operation = {kind: 'constructor'} as unknown as door.Operation
    expect(admin.refusal('tab.partner', operation)?.code).to.equal('wrong-operation')
  })

  it('should refuse an unknown link with those that it knows', () => {
    const {state} = new Admin(setting)
    const knownLinks = Object.keys(releases.find(({id}) => id === '2020-05')?.clouds['o365-worldwide']?.links ?? {})
    expect(door.openLink(state, setting, '1')).to.deep.equal({
      ok: false,
      refusal: {code: 'no-such-link', data: {link: '1', links: knownLinks}}
    })
    expect(knownLinks).to.include.members(['842054', 'pinpoint.microsoft.com'])
    expect(door.openLink(state, setting, 'constructor').ok).to.equal(false)
  })

  it('should refuse everything where there is no portal, and show a page without a name', () => {
    const {state} = new Admin(setting)
    for (const none of [{cloud: 'o365-moon'}, {cloud: 'toString'}, {release: '1999'}, {language: 'tlh'}]) {
      const nowhere = {...setting, ...none}
      expect(door.portalExists(nowhere)).to.equal(false)
      expect(door.renderPage(state, nowhere)).to.deep.equal({id: 'ac.home', role: 'document', name: '', children: []})
      for (const outcome of [
        door.act(state, nowhere, 'menu.ac.home', {kind: 'press'}),
        door.openLink(state, nowhere, '842054'),
        door.openMail(state, nowhere)
      ]) {
        expect(outcome.ok ? 'carried out' : outcome.refusal.code).to.equal('no-such-portal')
      }
    }
  })

  it('should refuse a tenant that is unknown, or of another cloud', () => {
    const unknown = door.signIn(systemOf(setting.cloud), 'nobody')
    const other = door.signIn(systemOf('o365-germany'), 't')
    for (const [state, tenant, tenantCloud] of [
      [unknown, 'nobody', ''],
      [other, 't', 'o365-germany']
    ] as const) {
      expect(door.openLink(state, setting, '842054')).to.deep.equal({
        ok: false,
        refusal: {
          code: 'not-signed-in',
          data: {tenant, cloud: 'o365-worldwide', tenantCloud}
        }
      })
      expect(door.renderPage(state, setting).children).to.deep.equal([])
    }
  })

  it('should show the menu alone for a page that this release does not have', () => {
    const {state} = new Admin(setting)
    const elsewhere = {...state, session: {...state.session, page: 'ac.subscriptions'}}
    const page = door.renderPage(elsewhere, setting)
    expect([page.name, ...page.children.map(({role}) => role)]).to.deep.equal(['', 'navigation'])
    expect(door.act(elsewhere, setting, 'menu.ac.products', {kind: 'press'}).ok).to.equal(true)
  })

  it('should say why the system refuses what the page offered', () => {
    const vianet = {cloud: 'o365-21vianet', release: '2021-12', language: 'en'}
    const admin = new Admin(vianet, {offers: ['trial']}).mail().press('link', 'lnk.offer')
    const {session, system} = admin.press('radio', 'rad.yes').press('button', 'btn.next').state
    const subscription = {id: 'offered-1', name: 'Plan', product: 'Apps', cost: '¥ 1', kind: 'paid'} as const
    const taken = execute(system, {type: 'addSubscription', tenantId: 't', subscription})
    if (!taken.ok) throw new Error(taken.refusal.code)
    const outcome = door.act({session, system: taken.system}, vianet, 'btn.createAccount', {kind: 'press'})
    expect(outcome).to.deep.equal({
      ok: false,
      refusal: {
        code: 'refused-by-system',
        data: {
          tenantId: 't',
          subscriptionId: 'offered-1',
          reason: 'subscription-exists',
          command: 'createOfferedAccount'
        }
      }
    })
  })

  it('should compute the same page from the same state, as plain data', () => {
    const {state} = new Admin(setting).link('842054')
    const page = door.renderPage(state, setting)
    expect(door.renderPage(state, setting)).to.deep.equal(page)
    expect(JSON.parse(JSON.stringify(page))).to.deep.equal(page)
  })
})
