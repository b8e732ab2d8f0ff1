import {describe, it} from 'node:test'
import {expect} from 'chai'
import {explainTokens, tokensOf} from './explain.js'
import {language, phrasing} from './test-support.js'
import {tokenize} from './tokens.js'

describe('tokens', () => {
  it('should be words, labels, separators, quotes, punctuation, and breaks', () => {
    expect(
      shown('See **Add** \\> [it](https://go.microsoft.com/fwlink/p/?linkid=7), "so it is."<br>Now')
    ).to.deep.equal([
      'word See',
      'label Add',
      'separator >',
      'label it 7',
      'punctuation ,',
      'quote so it is.',
      'break ',
      'word Now'
    ])
  })

  for (const url of [
    'https://go.microsoft.com/fwlink/?linkid=7',
    'http://go.microsoft.com/fwlink/p/?LinkId=7',
    'https://go.microsoft.com/fwlink?clcid=0x409&linkid=7',
    '//GO.microsoft.com/fwlink/p?linkid=7#top'
  ]) {
    it(`should know a go link by its number: ${url}`, () => {
      expect(shown(`[it](${url})`)).to.deep.equal(['label it 7'])
    })
  }

  for (const url of [
    'https://a.example/?linkid=7',
    'https://go.microsoft.com.a.example/fwlink/?linkid=7',
    'https://go.microsoft.com/fwbutton/p/?linkid=7',
    'https://go.microsoft.com/fwlink/?linkid=seven'
  ]) {
    it(`should know any other link by its address: ${url}`, () => {
      expect(shown(`[it](${url})`)).to.deep.equal([`label it ${url}`])
    })
  }

  it('should take HTML links and bold for labels', () => {
    expect(shown('<a href="https://a.example/b" target="_blank">**Buy**</a> now <b>Add</b>')).to.deep.equal([
      'label Buy https://a.example/b',
      'word now',
      'label Add'
    ])
  })

  it('should make one label of a link in bold and of bold in a link', () => {
    expect(shown('**[Add](https://a.example/b)** [**Add**](https://a.example/b)')).to.deep.equal([
      'label Add https://a.example/b',
      'label Add https://a.example/b'
    ])
  })

  it('should cut a path inside one label', () => {
    expect(shown('**Billing > Products**')).to.deep.equal(['label Billing', 'separator >', 'label Products'])
    expect(shown('**a>b**')).to.deep.equal(['label a>b'])
  })

  it('should tell apostrophes from quotes', () => {
    expect(shown("the partner's IDs, the partners' IDs, id's")).to.deep.equal([
      'word the',
      "word partner's",
      'word IDs',
      'punctuation ,',
      'word the',
      "word partners'",
      'word IDs',
      'punctuation ,',
      "word id's"
    ])
    expect(shown("say 'it's here' now")).to.deep.equal(['word say', "quote it's here", 'word now'])
  })

  it('should keep an ending behind a colon and a hyphen at the end', () => {
    expect(shown('Partner-ID:t prov- eller')).to.deep.equal(['word Partner-ID:t', 'word prov-', 'word eller'])
  })

  it('should part words where the space behind a full stop is lost', () => {
    expect(shown('adding.You')).to.deep.equal(['word adding', 'punctuation .', 'word You'])
  })

  it('should keep abbreviations and addresses whole', () => {
    expect(shown('e.g. https://a.example/b.')).to.deep.equal([
      'word e.g.',
      'label https://a.example/b https://a.example/b',
      'punctuation .'
    ])
  })

  it('should stand where the file has them, behind escapes, references, and line ends', () => {
    const markdown = 'a \\> b &amp; c\n   d **e**'
    const {tokens} = tokenize(phrasing(markdown), [], markdown)
    const places = tokens.map(({text, position: {start, end}}) => [
      text,
      start.line,
      start.column,
      markdown.slice(start.offset, end.offset)
    ])
    expect(places).to.deep.equal([
      ['a', 1, 1, 'a'],
      ['>', 1, 3, '\\>'],
      ['b', 1, 6, 'b'],
      ['&', 1, 8, '&amp;'],
      ['c', 1, 14, 'c'],
      ['d', 2, 4, 'd'],
      ['e', 2, 8, 'e']
    ])
  })

  it('should stand behind an escaped `>` also without the file', () => {
    const {tokens} = tokenize(phrasing('go \\> there'))
    expect(tokens.map(({position}) => position.start.column)).to.deep.equal([1, 4, 7])
  })

  it('should be explained with their classes', () => {
    const tokens = tokensOf(phrasing('Select **Add** xyzzy'), language('en'))
    expect(explainTokens(tokens)).to.equal('Select\tverb.press\nAdd\tlabel\nxyzzy\tunknown')
  })
})

function shown(markdown: string): string[] {
  return tokenize(phrasing(markdown), ['e.g.']).tokens.map(({type, text, linkId}) =>
    [type, text, linkId].filter((part) => part !== undefined).join(' ')
  )
}
