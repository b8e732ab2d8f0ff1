import {describe, it} from 'node:test'
import {expect} from 'chai'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {remarkMoniker} from './index.js'
import {blocks, edgesOf, messages, parse, processor, run, types} from './test-support.js'

describe('remarkMoniker', () => {
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

    it('should keep parents around the end fence of the zone that ends them', () => {
      for (const text of [
        '1. a\n   ::: moniker range="w"\n   b\n   ::: moniker-end\n',
        '> ::: moniker range="w"\r\n> b\r\n> \t::: moniker-end\t\r\n\r\nc',
        '::: zone pivot="a"\n- ::: moniker range="w"\n\t::: moniker-end junk\n\t\n::: zone-end'
      ]) {
        for (const [node, parent] of edgesOf(parse(text))) {
          const {start, end} = node.position ?? {}
          expect(start?.offset, node.type).to.be.at.least(parent.position?.start.offset ?? 0)
          expect(end?.offset, node.type).to.be.at.most(parent.position?.end.offset ?? 0)
        }
      }
    })

    it('should slice each zone from fence to fence, whatever ends the lines', () => {
      for (const eol of ['\n', '\r\n', '\r']) {
        const text = ['a', '\t', ' ::: moniker range="w"', '- b', '\t::: moniker-end', 'c'].join(eol)
        const {start, end} = parse(text).children[1]?.position ?? {}
        expect(text.slice(start?.offset, end?.offset)).to.equal(
          ['::: moniker range="w"', '- b', '\t::: moniker-end'].join(eol)
        )
      }
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

    it('should warn about absurd nesting, and leave the fences text', () => {
      const nested = (depth: number) => Array.from({length: depth}, () => '::: moniker range="w"').join('\n')
      expect(messages(nested(100)).filter((message) => message.includes('inside of'))).to.deep.equal([])
      expect(messages(nested(102)).filter((message) => message.includes('inside of'))).to.deep.equal([
        '101:1-101:22: Unexpected moniker zone inside of 100 others, expected fewer, the line is text',
        '102:1-102:22: Unexpected moniker zone inside of 100 others, expected fewer, the line is text'
      ])
      expect(types(nested(102)).slice(-3)).to.deep.equal(['moniker', 'paragraph', 'text'])
      expect(messages('::: moniker range="w"\n::: moniker-end\n'.repeat(150))).to.deep.equal([])
    })

    it('should not tell a file about a parse of another that was given up', () => {
      const fails = unified().use(remarkParse).use(remarkMoniker).use(failing).freeze()
      expect(() => fails.parse('::: zone pivot="A"\n')).to.throw('given up')
      const file = new VFile('a\n')
      fails.runSync(fails.parse(file), file)
      expect(file.messages).to.deep.equal([])

      function failing(this: Processor): undefined {
        const fromMarkdown = this.data().fromMarkdownExtensions ?? []
        fromMarkdown.unshift({
          transforms: [
            (tree) => {
              if (JSON.stringify(tree).includes('zone')) throw new Error('given up')
            }
          ]
        })
      }
    })

    it('should support bytes', () => {
      const file = new VFile(new TextEncoder().encode('\uFEFF::: moniker range="é'))
      processor.runSync(processor.parse(file), file)
      expect(file.messages[0]).to.include({actual: '::: moniker range="é', column: 1})
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
})
