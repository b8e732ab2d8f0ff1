import {describe, it} from 'node:test'
import {expect} from 'chai'
import {partnerCenter, portalClouds, portalExists, portalReleases} from '../portal/index.js'
import {pagesOf} from '../portal/testing/index.js'
import {pathOfPage} from './paths.js'

const portals = [...portalClouds, partnerCenter].flatMap((cloud) =>
  portalReleases.map(({id: release}) => ({cloud, release, language: 'en'})).filter(portalExists)
)

describe('paths', () => {
  it('should be looked at for every portal', () => {
    expect(portals.length).to.be.greaterThan(portalClouds.length * 2)
  })

  for (const setting of portals) {
    it(`should be one for each page of ${setting.cloud} ${setting.release}`, () => {
      const pages = pagesOf(setting)
      const paths = pages.map((page) => pathOfPage[page])
      expect(pages.filter((_, index) => paths[index] === undefined)).to.deep.equal([])
      expect(new Set(paths).size).to.equal(pages.length)
    })
  }

  it('should be of pages that some portal has', () => {
    const known = new Set(portals.flatMap(pagesOf))
    expect(Object.keys(pathOfPage).filter((page) => !known.has(page))).to.deep.equal([])
  })

  it('should leave room for what is no page', () => {
    for (const path of Object.values(pathOfPage)) {
      expect(path).to.match(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/)
      expect(path === 'mail' || path.startsWith('go/'), path).to.equal(false)
    }
  })
})
