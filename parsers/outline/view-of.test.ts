import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {processor} from '../document/processor.js'
import {viewOf} from './index.js'

describe('viewOf', () => {
  const tree = read('bilingual')

  for (const [reading, file] of [
    ['localized', 'published'],
    ['source', 'source']
  ] as const) {
    for (const moniker of ['shop-a', 'shop-b', null, undefined]) {
      it(`should give the ${reading} reader of ${moniker} the tree of the file published in one language`, () => {
        const view = viewOf(tree, {reading, moniker})
        expect(bare(view)).to.deep.equal(bare(viewOf(read(file), {moniker})))
        expect(textOf(view)).to.have.lengthOf.above(80)
      })
    }
  }

  it('should unwrap own zones in place, and drop those of others', () => {
    const types = (moniker: string) => viewOf(tree, {moniker, reading: 'source'}).children.map(({type}) => type)
    expect(types('shop-a')).to.deep.equal(['heading', 'list', 'definition', 'list', 'table', 'blockquote'])
    expect(textOf(viewOf(tree, {moniker: 'shop-a', reading: 'source'})))
      .to.include('Shop')
      .and.not.include('Call')
    expect(textOf(viewOf(tree, {moniker: 'shop-b', reading: 'source'})))
      .to.include('Call')
      .and.not.include('Shop')
  })

  it('should keep a link definition of a dropped zone, as it counts for the whole document', () => {
    expect(viewOf(tree, {moniker: 'shop-a', reading: 'source'}).children[2]).to.include({
      type: 'definition',
      url: 'https://example.com/later'
    })
  })

  it('should keep zones and pairs without being told whose view it is', () => {
    expect(viewOf(tree)).to.deep.equal(tree)
  })

  it('should leave its input untouched', () => {
    const before = structuredClone(tree)
    viewOf(tree, {moniker: 'shop-a', reading: 'localized'})
    expect(tree).to.deep.equal(before)
  })

  it('should evaluate ranges with definitions, and know only bare names without', () => {
    const zones = parse(
      '::: moniker range=">= v2"\nnew\n::: moniker-end\n::: moniker range="v1 || V3"\nodd\n::: moniker-end'
    )
    const definitions = ['v1', 'v2', 'v3'].map((name) => ({moniker_name: name, product_name: 'v'}))
    const seen = (moniker: string, known?: typeof definitions) => textOf(viewOf(zones, {moniker, definitions: known}))
    expect(seen('v3', definitions)).to.equal('newodd')
    expect(seen('v2', definitions)).to.equal('new')
    expect(seen('V1', definitions)).to.equal('odd')
    expect(seen('v3')).to.equal('odd')
    expect(seen('v2')).to.equal('new')
    expect(seen('v4', definitions)).to.equal('')
  })

  it('should fold the white space that would fold without the tags beside it', () => {
    const pair = '<span data-ttu-id="1">a </span><span class="sxs-lookup"><span data-stu-id="1"> b</span></span>'
    const text = `# ${pair}\n\n${pair}\n${pair}  \n${pair}`
    expect(bare(viewOf(parse(text), {reading: 'localized'}))).to.deep.equal(bare(parse('# a\n\na\na  \na')))
    expect(bare(viewOf(parse(text), {reading: 'source'}))).to.deep.equal(bare(parse('# b\n\nb\nb  \nb')))
  })

  it('should get through trees that are deeper than the stack of the engine', () => {
    let deep: Root['children'][number] = {type: 'paragraph', children: [{type: 'text', value: 'x'}]}
    for (let depth = 0; depth < 50_000; depth++) deep = {type: 'blockquote', children: [deep]}
    const root: Root = {type: 'root', children: [deep]}
    for (const moniker of ['a', null, undefined]) {
      expect(viewOf(root, {moniker, reading: 'localized'}).children).to.have.lengthOf(1)
    }
  })

  it('should drop the whole of a zone in a zone of others', () => {
    const zones = parse(':::: moniker range="a"\n::: moniker range="b"\nx\n::: moniker-end\ny\n:::: moniker-end')
    expect(textOf(viewOf(zones, {moniker: 'b'}))).to.equal('')
    expect(textOf(viewOf(zones, {moniker: 'a'}))).to.equal('y')
  })
})

function read(name: string): Root {
  return parse(readFileSync(new URL(`../fixtures/bilingual-view/${name}.md`, import.meta.url), 'utf8'))
}

function parse(text: string): Root {
  const tree = processor.parse(text)
  processor.runSync(tree)
  return tree
}

/** A tree without places. */
function bare(node: Nodes): unknown {
  const {position, data, ...rest} = node
  return 'children' in rest ? {...rest, children: rest.children.map((child) => bare(child))} : rest
}
