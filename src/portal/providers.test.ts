import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Command} from '../partner-management/index.js'
import {findNodes, linkTarget, openLink} from './index.js'
import {Admin, settings} from './testing/visitors.js'

const litware = {
  type: 'registerPartner',
  partnerId: '1000003',
  name: 'Litware',
  clouds: ['o365-worldwide', 'o365-germany'],
  services: ['Migration of mail']
} as const satisfies Command
const elsewhere = {
  type: 'registerPartner',
  partnerId: '1000004',
  name: 'Litware East',
  clouds: ['o365-21vianet']
} as const

for (const setting of settings.filter(({cloud}) => cloud !== 'o365-21vianet')) {
  const here = `${setting.release} ${setting.cloud} ${setting.language}`
  const found = (admin: Admin) => findNodes(admin.page, {object: 'provider'}).map(({name, subject}) => [name, subject])
  const search = (admin: Admin, words: string) => admin.type('fld.searchPartners', words).press('button', 'btn.search')

  describe(`providers page: ${here}`, () => {
    const open = (...commands: readonly Command[]) => {
      const admin = new Admin(setting, {subscriptions: []}).press('menuitem', 'page.purchaseServices')
      admin.select('business-premium', 'product').press('button', 'btn.buy')
      admin.press('button', 'exp.needHelp').press('link', 'lnk.getAssistance')
      return admin.meanwhile(litware, elsewhere, ...commands)
    }

    it('should be another site, with a search, a match, and the ways back', () => {
      const admin = open()
      expect(findNodes(admin.page, {role: 'navigation'})).to.deep.equal([])
      expect(findNodes(admin.page, {enabled: true}).map(({role, name}) => [role, name])).to.deep.equal([
        ['textbox', admin.label('fld.searchPartners')],
        ['button', admin.label('btn.search')],
        ['button', admin.label('btn.getMatched')],
        ['link', admin.label('lnk.backToOrder')],
        ['link', admin.label('lnk.adminCenter')]
      ])
      expect(admin.names({role: 'status'})).to.deep.equal([])
      expect(admin.node('fld.searchPartners')?.value).to.equal('')
      expect(admin.press('link', 'lnk.adminCenter').page.id).to.equal('ac.home')
    })

    it('should call its parts by ids that stay', () => {
      const admin = search(open(), 'litware')
      const before = ['fld.searchPartners', 'btn.search']
      const after = ['btn.getMatched', 'lnk.backToOrder', 'lnk.adminCenter']
      expect(idsOf(admin)).to.deep.equal([...before, 'lbl.results', 'provider.1000003', ...after])
      expect(idsOf(search(admin, 'nobody'))).to.deep.equal([...before, 'msg.noResults', ...after])
      expect(idsOf(admin.press('button', 'btn.getMatched'))).to.deep.equal(['msg.matchRequested', ...before, ...after])
    })

    it('R10: should find the partners of the cloud by their names and services', () => {
      const admin = open()
      expect(found(admin)).to.deep.equal([])
      expect(found(search(admin, 'MIGRATION'))).to.deep.equal([['Litware', '1000003']])
      expect(admin.names({role: 'list'})).to.deep.equal([admin.label('lbl.results')])
      expect(admin.names({role: 'row', object: 'provider', enabled: true})).to.deep.equal(['Litware'])
      expect(found(search(admin, ''))).to.deep.equal([
        ['Contoso', '1000001'],
        ['Fabrikam', '1000002'],
        ['Litware', '1000003']
      ])
    })

    it('should show what was found for what is in the box, and for nothing else', () => {
      const admin = search(open(), 'litware')
      expect(admin.node('fld.searchPartners')?.value).to.equal('litware')
      expect(found(admin.type('fld.searchPartners', 'contoso'))).to.deep.equal([])
      expect(found(search(admin, 'litware').clear('fld.searchPartners'))).to.deep.equal([])
    })

    it('should say that nobody was found', () => {
      const admin = search(open(), 'nobody')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.noResults')])
      expect(admin.names({role: 'list'})).to.deep.equal([])
    })

    it('R6: should tell two partners of one name apart, without their IDs', () => {
      const admin = search(open({...litware, partnerId: '1000005'}), 'litware')
      expect(found(admin)).to.deep.equal([
        ['Litware', '1000003'],
        ['Litware (2)', '1000005']
      ])
    })

    it('R10: should send each request to the partner that is chosen, and to nobody in order to be matched', () => {
      const admin = search(open(), '').select('1000001', 'provider')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.assistanceRequested')])
      expect(found(admin)).to.deep.equal([])
      expect(admin.node('fld.searchPartners')?.value).to.equal('')
      search(admin, 'litware').select('1000003', 'provider').press('button', 'btn.getMatched')
      const sentOn = admin.system.now
      expect(admin.system.tenants[0]?.contactRequests).to.deep.equal([
        {id: 'request-1', kind: 'assistance', providers: ['1000001'], sentOn},
        {id: 'request-2', kind: 'assistance', providers: ['1000003'], sentOn},
        {id: 'request-3', kind: 'assistance', providers: [], sentOn}
      ])
      expect(admin.press('link', 'lnk.backToOrder').page.id).to.equal('ac.checkout.1')
    })

    it('R10: should help without an order too, and have no way back to one then', () => {
      const admin = open().at('ext.providers')
      expect(admin.shows('link', 'lnk.backToOrder')).to.equal(false)
      admin.press('button', 'btn.getMatched')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.matchRequested')])
      expect(admin.state.session.fields).to.deep.equal({result: 'msg.matchRequested'})
    })

    it('should say only what it knows to say', () => {
      const admin = open().at('ext.providers', {result: 'btn.buy'})
      expect(admin.names({role: 'status'})).to.deep.equal([])
    })
  })

  describe(`Pinpoint: ${here}`, () => {
    it('R4: should be there under its address, however that is written', () => {
      for (const address of [
        'https://pinpoint.microsoft.com',
        'https://pinpoint.microsoft.com/',
        'http://pinpoint.microsoft.com',
        'https://Pinpoint.Microsoft.com/?lang=en'
      ]) {
        const admin = new Admin(setting).link(address)
        expect(admin.page).to.include({id: 'ext.pinpoint', name: admin.label('page.pinpoint')})
      }
      expect(linkTarget(setting, 'https://pinpoint.microsoft.com/search')).to.equal(null)
    })

    it('R4: should find the partners of the cloud, and nothing to do with them', () => {
      const admin = new Admin(setting).meanwhile(litware, elsewhere).link('https://pinpoint.microsoft.com')
      expect(found(admin)).to.deep.equal([])
      const {system} = admin
      expect(found(search(admin, 'lit'))).to.deep.equal([['Litware', '1000003']])
      expect(idsOf(admin)).to.include.members(['lbl.results', 'provider.1000003'])
      expect(findNodes(admin.page, {object: 'provider'}).map(({role, takes}) => [role, takes])).to.deep.equal([
        ['row', undefined]
      ])
      expect(admin.system).to.equal(system)
      expect(findNodes(admin.page, {role: 'navigation'})).to.deep.equal([])
      expect(admin.press('link', 'lnk.adminCenter').page.id).to.equal('ac.home')
    })

    it('R4: should say that nobody was found', () => {
      const admin = search(new Admin(setting).link('https://pinpoint.microsoft.com'), 'nobody')
      expect(admin.names({role: 'status'})).to.deep.equal([admin.label('msg.noResults')])
    })
  })
}

for (const setting of settings.filter(({cloud}) => cloud === 'o365-21vianet')) {
  it(`R4: should have no Pinpoint in 21Vianet: ${setting.release} ${setting.language}`, () => {
    const outcome = openLink(new Admin(setting).state, setting, 'https://pinpoint.microsoft.com')
    expect(outcome).to.have.nested.property('refusal.code', 'no-such-link')
  })
}

function idsOf({page}: Admin): string[] {
  const [main] = findNodes(page, {role: 'main'})
  return (main ? findNodes(main, {}) : []).map(({id}) => id).slice(1)
}
