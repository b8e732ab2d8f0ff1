import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import {processorFor} from '../document/processor.js'
import {anchorsOf, outlineOf, phrasingContext, unmergedViewOf, viewOf} from '../outline/index.js'
import {parseDocument} from '../parse-document.js'
import {sourceMark} from './markdown.js'

/** Character references of the generated texts; a view has what they stand for. */
const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&copy;': '©',
  '&#0;': '\ufffd',
  '&#x1F600;': '😀',
  '&ngE;': '≧̸'
}
const readings = [undefined, 'localized', 'source'] as const
const monikers = [undefined, null, 'a', 'b'] as const

/**
 * What is wrong with how a text is parsed: zones, spans, views of all readers from one parse, and their outlines.
 *
 * - every node has a place in the file, whose line and column are those of its offset
 * - the text of a view is a subsequence of the file: white space aside, references as what they stand for, a null
 *   character as U+FFFD
 * - the localized view has no text of the source half of a whole pair
 *
 * @param text any text
 * @returns problems, empty for none; what throws is one
 */
export function problemsOf(text: string): string[] {
  const problems: string[] = []
  const source = text.replace(/^\uFEFF+/, '')
  const file = new VFile(source)
  const processor = processorFor(source)
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  const pointOf = pointsOf(source)
  const haystack = folded(source.replace(/&#?\w+;/g, (written) => written + (references[written] ?? '')))
  const context = phrasingContext(tree, source)
  checkPlaces(tree)

  for (const moniker of monikers) {
    for (const reading of readings) {
      const view = viewOf(tree, {moniker, reading})
      checkPlaces(view)
      const words = textsIn(view)
      if (!isSubsequence(folded(words.join('')), haystack))
        problems.push(`text of ${moniker} ${reading} is not the file's`)
      if (reading === 'localized' && textsIn(view, ['text']).some((one) => one.includes(sourceMark))) {
        problems.push(`localized view of ${moniker} has source text`)
      }
      if (!reading) continue
      const own = unmergedViewOf(tree, {moniker, reading})
      const sections = outlineOf(own, {context, anchors: anchorsOf(own, context), instructs: () => true})
      for (const {position, steps, prose} of sections) {
        for (const one of [position, ...[...steps, ...prose].map((part) => part.position)]) checkPlace(one, 'outline')
      }
    }
  }
  return [...new Set(problems)]

  function checkPlaces(root: Root): undefined {
    const open: Nodes[] = [root]
    for (let node = open.pop(); node; node = open.pop()) {
      checkPlace(node.position, node.type)
      if ('children' in node) for (const child of node.children) open.push(child)
    }
  }

  function checkPlace(position: Position | undefined, type: string): undefined {
    if (!position) problems.push(`no place of ${type}`)
    else {
      const [start, end] = [position.start.offset ?? -1, position.end.offset ?? -1]
      const isInside = start >= 0 && start <= end && end <= source.length
      if (!isInside) problems.push(`${type} at ${start}-${end} of ${source.length}`)
      for (const {offset = -1, line, column} of [position.start, position.end]) {
        const expected = pointOf(offset)
        if (isInside && expected !== `${line}:${column}`) {
          problems.push(`${type} at offset ${offset} is at ${line}:${column}, expected ${expected}`)
        }
      }
    }
  }
}

/**
 * What is wrong with a text as a document, with its sentences.
 *
 * @param text any text
 * @returns problems, empty for none; what throws is one
 */
export function documentProblemsOf(text: string): string[] {
  const {procedures, rules, messages} = parseDocument(text, {path: 'nl-NL/a.md'})
  const lines = text.split(/\r\n|[\n\r]/).length
  const steps = procedures.flatMap((procedure) => procedure.steps)
  const places = [...procedures, ...steps, ...rules].map(({line}) => line)
  const told = messages.map(({line}) => line ?? 1)
  return [...places, ...told].filter((line) => !(line >= 1 && line <= lines)).map((line) => `line ${line} of ${lines}`)
}

function textsIn(root: Root, types: readonly string[] = ['text', 'inlineCode', 'code']): string[] {
  const texts: string[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (types.includes(node.type) && 'value' in node) texts.push(node.value)
    if ('children' in node) open.push(...[...node.children].reverse())
  }
  return texts
}

function folded(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/\s+/g, '')
}

function isSubsequence(needle: string, haystack: string): boolean {
  let index = -1
  for (let at = 0; at < needle.length; at++) {
    index = haystack.indexOf(needle.charAt(at), index + 1)
    if (index < 0) return false
  }
  return true
}

/** Line and column of an offset. */
function pointsOf(source: string): (offset: number) => string {
  const starts = [0]
  for (const match of source.matchAll(/\r\n|[\n\r]/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`
  }
}
