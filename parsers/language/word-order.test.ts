import {describe, it} from 'node:test'
import {expect} from 'chai'
import {explainAction} from './explain.js'
import {createLanguage} from './load.js'
import {readParagraph} from './read.js'
import {language, phrasing} from './test-support.js'
import type {WordList} from './types.js'

/** Sentences of Dutch with the words of one list more, for what other languages do. */
const cases: Array<[about: string, more: Partial<Record<WordList, string[]>>, markdown: string, actions: string[]]> = [
  ['the rest of a verb behind a comma', {}, 'Vouw **Hulp**, die u nodig hebt, uit.', ['expand "Hulp"']],
  [
    'the rest of a verb behind a comma, and another clause',
    {},
    'Vouw **Hulp**, die u nodig hebt, uit, en klik op **OK**.',
    ['expand "Hulp"', 'press "OK"']
  ],
  ['a relative clause behind verb and comma', {}, 'Voeg trefwoorden toe, die u nodig hebt.', ['type keywords']],
  [
    'a relative clause behind a comma that says where',
    {},
    'Lees de voorwaarden, die in de e-mail staan, en klik op **OK**.',
    ['read terms @mail', 'press "OK"']
  ],
  ['a rest of a verb that can be an article', {articles: ['toe']}, 'Voeg toe trefwoorden toe.', ['type keywords']],
  [
    'an object that can be a subject',
    {pronouns: ['deze']},
    'Open de overeenkomst, en leest deze deze.',
    ['follow agreement', 'read agreement']
  ],
  [
    'more about what is yet to be bought behind a comma',
    {},
    'Kies het abonnement, dat u wilt kopen, en klik op **Kopen**.',
    ['select product', 'press "Kopen"']
  ],
  [
    'words that say nothing and look like a place',
    {fillers: ['bij behoeften']},
    'Klik bij behoeften op **OK**.',
    ['press "OK"']
  ],
  [
    'a place behind a comma, before the rest of its verb',
    {},
    'Voer de partner-id, die u hebt gekregen, bij **Partner-id** in.',
    ['type "Partner-id" partner-id']
  ],
  [
    'a pronoun before the rest of the verb',
    {pronouns: ['jij']},
    'Zoek de overeenkomst, en lees deze door.',
    ['read agreement']
  ],
  [
    'an article that can begin a relative clause',
    {articles: ['die'], relativeVerbs: ['selecteren']},
    'Op de pagina **Partnerrelaties** die partner selecteren.',
    ['select partner @page "Partnerrelaties"']
  ]
]

describe('words that go with a verb', () => {
  it('should be found in whatever case the file has them', () => {
    const {data} = language('nl')
    const verbs = data.verbs.map((verb) => ({...verb, particles: verb.particles?.map((one) => one.toUpperCase())}))
    const written = JSON.parse(JSON.stringify({...data, verbs}))
    const [sentence] = readParagraph(phrasing('Vouw **Hulp** uit.'), createLanguage('nl', written, 'nl.json'))
    expect(sentence?.actions.map(explainAction)).to.deep.equal(['expand "Hulp"'])
  })

  it('should hold a pronoun in whatever case the file has it', () => {
    const {data} = language('nl')
    const words = {...data.words, pronouns: ['U']}
    const verbs = [...data.verbs, {kind: 'press' as const, finite: ['kiest u snel']}]
    const [sentence] = readParagraph(
      phrasing('Dan kiest u snel **OK**.'),
      createLanguage('nl', {...data, words, verbs}, 'nl.json')
    )
    expect(sentence?.actions.map(explainAction)).to.deep.equal(['press "OK"'])
  })
})

describe('word order', () => {
  for (const [about, more, markdown, actions] of cases) {
    it(`should read ${about}: ${markdown}`, () => {
      const {data} = language('nl')
      const words = {...data.words}
      for (const [list, added] of Object.entries(more)) words[list as WordList] = [...words[list as WordList], ...added]
      const read = readParagraph(phrasing(markdown), createLanguage('nl', {...data, words}, 'nl.json'))
      const shown = read.flatMap(({kind, actions}) => (kind === 'unread' ? [kind] : actions.map(explainAction)))
      expect(shown).to.deep.equal(actions)
    })
  }
})
