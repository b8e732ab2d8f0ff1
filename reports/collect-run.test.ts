import {describe, it} from 'node:test'
import type {Envelope} from '@cucumber/messages'
import {expect} from 'chai'
import {collectRun} from './collect-run.js'
import {featureOf, plannedOf, planOf, problemOf} from './testing/build.js'
import {messagesOf, type Told, type ToldScenario} from './testing/messages.js'
import {verdictOf} from './verdict.js'

const passed: Told = {status: 'PASSED'}
const fails = problemOf()
const drifts = problemOf({verdict: 'drifts', rule: 'label-noise'})
const stuck = {type: 'AssertionError', message: 'The page has no `OK`'}

/** `name, told, statuses, verdict`, and what is said of a defect of ours. */
const cases: ReadonlyArray<{
  name: string
  told: ToldScenario
  statuses: string[]
  verdict: string
  error?: string
  stepErrors?: Array<string | undefined>
}> = [
  {name: 'every step passes', told: {steps: [passed, passed]}, statuses: ['passed', 'passed'], verdict: 'conforms'},
  {
    name: 'a step needs help',
    told: {steps: [{status: 'PASSED', problems: [drifts]}, passed]},
    statuses: ['drift', 'passed'],
    verdict: 'drifts'
  },
  {
    name: 'a step cannot be carried out',
    told: {steps: [{status: 'FAILED', problems: [fails], error: stuck}, {status: 'SKIPPED'}]},
    statuses: ['failed', 'skipped'],
    verdict: 'fails'
  },
  {
    name: 'an undefined step comes after a failed one: it was not reached',
    told: {steps: [{status: 'FAILED', problems: [fails], error: stuck}, {status: 'UNDEFINED'}]},
    statuses: ['failed', 'skipped'],
    verdict: 'fails'
  },
  {
    name: 'an undefined step is reached',
    told: {steps: [{status: 'UNDEFINED'}, {status: 'SKIPPED'}]},
    statuses: ['undefined', 'skipped'],
    verdict: 'unclear'
  },
  {
    name: 'help gets past a failure, which the hook fails for',
    told: {
      steps: [{status: 'PASSED', problems: [fails]}, passed],
      hook: {status: 'FAILED', error: stuck}
    },
    statuses: ['failed', 'passed'],
    verdict: 'fails'
  },
  {
    name: 'help gets past a failure before a sentence that nobody reads',
    told: {
      steps: [{status: 'PASSED', problems: [fails]}, {status: 'UNDEFINED'}],
      hook: {status: 'FAILED', error: stuck}
    },
    statuses: ['failed', 'undefined'],
    verdict: 'fails'
  },
  {
    name: 'a hook breaks, although every step passed',
    told: {steps: [passed, passed], hook: {status: 'FAILED', error: {type: 'TypeError', message: 'no world\nat x'}}},
    statuses: ['passed', 'passed'],
    verdict: 'fails',
    error: 'TypeError: no world'
  },
  {
    name: 'a step breaks',
    told: {steps: [passed, {status: 'FAILED', error: {type: 'Error', message: 'function timed out'}}]},
    statuses: ['passed', 'failed'],
    verdict: 'fails',
    stepErrors: [undefined, 'function timed out']
  },
  {
    name: 'two definitions match a step',
    told: {steps: [{status: 'AMBIGUOUS'}, {status: 'SKIPPED'}]},
    statuses: ['undefined', 'skipped'],
    verdict: 'unclear',
    stepErrors: ['no reason given', undefined]
  },
  {
    name: 'nothing ran',
    told: {steps: [{status: 'SKIPPED'}, {status: 'SKIPPED'}]},
    statuses: ['skipped', 'skipped'],
    verdict: 'unclear'
  }
]

describe('collectRun and verdictOf', () => {
  const plan = planOf({steps: [plannedOf(), plannedOf({text: 'I press Cancel'})]})

  for (const {name, told, statuses, verdict, error, stepErrors = [undefined, undefined]} of cases) {
    it(`${name}: ${verdict}`, () => {
      const feature = featureOf([plan])
      const collector = collectRun([feature])
      for (const message of messagesOf(feature, [told])) collector.onMessage(message)
      const [run, ...others] = collector.runs()
      expect(others).to.deep.equal([])
      if (run === undefined) throw new Error('expected a run')
      expect(run.steps.map(({status}) => status)).to.deep.equal(statuses)
      expect(verdictOf(run)).to.equal(verdict)
      expect(run.error).to.equal(error)
      expect(run.steps.map((step) => step.error)).to.deep.equal(stepErrors)
      expect(run.durationMs).to.equal(2.5)
    })
  }

  it('should keep scenarios apart, and leave out the one that tags left out', () => {
    const plans = ['a', 'b', 'c'].map((moniker) => planOf({moniker}))
    const feature = featureOf(plans)
    const collector = collectRun([feature])
    for (const message of messagesOf(feature, [
      {steps: [passed]},
      null,
      {steps: [{status: 'FAILED', problems: [fails], error: stuck}]}
    ])) {
      collector.onMessage(message)
    }
    expect(collector.runs().map((run) => [run.plan.moniker, verdictOf(run)])).to.deep.equal([
      ['a', 'conforms'],
      ['c', 'fails']
    ])
    expect(collector.tags()).to.deep.equal(['@a', '@b', '@c'])
  })

  it('should not take a scenario without steps for a pass', () => {
    const feature = featureOf([planOf({steps: []})])
    const collector = collectRun([feature])
    for (const message of messagesOf(feature, [{steps: []}])) collector.onMessage(message)
    expect(collector.runs().map(verdictOf)).to.deep.equal(['unclear'])
  })

  it('should not take a step that cucumber never ran for a pass', () => {
    const feature = featureOf([plan])
    const collector = collectRun([feature])
    const messages = messagesOf(feature, [{steps: [passed, passed]}])
    for (const message of messages.filter(({testStepFinished: step}) => step?.testStepId !== 't0-1')) {
      collector.onMessage(message)
    }
    expect(collector.runs().map(verdictOf)).to.deep.equal(['unclear'])
  })

  it('should cope with scenarios that run beside each other', () => {
    const feature = featureOf(['a', 'b'].map((moniker) => planOf({moniker})))
    const messages = messagesOf(feature, [{steps: [passed]}, {steps: [{status: 'FAILED', problems: [fails]}]}])
    const of = (attempt: string) => messages.filter((message) => JSON.stringify(message).includes(`"${attempt}"`))
    const [first, second] = [of('r0'), of('r1')]
    const before = messages.filter((message) => !first.includes(message) && !second.includes(message))
    const mixed = first
      .flatMap((message, at) => [message, ...second.slice(at, at + 1)])
      .concat(second.slice(first.length))
    expect(before.length + mixed.length).to.equal(messages.length)
    const collector = collectRun([feature])
    for (const message of [...before, ...mixed]) collector.onMessage(message)
    expect(collector.runs().map((run) => [run.plan.moniker, verdictOf(run)])).to.deep.equal([
      ['a', 'conforms'],
      ['b', 'fails']
    ])
  })

  it('should put the examples of an outline in the order of its table, whichever ran first', () => {
    const feature = featureOf([planOf()])
    const collector = collectRun([feature])
    const messages = messagesOf(feature, [{steps: [passed]}])
    const location = {line: 9}
    const rows = ['one', 'two', 'three'].map((value) => ({id: value, location, cells: [{location, value}]}))
    const [document] = messages
    const outline = document?.gherkinDocument?.feature?.children[0]?.scenario
    if (!document || !outline) throw new Error('expected a scenario')
    outline.examples = [{id: 'e', location, tags: [], keyword: 'Examples', name: '', description: '', tableBody: rows}]
    collector.onMessage(document)
    for (const example of ['three', 'one', 'two']) {
      for (const message of messages.slice(1)) {
        // ids of its own for each example
        const own = JSON.parse(JSON.stringify(message).replaceAll(/"([ptcr]0[^"]*)"/g, `"$1-${example}"`)) as Envelope
        if (own.pickle) own.pickle = {...own.pickle, astNodeIds: ['s0', example]}
        collector.onMessage(own)
      }
    }
    expect(collector.runs().map(({examples}) => examples?.map(({values}) => values[0]))).to.deep.equal([
      ['one', 'two', 'three']
    ])
  })

  it('should keep what was attached to show what happened', () => {
    const feature = featureOf([planOf()])
    const collector = collectRun([feature])
    for (const message of messagesOf(feature, [{steps: [passed]}])) {
      collector.onMessage(message)
      if (!message.testCaseStarted) continue
      const testCaseStartedId = message.testCaseStarted.id
      const shown = {contentEncoding: 'IDENTITY' as never, mediaType: 'text/plain', testCaseStartedId}
      collector.onMessage({attachment: {...shown, body: 'said only'}})
      collector.onMessage({attachment: {...shown, body: 'a page', fileName: 'x/a.txt'}})
    }
    expect(collector.runs().map(({evidence}) => evidence)).to.deep.equal([['x/a.txt']])
  })
})
