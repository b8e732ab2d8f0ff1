import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {MonikerDefinition} from '../types.js'
import {configRangeOf, type MonikerFileKind, type ResolveMonikersOptions, resolveMonikers} from './index.js'

const casesFile = new URL('../../../shared/moniker-cases.json', import.meta.url)
const withoutCases = existsSync(casesFile) ? false : 'there is no file ../shared/moniker-cases.json'
if (withoutCases) console.warn(`NOT RUN, ${withoutCases}: does resolveMonikers agree with docfx?`)

const definitions: MonikerDefinition[] = [
  {moniker_name: 'app-1', product_name: 'app', order: 1},
  {moniker_name: 'app-2', product_name: 'app', order: 2},
  {moniker_name: 'app-3', product_name: 'app', order: 3}
]

describe('resolveMonikers', () => {
  it('should take the range of the configuration', () => {
    expect(resolve({configRange: '>= app-2'})).to.deep.equal({
      path: 'a.md',
      monikers: ['app-2', 'app-3'],
      monikerGroup: resolve({configRange: 'app-3 || app-2'}).monikerGroup,
      withExcluded: ['app-2', 'app-3'],
      configRange: '>= app-2',
      archived: false,
      errors: []
    })
    expect(resolve({}).monikers).to.deep.equal([])
    expect(resolve({}).monikerGroup).to.equal(null)
  })

  it('should let the metadata narrow it, the first field that is set', () => {
    const monikersOf = (frontMatter: Record<string, unknown>) =>
      resolve({configRange: '>= app-1', frontMatter}).monikers
    expect(monikersOf({monikerRange: '< app-3'})).to.deep.equal(['app-1', 'app-2'])
    expect(monikersOf({monikers: ['APP-3', 'app-1']})).to.deep.equal(['app-1', 'app-3'])
    expect(monikersOf({monikers: 'app-2'})).to.deep.equal(['app-2'])
    expect(monikersOf({replace_monikers: ['app-1'], monikerRange: 'app-2', monikers: 'app-3'})).to.deep.equal(['app-1'])
    expect(monikersOf({monikerRange: ' ', monikers: 'app-3'})).to.deep.equal(['app-3'])
    expect(monikersOf({monikers: [], exclude_monikers: 'app-1'})).to.deep.equal(['app-2', 'app-3'])
  })

  it('should hold only Markdown and tables of contents against the configuration', () => {
    const monikersOf = (fileKind: MonikerFileKind) =>
      resolve({configRange: 'app-1', frontMatter: {monikers: 'app-2'}, fileKind}).monikers
    expect(monikersOf('md')).to.deep.equal([])
    expect(monikersOf('toc')).to.deep.equal([])
    expect(monikersOf('yml')).to.deep.equal(['app-2'])
    expect(monikersOf('resource')).to.deep.equal(['app-2'])
  })

  it('should say which field is wrong', () => {
    const {errors} = resolve({
      configRange: '> app-2',
      frontMatter: {monikerRange: 'app-1 || nope', monikers: 'app-2', exclude_monikers: 'none'}
    })
    expect(errors.map(({severity, code, field}) => [severity, code, field])).to.deep.equal([
      ['warning', 'duplicate-moniker-config', 'monikers'],
      ['error', 'moniker-range-invalid', 'monikerRange'],
      ['error', 'moniker-range-invalid', 'exclude_monikers'],
      ['error', 'moniker-range-out-of-scope', 'monikerRange']
    ])
  })

  it('should look the range up in the configuration', () => {
    const config = {monikerRange: {'docs/**': 'app-1'}}
    expect(resolve({path: 'docs/v1/a.md', config}).monikers).to.deep.equal(['app-1'])
    expect(resolve({path: 'docs/v1/a.md', config, configRange: null}).monikers).to.deep.equal([])
    expect(resolve({path: 'a.md', config}).monikers).to.deep.equal([])
  })

  describe('cases of docfx', {skip: withoutCases}, () => {
    const cases = withoutCases ? [] : (JSON.parse(readFileSync(casesFile, 'utf8')) as DocfxCase[])
    const own = cases.filter(({stage}) => stage === 'file')

    it('should be there', () => {
      expect(own).to.have.lengthOf.above(60)
    })

    for (const {id, input, monikers: products, expected} of own) {
      it(`should resolve ${id} as docfx does`, () => {
        const {monikers, monikerGroup, errors} = resolveMonikers({...input, definitions: definitionsOf(products)})
        expect({
          monikers,
          monikerGroup,
          errors: errors.map(({severity, code, message}) => ({severity, code, message}))
        }).to.deep.equal(expected)
      })
    }
  })
})

describe('configRangeOf', () => {
  const monikerRange = {'**/*.md': 'any', 'docs/{v1,v2}/*': 'some', 'docs/v1/?.MD': 'one'}

  it('should take the version, else the range of the group, else the last glob that matches', () => {
    const groups = {old: {moniker_range: 'of-old'}, bare: {}}
    expect(configRangeOf('a.md', {version: 'own', group: 'old', groups, monikerRange})).to.equal('own')
    expect(configRangeOf('a.md', {group: 'old', groups, monikerRange})).to.equal('of-old')
    expect(configRangeOf('a.md', {group: 'gone', groups, monikerRange})).to.equal('any')
    expect(configRangeOf('a.md', {group: 'toString', groups, monikerRange})).to.equal('any')
    expect(configRangeOf('a.md', {group: 'bare', groups, monikerRange})).to.equal('any')
    expect(configRangeOf('a.png', {monikerRange})).to.equal(null)
  })

  for (const [path, range] of [
    ['a.md', 'any'],
    ['docs/v3/b/a.md', 'any'],
    ['docs/v2/a.png', 'some'],
    ['docs/v2/b/a.png', null],
    ['docs\\v2\\ab.md', 'some'],
    ['./docs/v1/a.md', 'one'],
    ['docs/v1/ab.md', 'some'],
    ['docs/v1.md', 'any'],
    ['amd', null]
  ] as const) {
    it(`should find \`${range}\` for \`${path}\``, () => {
      expect(configRangeOf(path, {monikerRange})).to.equal(range)
    })
  }
})

interface DocfxCase {
  id: string
  stage: string
  input: Pick<ResolveMonikersOptions, 'path' | 'configRange' | 'frontMatter' | 'fileKind'>
  monikers: Array<{product: string; monikers: string[]}>
  expected: unknown
}

function resolve(options: Partial<ResolveMonikersOptions>) {
  return resolveMonikers({path: 'a.md', definitions, ...options})
}

function definitionsOf(products: DocfxCase['monikers']): MonikerDefinition[] {
  return products.flatMap(({product, monikers}) =>
    monikers.map((name, order) => ({moniker_name: name, product_name: product, order}))
  )
}
