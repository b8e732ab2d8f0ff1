import {describe, it} from 'node:test'
import {expect} from 'chai'
import {listOf, nearest} from './suggest.js'

describe('nearest', () => {
  it('should be the name that somebody probably meant', () => {
    expect(nearest('--relase', ['--locale', '--release'])).to.equal('--release')
    expect(nearest('LATEST', ['as-written', 'latest'])).to.equal('latest')
    expect(nearest('parrse', ['check', 'parse'])).to.equal('parse')
  })

  it('should not be a name that is far off', () => {
    expect(nearest('xyz', ['check', 'parse'])).to.equal(undefined)
    expect(nearest('', [])).to.equal(undefined)
  })
})

describe('listOf', () => {
  it('should join with a comma before the last', () => {
    expect(listOf(['a'])).to.equal('`a`')
    expect(listOf(['a', 'b'])).to.equal('`a` or `b`')
    expect(listOf(['a', 'b', 'c'], 'and')).to.equal('`a`, `b`, and `c`')
  })
})
