import {describe, it} from 'node:test'
import {expect} from 'chai'
import {toString as textOf} from 'mdast-util-to-string'
import {blocks, messages, parse, types, withTables} from './test-support.js'

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

    it('should cut off an unfinished comment without a line ending', () => {
      for (const start of ['<!-- a', '> <!-- a', '- <!-- a']) {
        expect(textOf(parse(`::: moniker range="w"\n${start}\n::: moniker-end\nb`), {includeHtml: true})).to.equal(
          '<!-- ab'
        )
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
})
