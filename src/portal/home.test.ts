import {describe, it} from 'node:test'
import {expect} from 'chai'
import {openLink} from './index.js'
import {homePage} from './pages/home.js'
import {administratorView} from './testing/views.js'
import {Admin, settings} from './testing/visitors.js'

describe('Home page', () => {
  for (const setting of settings.filter(({release, cloud}) => release === '2020-04' && cloud === 'o365-worldwide')) {
    it(`R9: should turn on the new admin center, and its pages be there then: ${setting.language}`, () => {
      const admin = new Admin(setting, {legacy: true})
      expect(admin.shows('menuitem', 'page.productsServices')).to.equal(false)
      expect(admin.shows('menuitem', 'page.partnerRelationships')).to.equal(true)
      expect(openLink(admin.state, setting, '842054')).to.deep.equal({
        ok: false,
        refusal: {code: 'no-such-page', data: {page: 'ac.products', link: '842054'}}
      })
      expect(admin.node('tgl.tryNew')?.checked).to.equal(false)
      admin.press('switch', 'tgl.tryNew')
      expect(admin.shows('switch', 'tgl.tryNew')).to.equal(false)
      expect(admin.press('menuitem', 'page.productsServices').page.id).to.equal('ac.products')
    })
  }

  it('R9: should have the switch only in the old admin center, also where that has pages of its own', () => {
    const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'}
    const release = {
      links: {},
      pages: {'ac.old': {label: 'page.home', adminCenter: 'legacy'}, 'ac.new': {label: 'page.home', adminCenter: 'new'}}
    } as const
    const switches = [true, false].map(
      (legacy) => homePage.render({...administratorView(setting, {legacy}), release}).parts.length
    )
    expect(switches).to.deep.equal([1, 0])
  })

  for (const setting of settings.filter(({language}) => language === 'en')) {
    it(`R9: should have no switch in the new admin center: ${setting.release} ${setting.cloud}`, () => {
      expect(new Admin(setting).shows('switch', 'tgl.tryNew')).to.equal(false)
    })

    if (setting.release === '2020-04' && setting.cloud === 'o365-worldwide') continue
    it(`R9: should have no old admin center: ${setting.release} ${setting.cloud}`, () => {
      const admin = new Admin(setting, {legacy: true})
      expect(admin.shows('switch', 'tgl.tryNew')).to.equal(false)
      expect(admin.shows('menuitem', 'nav.billing')).to.equal(true)
    })
  }
})
