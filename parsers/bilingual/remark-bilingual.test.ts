import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {processor as documents} from '../document/processor.js'
import type {Bilingual} from '../types.js'
import {readTag, remarkBilingual} from './index.js'

const processor = unified().use(remarkParse).use(remarkStringify).use(remarkBilingual).freeze()

describe('remarkBilingual', () => {
  it('should pair the halves, localized first, with their places', () => {
    const [node] = pairsIn(run(pair('1', 'hallo', 'hello')).tree)
    expect(node).to.deep.equal({
      type: 'bilingual',
      segment: '1',
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 101, offset: 100}},
      children: [
        {
          type: 'bilingualHalf',
          reading: 'localized',
          position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 35, offset: 34}},
          children: [text('hallo', 23)]
        },
        {
          type: 'bilingualHalf',
          reading: 'source',
          position: {start: {line: 1, column: 60, offset: 59}, end: {line: 1, column: 94, offset: 93}},
          children: [text('hello', 82)]
        }
      ]
    })
  })

  for (const [where, value] of [
    ['in a heading', `# <a name="x"></a>${pair('1')}`],
    ['in a link', `[${pair('1')}](b.md)`],
    ['in bold', `**${pair('1')}**`],
    ['in a table cell', `| ${pair('1')} | b |\n| - | - |`],
    ['behind a bar', `a | ${pair('1')}`],
    ['in a list item in a quote', `> - ${pair('1')}`],
    ['behind another', `${pair('0')} ${pair('1')}`],
    ['around other tags', pair('1', 'a <span id="x">b</span> <a href="c">d</a>')],
    ['without text in a half', pair('1', '', 'a')],
    ['with white space between its tags', pair('1').replace('</span><span class', '</span>\n<span class')],
    ['with other quotes and attributes', pair('1').replace('"sxs-lookup"', "'a sxs-lookup' id=b")]
  ] as const) {
    it(`should pair halves ${where}`, () => {
      const {tree, messages} = run(value)
      expect(pairsIn(tree).map(({segment}) => segment)).to.include('1')
      expect(messages).to.deep.equal([])
    })
  }

  for (const [what, value, message] of [
    ['a localized half alone', '<span data-ttu-id="1">a</span> b', 'localized text of segment `1` without source text'],
    ['a source half alone', '<span data-stu-id="1">a</span>', 'source text of segment `1` without localized text'],
    ['a span that is not closed', '<span data-ttu-id="1">a', 'span of segment `1` without end beside it'],
    [
      'a pair of two segments',
      pair('1').replace('data-stu-id="1"', 'data-stu-id="2"'),
      'source text of segment `2` beside segment `1`'
    ],
    ['spans that cross bold', '<span data-ttu-id="1">a **b</span>** c', 'span of segment `1` without end beside it']
  ] as const) {
    it(`should leave ${what} as it is, and warn`, () => {
      const {tree, messages} = run(value)
      expect(pairsIn(tree)).to.deep.equal([])
      expect(messages[0]).to.include(message)
      expect(textOf(tree)).to.equal(textOf(processor.parse(value)))
    })
  }

  it('should warn once, with place and way out', () => {
    const {file} = run('\n<span data-ttu-id="1">a</span>')
    expect(file.messages).to.have.lengthOf(1)
    expect(file.messages[0]).to.include({ruleId: 'unpaired-segment', line: 2, column: 1, fatal: false})
    expect(file.messages[0]?.reason).to.include('expected `<span class="sxs-lookup">')
  })

  it('should leave other spans and comments alone', () => {
    const value = 'a <span id="b">c</span> <!-- d --> <span class="sxs-lookup">e</span>'
    const {tree, messages} = run(value)
    expect(tree).to.deep.equal(processor.parse(value))
    expect(messages).to.deep.equal([])
  })

  it('should not lose a character of any document', () => {
    const source = readFileSync(new URL('../fixtures/bilingual-view/bilingual.md', import.meta.url), 'utf8')
    const before = documents.parse(source)
    const after = documents.parse(source)
    documents.runSync(after)
    const words = (tree: Root) => textOf(tree, {includeHtml: false}).replace(/\s+/g, '')
    expect(pairsIn(after)).to.have.lengthOf(11)
    expect(words(after)).to.equal(words(before))
  })

  it('should write a pair as it was', () => {
    const value = `1. ${pair('1', 'ga **nu**', 'go **now**')} *b*\n`
    expect(processor.stringify(run(value).tree)).to.equal(value)
  })
})

describe('readTag', () => {
  it('should read tags, whatever their case and quotes', () => {
    const tag = readTag('<SPAN Class=a title=\'b "c"\' data-x="1>2" hidden\n>')
    expect(tag).to.include({kind: 'open', name: 'span'})
    expect([...(tag?.attributes ?? [])]).to.deep.equal([
      ['class', 'a'],
      ['title', 'b "c"'],
      ['data-x', '1>2'],
      ['hidden', '']
    ])
  })

  it('should tell closing and void tags, and no tags', () => {
    expect(readTag('</a >')).to.include({kind: 'close', name: 'a'})
    expect(readTag('<br>')).to.include({kind: 'void', name: 'br'})
    expect(readTag('<i/>')).to.include({kind: 'void', name: 'i'})
    expect(readTag('<!-- a -->')).to.equal(undefined)
    expect(readTag('<?php ?>')).to.equal(undefined)
  })
})

function pair(segment: string, localized = 'a', source = 'b'): string {
  return `<span data-ttu-id="${segment}">${localized}</span><span class="sxs-lookup"><span data-stu-id="${segment}">${source}</span></span>`
}

function run(value: string): {tree: Root; file: VFile; messages: string[]} {
  const using = value.includes('| - |') ? documents : processor
  const file = new VFile(value)
  const tree = using.parse(file)
  using.runSync(tree, file)
  return {tree, file, messages: file.messages.map(({reason}) => reason)}
}

function pairsIn(tree: Root): Bilingual[] {
  const pairs: Bilingual[] = []
  visit(tree, 'bilingual', (node) => {
    pairs.push(node)
  })
  return pairs
}

function text(value: string, column: number): Nodes {
  const start = {line: 1, column, offset: column - 1}
  const end = {line: 1, column: column + value.length, offset: column - 1 + value.length}
  return {type: 'text', value, position: {start, end}}
}
