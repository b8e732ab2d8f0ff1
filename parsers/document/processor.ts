import {gfmTableFromMarkdown, gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {remarkBilingual} from '../bilingual/index.js'
import {remarkMoniker} from '../moniker/index.js'
import {limits} from './limits.js'
import {unwrapPivots} from './unwrap-pivots.js'

const body = base().freeze()

/** Markdown of Learn, as far as procedures need it: zones, bilingual spans, front matter, and of GFM the tables. */
export const processor = base().use(remarkFrontmatter, ['yaml']).freeze()

/**
 * Processor for a text. A fence of front matter that nothing closes would keep micromark from seeing any list or zone in
 * the rest of the file, as long as it waits for the end; so such a text is read without front matter.
 *
 * @param source text of a file
 * @returns processor
 */
export function processorFor(source: string): typeof processor {
  return /^---[\t ]*\r?\n(?:[\s\S]*?\r?\n)?---[\t ]*(?:\r?\n|$)/.test(source) ? processor : body
}

/** Put together anew each time: a copy of a frozen processor would hold every extension twice, and try it twice. */
function base() {
  return unified()
    .use(remarkParse)
    .use(remarkTable)
    .use(remarkMoniker)
    .use(unwrapPivots)
    .use(remarkBilingual)
    .use(remarkLimits)
}

/** All of GFM would cost a third of the time, for autolinks and strikethrough that no procedure uses. */
function remarkTable(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown()]
}

/** Last, so that it counts before anything else looks. */
function remarkLimits(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), limits()]
}
