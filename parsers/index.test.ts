import {describe, it} from 'node:test'
import {expect} from 'chai'
import * as door from './index.js'

describe('door of the parsers', () => {
  it('should export what DESIGN.md section 8.3 promises, and what the other rooms need', () => {
    expect(Object.keys(door).sort()).to.deep.equal([
      'abilities',
      'defaultConfig',
      'evaluateMonikerRange',
      'evaluateZones',
      'foldLabel',
      'foldWording',
      'generatedMark',
      'labelCandidates',
      'languageSubtags',
      'loadLanguage',
      'noMoniker',
      'parameterPatterns',
      'parseDocument',
      'partnerKinds',
      'partnerTypes',
      'phraseParameters',
      'planScenarios',
      'printFeatures',
      'problemMediaType',
      'problemRules',
      'readConfig',
      'remarkBilingual',
      'remarkMoniker',
      'resolveConfig',
      'resolveMonikers',
      'statementIds',
      'unquote',
      'unquoteLink',
      'unquoteList',
      'unquotePath',
      'viewOf'
    ])
  })
})
