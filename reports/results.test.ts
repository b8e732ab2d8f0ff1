import {describe, it} from 'node:test'
import {expect} from 'chai'
import {documentResult} from './document-result.js'
import {exitCodeOf} from './exit-code.js'
import {composeResults} from './results.js'
import {ranScenario, unrunScenario} from './scenario-result.js'
import {
  actionOf,
  documentOf,
  findingOf,
  planOf,
  problemOf,
  procedureOf,
  runOf,
  sentenceOf,
  stepOf,
  stepRunOf
} from './testing/build.js'
import type {Results} from './types.js'

const unreadStep = stepOf({sentences: [sentenceOf({kind: 'unread', text: 'Flurb'})], text: 'Flurb'})
const silentStep = stepOf({sentences: [], text: 'Words'})
const action = actionOf({role: 'button', labels: ['OK'], object: 'link', linkId: '1', condition: 'no-partner'})

function resultsOf(given: Partial<Parameters<typeof composeResults>[0]> = {}): Results {
  const parts = {tool: {name: 't', version: '1'}, release: 'as-written', target: 'model'}
  return composeResults({...parts, documents: [], scenarios: [], findings: [], ...given})
}

const full = resultsOf({
  documents: [
    documentResult(
      documentOf({
        procedures: [procedureOf({steps: [stepOf({actions: [action]}), unreadStep, silentStep]})],
        rules: [{line: 1, text: 'Must', monikers: [], kind: 'rule'}]
      })
    )
  ],
  scenarios: [
    ranScenario(runOf(), 'reports/latest/features'),
    ranScenario(runOf({steps: [stepRunOf({status: 'failed', problems: [problemOf()]})]}), 'f'),
    ranScenario(runOf({steps: [stepRunOf({status: 'drift'})]}), 'f'),
    ranScenario(runOf({steps: []}), 'f'),
    unrunScenario(planOf({notGenerated: {verdict: 'out-of-scope', reason: 'Elsewhere'}}))
  ],
  findings: [findingOf({fix: {line: 1, column: 1, endLine: 1, endColumn: 2, text: 'x'}}), findingOf({level: 'info'})]
})

describe('results.json', () => {
  it('should have the keys of DESIGN.md section 8.2, in its order; additions are named here', () => {
    const keys = (value: object | undefined) => Object.keys(value ?? {}).join(' ')
    expect(keys(full)).to.equal('schemaVersion tool release target totals documents scenarios findings')
    // added: coverage, here and below
    expect(keys(full.totals)).to.equal(
      'documents procedures steps stepsRead scenarios conforms drifts fails unclear outOfScope errors warnings infos coverage'
    )
    const [document] = full.documents
    expect(keys(document)).to.equal('path locale bilingual release monikers procedures rules coverage')
    expect(keys(document?.procedures[0])).to.equal('anchor title line monikers steps')
    // added: endLine, endColumn, sentences
    expect(keys(document?.procedures[0]?.steps[0])).to.equal(
      'line column endLine endColumn written ordinal monikers reading text actions sentences'
    )
    expect(keys(document?.procedures[0]?.steps[0]?.actions[0])).to.equal(
      'kind role labels object linkId condition line column'
    )
    expect(keys(document?.rules[0])).to.equal('line text monikers kind')
    expect(keys(full.scenarios[0])).to.equal(
      'id document anchor kind moniker reading locale branch feature verdict durationMs steps'
    )
    // added: column
    expect(keys(full.scenarios[1]?.steps[0])).to.equal('line column text status message')
    expect(keys(full.findings[0])).to.equal(
      'rule level blame path line column endLine endColumn monikers locale message actual expected fix'
    )
    expect(keys(full.findings[0]?.fix)).to.equal('line column endLine endColumn text')
  })

  it('should count steps as entries of the documents, read when no sentence of theirs is unread or missing', () => {
    expect(full.totals).to.deep.equal({
      documents: 1,
      procedures: 1,
      steps: 3,
      stepsRead: 1,
      scenarios: 5,
      conforms: 1,
      drifts: 1,
      fails: 1,
      unclear: 1,
      outOfScope: 1,
      errors: 1,
      warnings: 0,
      infos: 1,
      coverage: {steps: {sentences: 3, read: 1}, prose: {sentences: 0, read: 0}}
    })
  })

  it('should say where the Gherkin stands, and why there is none', () => {
    expect(full.scenarios[0]?.feature).to.equal('reports/latest/features/nl-NL/a.feature:4')
    expect(full.scenarios[4]).to.deep.include({feature: '', verdict: 'out-of-scope', reason: 'Elsewhere', steps: []})
  })
})

describe('exitCodeOf', () => {
  const warning = resultsOf({findings: [findingOf({level: 'warning'})]})
  const error = resultsOf({findings: [findingOf()]})
  const unclear = resultsOf({scenarios: [ranScenario(runOf({steps: []}), 'f')]})
  const fails = resultsOf({
    scenarios: [ranScenario(runOf({steps: [stepRunOf({status: 'failed', problems: [problemOf()]})]}), 'f')]
  })
  const drifts = resultsOf({scenarios: [ranScenario(runOf({steps: [stepRunOf({status: 'drift'})]}), 'f')]})
  const rows: ReadonlyArray<[string, Results, 0 | 1, 0 | 1, 0 | 1]> = [
    ['nothing', resultsOf(), 0, 0, 0],
    ['an info', resultsOf({findings: [findingOf({level: 'info'})]}), 0, 0, 0],
    ['a warning', warning, 0, 1, 0],
    ['an error', error, 1, 1, 0],
    ['a scenario that fails', fails, 1, 1, 0],
    ['a scenario that nobody could read', unclear, 1, 1, 0],
    ['a scenario that drifts', drifts, 0, 0, 0]
  ]
  for (const [name, results, onError, onWarning, never] of rows) {
    it(`should be ${onError}, ${onWarning}, ${never} for ${name} with error, warning, never`, () => {
      expect([
        exitCodeOf(results, 'error'),
        exitCodeOf(results, 'warning'),
        exitCodeOf(results, 'never')
      ]).to.deep.equal([onError, onWarning, never])
    })
  }
})
