import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../parse-document.js'
import {maxDepth, maxLength} from './guard.js'
import {paragraphLimits} from './limits.js'
import {maxPassage} from './read-sentences.js'

const {emphasis, brackets, comments} = paragraphLimits

describe('limits', () => {
  for (const [what, text, limit] of [
    ['10 MB of zones', '::: moniker range="a"\nx\n::: moniker-end\n'.repeat(250_000), `at most ${maxLength}`],
    ['50,000 open zones', '::: moniker range="a"\n'.repeat(50_000), `more than ${maxDepth} `],
    ['10,000 nested quotes', `${'>'.repeat(10_000)} a`, `more than ${maxDepth} `],
    ['28 KB of nested emphasis', `${'**a *b '.repeat(2000)}${'c* d** '.repeat(2000)}`, `more than ${emphasis} runs`],
    ['`*` between words', 'a* '.repeat(20_000), `more than ${emphasis} runs`],
    ['brackets', '[a]('.repeat(20_000), `more than ${brackets} `],
    ['comments without end', 'a <!-- '.repeat(20_000), `more than ${comments} `],
    ['instructions without end', 'a <? '.repeat(20_000), `more than ${comments} `],
    ['underlined headings', 'a\n=\n'.repeat(20_000), 'in 40001 lines'],
    ['lazy lines', '> a\nb\n'.repeat(20_000), 'in 40001 lines']
  ] as const) {
    it(`should refuse ${what}, and name the limit`, () => {
      const {messages, procedures} = parseDocument(text, {path: 'en-US/a.md'})
      expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).to.deep.equal([['document-unreadable', true]])
      expect(messages[0]?.reason).to.include(limit)
      expect(procedures).to.deep.equal([])
    })
  }

  it('should name the line', () => {
    const [message] = parseDocument(`# A\n\nb\n${'a* '.repeat(emphasis + 1)}`, {path: 'en-US/a.md'}).messages
    expect(message?.line).to.equal(4)
  })

  for (const [what, text] of [
    ['1 MB of words on one line', 'word '.repeat(200_000)],
    ['1 MB of `<span`', '<span '.repeat(166_000)],
    ['1 MB of `*`', '*'.repeat(1_000_000)],
    ['10,000 pairs of spans', '<span data-ttu-id="1">a</span> '.repeat(10_000)]
  ] as const) {
    it(`should get through ${what}`, () => {
      const {messages} = parseDocument(text, {path: 'en-US/a.md'})
      expect(messages.filter(({ruleId}) => ruleId === 'document-unreadable')).to.deep.equal([])
    })
  }

  it('should count per paragraph, cell and item, so that long tables and lists are read', () => {
    const row = '| **a** *b* | [c](d.md) <!-- e --> |\n'
    const text = `| a | b |\n| - | - |\n${row.repeat(brackets)}\n${'1. **a**\n   [b](c.md)\n'.repeat(emphasis)}`
    expect(parseDocument(text, {path: 'en-US/a.md'}).messages.map(String)).to.deep.equal([])
  })

  it('should leave a sentence of thousands of words unread, and say why', () => {
    const [procedure] = parseDocument(`# A\n\n1. Select ${'b '.repeat(maxPassage)}`, {path: 'en-US/a.md'}).procedures
    const [sentence] = procedure?.steps[0]?.sentences ?? []
    expect(sentence?.kind).to.equal('unread')
    expect(sentence?.unread?.reason).to.include(`at most ${maxPassage}`)
  })
})
