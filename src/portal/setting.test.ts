import {describe, it} from 'node:test'
import {expect} from 'chai'
import {clouds} from '../partner-management/index.js'
import {portalClouds, portalExists, portalLanguages, portalProblem} from './index.js'

const setting = {cloud: 'o365-worldwide', release: '2020-05', language: 'en'}

describe('settings of the portal', () => {
  it('should be of these clouds, among which is no Partner Center', () => {
    expect([...portalClouds].sort()).to.deep.equal([...clouds].sort())
    expect(portalClouds).to.have.length(3)
  })

  it('should be in these languages, in the order of their names', () => {
    expect(portalLanguages).to.include.members(['da', 'en', 'nl', 'sv'])
    expect(portalLanguages).to.deep.equal([...portalLanguages].sort())
  })

  it('should have no problem where there is a portal', () => {
    expect(portalProblem(setting)).to.equal(undefined)
    expect(portalExists(setting)).to.equal(true)
  })

  const releases = ['2020-04', '2020-05', '2021-03', '2021-12']
  for (const [field, value, expected] of [
    ['release', '1999', releases],
    ['release', 'toString', releases],
    ['language', 'tlh', [...portalLanguages]],
    ['cloud', 'o365-moon', ['o365-worldwide', 'o365-germany', 'o365-21vianet']],
    ['cloud', 'toString', ['o365-worldwide', 'o365-germany', 'o365-21vianet']]
  ] as const) {
    it(`should say which ${field} there is in the place of ${value}`, () => {
      const problem = portalProblem({...setting, [field]: value})
      expect(problem).to.deep.equal({code: 'no-such-portal', data: {field, value, expected}})
      expect(portalExists({...setting, [field]: value})).to.equal(false)
    })
  }

  it('should name the release first, then the language, then the cloud', () => {
    const [cloud, release, language] = ['o365-moon', '1999', 'tlh']
    expect(portalProblem({cloud, release, language})?.data.field).to.equal('release')
    expect(portalProblem({...setting, cloud, language})?.data.field).to.equal('language')
  })
})
