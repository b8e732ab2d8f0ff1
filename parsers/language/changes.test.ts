import {describe, it} from 'node:test'
import {expect} from 'chai'
import {nearWord} from './near-word.js'
import {readParagraph} from './read.js'
import {language, phrasing} from './test-support.js'

function changesOf(markdown: string, subtag = 'en'): string[] {
  const sentences = readParagraph(phrasing(markdown), language(subtag), {explain: true})
  return sentences.flatMap(({explanation}) => explanation?.changes ?? []).map(({of, text}) => `${of}: ${text}`)
}

/** Every wording that is proposed, as markdown. */
function wordingsOf(markdown: string, subtag: string): string[] {
  return changesOf(markdown, subtag).flatMap((text) => {
    const [, example] = /^wording: .*?`([^`]+)`$/.exec(text) ?? []
    return example ? [example] : []
  })
}

describe('changes of an unread sentence', () => {
  const file = 'parsers/language/en.json'
  const rows: ReadonlyArray<[string, string, string[]]> = [
    ['a typo', 'Sleect **Save**.', ['typo: the text: write `select` for `Sleect`; the sentence is then read']],
    [
      'a verb',
      'Flurb **Save**.',
      [
        'wording: the text: use a verb that is known: `Select **Save**`',
        `entry: ${file}: add \`Flurb\` to \`verbs[0].imperative\` if it means the same as \`select\`; the sentence is then read`
      ]
    ],
    [
      'an adjective',
      'Select the gnarly subscription.',
      [
        'wording: the text: leave `gnarly` out: `Select the subscription`',
        `entry: ${file}: add \`gnarly\` to \`words.adjectives\` if it only says which thing is meant; the sentence is then read`
      ]
    ],
    [
      'a kind of control',
      'Select the **Save** gizmo.',
      [`entry: ${file}: add \`gizmo\` to \`roles.page\` if it names a page; the sentence is then read`]
    ],
    [
      'what the reader may do',
      'You can select **Save**.',
      [
        'wording: the text: word it as an instruction, such as `Select **Save**.`',
        `entry: ${file}: where the reader does nothing, describe the statement in \`advice\``
      ]
    ],
    [
      'what the reader must not do: of it no example is made',
      "Don't select **Save**.",
      ['wording: the text: say what to do instead, such as `Select **OK**.`']
    ],
    [
      'no verb',
      'The subscription of the partner.',
      [
        `entry: ${file}: add its verb to an entry of \`verbs\`, such as \`verbs[0].imperative\` if it means the same as \`select\``
      ]
    ],
    [
      'several words',
      'Flurb the gnarly gizmo.',
      [
        `entry: ${file}: add \`Flurb\`, \`gnarly\`, \`gizmo\` to \`verbs[0].imperative\`, \`nouns.…\`, \`roles.…\` or \`words.adjectives\`, whichever it is`
      ]
    ]
  ]
  for (const [name, markdown, expected] of rows) {
    it(`should be proposed for ${name}`, () => {
      expect(changesOf(markdown)).to.include.members(expected)
    })
  }

  it('should be a typo alone where the word can be no other', () => {
    expect(changesOf('Sleect **Save**.')).to.have.length(1)
    expect(changesOf('Tapp **Save**.').length).to.be.above(1)
  })

  it('should not be there unless asked for, nor of what was read', () => {
    expect(readParagraph(phrasing('Flurb it.'), language('en'))[0]).to.not.have.property('explanation')
    expect(changesOf('Select **Save**.')).to.deep.equal([])
  })

  for (const [subtag, markdown] of [
    ['en', 'Flurb the **Save** button.'],
    ['nl', 'Flurb op **Opslaan**.'],
    ['nl', 'U kunt **Opslaan** selecteren.'],
    ['sv', 'Flurba **Spara**.'],
    ['sv', 'Du kan välja **Spara**.'],
    ['da', 'Flurb **Gem**.'],
    ['da', 'Du kan vælge **Gem**.']
  ] as const) {
    it(`should word examples that are read: ${subtag}, ${markdown}`, () => {
      const examples = wordingsOf(markdown, subtag)
      expect(examples).to.have.lengthOf.above(0)
      for (const example of examples) {
        const kinds = readParagraph(phrasing(example), language(subtag)).map(({kind}) => kind)
        expect(kinds, example).to.deep.equal(['action'])
      }
    })
  }
})

describe('nearWord', () => {
  const rows: ReadonlyArray<[string, string, string | undefined]> = [
    ['en', 'Slect', 'select'],
    ['en', 'sbuscription', 'subscription'],
    ['en', 'select', undefined],
    ['en', 'gizmo', undefined],
    ['en', 'ad', undefined],
    ['en', '4711', undefined],
    ['nl', 'Selcteer', 'selecteer']
  ]
  for (const [subtag, written, word] of rows) {
    it(`should be ${word ?? 'none'} for ${written}`, () => {
      expect(nearWord(written, language(subtag))?.word).to.equal(word)
    })
  }

  it('should name the entry that has it', () => {
    expect(nearWord('Slect', language('en'))?.key).to.equal('verbs[0].imperative')
    expect(nearWord('sbuscription', language('en'))?.key).to.equal('nouns.subscription')
  })
})
