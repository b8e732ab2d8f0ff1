import type {Nodes, PhrasingContent, Root} from 'mdast'
import type {Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
import type {} from 'remark-stringify'
import type {Processor} from 'unified'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Bilingual, BilingualHalf, Reading} from '../types.js'
import {type Found, findPair, type Pair} from './find-pair.js'
import {readTags} from './raw-tag.js'
import {bilingualToMarkdown} from './to-markdown.js'

/**
 * Pair the spans of bilingual documents:
 * `<span data-ttu-id="X">…</span><span class="sxs-lookup"><span data-stu-id="X">…</span></span>` becomes a `bilingual`
 * node with a half per reading, wherever phrasing content stands. Nothing else in the tree changes.
 *
 * A span without its partner stays as it is, with a warning `unpaired-segment`: text is never lost.
 *
 * @this processor with remark-parse, remark-stringify, or both
 * @returns transform
 */
export function remarkBilingual(this: Processor): (tree: Root, file: VFile) => undefined {
  const data = this.data()
  const extensions: ToMarkdownExtension[] = data.toMarkdownExtensions || []
  data.toMarkdownExtensions = extensions
  extensions.push(bilingualToMarkdown())

  return (tree, file) => {
    pairWithin(tree, file)
  }
}

function pairWithin(node: Nodes, file: VFile): undefined {
  if (!('children' in node)) return
  if (node.children.some((child) => child.type === 'html')) pairChildren(node, file)
  for (const child of node.children) pairWithin(child, file)
}

function pairChildren(parent: Extract<Nodes, {children: unknown[]}>, file: VFile): undefined {
  // Tags of spans stand where phrasing stands.
  const siblings = parent.children as PhrasingContent[]
  const tagged = readTags(siblings)
  const result: PhrasingContent[] = []
  let index = 0

  while (index < siblings.length) {
    const node = siblings[index]
    if (!node) break
    const found = findPair(tagged, index)
    if (found && 'pair' in found) {
      result.push(bilingual(siblings, found.pair))
      index = found.pair.lookup.close + 1
    } else {
      if (found) report(found, node.position, file)
      result.push(node)
      index++
    }
  }

  if (result.length !== siblings.length) siblings.splice(0, siblings.length, ...result)
}

function bilingual(siblings: PhrasingContent[], pair: Pair): Bilingual {
  const node: Bilingual = {
    type: 'bilingual',
    segment: pair.segment,
    children: [half(siblings, 'localized', pair.localized), half(siblings, 'source', pair.source)]
  }
  const position = span(siblings, pair.localized.open, pair.lookup.close)
  if (position) node.position = position
  return node
}

function half(siblings: PhrasingContent[], reading: Reading, tags: {open: number; close: number}): BilingualHalf {
  const node: BilingualHalf = {type: 'bilingualHalf', reading, children: siblings.slice(tags.open + 1, tags.close)}
  const position = span(siblings, tags.open, tags.close)
  if (position) node.position = position
  return node
}

function span(siblings: readonly PhrasingContent[], first: number, last: number): Position | undefined {
  const start = siblings[first]?.position?.start
  const end = siblings[last]?.position?.end
  return start && end ? {start: {...start}, end: {...end}} : undefined
}

function report(found: Exclude<Found, {pair: Pair}>, place: Position | undefined, file: VFile): undefined {
  const {segment} = found
  const reasons = {
    'not-closed': `Unexpected span of segment \`${segment}\` without end beside it, expected \`</span>\` in the same text run, outside of the markup around it`,
    'no-source': `Unexpected localized text of segment \`${segment}\` without source text, expected \`<span class="sxs-lookup"><span data-stu-id="${segment}">…</span></span>\` right after it`,
    'other-segment': `Unexpected source text of segment \`${found.other ?? ''}\` beside segment \`${segment}\`, expected \`data-stu-id="${segment}"\``,
    'no-localized': `Unexpected source text of segment \`${segment}\` without localized text, expected \`<span data-ttu-id="${segment}">…</span>\` right before it`
  }
  file.message(reasons[found.unpaired], {...(place && {place}), ruleId: 'unpaired-segment', source: 'docs-conformance'})
}
