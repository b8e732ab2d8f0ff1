import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Nodes, Paragraph, PhrasingContent} from 'mdast'
import {processor} from '../document/processor.js'
import {plainText} from './plain-text.js'
import {phrasingContext, readable} from './readable.js'

describe('readable', () => {
  it('should make links of raw anchors, with places, without losing what they hold', () => {
    const [before, link, after] = read(
      'Go to <a href="https://e.com/?linkid=7&amp;x=1" target="_blank">**My** lamps</a>.'
    )
    expect([before, after].map((node) => node && plainText([node]))).to.deep.equal(['Go to', '.'])
    expect(link).to.deep.include({type: 'link', url: 'https://e.com/?linkid=7&x=1'})
    expect(link?.position).to.deep.include({
      start: {line: 1, column: 7, offset: 6},
      end: {line: 1, column: 81, offset: 80}
    })
    expect(link && plainText([link])).to.equal('My lamps')
  })

  for (const [value, expected] of [
    ['a <b>b <i>c</i></b>', ['text', 'strong']],
    ['a<br>b<br/>c', ['text', 'break', 'text', 'break', 'text']],
    ['<a name="x"></a>b', ['text']],
    ['a <span class="x">b</span> <!-- c -->', ['text', 'text', 'text']],
    ['a <a href="b">c', ['text', 'text']],
    ['a</a> b', ['text', 'text']],
    ['<b>a <i>b</b> c</i>', ['strong', 'text']],
    ['[a][b]\n\n[b]: c', ['link']]
  ] as const) {
    it(`should read ${JSON.stringify(value)} as ${expected.join(', ')}`, () => {
      expect(read(value).map(({type}) => type)).to.deep.equal(expected)
    })
  }

  it('should resolve a link reference by its definition', () => {
    expect(read('[a][b]\n\n[b]: c.md\n[b]: d.md')[0]).to.include({type: 'link', url: 'c.md'})
  })

  it('should let every place in a text be a place in the file', () => {
    for (const source of [
      'a \\> b \\* c &amp; d &copy; e \\\\ f &#x1F600; g',
      '> - one\n>   two  \n>   three\\\n>   > x\n> lazy',
      'a   \r\nb \\> c\r\n   d',
      'tab\there\n\tand there'
    ]) {
      const texts = textsIn(source)
      const pieces = texts.map(({value, position}) => {
        const written = source.slice(position?.start.offset, position?.end.offset)
        const lines = source.slice(0, position?.start.offset).split('\n')
        expect(position?.start).to.include({line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1})
        return value.length === 1 || written.startsWith('&') ? value : written
      })
      expect(texts).to.have.lengthOf.above(1)
      expect(pieces).to.deep.equal(texts.map(({value}) => value))
    }
  })
})

function read(source: string): PhrasingContent[] {
  const tree = processor.parse(source)
  return readable((tree.children[0] as Paragraph).children, phrasingContext(tree, source))
}

function textsIn(source: string) {
  const tree = processor.parse(source)
  const context = phrasingContext(tree, source)
  return paragraphsIn(tree)
    .flatMap(({children}) => readable(children, context))
    .filter((node) => node.type === 'text')
}

function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node]
  return 'children' in node ? node.children.flatMap((child) => paragraphsIn(child)) : []
}
