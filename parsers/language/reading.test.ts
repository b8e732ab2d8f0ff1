import {describe, it} from 'node:test'
import {expect} from 'chai'
import {oppositeConditions} from '../types.js'
import {explainAction} from './explain.js'
import {languageSubtags} from './load.js'
import {readParagraph} from './read.js'
import {casesOf, language, phrasing} from './test-support.js'

/** Words that no language has: as most are written, and as names are. */
const unknowns = ['xyzzy', 'Xyzzy']

/** `all`: each of them at every place (`npm run nightly`); else they take turns from place to place. */
const everyWord = process.env.UNKNOWN_WORDS === 'all'

describe('reading sentences', () => {
  for (const subtag of languageSubtags()) {
    describe(subtag, () => {
      const cases = casesOf(subtag)

      for (const {about, markdown, sentences} of cases) {
        it(`${about}: ${markdown}`, () => {
          const read = readParagraph(phrasing(markdown), language(subtag), {fallback: language('en')})
          const shown = read.map((one) =>
            one.kind === 'unread'
              ? {kind: one.kind, words: one.unread?.words}
              : {
                  kind: one.kind,
                  ...(one.language === subtag ? {} : {language: one.language}),
                  ...(one.condition && {condition: one.condition}),
                  actions: one.actions.map(explainAction)
                }
          )
          expect(shown).to.deep.equal(sentences)
        })
      }

      it('should have sentences that are read and sentences that are not', () => {
        const kinds = new Set(cases.flatMap(({sentences}) => sentences.map(({kind}) => kind)))
        expect([...kinds]).to.include.members(['action', 'expectation', 'advice', 'unread'])
      })

      for (const [turn, unknown] of unknowns.entries()) {
        it(`should drop no unknown word \`${unknown}\` wherever it stands`, () => {
          for (const one of understood(subtag).filter(({purpose}) => !purpose)) {
            const changed = withWord(one.markdown, unknown)
            const mine = changed.filter((_, place) => everyWord || place % unknowns.length === turn)
            for (const markdown of mine) {
              expect(isHeard(markdown, subtag, unknown), markdown).to.equal(true)
            }
          }
        })
      }

      it('should take no negated sentence for an instruction', () => {
        const negation = language(subtag).data.words.negations[0] ?? ''
        expect(negation).to.match(/^\p{L}+$/u)
        for (const one of understood(subtag)) {
          for (const markdown of withWord(one.markdown, negation)) {
            const heard = isHeard(markdown, subtag, negation) || isOpposite(markdown, one.markdown, subtag)
            expect(heard, markdown).to.equal(true)
          }
        }
      })
    })
  }

  it('should place a label without its markup, in the bytes of the file', () => {
    const markdown = 'Go to the **Billing** \\> [Products &amp; services](https://example.com/?linkid=12) page.'
    const [sentence] = readParagraph(phrasing(markdown), language('en'), {source: markdown})
    const written = sentence?.actions[0]?.written ?? []
    expect(written.map(({text}) => text)).to.deep.equal(['Billing', 'Products & services'])
    expect(written.map(({position}) => markdown.slice(position.start.offset, position.end.offset))).to.deep.equal([
      'Billing',
      'Products &amp; services'
    ])
  })

  it('should place what it does not understand', () => {
    const markdown = 'Select **Add**. Frobnicate **Remove**.'
    const [, sentence] = readParagraph(phrasing(markdown), language('en'))
    expect(sentence?.unread).to.deep.equal({
      words: ['Frobnicate'],
      position: {start: {line: 1, column: 17, offset: 16}, end: {line: 1, column: 27, offset: 26}},
      reason:
        'Unexpected `Frobnicate`, expected words that the grammar knows; change the text, or add the word to the list of `parsers/language/en.json` that fits: `verbs`, `nouns`, `roles`, or `words`'
    })
  })

  it('should keep the whole name of a label that swallowed words, and place all of it', () => {
    const markdown = 'Till höger väljer **du Fler åtgärder**.'
    const [label] = readParagraph(phrasing(markdown), language('sv'))[0]?.actions[0]?.written ?? []
    expect(label?.text).to.equal('du Fler åtgärder')
    expect(markdown.slice(label?.position.start.offset, label?.position.end.offset)).to.equal('du Fler åtgärder')
    expect(label?.marked).to.equal(true)
  })

  it('should say that a name without markup has none', () => {
    const actions = readParagraph(phrasing('Select Remove under **Partner**.'), language('en'))[0]?.actions
    expect(actions?.[0]?.written?.[0]?.marked).to.equal(false)
    expect(actions?.[0]?.places?.[0]?.label?.marked).to.equal(true)
  })

  it('should leave an untranslated sentence unread without a fallback', () => {
    const nodes = phrasing('On the **Products** tab, select the subscription.')
    expect(readParagraph(nodes, language('sv'))[0]?.kind).to.equal('unread')
    expect(readParagraph(nodes, language('sv'), {fallback: language('en')})[0]?.kind).to.equal('action')
  })

  it('should end a sentence at a line break', () => {
    const kinds = readParagraph(phrasing('Select **Add**<br>\nSelect **Next**'), language('en')).map(({kind}) => kind)
    expect(kinds).to.deep.equal(['action', 'action'])
  })
})

function understood(subtag: string) {
  return casesOf(subtag).filter(({sentences}) => sentences.every((one) => one.kind !== 'unread' && !one.language))
}

/** The text with a word at every space that is not inside a label or quote. */
function withWord(markdown: string, word: string): string[] {
  const masked = markdown.replace(/\*\*.*?\*\*|\[.*?\]\(.*?\)|<a.*?<\/a>|".*?"|'.*?'/g, (label) =>
    '#'.repeat(label.length)
  )
  return [...masked.matchAll(/ /g)].map(({index}) => `${markdown.slice(0, index)} ${word}${markdown.slice(index)}`)
}

/** Whether the negation turned the condition into its opposite: `If you don't receive an email, …`. */
function isOpposite(negated: string, positive: string, subtag: string): boolean {
  const conditions = (text: string) =>
    readParagraph(phrasing(text), language(subtag)).flatMap(({actions}) => actions.map(({condition}) => condition))
  const [one, other] = [conditions(positive), conditions(negated)]
  const isTurned = one.every((condition, at) => condition !== undefined && oppositeConditions[condition] === other[at])
  return one.length > 0 && one.length === other.length && isTurned
}

/** Whether a word makes the sentence unread, or is part of a name, which the replay then judges. */
function isHeard(markdown: string, subtag: string, word: string): boolean {
  const read = readParagraph(phrasing(markdown), language(subtag))
  return read.some(({kind, actions}) => kind === 'unread' || JSON.stringify(actions).includes(word))
}
