import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Command, organizationSizes} from '../partner-management/index.js'
import {act, findNodes, type LabelKey, labelOf, linkTarget, type Operation, openLink} from './index.js'
import {Admin, settings, type World} from './testing/visitors.js'

const address = 'https://www.microsoft.com/en-us/solution-providers/home'

/** Somebody who reads the site in the only language that it has. */
class EnglishReader extends Admin {
  override label(key: LabelKey): string {
    return labelOf(key, {language: 'en'}) ?? key
  }
}

for (const setting of settings.filter(({cloud}) => cloud !== 'o365-germany')) {
  const partner = (partnerId: string, name: string, region: string): Command => ({
    type: 'registerPartner',
    partnerId,
    name,
    clouds: setting.cloud === 'o365-worldwide' ? ['o365-worldwide'] : ['o365-21vianet'],
    services: ['Migration'],
    regions: [region]
  })
  const open = (world: World = {}) =>
    new EnglishReader(setting, world)
      .meanwhile(
        partner('2000001', 'Litware', 'Norway'),
        partner('2000002', 'Proseware', 'Norway'),
        partner('2000003', 'Trey', 'Peru'),
        {...partner('2000004', 'Elsewhere', 'Norway'), clouds: ['o365-germany']} as Command
      )
      .link(address)
  const search = (reader: EnglishReader, location: string, keywords: string) =>
    reader.type('fld.location', location).type('fld.keywords', keywords).press('button', 'btn.go')
  const found = (reader: Admin) => findNodes(reader.page, {object: 'provider'}).map(({name}) => name)
  const chosen = (reader: Admin) =>
    findNodes(reader.page, {object: 'provider'}).flatMap(({name, checked}) => (checked ? [name] : []))

  describe(`solution providers: ${setting.release} ${setting.cloud} ${setting.language}`, () => {
    it('R30: should be there under its address, however that is written', () => {
      for (const written of [
        address,
        `${address}/`,
        `${address}?rtc=1`,
        address.replace('https', 'http'),
        address.replace('www', 'WWW')
      ]) {
        expect(new Admin(setting).link(written).page.id).to.equal('ext.solutionProviders')
      }
      expect(linkTarget(setting, 'https://www.microsoft.com/en-us/solution-providers')).to.equal(null)
    })

    it('R30: should find, contact and write to partners, who have no relationship from it (P7, R42)', () => {
      const reader = open()
      reader.type('fld.location', 'norway').select('50-249', 'organization-size')
      reader.type('fld.keywords', 'migration').press('button', 'btn.go')
      expect(reader.node('btn.contactSelected')).to.include({name: 'Contact selected providers', disabled: true})
      reader.select('2000002', 'provider').press('button', 'btn.contactSelected')
      expect(reader.page).to.include({id: 'ext.contactForm', name: reader.label('page.contactForm')})
      expect(reader.node('btn.send')).to.include({name: 'Send', disabled: true})
      reader.type('fld.businessNeeds', 'We want to move our mail')
      const {system: before} = reader
      reader.press('button', 'btn.send')
      expect(reader.names({role: 'status'})).to.deep.equal(['Your request is sent. The partners will contact you.'])
      const [tenant] = reader.system.tenants
      expect(tenant?.contactRequests).to.deep.equal([
        {
          kind: 'selected',
          id: 'request-1',
          sentOn: reader.system.now,
          providers: ['2000002'],
          location: 'norway',
          organizationSize: '50-249',
          keywords: 'migration',
          businessNeeds: 'We want to move our mail'
        }
      ])
      expect({...reader.system, tenants: [{...tenant, contactRequests: []}]}).to.deep.equal(before)
      expect(tenant?.relationships).to.deep.equal([])
    })

    it('R30: should write to each of several, with an id of its own for every request', () => {
      const reader = search(open(), 'Norway', '')
      reader.select('2000001', 'provider').select('2000002', 'provider').press('button', 'btn.contactSelected')
      expect(findNodes(reader.page, {role: 'row'}).map(({name, subject}) => [name, subject])).to.deep.equal([
        ['Litware', '2000001'],
        ['Proseware', '2000002']
      ])
      reader.type('fld.businessNeeds', 'Advice').press('button', 'btn.send').press('link', 'lnk.adminCenter')
      search(reader.link(address), '', 'trey').select('2000003', 'provider').press('button', 'btn.contactSelected')
      reader.type('fld.businessNeeds', 'More advice').press('button', 'btn.send')
      expect(reader.system.tenants[0]?.contactRequests.map(({id, providers}) => [id, providers])).to.deep.equal([
        ['request-1', ['2000001', '2000002']],
        ['request-2', ['2000003']]
      ])
    })

    it('T14: should be in English for everybody, on both of its pages', () => {
      const reader = open()
      expect(reader.page.name).to.equal('Solution providers')
      expect(findNodes(reader.page, {enabled: true}).map(({role, name, object}) => [role, name, object])).to.deep.equal(
        [
          ['textbox', 'Location', 'location'],
          ...organizationSizes.map((size) => ['radio', size, 'organization-size']),
          ['textbox', 'Keywords', 'keywords'],
          ['button', 'Go', undefined],
          ['link', 'Go to the admin center', undefined]
        ]
      )
      expect(reader.names({role: 'group'})).to.deep.equal(['Organization size'])
      search(reader, '', 'trey').select('2000003', 'provider')
      expect(reader.names({role: 'list'})).to.deep.equal(['Partners found'])
      reader.press('button', 'btn.contactSelected')
      expect(reader.page.name).to.equal('Tell providers about your business')
      const shown = findNodes(reader.page, {}).filter(({name}) => name !== '')
      expect(shown.map(({role, name, object}) => [role, name, object])).to.deep.equal([
        ['document', 'Tell providers about your business', undefined],
        ['list', 'Selected providers', undefined],
        ['row', 'Trey', undefined],
        ['textbox', 'Business needs', 'business-needs'],
        ['button', 'Send', undefined],
        ['link', 'Back to the search', undefined]
      ])
    })

    it('should call its parts by ids that stay', () => {
      const sizes = ['size.1-9', 'size.10-49', 'size.50-249', 'size.250+']
      const criteria = ['fld.location', 'grp.organizationSize', ...sizes, 'fld.keywords', 'btn.go']
      const reader = open()
      expect(idsOf(reader)).to.deep.equal([...criteria, 'lnk.adminCenter'])
      search(reader, '', 'nobody')
      expect(idsOf(reader)).to.deep.equal([...criteria, 'msg.noResults', 'lnk.adminCenter'])
      const results = ['lbl.results', 'provider.2000003', 'btn.contactSelected']
      expect(idsOf(search(reader, '', 'trey'))).to.deep.equal([...criteria, ...results, 'lnk.adminCenter'])
      reader.select('2000003', 'provider').press('button', 'btn.contactSelected')
      const form = ['lbl.chosenProviders', 'provider.2000003', 'fld.businessNeeds', 'btn.send', 'lnk.backToSearch']
      expect(idsOf(reader)).to.deep.equal(form)
      reader.type('fld.businessNeeds', 'Advice').press('button', 'btn.send')
      expect(idsOf(reader)).to.deep.equal(['msg.contactSent', 'lnk.adminCenter'])
      expect(idsOf(reader.at('ext.contactForm'))).to.deep.equal(['msg.noProvidersChosen', 'lnk.backToSearch'])
    })

    it('should find by place and keywords, each of which may be empty', () => {
      const reader = open()
      expect(findNodes(reader.page, {role: 'textbox'}).map(({value}) => value)).to.deep.equal(['', ''])
      expect(found(reader)).to.deep.equal([])
      expect(found(search(reader, '', ''))).to.deep.equal(['Contoso', 'Fabrikam', 'Litware', 'Proseware', 'Trey'])
      expect(found(search(reader, ' peru ', ''))).to.deep.equal(['Contoso', 'Fabrikam', 'Trey'])
      expect(found(search(reader, 'Norway', 'migration'))).to.deep.equal(['Litware', 'Proseware'])
      expect(found(search(reader, '', 'lit'))).to.deep.equal(['Litware'])
    })

    it('should show what was found for what is in the boxes, and for nothing else', () => {
      const reader = search(open(), 'Norway', 'lit')
      expect(reader.node('fld.location')?.value).to.equal('Norway')
      expect(reader.node('fld.keywords')?.value).to.equal('lit')
      expect(found(reader.clear('fld.location'))).to.deep.equal([])
      expect(reader.shows('button', 'btn.contactSelected')).to.equal(false)
      expect(found(reader.press('button', 'btn.go').type('fld.keywords', 'trey'))).to.deep.equal([])
      expect(found(reader.press('button', 'btn.go'))).to.deep.equal(['Trey'])
    })

    it('should say that nobody was found, with nobody to contact', () => {
      const reader = search(open(), 'Norway', 'trey')
      expect(reader.names({role: 'status'})).to.deep.equal(['No partner matches your search.'])
      expect(reader.shows('button', 'btn.contactSelected')).to.equal(false)
    })

    it('should have one size, the smallest until another is chosen', () => {
      const reader = open()
      const sizes = () => findNodes(reader.page, {role: 'radio'}).flatMap(({name, checked}) => (checked ? [name] : []))
      expect(sizes()).to.deep.equal(['1-9'])
      for (const kind of ['press', 'check'] as const) {
        expect(sizes()).to.deep.equal([operate(reader, 'size.1-9', {kind})])
        operate(reader, 'size.250+', {kind})
        expect(sizes()).to.deep.equal(['250+'])
        operate(reader, 'size.1-9', {kind})
      }
      reader.at('ext.solutionProviders', {size: 'toString'})
      expect(sizes()).to.deep.equal(['1-9'])
    })

    it('should send the size that is shown when none was chosen', () => {
      const reader = search(open(), '', 'trey').select('2000003', 'provider').press('button', 'btn.contactSelected')
      reader.type('fld.businessNeeds', 'Advice').press('button', 'btn.send')
      expect(reader.system.tenants[0]?.contactRequests[0]).to.include({organizationSize: '1-9', location: ''})
    })

    it('should let partners be checked and unchecked, and contacted while one is', () => {
      const reader = search(open(), 'Norway', 'migration')
      const disabled = () => reader.isDisabled('button', 'btn.contactSelected')
      expect(findNodes(reader.page, {object: 'provider'}).map(({role, subject}) => [role, subject])).to.deep.equal([
        ['checkbox', '2000001'],
        ['checkbox', '2000002']
      ])
      expect([chosen(reader), disabled()]).to.deep.equal([[], true])
      expect(reader.refusal('btn.contactSelected')?.code).to.equal('disabled-control')
      operate(reader, 'provider.2000001', {kind: 'check'})
      operate(reader, 'provider.2000001', {kind: 'check'})
      expect([chosen(reader), disabled()]).to.deep.equal([['Litware'], false])
      operate(reader, 'provider.2000002', {kind: 'press'})
      expect(chosen(reader)).to.deep.equal(['Litware', 'Proseware'])
      operate(reader, 'provider.2000001', {kind: 'press'})
      expect([chosen(reader), disabled()]).to.deep.equal([['Proseware'], false])
      operate(reader, 'provider.2000002', {kind: 'uncheck'})
      operate(reader, 'provider.2000002', {kind: 'uncheck'})
      expect([chosen(reader), disabled()]).to.deep.equal([[], true])
    })

    it('should contact only partners that were found last', () => {
      const reader = search(open(), 'Norway', 'migration').select('2000001', 'provider')
      search(reader, 'Peru', 'trey')
      expect(reader.isDisabled('button', 'btn.contactSelected')).to.equal(true)
      reader.select('2000003', 'provider').press('button', 'btn.contactSelected')
      expect(reader.names({role: 'row'})).to.deep.equal(['Trey'])
    })

    it('should not send a form without needs', () => {
      const reader = search(open(), '', 'trey').select('2000003', 'provider').press('button', 'btn.contactSelected')
      expect(reader.node('fld.businessNeeds')?.value).to.equal('')
      expect(reader.refusal('btn.send')?.code).to.equal('disabled-control')
      expect(reader.type('fld.businessNeeds', ' ').isDisabled('button', 'btn.send')).to.equal(true)
      expect(reader.type('fld.businessNeeds', 'x').isDisabled('button', 'btn.send')).to.equal(false)
      expect(reader.node('fld.businessNeeds')?.value).to.equal('x')
      expect(reader.clear('fld.businessNeeds').isDisabled('button', 'btn.send')).to.equal(true)
    })

    it('should keep what was typed and chosen on the way back to the search', () => {
      const reader = search(open(), 'Norway', 'migration').select('2000002', 'provider')
      const before = reader.page
      reader.press('button', 'btn.contactSelected').press('link', 'lnk.backToSearch')
      expect(reader.page).to.deep.equal(before)
    })

    it('should say on the form that nobody is chosen, with the way to the search', () => {
      const reader = open().at('ext.contactForm')
      const main = findNodes(reader.page, {role: 'main'})[0]
      expect(main?.children.map(({role, name}) => [role, name])).to.deep.equal([
        ['status', "You haven't selected any providers."],
        ['link', 'Back to the search']
      ])
      expect(reader.press('link', 'lnk.backToSearch').page.id).to.equal('ext.solutionProviders')
    })

    it('should leave nothing to send twice', () => {
      const reader = search(open(), '', 'trey').select('2000003', 'provider').press('button', 'btn.contactSelected')
      reader.type('fld.businessNeeds', 'Advice').press('button', 'btn.send')
      expect(findNodes(reader.page, {enabled: true}).map(({name}) => name)).to.deep.equal(['Go to the admin center'])
      expect(reader.press('link', 'lnk.adminCenter').page.id).to.equal('ac.home')
    })

    it('should tell two partners of one name apart', () => {
      const reader = open().meanwhile(partner('2000005', 'Trey', 'Peru'))
      expect(found(search(reader, '', 'trey'))).to.deep.equal(['Trey', 'Trey (2)'])
      reader.select('2000003', 'provider').press('button', 'btn.contactSelected')
      expect(reader.names({role: 'row'})).to.deep.equal(['Trey'])
    })
  })
}

for (const setting of settings.filter(({cloud}) => cloud === 'o365-germany')) {
  it(`R30: should not be there in Germany: ${setting.release} ${setting.language}`, () => {
    const outcome = openLink(new Admin(setting).state, setting, address)
    expect(outcome).to.have.nested.property('refusal.code', 'no-such-link')
  })
}

/** Does something to a control by its id; gives its name. */
function operate(reader: Admin, id: string, operation: Operation): string | undefined {
  const outcome = act(reader.state, reader.setting, id, operation)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  reader.state = outcome.state
  return reader.node(id)?.name
}

function idsOf({page}: Admin): string[] {
  const [main] = findNodes(page, {role: 'main'})
  return (main ? findNodes(main, {}) : []).map(({id}) => id).slice(1)
}
