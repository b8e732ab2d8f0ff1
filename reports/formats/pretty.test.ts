import {readFileSync, writeFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {documentResult} from '../document-result.js'
import {findingOfFile} from '../findings/file-finding.js'
import {composeResults} from '../results.js'
import {ranScenario, unrunScenario} from '../scenario-result.js'
import {documentOf, findingOf, planOf, problemOf, procedureOf, runOf, stepRunOf} from '../testing/build.js'
import {columns} from './columns.js'
import {formatPretty} from './pretty.js'
import {shortMonikers} from './short-monikers.js'
import {hasColour} from './theme.js'

const monikers = ['o365-worldwide', 'o365-germany', 'o365-21vianet']
const failed = stepRunOf({status: 'failed', problems: [problemOf()]})
const drifted = stepRunOf({status: 'drift'})
const scenario = (given: object, steps = [stepRunOf()]) => ranScenario(runOf({plan: planOf(given), steps}), 'f')

const results = composeResults({
  tool: {name: 'docs-conformance', version: '1.0.0'},
  release: 'as-written',
  target: 'model',
  documents: [
    documentResult(documentOf({monikers, procedures: [procedureOf(), procedureOf({anchor: 'go-elsewhere'})]})),
    documentResult(documentOf({path: 'docs/b.md', monikers: [], release: null}))
  ],
  scenarios: [
    scenario({}),
    scenario({reading: 'source'}),
    scenario({moniker: 'o365-germany', branch: 'one'}, [drifted]),
    scenario({moniker: 'o365-germany', branch: 'several'}, [failed]),
    scenario({moniker: 'o365-21vianet', reading: 'source'}, []),
    unrunScenario(planOf({anchor: 'go-elsewhere', notGenerated: {verdict: 'out-of-scope', reason: 'Elsewhere'}})),
    scenario({document: 'docs/b.md', moniker: '-'})
  ],
  findings: [
    findingOf({monikers: ['o365-germany', 'o365-21vianet']}),
    findingOf({line: 120, column: 33, monikers, level: 'warning', rule: 'label-noise', message: 'Docs say `Ok`'}),
    findingOfFile({rule: 'not-utf-8', path: 'docs/c.md', message: 'Unexpected byte', line: 2, column: 7})
  ]
})

/** Whole output against a file; `UPDATE_EXPECTED=1` writes it, to be reviewed as a diff. */
function expectGolden(name: string, actual: string): void {
  const file = new URL(`../fixtures/${name}`, import.meta.url)
  if (process.env.UPDATE_EXPECTED) writeFileSync(file, actual)
  expect(actual).to.equal(readFileSync(file, 'utf8'))
}

describe('formatPretty', () => {
  it('should be as in fixtures/pretty.txt', () => {
    expectGolden('pretty.txt', formatPretty(results, {resultsFile: 'reports/latest/results.json'}))
  })

  it('should differ in nothing but colour on a terminal', () => {
    const coloured = formatPretty(results, {colour: true})
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are what is looked for
    const plain = coloured.replace(/\u001B\[\d+m/g, '')
    expect(coloured).to.not.equal(plain)
    expect(plain).to.equal(formatPretty(results))
  })
})

describe('hasColour', () => {
  const rows: ReadonlyArray<[boolean, Record<string, string>, boolean]> = [
    [true, {}, true],
    [false, {}, false],
    [true, {NO_COLOR: '1'}, false],
    [true, {NO_COLOR: ''}, true],
    [false, {FORCE_COLOR: '1'}, true],
    [true, {FORCE_COLOR: '0'}, false]
  ]
  for (const [isTerminal, env, expected] of rows) {
    it(`should be ${expected} ${isTerminal ? 'on' : 'off'} a terminal with ${JSON.stringify(env)}`, () => {
      expect(hasColour(isTerminal, env)).to.equal(expected)
    })
  }
})

describe('shortMonikers', () => {
  const short = (...names: string[]) => [...shortMonikers(names).values()]

  it('should leave out what all begin with', () => {
    expect(short(...monikers)).to.deep.equal(['worldwide', 'germany', '21vianet'])
  })

  it('should keep what tells them apart', () => {
    expect(short('a-b', 'a-b-c')).to.deep.equal(['b', 'b-c'])
    expect(short('a-b', 'c-b')).to.deep.equal(['a-b', 'c-b'])
    expect(short('o365-worldwide')).to.deep.equal(['o365-worldwide'])
    expect(short()).to.deep.equal([])
  })
})

describe('columns', () => {
  it('should line up what is painted, and letters with marks', () => {
    const paint = (text: string) => `<${text}>`
    expect(
      columns([
        [{text: 'a', paint}, {text: 'x'}],
        [{text: 'e\u0301e', paint}, {text: 'y'}]
      ])
    ).to.deep.equal(['<a>   x', '<e\u0301e>  y'])
  })
})
