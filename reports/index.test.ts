import {describe, it} from 'node:test'
import {expect} from 'chai'
import * as door from './index.js'

describe('reports', () => {
  it('should have these at its door', () => {
    expect(Object.keys(door).sort()).to.deep.equal([
      'blames',
      'collectRun',
      'composeResults',
      'diagnosticsOf',
      'documentResult',
      'exitCodeOf',
      'fileRules',
      'findingOfFile',
      'findingsOfDocument',
      'formatJson',
      'formatPretty',
      'hasColour',
      'levels',
      'ranScenario',
      'unrunScenario',
      'verdicts'
    ])
  })
})
