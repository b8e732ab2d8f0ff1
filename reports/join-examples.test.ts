import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {PlannedStep, Problem} from '../parsers/index.js'
import type {StepRun} from './collect-run.js'
import {joinExamples} from './join-examples.js'
import type {StepStatus} from './types.js'

const planned: PlannedStep = {
  keyword: 'then',
  text: '<outcome>',
  origin: 'rule',
  position: {start: {line: 1, column: 1}, end: {line: 1, column: 9}}
}
const problem: Problem = {rule: 'outcome-missed', verdict: 'fails', message: 'The partner can be deleted'}
const run = (status: StepStatus, problems: Problem[] = []) => {
  const step: StepRun = {planned, status, problems}
  return {durationMs: 2, steps: [step], problems: [], evidence: []}
}

describe('joinExamples', () => {
  it('should leave a scenario that is no outline as it is', () => {
    const own = run('passed')
    expect(joinExamples([{values: [], run: own}])).to.equal(own)
  })

  it('should take the worst of each step, and say a problem once with its examples', () => {
    const joined = joinExamples([
      {values: ['Reseller', 'x'], run: run('failed', [problem])},
      {values: ['Partner', 'x'], run: run('passed')},
      {values: ['Advisor', 'x'], run: run('failed', [problem])}
    ])
    expect(joined.durationMs).to.equal(6)
    expect(joined.steps.map(({status}) => status)).to.deep.equal(['failed'])
    expect(joined.steps[0]?.problems.map(({message}) => message)).to.deep.equal([
      'The partner can be deleted, with `Reseller`, `Advisor`'
    ])
    expect(joined.examples?.map(({values: [name], status}) => `${name} ${status}`)).to.deep.equal([
      'Reseller failed',
      'Partner passed',
      'Advisor failed'
    ])
  })

  it('should name no example where all ran into a problem', () => {
    const joined = joinExamples([
      {values: ['a'], run: run('failed', [problem])},
      {values: ['b'], run: run('failed', [problem])}
    ])
    expect(joined.steps[0]?.problems).to.deep.equal([problem])
  })

  it('should count an example that was not reached as worse than one that passed', () => {
    const joined = joinExamples([
      {values: ['a'], run: run('passed')},
      {values: ['b'], run: run('skipped')}
    ])
    expect(joined.steps[0]?.status).to.equal('skipped')
  })

  it('should keep an outline with one example an outline', () => {
    expect(joinExamples([{values: ['a'], run: run('passed')}]).examples).to.have.length(1)
  })
})
