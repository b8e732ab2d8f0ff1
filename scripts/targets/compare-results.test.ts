import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type ComparedResults, type ComparedScenario, compareResults} from './compare-results.js'

const step = {line: 3, column: 4, text: 'I press OK', status: 'passed'}
const scenario: ComparedScenario = {id: 'a.md#x/o/localized', verdict: 'conforms', durationMs: 1, steps: [step]}
const other: ComparedScenario = {...scenario, id: 'a.md#y/o/localized'}
const finding = {rule: 'unknown-control', path: 'a.md', line: 3}

const resultsOf = (given: Partial<ComparedResults> = {}): ComparedResults => ({
  documents: [{path: 'a.md'}],
  scenarios: [scenario, other],
  findings: [],
  totals: {scenarios: 2},
  ...given
})

/** `name, results of the browser, differences of scenarios, other differences`. */
const cases: ReadonlyArray<[string, Partial<ComparedResults>, unknown[], unknown[]]> = [
  ['the same', {}, [], []],
  ['other times and evidence', {scenarios: [{...scenario, durationMs: 999, evidence: ['a.png']}, other]}, [], []],
  [
    'another verdict',
    {scenarios: [{...scenario, verdict: 'fails'}, other]},
    [{about: scenario.id, model: ['conforms'], browser: ['fails']}],
    []
  ],
  [
    'another status and message of a step',
    {scenarios: [scenario, {...other, steps: [{...step, status: 'failed', message: 'The page has no `OK`'}]}]},
    [
      {
        about: other.id,
        model: ['3:4  passed  I press OK'],
        browser: ['3:4  failed  I press OK  The page has no `OK`']
      }
    ],
    []
  ],
  [
    'a scenario that is missing',
    {scenarios: [scenario]},
    [{about: other.id, model: ['conforms', '3:4  passed  I press OK'], browser: ['not there']}],
    []
  ],
  [
    'scenarios in another order',
    {scenarios: [other, scenario]},
    [],
    [{about: 'order of the scenarios', model: [scenario.id, other.id], browser: [other.id, scenario.id]}]
  ],
  [
    'one scenario twice',
    {scenarios: [scenario, other, other]},
    [{about: `${other.id} (2)`, model: ['not there'], browser: ['conforms', '3:4  passed  I press OK']}],
    []
  ],
  ['a finding', {findings: [finding]}, [], [{about: 'findings', model: [], browser: [JSON.stringify(finding)]}]],
  ['a total', {totals: {scenarios: 3}}, [], [{about: 'totals', model: ['scenarios: 2'], browser: ['scenarios: 3']}]]
]

describe('compareResults', () => {
  for (const [name, browser, scenarios, others] of cases) {
    it(name, () => {
      expect(compareResults(resultsOf(), resultsOf(browser))).to.deep.equal({scenarios, others})
    })
  }

  it('should notice an example of an outline', () => {
    const withExample = (status: string) =>
      resultsOf({scenarios: [{...scenario, examples: [{status}]} as ComparedScenario]})
    expect(compareResults(withExample('passed'), withExample('failed')).scenarios).to.deep.equal([
      {about: scenario.id, model: ['examples: [{"status":"passed"}]'], browser: ['examples: [{"status":"failed"}]']}
    ])
  })
})
