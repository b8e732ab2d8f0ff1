import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {disabledFeatures} from './disabled-features.js'
import {playwrightCore} from './playwright-package.js'

describe('disabledFeatures', () => {
  it('should hold those of the Playwright that is installed, and one more', () => {
    const bundle = readFileSync(join(playwrightCore(), 'lib', 'coreBundle.js'), 'utf8')
    const list = /\bdisabledFeatures = \[(.*?)\]/s.exec(bundle)?.[1] ?? ''
    const own = [...list.replace(/\/\/.*/g, '').matchAll(/"(\w+)"/g)].map(([, name]) => name)
    expect(own).to.have.length.above(5)
    expect(disabledFeatures).to.deep.equal([...own, 'RenderDocument'])
  })
})
