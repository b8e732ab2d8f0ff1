import {describe, it} from 'node:test'
import {expect} from 'chai'
import {languageSubtags, parseDocument} from '../../parsers/index.js'
import {explainSentence} from './explain-sentence.js'
import {sentencesOf} from './sentences-of.js'

/** What is said of the sentences on a line of a document, as `explain` of that line says it. */
function explained(text: string, line: number, {path = 'a.md', showsTokens = false} = {}): string {
  const document = parseDocument(text, {path, explain: true})
  const places = sentencesOf(document).filter(({firstLine, lastLine}) => firstLine <= line && line <= lastLine)
  const options = {languages: languageSubtags(), showsTokens}
  return places.map((place) => explainSentence(place, document, options).join('\n')).join('\n\n')
}

const heading = '# Add a partner to an existing subscription\n\n'

describe('explainSentence', () => {
  it('should say everything that is known of an action, and from which words', () => {
    const text = `${heading}1. If you already have a partner, in the second step of the checkout wizard, under **Gadgets**, select **Add**.`
    expect(explained(text, 3)).to.equal(
      [
        'a.md:3:4  step 1 of `Add a partner to an existing subscription`; o365-worldwide; language en',
        '  If you already have a partner, in the second step of the checkout wizard, under Gadgets, select Add.',
        '',
        '  action: what the reader does',
        '    press `Add`',
        '      where     step 2 of the wizard > group `Gadgets`',
        '      only if   existing-partner',
        '      from      "in the second step of the checkout wizard, under **Gadgets**, select **Add**"',
        '    besides "If you already have a partner"'
      ].join('\n')
    )
  })

  const parts: ReadonlyArray<[string, string, string[]]> = [
    [
      'a link',
      'Go to [**Gadgets**](https://go.microsoft.com/fwlink/?linkid=4711).',
      ['navigate `Gadgets`', '  link      4711']
    ],
    ['what may be left out', 'Optionally, select **Add**.', ['press `Add`', '  optional  the reader may leave it out']],
    [
      'what is there no more',
      'The partner is no longer displayed.',
      ['expectation: what the reader is to see', 'expect no more partner']
    ],
    ['a thing, and how it is written', 'Type the Partner ID.', ['type partner-id (written `Partner ID`)']],
    ['an application', 'In the admin center, go to **Gadgets**.', ['  in        admin-center']],
    ['a kind of control', 'Select the **Save** button.', ['press button `Save`']],
    [
      'advice',
      'Ask your partner for the ID.',
      ['advice: speaks of something outside the portal, nothing is carried out']
    ]
  ]
  for (const [name, sentence, expected] of parts) {
    it(`should show ${name}`, () => {
      const lines = explained(`${heading}1. ${sentence}`, 3)
        .split('\n')
        .map((line) => line.replace(/^ {2,4}/, ''))
      expect(lines).to.include.members(expected)
    })
  }

  it('should not call the joint between two actions words besides them', () => {
    expect(explained(`${heading}1. Select **Add**, and then select **Save**.`, 3)).to.not.contain('besides')
  })

  it('should show what a word can be below it, mark what stopped the reading, and end with what to change', () => {
    expect(explained(`${heading}1. Selct **Save** now.`, 3).split('\n').slice(1)).to.deep.equal([
      '  Selct Save now.',
      '',
      '  unread: not understood, nothing is carried out',
      '    at 3:4: `Selct`',
      '    Unexpected `Selct`, expected words that the grammar knows',
      '',
      '  Selct          **Save**  now',
      '  unknown        label     fillers',
      '  ^^^^^ select?',
      '',
      '  Change: the text: write `select` for `Selct`; the sentence is then read'
    ])
  })

  it('should show the words of a sentence that was read only when asked for one line', () => {
    const text = `${heading}1. Select **Save**.`
    expect(explained(text, 3)).to.not.contain('verb.press')
    expect(explained(text, 3, {showsTokens: true})).to.match(
      /\n\n {2}Select {6}\*\*Save\*\*\n {2}verb\.press {2}label$/
    )
  })

  it('should break words into rows that fit a screen', () => {
    const text = `${heading}1. ${'Flurb the gnarly gizmo and '.repeat(12)}.`
    const lines = explained(text, 3).split('\n').slice(2)
    const rows = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('  Change:'))
    )
    expect(Math.max(...rows.filter((line) => !/^ {4}|Unexpected/.test(line)).map(({length}) => length))).to.be.below(
      105
    )
  })

  it('should explain cells, notes and prose outside procedures, where nothing has to change', () => {
    const text =
      '# Gadgets\n\nFlurb the gizmo.\n\n| Gizmo |\n|---|\n| Select **Save**. |\n\n> [!NOTE]\n> Select **Add**.'
    expect(explained(text, 3)).to.match(
      /^a\.md:3:1 {2}prose outside procedures; [\s\S]+\n {2}Change: to have it tried as a rule, word it as `statements` of parsers\/language\/en\.json has one, or add its words there\n {6}or: nothing, if it is no rule: it is in no step, so no scenario depends on it$/
    )
    expect(explained(text, 7)).to.contain('press `Save`')
    expect(explained(text, 10)).to.contain('press `Add`')
  })

  it('should say what a sentence states, and what it would state but for a word', () => {
    const rule = 'You cannot remove a reseller relationship yourself.'
    expect(explained(`# Partners\n\n${rule}`, 3)).to.match(
      /\n {2}rule: states something about the product\n {4}states customer-cannot-remove-reseller$/
    )
    const table = '# Partners\n\n| Type | What |\n|---|---|\n| Advisor | Can reset passwords. |'
    expect(explained(table, 5)).to.contain('states type-abilities, of advisor, can resetPassword')
    const near = explained(`# Partners\n\nFrankly, ${rule.toLowerCase()}`, 3)
    expect(near).to.contain('It states nothing that the language file has a pattern for')
    expect(near).to.match(
      /Change: to have it state `customer-cannot-remove-reseller` \(R25\), leave out `frankly`, or add .* `statements\.customer-cannot-remove-reseller\[\d\]\.allows`\n/
    )
  })

  it('should promise only what makes it state something', () => {
    const table = '# Partners\n\n| Type | What |\n|---|---|\n| Advisor | Juggles with licenses. |'
    expect(explained(table, 5)).not.to.contain('to have it state')
  })

  it('should not take what misses a word that a rule needs for close to it', () => {
    expect(explained('# Partners\n\nYou can remove relationships.', 3)).not.to.contain('to have it state')
  })

  it('should say that a language has no file, and which to add', () => {
    const lines = explained(`${heading}1. Select **Save**.`, 3, {path: 'tlh-QO/a.md'})
    expect(lines).to.match(/Change: add `parsers\/language\/tlh\.json`, which reads this language, beside .*`en\.json`/)
  })
})
