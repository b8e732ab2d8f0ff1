import type {Nodes, Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {toString as textOf} from 'mdast-util-to-string'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {isMoniker, isZone} from './node.js'
import {remarkMoniker} from './remark-moniker.js'

export const processor = unified().use(remarkParse).use(remarkStringify).use(remarkMoniker).freeze()
export const withTables = unified().use(remarkParse).use(tables).use(remarkMoniker).freeze()

/** Nodes by type and content, children of a container behind it. */
export type Outline = Array<string | Outline>

interface Parser {
  parse(text: string): unknown
}

export function parse(text: string): Root {
  return processor.parse(text)
}

export function run(text: string): VFile {
  const file = new VFile(text)
  processor.runSync(processor.parse(file), file)
  return file
}

export function messages(text: string): string[] {
  return run(text).messages.map(String)
}

export function blocks(text: string): Outline {
  return outline(parse(text).children)
}

/** Types of all nodes, in order. */
export function types(text: string, using: Parser = processor): string[] {
  const found: string[] = []
  collect(using.parse(text) as Root)
  return found

  function collect(node: Nodes): void {
    if (node.type !== 'root') found.push(node.type)
    if ('children' in node) for (const child of node.children) collect(child)
  }
}

/** Every node with its parent. */
export function edgesOf(node: Nodes): Array<[node: Nodes, parent: Nodes]> {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => [[child, node], ...edgesOf(child)])
}

/** A tree without places and without how it was written. */
export function bare(node: Nodes): unknown {
  const {position: _, data: __, ...rest} = node
  return 'children' in node ? {...rest, children: node.children.map((child) => bare(child))} : rest
}

function outline(nodes: Nodes[]): Outline {
  return nodes.flatMap((node): Outline => {
    if (isMoniker(node)) return [`moniker ${node.range}`, outline(node.children)]
    if (isZone(node)) {
      const attributes = [node.target, node.pivot].filter((value) => value !== undefined)
      return [`zone ${attributes.join(' ')}`, outline(node.children)]
    }
    if (node.type === 'list') {
      const isLoose = node.spread || node.children.some(({spread}) => spread)
      return [`list ${isLoose ? 'loose' : 'tight'}`, outline(node.children)]
    }
    if (node.type === 'listItem' || node.type === 'blockquote') return [node.type, outline(node.children)]
    return [`${node.type} ${textOf(node)}`]
  })
}

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}
