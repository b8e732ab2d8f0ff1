import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Nodes, Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {toString as textOf} from 'mdast-util-to-string'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {isMoniker, remarkMoniker} from './index.js'

const casesFile = new URL('../../../shared/moniker-cases.json', import.meta.url)
const withoutCases = existsSync(casesFile) ? false : 'there is no file ../shared/moniker-cases.json'
if (withoutCases) console.warn(`NOT RUN, ${withoutCases}: does remarkMoniker agree with docfx?`)

const processor = unified().use(remarkParse).use(remarkStringify).use(remarkMoniker).freeze()
const withTables = unified().use(remarkParse).use(tables).use(remarkMoniker).freeze()

describe('remarkMoniker', () => {
  describe('open fence', () => {
    for (const fence of [
      '::: moniker range="w"',
      ':::moniker range="w"',
      ':::::\tMoniker\tRANGE="w"  ',
      '   ::: moniker range="w"',
      '::: monikerrange="w"'
    ]) {
      it(`should support \`${fence}\``, () => {
        expect(blocks(`${fence}\na`)).to.deep.equal(['moniker w', ['paragraph a']])
      })
    }

    for (const fence of [
      ':: moniker range="w"',
      '::: moniker range = "w"',
      "::: moniker range='w'",
      '::: moniker range=w',
      '::: moniker\u00A0range="w"',
      '::: moniker range=&quot;w&quot;',
      '::: monikers range="w"',
      '::: moniker id="a" range="w"',
      'a ::: moniker range="w"',
      '::: zone pivot="w"',
      ':::row:::',
      ':::code language="ts" range="1-5":::'
    ]) {
      it(`should not support \`${fence}\``, () => {
        expect(types(`${fence}\na`)).to.deep.equal(['paragraph', 'text'])
        expect(messages(`${fence}\na`)).to.deep.equal([])
      })
    }

    it('should not support an indent of four columns', () => {
      expect(types('    ::: moniker range="w"\n')).to.deep.equal(['code'])
    })

    it('should keep the case of the range, and may be empty', () => {
      expect(blocks('::: moniker range="O365-W"\n::: moniker-end')).to.deep.equal(['moniker O365-W', []])
      expect(blocks('::: moniker range=""\n::: moniker-end')).to.deep.equal(['moniker ', []])
    })

    it('should interrupt a paragraph, a list, a quote and a table', () => {
      const zone = '::: moniker range="w"\nb\n::: moniker-end\n'
      const inside = ['moniker w', ['paragraph b']]
      expect(blocks(`a\n${zone}`)).to.deep.equal(['paragraph a', ...inside])
      expect(blocks(`- a\n${zone}`)).to.deep.equal(['list tight', ['listItem', ['paragraph a']], ...inside])
      expect(blocks(`> a\n${zone}`)).to.deep.equal(['blockquote', ['paragraph a'], ...inside])
      expect(types(`| a |\n| - |\n${zone}`, withTables)).to.include.members(['table', 'moniker'])
    })

    it('should not be seen in code, in an HTML block, and in a comment', () => {
      const zone = '::: moniker range="w"\n::: moniker-end'
      expect(types(`\`\`\`\n${zone}\n\`\`\``)).to.deep.equal(['code'])
      expect(types(`<div>\n${zone}\n</div>`)).to.deep.equal(['html'])
      expect(types(`<!--\n${zone}\n-->`)).to.deep.equal(['html'])
    })
  })

  describe('end fence', () => {
    for (const fence of ['::: moniker-end', ':::MONIKER-END', '\t  ::: moniker-end', '        :::\tmoniker-end  ']) {
      it(`should support \`${JSON.stringify(fence)}\``, () => {
        expect(blocks(`::: moniker range="w"\na\n${fence}\nb`)).to.deep.equal([
          'moniker w',
          ['paragraph a'],
          'paragraph b'
        ])
      })
    }

    for (const fence of [':::: moniker-end', ':::', '::: end', '::: moniker - end', '::: moniker range']) {
      it(`should not support \`${fence}\``, () => {
        expect(blocks(`::: moniker range="w"\na\n${fence}\nb`)).to.deep.equal([
          'moniker w',
          [`paragraph a\n${fence}\nb`]
        ])
      })
    }

    it('should be text without a zone', () => {
      expect(blocks('1. a\n::: moniker-end\n2. b')).to.deep.equal([
        'list tight',
        ['listItem', ['paragraph a\n::: moniker-end'], 'listItem', ['paragraph b']]
      ])
      expect(messages('a\n::: moniker-end')).to.deep.equal([])
    })

    it('should close a list, a quote, code, HTML and a comment without lazy continuation', () => {
      for (const inside of ['1. a', '> a', '```\na', '<div>', '<!-- a', 'a']) {
        expect(types(`::: moniker range="w"\n${inside}\n::: moniker-end\nb`).slice(-2), inside).to.deep.equal([
          'paragraph',
          'text'
        ])
        expect(textOf(parse(`::: moniker range="w"\n${inside}\n::: moniker-end\nb`))).to.not.include('moniker-end')
      }
    })

    it('should let the line behind it start any block', () => {
      const zone = '::: moniker range="w"\n1. a\n::: moniker-end\n'
      expect(blocks(`${zone}2. b`)).to.deep.equal([
        'moniker w',
        ['list tight', ['listItem', ['paragraph a']]],
        'list tight',
        ['listItem', ['paragraph b']]
      ])
      expect(types(`${zone}| a |\n| - |\n| b |`, withTables)).to.include.members(['moniker', 'table'])
      expect(types(`${zone}\`\`\`\nb\n\n\`\`\``).slice(-1)).to.deep.equal(['code'])
      expect(types(`${zone}    b`).slice(-1)).to.deep.equal(['code'])
      expect(types(`${zone}b\n===`)).to.include('heading')
    })

    it('should start a list where the zones before it left off', () => {
      const list = parse('::: moniker range="w"\n1. a\n::: moniker-end\n2. b').children[1]
      expect(list).to.have.property('start', 2)
    })
  })

  describe('containers', () => {
    it('should keep a tight item tight', () => {
      expect(blocks('1. a\n   ::: moniker range="w"\n   b\n   ::: moniker-end\n2. c')).to.deep.equal([
        'list tight',
        ['listItem', ['paragraph a', 'moniker w', ['paragraph b']], 'listItem', ['paragraph c']]
      ])
    })

    it('should make an item loose by a blank line in the zone', () => {
      const tree = parse('1. a\n   ::: moniker range="w"\n\n   b\n   ::: moniker-end\n2. c')
      expect(tree.children[0]).to.have.nested.property('children[0].spread', true)
    })

    it('should support a zone in a quote, whatever stands behind the marker', () => {
      expect(blocks('> ::: moniker range="w"\n> a\n>::: moniker-end\n> b')).to.deep.equal([
        'blockquote',
        ['moniker w', ['paragraph a'], 'paragraph b']
      ])
    })

    it('should take an end at a lower level for a lazy line, MONIKERS 3.6', () => {
      const text = '1. a\n   ::: moniker range="w"\n   b\n::: moniker-end\n2. c'
      expect(blocks(text)).to.deep.equal([
        'list tight',
        ['listItem', ['paragraph a', 'moniker w', ['paragraph b\n::: moniker-end']], 'listItem', ['paragraph c']]
      ])
      expect(messages(text)).to.have.lengthOf(1)
    })

    it('should close the outermost zone of a size by the first end', () => {
      expect(blocks('::: moniker range="a"\n::: moniker range="b"\nx\n::: moniker-end\n::: moniker-end')).to.deep.equal(
        ['moniker a', ['moniker b', ['paragraph x']], 'paragraph ::: moniker-end']
      )
    })

    it('should nest zones of different sizes', () => {
      for (const [outer, inner] of [
        [':::::', ':::'],
        [':::', ':::::']
      ]) {
        const text = `${outer} moniker range="a"\n${inner} moniker range="b"\nx\n${inner} moniker-end\ny\n${outer} moniker-end`
        expect(blocks(text)).to.deep.equal(['moniker a', ['moniker b', ['paragraph x'], 'paragraph y']])
        expect(messages(text)).to.deep.equal([])
      }
    })
  })

  describe('places', () => {
    it('should reach from fence to fence', () => {
      const [zone] = parse('::: moniker range="w"\n1. a\n  ::: moniker-end').children
      expect(zone?.position).to.deep.equal({
        start: {line: 1, column: 1, offset: 0},
        end: {line: 3, column: 18, offset: 44}
      })
      expect(zone?.data).to.have.property('closed', true)
    })

    it('should support a byte order mark and carriage returns', () => {
      const text = '\uFEFF:::moniker range="a"\r\n\r\n* b\r\n:::moniker-end\r\nc\r\n'
      expect(blocks(text)).to.deep.equal(['moniker a', ['list tight', ['listItem', ['paragraph b']]], 'paragraph c'])
      expect(parse(text).children[0]?.position?.end).to.include({line: 4, column: 15})
    })
  })

  describe('messages', () => {
    it('should warn about text after the fences', () => {
      expect(messages('::: moniker range="w" :::\na\n::: moniker-ending')).to.deep.equal([
        '1:23-1:26: Unexpected `:::` after the open fence of the moniker zone `w`, expected the end of the line, what follows is lost',
        '3:16-3:19: Unexpected `ing` after the end fence of the moniker zone `w`, expected the end of the line, what follows is lost'
      ])
    })

    it('should warn about a tab after the open fence, but not about spaces', () => {
      expect(messages('::: moniker range="w"\t\n::: moniker-end')).to.have.lengthOf(1)
      expect(messages('::: moniker range="w"  \n::: moniker-end \t')).to.deep.equal([])
    })

    it('should warn about a missing quote, and leave the line text', () => {
      expect(messages('a\n::: moniker range="w\n::: moniker-end')).to.deep.equal([
        '2:1-2:21: Unexpected end of line in the fence of a moniker zone, expected `"` after the range, without it the line is text'
      ])
      expect(types('::: moniker range="w')).to.deep.equal(['paragraph', 'text'])
    })

    it('should warn about a zone without end, and say where it opens and what to do', () => {
      const file = run('# A\n\n::: moniker range="w"\n\nb\n')
      const [message] = file.messages
      expect(message).to.include({ruleId: 'invalid-moniker-range', source: 'docs-conformance', fatal: false, line: 3})
      expect(message?.reason).to.match(/`w` that opens on line 3, expected `::: moniker-end` on a line of its own/)
    })

    it('should tell each file about its own zones only', () => {
      const open = new VFile('::: moniker range="w')
      const tree = processor.parse(open)
      const other = run('a')
      processor.runSync(tree, open)
      expect(other.messages).to.deep.equal([])
      expect(open.messages).to.have.lengthOf(1)
    })
  })

  describe('stringify', () => {
    for (const text of [
      '::: moniker range="w"\n1. a\n::: moniker-end\n\n2. b\n',
      '* a\n  ::: moniker range="w"\n  b\n  ::: moniker-end\n* c\n',
      ':::: moniker range="a"\n::: moniker range="b"\nx\n::: moniker-end\n:::: moniker-end\n',
      '::: moniker range="a"\n::: moniker-end\n',
      ':::: moniker range="a"\n```\n::: moniker-end\n```\n:::: moniker-end\n',
      '\\::: moniker range="a"\n',
      '::: zone pivot="a"\n'
    ]) {
      it(`should write ${JSON.stringify(text)} as it was`, () => {
        expect(processor.stringify(parse(text))).to.equal(text)
      })
    }

    it('should not write a range that cannot be read back', () => {
      const tree: Root = {type: 'root', children: [{type: 'moniker', range: 'a"b', children: []}]}
      expect(() => processor.stringify(tree)).to.throw('Unexpected quote or line ending in range `a"b`')
    })
  })

  describe('cases of docfx', {skip: withoutCases}, () => {
    const cases = withoutCases ? [] : (JSON.parse(readFileSync(casesFile, 'utf8')) as DocfxCase[])
    // Zones of pivots, rows and forms stay text for now.
    const own = cases.filter(
      ({kind, stage, construct, input}) =>
        kind === 'zone' && stage === 'parse' && construct === 'moniker' && !/::: zone/.test(input ?? '')
    )

    it('should be there', () => {
      expect(own).to.have.lengthOf.above(4)
    })

    for (const {id, input, expected} of own) {
      it(`should build the block tree of ${id}`, () => {
        expect(parse(input ?? '').children.map((node) => simple(node))).to.deep.equal(expected.tree)
        expect(run(input ?? '').messages.map(({ruleId}) => ruleId)).to.deep.equal(
          expected.diagnostics?.map(({code}) => code)
        )
      })
    }
  })
})

interface DocfxCase {
  id: string
  kind: string
  stage: string
  construct?: string
  input: string | null
  expected: {tree?: unknown; diagnostics?: Array<{code: string}>}
}

function simple(node: Nodes): unknown {
  if (isMoniker(node)) {
    return {type: 'moniker', range: node.range, closed: node.data?.closed, children: node.children.map(simple)}
  }
  if (node.type === 'heading') return {type: node.type, depth: node.depth, text: textOf(node)}
  if (node.type === 'code') return {type: node.type, value: node.value}
  return {type: node.type, text: textOf(node)}
}

type Outline = Array<string | Outline>

function blocks(text: string): Outline {
  return outline(parse(text).children)
}

function outline(nodes: Nodes[]): Outline {
  return nodes.flatMap((node): Outline => {
    if (isMoniker(node)) return [`moniker ${node.range}`, outline(node.children)]
    if (node.type === 'list') {
      const isLoose = node.spread || node.children.some(({spread}) => spread)
      return [`list ${isLoose ? 'loose' : 'tight'}`, outline(node.children)]
    }
    if (node.type === 'listItem' || node.type === 'blockquote') return [node.type, outline(node.children)]
    return [`${node.type} ${textOf(node)}`]
  })
}

function types(text: string, using: Parser = processor): string[] {
  const found: string[] = []
  collect(using.parse(text) as Root)
  return found

  function collect(node: Nodes): void {
    if (node.type !== 'root') found.push(node.type)
    if ('children' in node) for (const child of node.children) collect(child)
  }
}

interface Parser {
  parse(text: string): unknown
}

function parse(text: string): Root {
  return processor.parse(text)
}

function run(text: string): VFile {
  const file = new VFile(text)
  processor.runSync(processor.parse(file), file)
  return file
}

function messages(text: string): string[] {
  return run(text).messages.map(String)
}

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}
