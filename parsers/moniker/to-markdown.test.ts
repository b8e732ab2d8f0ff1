import {describe, it} from 'node:test'
import {expect} from 'chai'
import fc from 'fast-check'
import type {Nodes, Root, RootContent} from 'mdast'
import {bare, blocks, edgesOf, parse, processor} from './test-support.js'

/** Lines of which documents are made: fences of every kind, and what can stand around and in them. */
const lines = [
  '::: moniker range="a"',
  '::: moniker range="b" :::',
  ':::: moniker range=">= c || d"',
  '  :::moniker range=""',
  '::: moniker range="e',
  '::: moniker-end',
  ':::: moniker-end',
  '      :::moniker-end',
  '::: zone pivot="a, b"',
  '::: zone target="docs" pivot="c"',
  '::: zone target="none"',
  '::: zone-end',
  '::: zone-end x',
  ':::',
  ':::row:::',
  'text',
  'text `::: moniker-end`',
  '# heading',
  '- item',
  '1. item',
  '2. item',
  '> quote',
  '> [!NOTE]',
  '```',
  '    code',
  '***',
  ''
]
const line = fc.tuple(fc.constantFrom('', '', '', '> ', '- ', '1. ', '   ', '  '), fc.constantFrom(...lines))
const document = fc
  .tuple(
    fc.array(
      line.map(([prefix, rest]) => prefix + rest),
      {maxLength: 24}
    ),
    fc.constantFrom('\n', '\r\n')
  )
  .map(([all, eol]) => all.join(eol))

describe('monikerToMarkdown', () => {
  for (const text of [
    '::: moniker range="w"\n1. a\n::: moniker-end\n\n2. b\n',
    '1. a\n\n::: moniker range="w"\n2. b\n::: moniker-end\n\n3. c\n',
    '* a\n  ::: moniker range="w"\n  b\n  ::: moniker-end\n* c\n',
    ':::: moniker range="a"\n::: moniker range="b"\nx\n::: moniker-end\n:::: moniker-end\n',
    '::: moniker range="a"\n::: moniker-end\n',
    ':::: moniker range="a"\n```\n::: moniker-end\n```\n:::: moniker-end\n',
    '\\::: moniker range="a"\n',
    '::: zone target="docs" pivot="a, b"\n* x\n::: zone-end\n\ny\n',
    '::: moniker range="a"\n::: zone pivot="b"\nx\n::: zone-end\n::: moniker-end\n',
    '* a\n  ::: zone pivot="b"\n  # c\n  d\n  ::: zone-end\n',
    '\\::: zone pivot="a"\n',
    ':::row:::\n'
  ]) {
    it(`should write ${JSON.stringify(text)} as it was`, () => {
      expect(processor.stringify(parse(text))).to.equal(text)
    })
  }

  it('should write what is read back as the same tree', () => {
    fc.assert(
      fc.property(document, (text) => {
        const tree = parse(text)
        fc.pre(!splitsInQuote(tree))
        expect(bare(parse(processor.stringify(tree)))).to.deep.equal(bare(tree))
      }),
      {numRuns: 400, seed: 3}
    )
  })

  it('should read places that lie inside of each other and of the text', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const [node, parent] of edgesOf(parse(text))) {
          const from = node.position?.start.offset ?? -1
          const to = node.position?.end.offset ?? -1
          expect(from, node.type).to.be.within(parent.position?.start.offset ?? 0, to)
          expect(to, `${node.type} in ${parent.type}`).to.be.at.most(parent.position?.end.offset ?? 0)
          if (node.type === 'moniker' || node.type === 'zone') expect(text.slice(from, from + 3)).to.equal(':::')
        }
      }),
      {numRuns: 400, seed: 3}
    )
  })

  for (const [what, node, message] of [
    [
      'a range with a quote',
      {type: 'moniker', range: 'a"b', children: []},
      'Unexpected quote or line ending in range `a"b`'
    ],
    ['a zone without attributes', {type: 'zone', children: []}, 'Unexpected zone without attribute'],
    ['a pivot of two lines', {type: 'zone', pivot: 'a,\nb', children: []}, 'Unexpected line ending in a pivot'],
    [
      'a zone in a zone',
      {type: 'zone', pivot: 'a', children: [{type: 'zone', pivot: 'b', children: []}]},
      'Unexpected zone inside of a zone'
    ],
    [
      'a zone with its end in code',
      {type: 'zone', pivot: 'a', children: [{type: 'code', value: '::: zone-end'}]},
      'Unexpected line `::: zone-end` in code'
    ]
  ] as Array<[string, RootContent, string]>) {
    it(`should not write ${what}, which could not be read back`, () => {
      const tree: Root = {type: 'root', children: [node]}
      expect(() => processor.stringify(tree)).to.throw(message)
    })
  }

  it('should keep text from turning into fences', () => {
    const children: RootContent[] = [
      '::: moniker range="a"',
      '::: zone pivot="a"',
      '::: moniker-end',
      '::: zone-end'
    ].map((value) => ({type: 'paragraph', children: [{type: 'text', value}]}))
    const zone: RootContent = {type: 'zone', pivot: 'a', children}
    expect(blocks(processor.stringify({type: 'root', children: [zone]}))).to.deep.equal([
      'zone a',
      children.map(
        (child) =>
          `paragraph ${'children' in child && 'value' in (child.children[0] ?? {}) ? (child.children[0] as {value: string}).value : ''}`
      )
    ])
  })
})

/**
 * Whether a list ends before another list or quote inside of a quote: mdast-util-from-markdown takes the blank `>` line
 * between them for one of the list, and calls it loose.
 */
function splitsInQuote(node: Nodes, isQuoted = false): boolean {
  if (!('children' in node)) return false
  const inside = isQuoted || node.type === 'blockquote'
  return node.children.some((child, index) => {
    const next = node.children[index + 1]?.type
    return (
      (inside && child.type === 'list' && (next === 'list' || next === 'blockquote')) || splitsInQuote(child, inside)
    )
  })
}
