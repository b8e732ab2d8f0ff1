import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {MonikerDefinition} from '../types.js'
import {evaluateMonikerRange} from './index.js'

const casesFile = new URL('../../../shared/moniker-cases.json', import.meta.url)
const withoutCases = existsSync(casesFile) ? false : 'there is no file ../shared/moniker-cases.json'
if (withoutCases) console.warn(`NOT RUN, ${withoutCases}: does evaluateMonikerRange agree with docfx?`)

const definitions: MonikerDefinition[] = [
  {moniker_name: 'app-3', product_name: 'app', order: 3},
  {moniker_name: 'App-1', product_name: 'app', order: 1},
  {moniker_name: 'app-2', product_name: 'app', order: 2},
  {moniker_name: 'web-b', product_name: 'web'},
  {moniker_name: 'web-a', product_name: 'web'}
]

describe('evaluateMonikerRange', () => {
  for (const [range, monikers] of [
    ['app-1', ['app-1']],
    ['APP-1', ['app-1']],
    ['>=app-2', ['app-2', 'app-3']],
    ['> app-2', ['app-3']],
    ['<app-2', ['app-1']],
    ['<= app-2', ['app-1', 'app-2']],
    ['= app-2', ['app-2']],
    ['>app-1<app-3', ['app-2']],
    ['> web-b', ['web-a']],
    ['web-a || app-3 || app-3', ['app-3', 'web-a']],
    ['>= app-1 >= web-b', []],
    ['app-1 app-2', []],
    ['', []],
    ['  ', []],
    [null, []]
  ] as const) {
    it(`should evaluate ${JSON.stringify(range)}`, () => {
      expect(evaluateMonikerRange(range, definitions)).to.deep.equal({monikers, errors: []})
    })
  }

  for (const [range, monikers, errors] of [
    ['app-9', [], ["'app-9'. Moniker 'app-9' is not defined."]],
    ['app-1 || nope', ['app-1'], ["'app-1 || nope'. Moniker 'nope' is not defined."]],
    ['app-1 >', ['app-1'], ["Expect a moniker string, but got ''."]],
    ['app-1 ||', ['app-1'], ["Expect a comparator set, but got ''."]],
    [
      '*',
      [],
      ["Expect a comparator set, but got '*'.", "Parse ends before reaching end of string, unrecognized string: '*'."]
    ],
    ['app-1 && app-2', ['app-1'], ["Parse ends before reaching end of string, unrecognized string: ' && app-2'."]]
  ] as const) {
    it(`should go on after the errors of \`${range}\``, () => {
      expect(evaluateMonikerRange(range, definitions)).to.deep.equal({
        monikers,
        errors: errors.map((message) => ({code: 'moniker-range-invalid', message: `Invalid moniker range: ${message}`}))
      })
    })
  }

  it('should take the object that holds the definitions, as docfx does', () => {
    expect(evaluateMonikerRange('app-1', {monikers: definitions}).monikers).to.deep.equal(['app-1'])
  })

  it('should refuse a name that is defined twice as a value', () => {
    const twice = [...definitions, {moniker_name: 'APP-2'}]
    expect(evaluateMonikerRange('app-2', twice).errors).to.deep.equal([
      {
        code: 'moniker-definition-duplicate',
        message: 'Unexpected second definition of moniker `app-2`, expected each name once, whatever its case'
      }
    ])
  })

  describe('cases of docfx', {skip: withoutCases}, () => {
    const cases = withoutCases ? [] : (JSON.parse(readFileSync(casesFile, 'utf8')) as DocfxCase[])
    const own = cases.filter(({kind, stage}) => kind === 'range' && stage === 'expression')

    it('should be there', () => {
      expect(own).to.have.lengthOf.above(20)
    })

    for (const {id, input, definition, expected} of own) {
      it(`should evaluate ${id} as docfx does`, () => {
        const {monikers, errors} = evaluateMonikerRange(input, definition)
        expect(monikers).to.deep.equal(expected.monikers)
        expect(errors.map(({code, message}) => ({severity: 'error', code, message}))).to.deep.equal(expected.errors)
      })
    }
  })
})

interface DocfxCase {
  id: string
  kind: string
  stage: string
  input: string | null
  definition: MonikerDefinition[]
  expected: {monikers: string[]; errors: unknown[]}
}
