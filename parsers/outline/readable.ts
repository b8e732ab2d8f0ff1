import type {Definition, Nodes, PhrasingContent, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {type RawTag, readTags} from '../bilingual/index.js'
import {runsOf} from './runs-of.js'

/** Deepest nesting of raw elements that is told apart. */
const maxDepth = 20

/** What phrasing needs to know of its document. */
export interface PhrasingContext {
  /** The file as stored, without byte order mark. */
  source: string
  /** Link definitions by identifier. */
  definitions: ReadonlyMap<string, Definition>
}

/**
 * What phrasing of a tree needs to know.
 *
 * @param tree document
 * @param source text of the file
 * @returns context for {@link readable}
 */
export function phrasingContext(tree: Root, source: string): PhrasingContext {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    // The first definition of a label counts (CommonMark section 4.7).
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return {source, definitions}
}

/**
 * Normalise phrasing for whoever reads sentences: raw HTML `<a href>` becomes a `link`, `<b>` and `<strong>` a `strong`,
 * `<i>` and `<em>` an `emphasis`, `<br>` a `break`, a link reference a `link`; other tags and comments vanish, their
 * content stays. Every text is cut where it leaves the source (escapes, line ends), so that places in it can be counted.
 * Positions are kept: those of a link made of raw HTML span its tags.
 *
 * @param nodes phrasing of one view
 * @param context of the document
 * @returns normalised phrasing
 */
export function readable(nodes: readonly PhrasingContent[], context: PhrasingContext): PhrasingContent[] {
  return nodes.some(({type}) => type === 'html')
    ? resolveTags(nodes, context)
    : nodes.flatMap((node) => readableNode(node, undefined, context))
}

/** Build the elements from the inside out, on a stack, as tags may nest as deep as they like. */
function resolveTags(nodes: readonly PhrasingContent[], context: PhrasingContext): PhrasingContent[] {
  const {tags, closers} = readTags(nodes)
  const result: PhrasingContent[] = []
  const open: Array<{index: number; close: number; children: PhrasingContent[]}> = []

  for (const [index, node] of nodes.entries()) {
    const tag = tags[index]
    const top = open[open.length - 1]
    const close = closers.get(index)
    // An element that crosses the one around it is none.
    if (tag && close !== undefined && open.length < maxDepth && (!top || close < top.close)) {
      open.push({index, close, children: []})
    } else if (top && index === top.close) {
      open.pop()
      const start = nodes[top.index]
      const opener = tags[top.index]
      const target = open[open.length - 1]?.children ?? result
      if (start && opener) target.push(...elementOf(opener, top.children, start, node))
    } else {
      const target = top?.children ?? result
      target.push(...readableNode(node, tag, context))
    }
  }

  return result
}

function readableNode(node: PhrasingContent, tag: RawTag | undefined, context: PhrasingContext): PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return tag?.name === 'br' ? [placed({type: 'break'}, node, node)] : []
    case 'text':
      return runsOf(node, context.source)
    case 'linkReference': {
      const url = context.definitions.get(node.identifier)?.url ?? ''
      return [placed({type: 'link', url, children: readable(node.children, context)}, node, node)]
    }
    default:
      return 'children' in node
        ? [{...node, children: readable(node.children as PhrasingContent[], context)} as PhrasingContent]
        : [node]
  }
}

function elementOf(
  tag: RawTag,
  children: PhrasingContent[],
  open: PhrasingContent,
  close: PhrasingContent | undefined
): PhrasingContent[] {
  const href = tag.attributes.get('href')
  if (tag.name === 'a' && href !== undefined) {
    const url = href.trim().replaceAll('&amp;', '&')
    return [placed({type: 'link', url, children} as PhrasingContent, open, close)]
  }
  if (tag.name === 'b' || tag.name === 'strong') return [placed({type: 'strong', children}, open, close)]
  if (tag.name === 'i' || tag.name === 'em') return [placed({type: 'emphasis', children}, open, close)]
  return children
}

function placed<Node extends Nodes>(node: Node, first: Nodes, last: Nodes | undefined): Node {
  const start = first.position?.start
  const end = last?.position?.end
  if (start && end) node.position = {start: {...start}, end: {...end}}
  return node
}
