import type {Nodes, PhrasingContent, Root} from 'mdast'
import type {Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
import type {} from 'remark-stringify'
import type {Processor} from 'unified'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Bilingual, BilingualHalf, Reading} from '../types.js'
import {findPair, type Pair} from './find-pair.js'
import {unpairedIn} from './raw-html.js'
import {readTag, readTags} from './raw-tag.js'
import {isDamaged, repairDamage} from './repair-damage.js'
import {type Reporter, reporter} from './reporter.js'
import {bilingualToMarkdown} from './to-markdown.js'

/**
 * Pair the spans of bilingual documents:
 * `<span data-ttu-id="X">…</span><span class="sxs-lookup"><span data-stu-id="X">…</span></span>` becomes a `bilingual`
 * node with a half per reading, wherever phrasing content stands. Nothing else in the tree changes: pairs in raw HTML
 * blocks, in front matter and in the text of images stay there, and are told apart when a view is made.
 *
 * A span without its partner stays as it is, with a warning `unpaired-segment`: text is never lost. Spans whose quotes
 * were turned into `&quot;` are repaired where that is unambiguous, with a warning `damaged-segment`.
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
    const report = reporter(file)
    // A stack of its own, as trees may be deeper than that of the engine; in document order, for the messages.
    const open: Nodes[] = [tree]
    for (let node = open.pop(); node; node = open.pop()) {
      const rawText = rawTextOf(node)
      if (rawText !== undefined) report.raw(node, unpairedIn(rawText))
      if (!('children' in node)) continue
      if (node.children.some(mayBeTag)) pairChildren(node, report)
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child) open.push(child)
      }
    }
    report.done()
  }
}

function mayBeTag(node: Nodes): boolean {
  return node.type === 'html' || (node.type === 'text' && node.value.includes('<span'))
}

/** Text that markdown leaves as it is and in which a translation may have put spans. */
function rawTextOf(node: Nodes): string | undefined {
  if (node.type === 'yaml') return node.value
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? undefined
  // Inline, a tag is a node of its own.
  return node.type === 'html' && !readTag(node.value) ? node.value : undefined
}

function pairChildren(parent: Extract<Nodes, {children: unknown[]}>, report: Reporter): undefined {
  // Tags of spans stand where phrasing stands.
  const children = parent.children as PhrasingContent[]
  const siblings = repairDamage(children, report.source())
  for (const node of siblings) if (isDamaged(node)) report.damaged(node)
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
      if (found) report.unpaired(found, node.position)
      result.push(node)
      index++
    }
  }

  if (result.length !== children.length) parent.children = result as typeof parent.children
}

function bilingual(siblings: readonly PhrasingContent[], pair: Pair): Bilingual {
  const node: Bilingual = {
    type: 'bilingual',
    segment: pair.segment,
    children: [half(siblings, 'localized', pair.localized), half(siblings, 'source', pair.source)]
  }
  const position = span(siblings, pair.localized.open, pair.lookup.close)
  if (position) node.position = position
  return node
}

function half(
  siblings: readonly PhrasingContent[],
  reading: Reading,
  tags: {open: number; close: number}
): BilingualHalf {
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
