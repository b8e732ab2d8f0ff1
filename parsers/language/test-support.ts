import {existsSync, readFileSync} from 'node:fs'
import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {loadLanguage} from './load.js'
import type {Language} from './types.js'

/** The phrasing content of a one-paragraph markdown text. */
export function phrasing(markdown: string): PhrasingContent[] {
  const first = unified().use(remarkParse).parse(markdown).children[0]
  return first?.type === 'paragraph' ? first.children : []
}

/** A language that there is a file for. */
export function language(subtag: string): Language {
  const found = loadLanguage(subtag)
  if (!found) throw new Error(`No language file for \`${subtag}\``)
  return found
}

/** A sentence of a fixture and what its reader is told, in the words of `explainAction`. */
export interface ReadingCase {
  about: string
  markdown: string
  /** Whether it says what for: such a clause may hold any words. */
  purpose?: true
  sentences: Array<{kind: string; language?: string; condition?: string; actions?: string[]; words?: string[]}>
}

/** The sentences of `fixtures/<subtag>.json`. */
export function casesOf(subtag: string): ReadingCase[] {
  return JSON.parse(readFileSync(new URL(`./fixtures/${subtag}.json`, import.meta.url), 'utf8'))
}

/** One half of the real documents that lie beside the project, as plain markdown; `undefined` where they do not. */
export function realDocument(path: string, half: 'localized' | 'source'): string | undefined {
  const url = new URL(`../../../shared/docs/${path}`, import.meta.url)
  if (!existsSync(url)) return undefined
  const pair =
    /<span data-ttu-id="[^"]*">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]*">([\s\S]*?)<\/span><\/span>/g
  return readFileSync(url, 'utf8')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(pair, half === 'source' ? '$2' : '$1')
    .replace(/^::: moniker.*$/gm, '\n')
}

/** The paragraphs of the lists under the headings with some anchors. */
export function listParagraphs(markdown: string, anchors: readonly string[]): Paragraph[] {
  const tree: Root = unified().use(remarkParse).parse(markdown)
  let wanted = false
  const found: Paragraph[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const start = node.position?.start.offset ?? 0
      const anchor = /name="([^"]+)"/.exec(markdown.slice(start, node.position?.end.offset))?.[1]
      wanted = anchor !== undefined && anchors.includes(anchor)
    } else if (wanted && node.type === 'list') collect(node, found)
  }
  return found
}

function collect(node: RootContent, found: Paragraph[]): void {
  if (node.type === 'paragraph') found.push(node)
  else if ('children' in node) for (const child of node.children) collect(child as RootContent, found)
}
