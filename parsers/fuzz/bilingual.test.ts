import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {processorFor} from '../document/processor.js'
import {isMoniker} from '../moniker/index.js'
import {viewOf} from '../outline/index.js'
import {bilingualDocument} from './bilingual-text.js'

const folder = new URL('../../../shared/docs/', import.meta.url)
const skip = existsSync(folder) ? false : 'there is no folder ../shared/docs'
if (skip) console.warn(`NOT RUN, ${skip}: are the views of real documents those of the texts without spans?`)

/** Pairs and zones, DOMAIN sections 0 and 7. */
const counts = [
  ['nl-NL/add-partner.md', 88, 20],
  ['nl-NL/manage-partners.md', 73, 1],
  ['sv-SE/add-partner.md', 84, 20],
  ['nl-NL/remove-a-relationship.md', 25, 0],
  ['da-DK/add-partner.md', 0, 13]
] as const

describe('the view of one half', () => {
  it('should be the tree of the same text published without spans, for any text of pairs', () => {
    fc.assert(
      fc.property(bilingualDocument, (text) => {
        const tree = parse(text.bilingual)
        expect(bare(viewOf(tree, {reading: 'localized'}))).to.deep.equal(bare(viewOf(parse(text.localized))))
        expect(bare(viewOf(tree, {reading: 'source'}))).to.deep.equal(bare(viewOf(parse(text.source))))
      }),
      {seed: 5, numRuns: 400}
    )
  })

  for (const [path, pairs, zones] of counts) {
    it(`should be that of ${path}, with ${pairs} pairs and ${zones} zones`, {skip}, () => {
      const text = readFileSync(new URL(path, folder), 'utf8')
      const tree = parse(text)
      let [foundPairs, foundZones] = [0, 0]
      visit(tree, (node) => {
        if (node.type === 'bilingual') foundPairs++
        if (isMoniker(node)) foundZones++
      })
      expect([foundPairs, foundZones]).to.deep.equal([pairs, zones])
      for (const reading of ['localized', 'source'] as const) {
        const view = viewOf(tree, {reading})
        expect(bare(view)).to.deep.equal(bare(viewOf(parse(withoutSpans(text, reading)))))
      }
    })
  }
})

/** A reader of one half that knows nothing of markdown. */
function withoutSpans(text: string, reading: 'localized' | 'source'): string {
  const pair =
    /<span data-ttu-id="[^"]*">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]*">([\s\S]*?)<\/span><\/span>/g
  return text.replace(pair, reading === 'localized' ? '$1' : '$2')
}

function parse(text: string): Root {
  const file = new VFile(text)
  const processor = processorFor(text)
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  return tree
}

/** A tree without places, and what its nodes remember of them. */
function bare(node: Nodes): unknown {
  const {position, data, ...rest} = node
  return 'children' in rest ? {...rest, children: rest.children.map((child) => bare(child))} : rest
}
