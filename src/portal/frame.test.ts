import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type AdministratorPage, framePage, type PartnerPage} from './frame.js'
import {findNodes, type PortalNode} from './index.js'
import {administratorView, partnerView} from './testing/views.js'
import {Admin, settings} from './testing/visitors.js'

const setting = {cloud: 'o365-worldwide', release: '2021-12', language: 'en'}

describe('frame of a page', () => {
  it('should be the menu and the content, both without a name', () => {
    const [menu, main, ...rest] = new Admin(setting).page.children
    expect([menu?.id, menu?.role, menu?.name]).to.deep.equal(['menu', 'navigation', ''])
    expect([main?.id, main?.role, main?.name]).to.deep.equal(['main', 'main', ''])
    expect(rest).to.deep.equal([])
  })

  it('should be the content alone on another site', () => {
    const {children} = new Admin(setting).mail().page
    expect(children.map(({id, role, name}) => [id, role, name])).to.deep.equal([['main', 'main', '']])
  })

  it('should be a document without a name, and the menu, for a page of another portal', () => {
    const administrators: AdministratorPage = {id: 'ac.home', frame: 'plain', render: () => ({parts: []})}
    const partners: PartnerPage = {id: 'pc.home', frame: 'partner-center', render: () => ({parts: []})}
    for (const {role, name, parts = []} of [
      framePage(partnerView(setting), administrators),
      framePage(administratorView(setting), partners)
    ]) {
      expect([role, name, ...parts.map(({id}) => id)]).to.deep.equal(['document', '', 'menu'])
    }
  })

  it('should be a document with the name that the release gives the page, and without one else', () => {
    const content = {frame: 'plain', render: () => ({parts: []})} as const
    const framed = ['ac.home', 'ac.nowhere'].map((id) => framePage(administratorView(setting), {...content, id}))
    expect(framed.map(({id, role, name}) => [id, role, name])).to.deep.equal([
      ['ac.home', 'document', 'Home'],
      ['ac.nowhere', 'document', '']
    ])
  })
})

describe('menu', () => {
  for (const each of settings.filter(({release, language}) => release === '2021-12' && language === 'nl')) {
    it(`should unfold one part, and fold it again: ${each.cloud}`, () => {
      const admin = new Admin(each)
      expect(unfolded(admin.page)).to.deep.equal([])
      expect(unfolded(admin.press('menuitem', 'nav.billing').page)).to.deep.equal(['menu.nav.billing'])
      expect(unfolded(admin.press('menuitem', 'nav.settings').page)).to.deep.equal(['menu.nav.settings'])
      expect(unfolded(admin.press('menuitem', 'nav.settings').page)).to.deep.equal([])
    })
  }

  it('should say of each part, and of nothing else, whether it is unfolded', () => {
    const items = findNodes(new Admin(setting).page, {role: 'menuitem'})
    expect(items.filter(({expanded}) => expanded === false).map(({id}) => id)).to.deep.equal([
      'menu.nav.billing',
      'menu.nav.settings'
    ])
    expect(items.filter((item) => 'expanded' in item)).to.have.length(2)
  })

  it('should list the pages of each part, and no page that the release lists nowhere', () => {
    const [menu] = new Admin(setting).page.children
    expect(menu?.children.map(({name, children}) => [name, ...children.map((child) => child.name)])).to.deep.equal([
      ['Home'],
      ['Billing', 'Purchase services', 'Your products', 'Billing accounts'],
      ['Settings', 'Partner relationships']
    ])
  })
})

function unfolded(page: PortalNode): string[] {
  return findNodes(page, {role: 'menuitem'})
    .filter(({expanded}) => expanded)
    .map(({id}) => id)
}
