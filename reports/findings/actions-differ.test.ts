import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Action, Reading, Sentence} from '../../parsers/index.js'
import {actionOf, at, documentOf, findingOf, procedureOf, sentenceOf, stepOf} from '../testing/build.js'
import {actionsDiffer} from './actions-differ.js'

const ok = actionOf({labels: ['OK'], column: 10, endColumn: 18})
const next = actionOf({labels: ['Next'], column: 22, endColumn: 30})

function sentence(actions: Action[], given: Partial<Sentence> = {}): Sentence {
  return sentenceOf({text: 'Tryck på OK', position: at(3, 4, 40), actions, ...given})
}

function textOf(reading: Reading, sentences: Sentence[], given = {}) {
  return stepOf({reading, sentences, actions: sentences.flatMap(({actions}) => actions), ...given})
}

function differ(localized: Action[], source: Action[], replay = [] as Parameters<typeof actionsDiffer>[1]) {
  const original = sentence(source, {text: 'Press OK', position: at(3, 60, 90)})
  const steps = [textOf('localized', [sentence(localized)]), textOf('source', [original])]
  return actionsDiffer(documentOf({bilingual: true, procedures: [procedureOf({steps})]}), replay)
}

describe('actionsDiffer', () => {
  it('should warn at the localized sentence, with the text that it is to say', () => {
    expect(differ([actionOf({kind: 'uncheck', labels: ['ID']})], [actionOf({kind: 'clear', object: 'partner-id'})]))
      .to //
      .deep.equal([
        {
          rule: 'actions-differ',
          level: 'warning',
          blame: 'translation',
          path: 'docs/a.md',
          line: 3,
          column: 4,
          endLine: 3,
          endColumn: 40,
          monikers: ['o365-worldwide'],
          locale: 'nl-NL',
          message: 'Translation tells its reader to uncheck `ID`, the source to clear partner-id',
          actual: 'Tryck på OK',
          expected: ['Press OK']
        }
      ])
  })

  const role = (name: Action['role']) => [actionOf({labels: ['OK'], ...(name && {role: name})})]
  const rows: ReadonlyArray<[string, Action[], Action[], string | undefined]> = [
    ['the same', [ok, next], [ok, next], undefined],
    ['another order', [next, ok], [ok, next], undefined],
    [
      'another kind first',
      [actionOf({kind: 'expand', labels: ['A']}), ok],
      [ok, next],
      'expand `A`, the source to press'
    ],
    ['one less', [ok], [ok, next], 'no more, the source to press `Next`'],
    ['one more', [ok, next], [ok], 'to press `Next`, the source no more'],
    ['another label, as labels are translated', [ok], [next], undefined],
    [
      'another thing',
      [actionOf({object: 'link'})],
      [actionOf({object: 'partner'})],
      'press link, the source to press partner'
    ],
    ['a thing that the source names', [actionOf({object: 'link'})], role(undefined), undefined],
    [
      'a thing where the source has none',
      [actionOf({object: 'link'})],
      [actionOf()],
      'press link, the source to press'
    ],
    ['another kind of control', role('checkbox'), role('textbox'), 'press checkbox `OK`, the source to press textbox'],
    ['a control of an open kind', role('option'), role('radio'), undefined],
    ['a control whose kind one does not say', role('button'), role(undefined), undefined],
    [
      'the opposite',
      [actionOf({kind: 'expect', object: 'partner', absent: true})],
      [actionOf({kind: 'expect', object: 'partner'})],
      'expect no partner, the source to expect partner'
    ]
  ]
  for (const [name, localized, source, words] of rows) {
    it(`should ${words ? 'tell of' : 'be silent about'} ${name}`, () => {
      const messages = differ(localized, source).map(({message}) => message)
      expect(messages).to.have.length(words ? 1 : 0)
      if (words) expect(messages[0]).to.contain(words)
    })
  }

  it('should be silent where carrying it out has found something in the same words, for the same readers', () => {
    const wrong = actionOf({kind: 'uncheck', labels: ['ID'], column: 10, endColumn: 18})
    const found = {line: 3, endLine: 3, column: 12, endColumn: 16}
    expect(differ([wrong], [ok], [findingOf(found)])).to.deep.equal([])
    expect(differ([wrong], [ok], [findingOf({...found, monikers: ['o365-germany']})])).to.have.length(1)
    expect(differ([wrong], [ok], [findingOf({...found, column: 18, endColumn: 20})])).to.have.length(1)
    expect(differ([wrong], [ok], [findingOf({...found, line: 2, endLine: 2})])).to.have.length(1)
  })

  it('should be silent about steps that were not read, that have no twin, or of another reader', () => {
    const unread = sentence([], {kind: 'unread'})
    const source = textOf('source', [sentence([ok])])
    const differs = (...steps: ReturnType<typeof textOf>[]) =>
      actionsDiffer(documentOf({bilingual: true, procedures: [procedureOf({steps})]}), [])
    expect(differs(textOf('localized', [unread]), source)).to.deep.equal([])
    expect(
      differs(textOf('localized', [sentence([next, ok])]), textOf('source', [sentence([ok]), unread]))
    ).to.deep.equal([])
    expect(differs(textOf('localized', [sentence([])]))).to.deep.equal([])
    expect(differs(textOf('localized', [sentence([])], {monikers: ['b']}), source)).to.deep.equal([])
    expect(differs(textOf('localized', [sentence([])]), source)).to.have.length(1)
  })
})
