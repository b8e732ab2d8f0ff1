import type {Root} from 'mdast'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {LineCounter, parseDocument} from 'yaml'
import {report} from './report.js'

/** Metadata of a document, keys as written: `ms.contentlocale`. */
export type FrontMatter = Readonly<Record<string, unknown>>

const ruleId = 'front-matter-invalid'

/**
 * Read the YAML header of a document. What is wrong with it is an error `front-matter-invalid` with its line; what can
 * be read of it counts.
 *
 * @param tree document
 * @param file its file, where messages are added
 * @returns metadata, empty without header
 */
export function readFrontMatter(tree: Root, file: VFile): FrontMatter {
  const [node] = tree.children
  if (node?.type !== 'yaml') {
    reportUnclosed(String(file.value), file)
    return {}
  }

  // The first line is the fence.
  const firstLine = (node.position?.start.line ?? 1) + 1
  const lines = new LineCounter()
  const document = parseDocument(node.value, {lineCounter: lines, prettyErrors: false, logLevel: 'silent'})
  for (const {message, pos} of document.errors) {
    const {line, col} = lines.linePos(pos[0])
    const place: Point = {line: firstLine + line - 1, column: col}
    const problem = message.split('\n')[0]?.replace(/\.$/, '') ?? message
    report(file, {level: 'error', ruleId, place, reason: `Unexpected YAML in the front matter, ${problem}`})
  }

  const value = contentOf(document)
  if (value === undefined && document.errors.length === 0) {
    report(file, {
      level: 'error',
      ruleId,
      place: {line: firstLine, column: 1},
      reason: 'Unexpected aliases in the front matter, expected plain values'
    })
    return {}
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as FrontMatter
  if (value !== null && value !== undefined && document.errors.length === 0) {
    report(file, {
      level: 'error',
      ruleId,
      place: {line: firstLine, column: 1},
      reason: 'Unexpected front matter that is no list of keys, expected lines such as `ms.contentlocale: nl-NL`'
    })
  }
  return {}
}

/**
 * Read a text from metadata.
 *
 * @param metadata front matter
 * @param key name of a field
 * @returns text without white space around it; nothing for a blank or missing field and for lists
 */
export function textField(metadata: FrontMatter, key: string): string | undefined {
  const value = metadata[key]
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

function contentOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS()
  } catch {
    // Aliases of aliases that would fill the memory.
    return undefined
  }
}

function reportUnclosed(source: string, file: VFile): undefined {
  if (!/^---[\t ]*(?:\r?\n)+[\w.-]+:(?:[\t ]|\r?\n)/.test(source)) return
  report(file, {
    level: 'error',
    ruleId,
    place: {line: 1, column: 1},
    reason: 'Unexpected front matter without end, expected a line `---` after its last field'
  })
}
