import {describe, it} from 'node:test'
import {expect} from 'chai'
import {VFileMessage} from 'vfile-message'
import type {Problem} from '../../parsers/index.js'
import {
  actionOf,
  at,
  documentOf,
  plannedOf,
  planOf,
  problemOf,
  procedureOf,
  runOf,
  sentenceOf,
  stepOf,
  stepRunOf
} from '../testing/build.js'
import {findingsOfDocument} from './document-findings.js'

const text = '# View partners\n\n1. Press **OK** or **OK then**\n'
const label = {text: 'OK', marked: true, position: at(3, 12, 14)}
const planned = plannedOf({action: actionOf({written: [label]}), position: at(3, 4, 14)})

function failing(problem: Problem, plan = planOf(), step = planned) {
  const status = problem.verdict === 'fails' ? 'failed' : 'drift'
  return runOf({plan, steps: [stepRunOf({planned: step, status, problems: [problem]})]})
}

function findingsOf(given: Partial<Parameters<typeof findingsOfDocument>[0]>) {
  return findingsOfDocument({document: documentOf(), text, runs: [], notGenerated: [], ...given})
}

describe('findingsOfDocument', () => {
  it('should say nothing of a document that conforms', () => {
    expect(findingsOf({runs: [runOf()]})).to.deep.equal([])
  })

  it('should point at the words, blame first, with the edit', () => {
    const problem = problemOf({message: 'The page shows `Submit`', expected: ['Submit']})
    expect(findingsOf({runs: [failing(problem)]})).to.deep.equal([
      {
        rule: 'unknown-control',
        level: 'error',
        blame: 'translation',
        path: 'docs/a.md',
        line: 3,
        column: 12,
        endLine: 3,
        endColumn: 14,
        monikers: ['o365-worldwide'],
        locale: 'nl-NL',
        message: 'Translation says `OK`; the page shows `Submit`',
        actual: 'OK',
        expected: ['Submit'],
        fix: {line: 3, column: 12, endLine: 3, endColumn: 14, text: 'Submit'}
      }
    ])
  })

  it('should make one finding of what several monikers and branches meet, monikers in document order', () => {
    const document = documentOf({monikers: ['w', 'g', 'c']})
    const runs = ['c', 'w'].flatMap((moniker) =>
      ['one', 'several'].map((branch) => failing(problemOf(), planOf({moniker, branch})))
    )
    const findings = findingsOf({document, runs})
    expect(findings.map(({monikers}) => monikers)).to.deep.equal([['w', 'c']])
  })

  it('should keep two outcomes apart that are missed at one heading', () => {
    const outcomes = ['it is set', 'others are unchanged'].map((words) =>
      stepRunOf({
        planned: plannedOf({origin: 'outcome', text: words, position: at(1)}),
        status: 'failed',
        problems: [{rule: 'outcome-missed', verdict: 'fails', message: words}]
      })
    )
    expect(findingsOf({runs: [runOf({steps: outcomes})]}).map(({message}) => message)).to.deep.equal([
      'Translation: it is set',
      'Translation: others are unchanged'
    ])
  })

  describe('blame', () => {
    const blames = (given: Parameters<typeof findingsOf>[0]) => findingsOf(given).map(({blame}) => blame)

    it('should be the docs where nothing was translated', () => {
      expect(blames({document: documentOf({translated: false}), runs: [failing(problemOf())]})).to.deep.equal(['docs'])
    })

    it('should be the source in its own reading', () => {
      for (const verdict of ['fails', 'drifts'] as const) {
        const run = failing(problemOf({verdict}), planOf({reading: 'source'}))
        expect(blames({runs: [run]})).to.deep.equal(['source'])
      }
    })

    it('should be the source in a translation that repeats its mistake, and the translation where it does not', () => {
      const document = documentOf({
        bilingual: true,
        procedures: [procedureOf({steps: [stepOf(), stepOf({reading: 'source'})]})]
      })
      const [localized, source] = [planOf(), planOf({reading: 'source'})]
      const english = plannedOf({position: at(3, 40, 50)})
      const atSource = failing(problemOf({actual: 'Okay'}), source, english)
      expect(blames({document, runs: [failing(problemOf(), localized), atSource]})).to.deep.equal(['source', 'source'])
      const other = planOf({reading: 'source', branch: 'other'})
      const elsewhere = failing(problemOf({actual: 'Okay'}), other, english)
      expect(blames({document, runs: [failing(problemOf(), localized), elsewhere]})).to.deep.equal([
        'translation',
        'source'
      ])
    })

    it('should be the document for the start that it presupposes', () => {
      const given = plannedOf({origin: 'given', position: at(1)})
      expect(blames({runs: [failing(problemOf(), planOf(), given)]})).to.deep.equal(['docs'])
    })
  })

  describe('what was not understood', () => {
    const unread = {reason: 'No verb', words: ['flurb'], position: at(3, 4, 9)}
    const sentence = sentenceOf({kind: 'unread', text: 'Flurb it', unread})
    const withUnread = (given = {}) =>
      documentOf({procedures: [procedureOf({steps: [stepOf({sentences: [sentence]})], ...given})]})

    it('should be one warning for the sentence and its scenarios', () => {
      const step = stepRunOf({planned: plannedOf({origin: 'unread', text: '(?) Flurb it'}), status: 'undefined'})
      const findings = findingsOf({document: withUnread(), runs: [runOf({steps: [step]})]})
      expect(findings.map(({rule, level, blame, message}) => [rule, level, blame, message])).to.deep.equal([
        ['step-not-understood', 'warning', 'system', 'System: cannot act out `flurb`, see `explain docs/a.md:3`']
      ])
    })

    it('should be silent in a procedure about something else', () => {
      expect(findingsOf({document: withUnread({goal: null})})).to.deep.equal([])
    })

    it('should be silent without a language file: the parser says so once', () => {
      const document = {...withUnread(), language: null}
      const reason = 'There is no language file'
      const notGenerated = [planOf({language: null, notGenerated: {verdict: 'unclear', reason}})]
      expect(findingsOf({document, notGenerated})).to.deep.equal([])
    })

    it('should name a goal that is not supported, at the heading', () => {
      const plan = planOf({goal: undefined})
      const step = stepRunOf({planned: plannedOf({origin: 'unread'}), status: 'undefined'})
      const findings = findingsOf({runs: [runOf({plan, steps: [step]})]})
      expect(findings.map(({rule, line, message}) => [rule, line, message])).to.deep.equal([
        [
          'goal-not-supported',
          1,
          'System: what the procedure `View partners` is for cannot be arranged and checked yet'
        ]
      ])
    })

    it('should count the unread sentences of such a goal instead of listing them', () => {
      const plan = planOf({goal: undefined})
      const step = stepRunOf({planned: plannedOf({origin: 'unread'}), status: 'undefined'})
      const steps = [stepOf({sentences: [sentence, sentenceOf()]})]
      const document = documentOf({procedures: [procedureOf({goal: undefined, steps})]})
      expect(findingsOf({document, runs: [runOf({plan, steps: [step]})]}).map(({message}) => message)).to.deep.equal([
        'System: what the procedure `View partners` is for cannot be arranged and checked yet, 1 of 2 sentences unread'
      ])
    })

    it('should say once why scenarios could not be written', () => {
      const notGenerated = ['a', 'b'].map((moniker) =>
        planOf({moniker, notGenerated: {verdict: 'unclear', reason: 'There is no page'}})
      )
      const findings = findingsOf({document: documentOf({monikers: ['a', 'b']}), notGenerated})
      expect(findings.map(({rule, monikers, message}) => [rule, monikers, message])).to.deep.equal([
        ['scenario-not-written', ['a', 'b'], 'System: there is no page']
      ])
    })
  })

  it('should take an error of ours for what it is', () => {
    const step = stepRunOf({status: 'failed', error: 'TypeError: x'})
    const findings = findingsOf({runs: [runOf({steps: [step]}), runOf({error: 'no world'})]})
    expect(findings.map(({rule, blame, message}) => [rule, blame, message])).to.deep.equal([
      ['step-error', 'system', 'System: could not carry out `I press OK`, TypeError: x'],
      ['step-error', 'system', 'System: could not carry out `View partners`, no world']
    ])
  })

  it('should take over diagnostics with level and place, one for all monikers that it names', () => {
    const messages = ['w', 'g'].map((moniker) => {
      const message = new VFileMessage(`Nothing for \`${moniker}\``, {ruleId: 'empty-for-moniker', place: at(5, 1, 9)})
      message.fatal = false
      return Object.assign(message, {actual: moniker})
    })
    const broken = new VFileMessage('Broken front matter', {ruleId: 'front-matter-invalid'})
    broken.fatal = true
    const info = Object.assign(new VFileMessage('Well', {ruleId: 'x'}), {fatal: null})
    const document = documentOf({monikers: ['w', 'g', 'c'], messages: [...messages, broken, info]})
    expect(
      findingsOf({document}).map(({rule, level, line, endColumn, monikers, actual}) => [
        rule,
        level,
        line,
        endColumn,
        monikers,
        actual
      ])
    ).to.deep.equal([
      ['empty-for-moniker', 'warning', 5, 9, ['w', 'g'], undefined],
      ['front-matter-invalid', 'error', 1, 1, [], undefined],
      ['x', 'info', 1, 1, [], undefined]
    ])
  })
})
