import {describe, it} from 'node:test'
import {expect} from 'chai'
import {documentResult} from '../document-result.js'
import {documentOf} from '../testing/build.js'
import type {ScenarioResult, Verdict} from '../types.js'
import {matrix} from './matrix.js'

const plain = (text: string) => text
const document = documentResult(documentOf({monikers: ['o365-worldwide', 'o365-germany']}))

describe('matrix', () => {
  it('should count the rules that hold, apart from the procedures of their section', () => {
    const lines = matrix(
      document,
      [
        scenario('procedure', 'conforms'),
        scenario('rule', 'conforms'),
        scenario('rule', 'fails'),
        scenario('rule', 'out-of-scope')
      ],
      plain
    )
    expect(lines).to.deep.equal(['procedure  worldwide', 'a          ✔ conforms', 'rules      ✘ 1 of 2 hold'])
  })

  it('should have no row for rules where there is none, and a blank one for who has none', () => {
    expect(matrix(document, [scenario('procedure', 'drifts')], plain).at(-1)).to.equal('a          ~ drifts')
    const lines = matrix(
      document,
      [scenario('procedure', 'conforms', 'o365-germany'), scenario('rule', 'conforms')],
      plain
    )
    expect(lines.at(-1)).to.equal('rules      ✔ 1 hold   -')
  })
})

function scenario(kind: 'procedure' | 'rule', verdict: Verdict, moniker = 'o365-worldwide'): ScenarioResult {
  return {
    id: `${kind} ${verdict} ${moniker}`,
    document: document.path,
    anchor: 'a',
    kind,
    moniker,
    reading: 'localized',
    locale: 'nl-NL',
    branch: null,
    feature: '',
    verdict,
    durationMs: 0,
    steps: []
  }
}
