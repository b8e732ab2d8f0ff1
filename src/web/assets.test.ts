import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {assets} from './assets.js'

describe('assets', () => {
  for (const {path, content, type} of Object.values(assets)) {
    it(`should have an address that tells their content: ${path}`, () => {
      const [, folder, version, name = ''] = path.split('/')
      expect([folder, version?.length]).to.deep.equal(['assets', 12])
      expect(readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')).to.equal(content)
      expect(type).to.match(/^(text|image)\//)
    })

    it(`should load nothing from elsewhere: ${path}`, () => {
      expect(content.replaceAll('http://www.w3.org/2000/svg', '')).not.to.match(
        /https?:|\/\/\w+\.|@import|url\((?!["']?data:)/
      )
    })
  }
})
