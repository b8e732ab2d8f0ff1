import {describe, it} from 'node:test'
import {expect} from 'chai'
import {findingOf} from '../testing/build.js'
import {mergeFindings, sortFindings} from './merge-findings.js'

const fix = {line: 3, column: 4, endLine: 3, endColumn: 6, text: 'Submit'}

describe('mergeFindings', () => {
  it('should keep what differs in place, rule or words', () => {
    const findings = [
      findingOf(),
      findingOf({column: 5}),
      findingOf({rule: 'label-noise'}),
      findingOf({actual: 'Ok'}),
      findingOf({path: 'docs/b.md'})
    ]
    expect(mergeFindings(findings, [])).to.deep.equal(findings)
  })

  it('should keep the worst level and everything that is expected', () => {
    const [merged, ...others] = mergeFindings(
      [
        findingOf({level: 'warning', monikers: ['b'], expected: ['Send']}),
        findingOf({monikers: ['a'], expected: ['Submit', 'Send']})
      ],
      ['a', 'b']
    )
    expect(others).to.deep.equal([])
    expect(merged).to.deep.include({level: 'error', monikers: ['a', 'b'], expected: ['Send', 'Submit']})
  })

  it('should keep an edit only when everybody wants it', () => {
    const same = mergeFindings([findingOf({fix}), findingOf({fix})], [])
    expect(same.map((finding) => finding.fix)).to.deep.equal([fix])
    const different = mergeFindings([findingOf({fix}), findingOf({fix: {...fix, text: 'Send'}})], [])
    expect(different.map((finding) => finding.fix)).to.deep.equal([undefined])
    const one = mergeFindings([findingOf({fix}), findingOf()], [])
    expect(one.map((finding) => finding.fix)).to.deep.equal([undefined])
  })
})

describe('sortFindings', () => {
  it('should sort by path, line, column, rule', () => {
    const sorted = [
      findingOf({path: 'a', line: 10}),
      findingOf({path: 'b', line: 2, column: 9}),
      findingOf({path: 'b', line: 10, column: 2, rule: 'a'}),
      findingOf({path: 'b', line: 10, column: 2, rule: 'b'}),
      findingOf({path: 'b', line: 10, column: 10})
    ]
    expect(sortFindings([...sorted].reverse())).to.deep.equal(sorted)
  })
})
