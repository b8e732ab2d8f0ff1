import {describe, it} from 'node:test'
import {expect} from 'chai'
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
      'homeOf',
      'inventedLabels',
      'isLinked',
      'labelOf',
      'linkTarget',
      'menuNameOf',
      'openLink',
      'openMail',
      'pageLanguageOf',
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
      'signInPartner',
      'webLabels'
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

  it('should be found on the home page by whoever signs in', () => {
    const system = systemOf(setting.cloud)
    const [administrator, partner] = [door.signIn(system, 't'), door.signInPartner(system, '1000001')]
    expect(administrator).to.deep.equal({
      system,
      session: {actor: {kind: 'administrator', tenantId: 't'}, page: 'ac.home', fields: {}}
    })
    expect(partner).to.deep.equal({
      system,
      session: {actor: {kind: 'partner', partnerId: '1000001'}, page: 'pc.home', fields: {}}
    })
  })

  it('should have no mailbox for partners', () => {
    const state = door.signInPartner(systemOf(setting.cloud), '1000001')
    expect(door.openMail(state, {...setting, cloud: door.partnerCenter, release: '2021-12'})).to.deep.equal({
      ok: false,
      refusal: {code: 'no-such-page', data: {page: 'mail.inbox'}}
    })
  })

  it('should forget what a page remembers no more', () => {
    const admin = new Admin(setting).press('menuitem', 'nav.billing')
    expect(admin.state.session.fields).to.deep.equal({menu: 'nav.billing'})
    expect(admin.press('menuitem', 'nav.billing').state.session.fields).to.deep.equal({})
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
    expect(admin.refusal('main', {kind: 'type', value: 'x'})?.data).to.deep.include({control: 'main', takes: []})
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

  for (const [link, page] of [
    ['842054', 'ac.products'],
    ['pinpoint.microsoft.com', 'ext.pinpoint'],
    ['https://pinpoint.microsoft.com', 'ext.pinpoint'],
    ['HTTP://Pinpoint.Microsoft.com//?from=mail/', 'ext.pinpoint'],
    ['https://www.microsoft.com/en-us/solution-providers/home/#top', 'ext.solutionProviders'],
    ['https://www.microsoft.com/en-US/solution-providers/home', null],
    ['https://www.microsoft.com//en-us/solution-providers/home', null],
    ['see https://pinpoint.microsoft.com', null],
    ['pinpoint.https://microsoft.com', null],
    ['https://pinpoint.microsoft.com/search', null],
    ['https://', null]
  ] as const) {
    it(`should lead the link ${link} to ${page ?? 'no page'}`, () => {
      expect(door.linkTarget(setting, link)).to.equal(page)
    })
  }

  it('should know which pages a link leads to', () => {
    expect(door.isLinked(setting, 'ac.products')).to.equal(true)
    expect(door.isLinked(setting, 'ac.subscriptionDetails')).to.equal(false)
    expect(door.isLinked({...setting, cloud: 'o365-moon'}, 'ac.products')).to.equal(false)
  })

  it('should lead no link anywhere where there is no portal', () => {
    for (const none of [{release: '1999'}, {cloud: 'o365-moon'}, {cloud: 'toString'}]) {
      expect(door.linkTarget({...setting, ...none}, '842054')).to.equal(null)
    }
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
    const {session, system} = new Admin(vianet, {offers: ['trial']}).mail().state
    // What no command does: an offer is gone, its message is not.
    const tenants = system.tenants.map((tenant) => ({...tenant, offers: []}))
    expect(door.act({session, system: {...system, tenants}}, vianet, 'lnk.offer', {kind: 'press'})).to.deep.equal({
      ok: false,
      refusal: {
        code: 'refused-by-system',
        data: {tenantId: 't', offerId: 'offer-1', reason: 'unknown-offer', command: 'followOfferLink'}
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
