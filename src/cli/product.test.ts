import {describe, it} from 'node:test'
import {expect} from 'chai'
import {callerFolder, productFolder, productPackage, tool} from './product.js'

describe('callerFolder', () => {
  it('should be the folder in which npm was called, for our own script', () => {
    const env = {npm_package_json: productPackage, INIT_CWD: '/elsewhere'}
    expect(callerFolder(productFolder, env)).to.equal('/elsewhere')
  })

  it('should be the folder of the process for somebody else’s script, and without npm', () => {
    expect(callerFolder('/here', {npm_package_json: '/here/package.json', INIT_CWD: '/elsewhere'})).to.equal('/here')
    expect(callerFolder('/here', {})).to.equal('/here')
  })
})

describe('tool', () => {
  it('should be named as in package.json', () => {
    expect(tool().name).to.equal('docs-conformance')
    expect(tool().version).to.match(/^\d+\.\d+\.\d+/)
  })
})
