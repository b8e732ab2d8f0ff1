import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {MonikerDefinition} from '../types.js'
import {evaluateZones, isMoniker, remarkMoniker, resolveMonikers} from './index.js'

const casesFile = new URL('../../../shared/moniker-cases.json', import.meta.url)
const withoutCases = existsSync(casesFile) ? false : 'there is no file ../shared/moniker-cases.json'
if (withoutCases) console.warn(`NOT RUN, ${withoutCases}: does evaluateZones agree with docfx?`)

const processor = unified().use(remarkParse).use(remarkMoniker).freeze()
const definitions: MonikerDefinition[] = ['one', 'two', 'three'].map((name, order) => ({moniker_name: name, order}))

describe('evaluateZones', () => {
  it('should keep the zones of the file, and name their monikers', () => {
    const {tree, errors} = evaluate(`${zone('<= two', 'a')}\n${zone('three', 'b')}`, '>= two')
    expect(errors).to.deep.equal([])
    expect(tree.children.map((node) => [textOf(node), isMoniker(node) && node.data?.hProperties])).to.deep.equal([
      ['a', {'data-moniker': 'two'}],
      ['b', {'data-moniker': 'three'}]
    ])
  })

  it('should leave the tree that it gets alone', () => {
    const tree = processor.parse(zone('one', 'a'))
    const before = JSON.stringify(tree)
    evaluateZones(tree, resolveMonikers({path: 'a.md', definitions, configRange: 'two'}), definitions)
    expect(JSON.stringify(tree)).to.equal(before)
  })

  it('should drop a zone of others with all that it holds, and say where', () => {
    const {tree, errors} = evaluate(`x\n${zone('one', zone('wrong', 'a'), '::::')}\ny`, 'two')
    expect(tree.children.map((node) => textOf(node))).to.deep.equal(['x', 'y'])
    expect(errors.map(({severity, code, place}) => [severity, code, place?.start])).to.deep.equal([
      ['warning', 'moniker-zone-empty', {line: 2, column: 1, offset: 2}]
    ])
  })

  it('should keep link definitions, which count for the whole file', () => {
    const {tree} = evaluate(`[x]\n${zone('one', '[x]: y')}`, 'two')
    expect(tree.children.map(({type}) => type)).to.deep.equal(['paragraph', 'definition'])
  })

  it('should hold a zone inside of a zone against the file', () => {
    const {tree, errors} = evaluate(zone('one', zone('two', 'a'), '::::'), '<= two')
    expect(errors).to.deep.equal([])
    expect(textOf(tree)).to.equal('a')
  })

  it('should find zones in items and quotes', () => {
    const {tree} = evaluate(
      '- a\n  ::: moniker range="one"\n  b\n  ::: moniker-end\n\n> ::: moniker range="two"\n> c\n> ::: moniker-end',
      'two'
    )
    expect(textOf(tree)).to.equal('ac')
  })

  it('should say once what is wrong with a range', () => {
    const {errors} = evaluate([zone('gone', 'a'), zone('GONE', 'b')].join('\n'), 'two')
    expect(errors.map(({code}) => code)).to.deep.equal([
      'moniker-range-invalid',
      'moniker-zone-empty',
      'moniker-zone-empty'
    ])
  })

  it('should make nodes ready that were made by hand', () => {
    const tree: Root = {type: 'root', children: [{type: 'moniker', range: 'two', children: []}]}
    const file = resolveMonikers({path: 'a.md', definitions, configRange: 'two'})
    expect(evaluateZones(tree, file, {monikers: definitions}).tree.children[0]?.data).to.deep.equal({
      monikers: ['two'],
      hName: 'div',
      hProperties: {'data-moniker': 'two'}
    })
  })

  describe('cases of docfx', {skip: withoutCases}, () => {
    const cases = withoutCases ? [] : (JSON.parse(readFileSync(casesFile, 'utf8')) as DocfxCase[])
    const own = cases.filter(({stage}) => stage === 'evaluate')

    it('should be there', () => {
      expect(own).to.have.lengthOf.above(13)
    })

    for (const {id, input, includes, config, monikers: products, origin, expected} of own) {
      it(`should evaluate ${id} as docfx does`, () => {
        const known = products.flatMap(({product, monikers}) =>
          monikers.map((name, order) => ({moniker_name: name, product_name: product, order}))
        )
        const path = origin.split(' ').at(-1) ?? ''
        const file = resolveMonikers({...config, path, definitions: known})
        expect(file.monikers).to.deep.equal(expected.fileMonikers)
        // What a file includes is read by itself, and held against the file.
        const [included] = Object.values(includes ?? {})
        const {tree, errors} = evaluateZones(processor.parse(included ?? input), file, known)
        expect(
          [...file.errors, ...errors].map(({severity, code, message}) => ({severity, code, message}))
        ).to.deep.equal(expected.errors)
        if (expected.tree) expect(tree.children.map(simple)).to.deep.equal(expected.tree)
        if (expected.conceptualHtml) expect(attributesOf(tree)).to.deep.equal(attributesIn(expected.conceptualHtml))
      })
    }
  })
})

interface DocfxCase {
  id: string
  stage: string
  input: string
  includes?: Record<string, string>
  config: {configRange: string | null; frontMatter: Record<string, unknown>; archived?: boolean}
  monikers: Array<{product: string; monikers: string[]}>
  origin: string
  expected: {fileMonikers: string[]; tree?: unknown; conceptualHtml: string | null; errors: unknown[]}
}

function evaluate(text: string, configRange: string) {
  return evaluateZones(processor.parse(text), resolveMonikers({path: 'a.md', definitions, configRange}), definitions)
}

function zone(range: string, content: string, colons = ':::'): string {
  return `${colons} moniker range="${range}"\n${content}\n${colons} moniker-end`
}

function simple(node: Nodes): unknown {
  if (isMoniker(node)) {
    const {range, data, children} = node
    return {type: node.type, range, closed: data?.closed, children: children.map(simple), monikers: data?.monikers}
  }
  return {type: node.type, ...(node.type === 'heading' && {depth: node.depth}), text: textOf(node)}
}

function attributesOf(tree: Root): string[] {
  const found: string[] = []
  visit(tree, (node) => {
    if (isMoniker(node)) found.push(node.data?.hProperties?.['data-moniker'] ?? '')
  })
  return found
}

function attributesIn(html: string): string[] {
  return Array.from(html.matchAll(/data-moniker="([^"]*)"/g), (match) => match[1] ?? '')
}
