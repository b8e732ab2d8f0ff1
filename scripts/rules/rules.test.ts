import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {knownRules} from './known-rules.js'
import {ruleEvidence, tableFile} from './rule-evidence.js'
import {type RuleEvidence, ruleProblems, ruleTable} from './rule-table.js'

describe('rules', () => {
  it('should each have something that stands for them', () => {
    expect(ruleProblems(ruleEvidence())).to.deep.equal([])
  })

  it('should have a fresh table; write it with `npm run rules`', () => {
    expect(ruleTable(ruleEvidence())).to.equal(readFileSync(tableFile, 'utf8'))
  })
})

describe('rule problems', () => {
  const file = 'features/reference/x.feature'

  it('should be none where everything stands', () => {
    expect(ruleProblems(complete())).to.deep.equal([])
  })

  it('should name a rule without scenario, even with a unit test', () => {
    const {scenarios, tests, decisions} = complete()
    const without = scenarios.filter(({tags}) => !tags.includes('R7'))
    const more = [...tests, {file: 'src/x.test.ts', title: 'R7: should', ids: ['R7']}]
    expect(ruleProblems({scenarios: without, tests: more, decisions})).to.deep.equal([
      'Missing scenario of `R7`, expected the tag `@R7` in `features/reference`'
    ])
  })

  it('should name a state machine without test', () => {
    const {tests, ...rest} = complete()
    expect(ruleProblems({...rest, tests: tests.filter(({ids}) => !ids.includes('SM4'))})).to.deep.equal([
      'Missing test of `SM4`, expected a title that begins with `SM4:`'
    ])
  })

  it('should name a decision that is taken nowhere, or twice', () => {
    const {decisions, ...rest} = complete()
    const once = decisions.filter(({id}) => id !== 'T1')
    expect(ruleProblems({...rest, decisions: [...once, {file: 'a.ts', id: 'T2'}]})).to.deep.equal([
      'Unexpected 0 places that decide `T1`, expected one: ',
      'Unexpected 2 places that decide `T2`, expected one: `src/t.ts`, `a.ts`'
    ])
  })

  it('should name ids that no rule has', () => {
    const {scenarios, tests, decisions} = complete()
    const odd = {file, name: 'odd', rule: undefined, tags: ['R65', 'wip']}
    const odder = {file: 'src/x.test.ts', title: 'I13: should', ids: ['I13']}
    expect(ruleProblems({scenarios: [...scenarios, odd], tests: [...tests, odder], decisions})).to.deep.equal([
      'Unexpected tag `@R65` in `features/reference/x.feature`',
      'Unexpected id `I13` in `src/x.test.ts`'
    ])
  })

  it('should be told apart in the table, with a link to each', () => {
    const lines = ruleTable(complete()).split('\n')
    expect(lines).to.include('| R1 | Rule of R1 | [x.feature](x.feature): Shows R1 |  |')
    expect(lines).to.include('| SM2 | [t.test.ts](../../src/t.test.ts) 1 |')
    expect(lines).to.include('| T20 | [src/t.ts](../../src/t.ts) |  |')
  })

  function complete(): RuleEvidence {
    return {
      scenarios: [...knownRules.R].map((id) => ({file, name: `Shows ${id}`, rule: `Rule of ${id}`, tags: [id]})),
      tests: [...knownRules.I, ...knownRules.SM, ...knownRules.J].map((id) => ({
        file: 'src/t.test.ts',
        title: `${id}: should`,
        ids: [id]
      })),
      decisions: knownRules.T.map((id) => ({file: 'src/t.ts', id}))
    }
  }
})
