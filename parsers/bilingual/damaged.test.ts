import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {viewOf} from '../outline/index.js'
import {readRaw, remarkBilingual} from './index.js'

const processor = unified().use(remarkParse).use(remarkBilingual).freeze()
const whole = '<span data-ttu-id="1">hallo</span><span class="sxs-lookup"><span data-stu-id="1">hello</span></span>'

describe('damaged spans', () => {
  for (const [what, value] of [
    ['all quotes', whole.replaceAll('"', '&quot;')],
    ['closing quotes', whole.replaceAll('1"', '1&quot;')],
    ['opening quotes', whole.replaceAll('"1', '&quot;1')],
    ['quotes of the class', whole.replaceAll('"sxs-lookup"', '&quot;sxs-lookup&quot;')],
    ['quotes of one half', whole.replace('"1"', '&#34;1&#x22;')]
  ] as const) {
    it(`should be pairs again with ${what} as references, and be told of once`, () => {
      const {tree, messages} = run(`a ${value} \\< b`)
      expect(textOf(viewOf(tree, {reading: 'localized'}))).to.equal('a hallo < b')
      expect(textOf(viewOf(tree, {reading: 'source'}))).to.equal('a hello < b')
      expect(messages.map(({ruleId}) => ruleId)).to.deep.equal(['damaged-segment'])
    })
  }

  it('should be pairs again with a lost quote', () => {
    const {tree, messages} = run(whole.replaceAll('1"', '1'))
    expect(textOf(viewOf(tree, {reading: 'localized'}))).to.equal('hallo')
    expect(messages).to.have.lengthOf(1)
  })

  it('should not swallow the text behind them', () => {
    const {tree, messages} = run('<span data-ttu-id="1&quot;>Klik " nu> op</span> b')
    expect(tree.children).to.have.nested.property('[0].children[1].value', 'Klik " nu>')
    expect(messages.map(({ruleId}) => ruleId)).to.deep.equal(['unpaired-segment', 'damaged-segment'])
  })

  it('should stay as they are where an escaped tag stands beside them', () => {
    const value = 'a &lt;span> <span data-ttu-id="1&quot;>b'
    const {tree} = run(value)
    expect(tree).to.deep.equal(processor.parse(value))
  })

  it('should have places in the file', () => {
    const {tree} = run(`a\n${whole.replaceAll('1"', '1&quot;')}`)
    visit(tree, 'bilingual', ({position, children}) => {
      expect(position).to.deep.equal({start: {line: 2, column: 1, offset: 2}, end: {line: 2, column: 111, offset: 112}})
      expect(children[0]?.children[0]?.position?.start).to.deep.equal({line: 2, column: 28, offset: 29})
    })
    expect(textOf(viewOf(tree, {reading: 'source'}))).to.equal('a\nhello')
  })

  it('should be told of a hundred times at most, and then be counted', () => {
    const {messages} = run('<span data-ttu-id="1">a</span> '.repeat(150))
    expect(messages).to.have.lengthOf(101)
    expect(messages[100]?.reason).to.include('50 more')
  })
})

describe('pairs in text that markdown leaves alone', () => {
  for (const [where, value] of [
    ['raw HTML', `<table><tr><td>${whole}</td></tr></table>`],
    ['raw HTML in a quote', `> <p>\n> ${whole}\n> </p>`],
    ['the text of an image', `![${whole}](a.png)`]
  ] as const) {
    it(`should be read in ${where}`, () => {
      const {tree, messages} = run(value)
      expect(messages).to.deep.equal([])
      expect(textOf(viewOf(tree, {reading: 'localized'})))
        .to.include('hallo')
        .and.not.match(/hello|span/)
      expect(textOf(viewOf(tree, {reading: 'source'})))
        .to.include('hello')
        .and.not.match(/hallo|span/)
    })
  }

  it('should be a paragraph, if the tag of a segment alone on its line made raw HTML of it', () => {
    const {tree} = run(whole.replace('hallo', '\nhallo\n'))
    expect(tree.children[0]?.type).to.equal('html')
    const view = viewOf(tree, {reading: 'localized'})
    expect(view.children).to.have.nested.property('[0].children[0].value', 'hallo')
    expect(view.children).to.have.nested.property('[0].children[0].position.start.line', 2)
  })

  it('should be told of without partner, with the line', () => {
    const {messages} = run('<p>\n<span data-ttu-id="1">a</span>\n</p>')
    expect(messages.map(({line, column, ruleId}) => [line, column, ruleId])).to.deep.equal([[2, 1, 'unpaired-segment']])
  })

  for (const value of ['```\nPAIR\n```', 'a `PAIR` b', '    PAIR', '<!-- PAIR -->']) {
    it(`should stay in ${JSON.stringify(value)}`, () => {
      const {tree, messages} = run(value.replace('PAIR', whole))
      expect(messages).to.deep.equal([])
      expect(viewOf(tree, {reading: 'localized'})).to.deep.equal(tree)
    })
  }
})

describe('readRaw', () => {
  it('should keep one half, also with the escaped quotes of YAML, and in halves of halves', () => {
    const escaped = `title: "${whole.replaceAll('"', '\\"')}"`
    expect(readRaw(escaped, 'localized')).to.equal('title: "hallo"')
    expect(readRaw(whole.replace('hallo', `a ${whole}`), 'localized')).to.equal('a hallo')
    expect(readRaw(whole.replace('hallo', `a ${whole}`), 'source')).to.equal('hello')
  })

  it('should leave a text without pairs alone', () => {
    for (const value of ['<p title="a>b">c</p>', '<span data-ttu-id="1">a</span>', 'a < b']) {
      expect(readRaw(value, 'source')).to.equal(value)
    }
  })
})

function run(value: string): {tree: Root; messages: VFile['messages']} {
  const file = new VFile(value)
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  return {tree, messages: file.messages}
}
