import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type PortalSetting, pageNameOf} from './index.js'
import {pages} from './pages/index.js'
import {releases} from './releases/load.js'
import {Admin, settings} from './testing/visitors.js'

describe('releases and pages', () => {
  it('should name only pages that there are', () => {
    for (const {clouds} of releases) {
      for (const {pages: known, links} of Object.values(clouds)) {
        const named = [
          ...Object.keys(known),
          ...Object.values(links),
          ...Object.values(known).flatMap(({opens}) => opens ?? [])
        ]
        expect(named.filter((id) => !pages.has(id))).to.deep.equal([])
        expect(named.filter((id) => !Object.hasOwn(known, id))).to.deep.equal([])
      }
    }
  })

  it('should say of every list of subscriptions which page it opens', () => {
    const lists = releases.flatMap(({clouds}) =>
      Object.values(clouds).flatMap((cloud) => cloud.pages['ac.products'] ?? [])
    )
    expect(lists.map(({opens}) => opens)).to.not.include(undefined)
    expect(lists).to.not.have.length(0)
  })

  it('should use every page in some release', () => {
    const used = new Set(
      releases.flatMap(({clouds}) => Object.values(clouds).flatMap((cloud) => Object.keys(cloud.pages)))
    )
    expect([...pages.keys()].filter((id) => !used.has(id))).to.deep.equal([])
  })

  it('should open every link at the page of its name', () => {
    for (const setting of settings) {
      for (const [link, target] of Object.entries(linksOf(setting))) {
        const page = new Admin(setting, {subscriptions: [null, null]}).link(link).page
        expect([page.id, page.name]).to.deep.equal([target, pageNameOf(target, setting)])
      }
    }
  })
})

function linksOf({release, cloud}: PortalSetting): Readonly<Record<string, string>> {
  return releases.find(({id}) => id === release)?.clouds[cloud]?.links ?? {}
}
