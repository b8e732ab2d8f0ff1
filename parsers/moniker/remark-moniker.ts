import type {Root} from 'mdast'
import type {} from 'remark-parse'
import type {} from 'remark-stringify'
import type {Processor} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {monikerFromMarkdown} from './from-markdown.js'
import {type BrokenFence, reportBrokenFence, reportZone, zonesOpenAtEnd} from './messages.js'
import {isMoniker, isZone} from './node.js'
import {moniker} from './syntax.js'
import {monikerToMarkdown} from './to-markdown.js'

/** Configuration of {@link remarkMoniker}. */
export interface RemarkMonikerOptions {
  /** Whether to warn about broken fences and unclosed zones when the processor runs (default: `true`). */
  messages?: boolean | null | undefined
}

const emptyOptions: RemarkMonikerOptions = {}

/**
 * Add support for `::: moniker range="…"` zones and for `::: zone pivot="…"`, parsing and stringifying (MONIKERS
 * sections 1-4 and 8).
 *
 * They are nodes `{type: 'moniker', range, children}` and `{type: 'zone', target, pivot, children}`; `data.closed` says
 * whether there is an end fence. When the processor runs, docfx's diagnostics are given as messages:
 * `invalid-moniker-range`, a warning, for text after a fence, a missing closing quote, a zone without end, absurd nesting;
 * `invalid-zone`, an error for a line that is refused and stays text, else a warning.
 *
 * @this processor with remark-parse, remark-stringify, or both
 * @param options configuration (optional)
 * @returns transform that gives the messages; the tree stays as it is
 */
export function remarkMoniker(
  this: Processor,
  options?: Readonly<RemarkMonikerOptions> | null | undefined
): (tree: Root, file: VFile) => undefined {
  const settings = options || emptyOptions
  // Lines that only the tokenizer sees, kept by tree until the processor runs.
  const broken = new Map<number, BrokenFence>()
  const brokenOf = new WeakMap<Root, BrokenFence[]>()
  const data = this.data()
  const micromarkExtensions = data.micromarkExtensions || []
  const fromMarkdownExtensions = data.fromMarkdownExtensions || []
  const toMarkdownExtensions = data.toMarkdownExtensions || []
  data.micromarkExtensions = micromarkExtensions
  data.fromMarkdownExtensions = fromMarkdownExtensions
  data.toMarkdownExtensions = toMarkdownExtensions

  micromarkExtensions.push(
    moniker({
      onRefusedFence(place, why) {
        broken.set(place.start.offset, {...place, why})
      },
      onInvalidZone(place, problem) {
        broken.set(place.start.offset, {...place, why: problem})
      }
    })
  )
  fromMarkdownExtensions.push(
    monikerFromMarkdown({
      onTree(tree) {
        brokenOf.set(tree, [...broken.values()])
        broken.clear()
      }
    })
  )
  toMarkdownExtensions.push(monikerToMarkdown())

  return (tree, file) => {
    if (settings.messages === false) return
    for (const fence of brokenOf.get(tree) ?? []) reportBrokenFence(fence, file)
    const open = zonesOpenAtEnd(tree)
    visit(tree, (node) => {
      if (isMoniker(node) || isZone(node)) reportZone(node, open.has(node), file)
    })
  }
}
