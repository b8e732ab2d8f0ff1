import {describe, it} from 'node:test'
import {expect} from 'chai'
import {processor} from '../document/processor.js'
import {parseDocument} from '../parse-document.js'
import {anchorsOf, outlineOf, phrasingContext, plainText, type Section, unmergedViewOf} from './index.js'

describe('outlineOf', () => {
  for (const [what, text, expected] of [
    ['as written and as rendered', '1. a\n2. b\n6. c', '1/1=1 2/2=2 6/3=3'],
    ['all of them `1.`', '1. a\n1. b\n1. c', '1/1=1 1/2=2 1/3=3'],
    ['on from a later number', '3. a\n4. b', '3/3=1 4/4=2'],
    ['across zones', '::: moniker range="a"\n1. a\n::: moniker-end\n2. b\n9. c', '1/1=1 2/2=2 9/3=3'],
    ['in twin zones', `${zone('a', '1. a')}${zone('b', '1. b')}2. c`, '1/1=1 2/2=2'],
    ['in nested lists below a title', '1. **a**\n   1. b\n   5. c\n2. d', '1/1=1 5/2=2 2/2=3'],
    ['in nested lists below what is to be done first', '1. a\n   1. b\n   5. c\n2. d', '1/1=1 1/1=2 5/2=3 2/2=4'],
    ['with letters below what is to be done first', '1. a\n\n   a. b\n\n   b. c\n2. d', '1/1=1 a/=2 b/=3 2/2=4'],
    ['not of bullets and letters', '- b\n\na. c', '-/=1 a/=2'],
    ['behind an item without text', '1. a\n2.\n3. c', '1/1=1 3/3=2'],
    ['after a paragraph', '1. a\n\nb\n\n2. c', '1/1=1 2/2=2'],
    ['with a note in a step', '1. a\n\n   > [!NOTE]\n   > b\n\n2. c', '1/1=1 2/2=2']
  ] as const) {
    it(`should number steps ${what}`, () => {
      const [section] = outline(`# A\n\n${text}`)
      const numbers = section?.steps.map(({written, rendered, ordinal}) => `${written}/${rendered ?? ''}=${ordinal}`)
      expect(numbers?.join(' ')).to.equal(expected)
    })
  }

  it('should read notes and tables of a section as prose, without the names of columns, and say what a row is about', () => {
    const [section] = outline('# A\n\n1. a\n\n> [!NOTE]\n> b\n\n| c | d |\n| - | - |\n| e | f |')
    expect(section?.prose.map(({nodes, subject}) => [plainText(nodes), subject])).to.deep.equal([
      ['b', undefined],
      ['e', undefined],
      ['f', 'e']
    ])
  })

  it('should keep what is neither step nor prose apart', () => {
    const text = '# A\n\n<p>b</p>\n\n1. c\n\n   ```\n   d\n   ```\n2.\n\n> <div>e</div>'
    expect(outline(text)[0]?.skipped.map(({kind, position}) => `${kind} ${position.start.line}`)).to.deep.equal([
      'html 3',
      'code 7',
      'empty-item 10',
      'html 12'
    ])
  })

  it('should not take tags, comments and scripts for text', () => {
    const text =
      '# A\n\n<a name="b"></a>\n\n<!-- c -->\n\n<script>d</script>\n\n<style>e {}</style>\n\n<p>&nbsp;</p>\n\n-\n'
    expect(outline(text)[0]?.skipped).to.deep.equal([])
  })
})

describe('text of a procedure that is not read', () => {
  const told = (text: string) =>
    parseDocument(text, {path: 'en-US/a.md'}).messages.map(({ruleId, fatal, line}) => [ruleId, fatal, line])

  it('should be told of, once', () => {
    const text = `${zone('a', 'x')}\n# A\n\n1. Select **B**.\n2.\n\n<p>c</p>\n\n\`\`\`\nd\n\`\`\`\n`
    expect(told(text)).to.deep.equal([
      ['step-empty', false, 8],
      ['block-not-read', null, 10],
      ['block-not-read', null, 12]
    ])
  })

  it('should not be told of where there is no procedure', () => {
    expect(told('# A\n\nb\n\n<p>c</p>\n\n```\nd\n```\n')).to.deep.equal([])
  })
})

function zone(moniker: string, text: string): string {
  return `::: moniker range="${moniker}"\n${text}\n::: moniker-end\n`
}

function outline(text: string): Section[] {
  const tree = processor.parse(text)
  processor.runSync(tree)
  const context = phrasingContext(tree, text)
  const view = unmergedViewOf(tree, {moniker: 'a', reading: 'localized'})
  return outlineOf(view, {context, anchors: anchorsOf(view, context), instructs: () => true})
}
