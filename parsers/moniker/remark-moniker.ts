import type {Root} from 'mdast'
import type {} from 'remark-parse'
import type {} from 'remark-stringify'
import type {Processor} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {monikerFromMarkdown} from './from-markdown.js'
import {reportBrokenFence, reportZone} from './messages.js'
import {isMoniker} from './node.js'
import type {FencePlace} from './open-fence.js'
import {moniker} from './syntax.js'
import {monikerToMarkdown} from './to-markdown.js'

/** Configuration of {@link remarkMoniker}. */
export interface RemarkMonikerOptions {
  /** Whether to warn about broken fences and unclosed zones when the processor runs (default: `true`). */
  messages?: boolean | null | undefined
}

const emptyOptions: RemarkMonikerOptions = {}

/**
 * Add support for `::: moniker range="…"` zones, parsing and stringifying (MONIKERS sections 1-3).
 *
 * A zone is a node `{type: 'moniker', range, children}`; `data.closed` says whether it has an end fence. When the
 * processor runs, docfx's warnings `invalid-moniker-range` are given as messages: text after a fence, a missing closing
 * quote, a zone without end.
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
  // Lines that only the tokenizer sees, kept per tree until the processor runs.
  const unquoted = new Map<number, FencePlace>()
  const unquotedOf = new WeakMap<Root, FencePlace[]>()
  const data = this.data()
  const micromarkExtensions = data.micromarkExtensions || []
  const fromMarkdownExtensions = data.fromMarkdownExtensions || []
  const toMarkdownExtensions = data.toMarkdownExtensions || []
  data.micromarkExtensions = micromarkExtensions
  data.fromMarkdownExtensions = fromMarkdownExtensions
  data.toMarkdownExtensions = toMarkdownExtensions

  micromarkExtensions.push(
    moniker({
      onUnquotedFence(place) {
        unquoted.set(place.start.offset, place)
      }
    })
  )
  fromMarkdownExtensions.push(
    monikerFromMarkdown({
      onTree(tree) {
        unquotedOf.set(tree, [...unquoted.values()])
        unquoted.clear()
      }
    })
  )
  toMarkdownExtensions.push(monikerToMarkdown())

  return (tree, file) => {
    if (settings.messages === false) return
    for (const place of unquotedOf.get(tree) ?? []) reportBrokenFence(place, file)
    visit(tree, (node) => {
      if (isMoniker(node)) reportZone(node, file)
    })
  }
}
