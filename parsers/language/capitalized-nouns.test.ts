import {describe, it} from 'node:test'
import {expect} from 'chai'
import {explainAction} from './explain.js'
import {labelCandidates} from './label-candidates.js'
import {createLanguage} from './load.js'
import {readParagraph} from './read.js'
import {language, phrasing} from './test-support.js'

/** The same Dutch, once as it is, once as if its nouns had capitals; with a preposition that holds an article. */
const [plain, capitalized] = [false, true].map((capitalizedNouns) => {
  const {data} = language('nl')
  const words = {...data.words, contractions: ['int']}
  const prepositions = {...data.prepositions, int: 'group' as const}
  const tab = capitalizedNouns ? 'Tabblad' : 'tabblad'
  const labels = {...data.labels, edges: data.labels.edges.map((edge) => (edge === 'tabblad' ? tab : edge))}
  return createLanguage('nl', {...data, capitalizedNouns, words, prepositions, labels}, 'nl.json')
})

/** What is read with a capital as the sign of a name, and where all nouns have it. */
const cases: Array<[about: string, markdown: string, plain: string[], capitalized: string[]]> = [
  ['a known noun alone', 'Selecteer Abonnement.', ['press "Abonnement"'], ['select subscription']],
  ['an unknown noun alone', 'Selecteer Venster.', ['press "Venster"'], ['press "Venster"']],
  ['an unknown noun behind an article', 'Selecteer het Venster.', ['press "Venster"'], ['unread']],
  ['a name with markup behind an article', 'Selecteer het **Venster**.', ['press "Venster"'], ['press "Venster"']],
  ['a name beside what it names', 'Klik op de knop Venster.', ['press button "Venster"'], ['press button "Venster"']],
  ['a place', 'Klik in Venster op **OK**.', ['press "OK" @group "Venster"'], ['press "OK" @group "Venster"']],
  ['a place behind an article', 'Klik int Venster op **OK**.', ['press "OK" @group "Venster"'], ['unread']],
  [
    'a noun before the name of a control',
    'Klik op Venster **OK**.',
    ['press "Venster OK"'],
    ['press "OK" @page "Venster"']
  ],
  ['the admin center behind an article', 'Open het Beheercentrum en klik op **OK**.', ['press "OK"'], ['press "OK"']],
  [
    'a path without markup',
    'Ga naar de Facturering > Abonnementen.',
    ['navigate "Facturering" > "Abonnementen"'],
    ['navigate "Facturering" > "Abonnementen"']
  ],
  [
    'an article with a capital behind a name',
    'Selecteer op het tabblad Producten Uw Abonnement.',
    ['unread'],
    ['press tab "Producten"', 'select subscription']
  ],
  [
    'a thing of which there is a link',
    'Selecteer de koppeling voor de Overeenkomst.',
    ['press link "Overeenkomst"'],
    ['unread']
  ]
]

describe('a language whose nouns have capitals', () => {
  for (const [about, markdown, without, withCapitals] of cases) {
    it(`should read ${about}: ${markdown}`, () => {
      expect(shown(markdown, plain), 'without').to.deep.equal(without)
      expect(shown(markdown, capitalized), 'with').to.deep.equal(withCapitals)
    })
  }

  it('should take a noun with a capital back from a label that swallowed it, where its edges have it so', () => {
    const markdown = 'Selecteer op het **Tabblad Producten** het Abonnement.'
    expect(shown(markdown, plain)).to.deep.equal(['select subscription @page "Tabblad Producten"'])
    expect(shown(markdown, capitalized)).to.deep.equal(['press tab "Tabblad Producten"', 'select subscription'])
  })

  it('should offer a label without that noun', () => {
    const candidates = [plain, capitalized].map((one) => labelCandidates('Tabblad Producten', one ?? language('nl')))
    for (const forms of candidates) expect(forms).to.deep.equal(['Tabblad Producten', 'Producten'])
  })
})

function shown(markdown: string, one: typeof plain): string[] {
  const read = readParagraph(phrasing(markdown), one ?? language('nl'))
  return read.flatMap(({kind, actions}) => (kind === 'unread' ? [kind] : actions.map(explainAction)))
}
