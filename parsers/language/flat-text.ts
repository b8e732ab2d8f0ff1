import type {PhrasingContent} from 'mdast'
import type {Point, Position} from 'unist'

/** A stretch that markup sets off, or a line break. */
export interface Stretch {
  from: number
  to: number
  kind: 'label' | 'break'
  linkId?: string
}

/** The text of phrasing content without its markup, with the place of every character. */
export interface FlatText {
  text: string
  stretches: Stretch[]
  /** Where the characters `from` … `to` (exclusive) stand. */
  place(from: number, to: number): Position
}

interface Builder {
  text: string
  starts: Point[]
  ends: Point[]
  stretches: Stretch[]
  source: string | undefined
}

/** What encloses the current node: a label, perhaps with a link. */
interface Context {
  label: boolean
  linkId?: string
}

/**
 * Flattens phrasing content. Bold, italic and code runs and links (markdown's and HTML's) become labels.
 *
 * @param nodes Phrasing content with positions.
 * @param source The whole file, where it is at hand: character escapes and references are then placed exactly.
 */
export function flatten(nodes: readonly PhrasingContent[], source?: string): FlatText {
  const builder: Builder = {text: '', starts: [], ends: [], stretches: [], source}
  visit(nodes, {label: false}, builder)
  const {text, starts, ends} = builder
  const origin = {line: 1, column: 1, offset: 0}
  return {
    text,
    stretches: builder.stretches,
    place(from, to) {
      const start = starts[Math.min(from, starts.length - 1)] ?? origin
      return {start, end: to > from ? (ends[to - 1] ?? start) : start}
    }
  }
}

function visit(nodes: readonly PhrasingContent[], outer: Context, builder: Builder): void {
  let context = outer
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') {
      append(node, node.type === 'inlineCode' ? {...context, label: true} : context, builder)
    } else if (node.type === 'break') lineBreak(node.position?.start, builder)
    else if (node.type === 'html') context = html(node.value, node.position?.start, outer, context, builder)
    else if (node.type === 'link') visit(node.children, {label: true, linkId: linkIdOf(node.url)}, builder)
    else if (node.type === 'bilingual') visit(node.children[0]?.children ?? [], context, builder)
    else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'linkReference') {
      visit(node.children, {...context, label: true}, builder)
    } else if ('children' in node) visit(node.children, context, builder)
  }
}

function html(value: string, at: Point | undefined, outer: Context, context: Context, builder: Builder): Context {
  if (/^<br\b/i.test(value)) lineBreak(at, builder)
  const href = /^<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(value)
  if (href) return {label: true, linkId: linkIdOf(href[1] ?? href[2] ?? href[3] ?? '')}
  if (/^<(?:b|strong|i|em)\b/i.test(value)) return {...context, label: true}
  return /^<\/(?:a|b|strong|i|em)\b/i.test(value) ? outer : context
}

const goLink = /^(?:https?:)?\/\/go\.microsoft\.com\/fwlink\/?(?:p\/?)?\?(?:[^#]*&)?linkid=(\d+)/i

/** Returns the number of a go link, or else the URL: a number in the address of another site is none. */
export function linkIdOf(url: string): string {
  return goLink.exec(url)?.[1] ?? url
}

function lineBreak(at: Point | undefined, builder: Builder): void {
  const from = builder.text.length
  const point = at ?? builder.ends.at(-1) ?? {line: 1, column: 1}
  builder.text += '\n'
  builder.starts.push(point)
  builder.ends.push(point)
  builder.stretches.push({from, to: from + 1, kind: 'break'})
}

function append(
  node: {type: string; value: string; position?: Position | undefined},
  context: Context,
  builder: Builder
): void {
  const from = builder.text.length
  builder.text += node.value
  placeCharacters(node, builder)
  if (!context.label || node.value === '') return
  const last = builder.stretches.at(-1)
  if (last?.kind === 'label' && last.to === from && last.linkId === context.linkId) last.to = builder.text.length
  else {
    const link = context.linkId === undefined ? {} : {linkId: context.linkId}
    builder.stretches.push({from, to: builder.text.length, kind: 'label', ...link})
  }
}

/** Walks the raw text beside the value, as character escapes, references and line endings are longer than what they say. */
function placeCharacters(
  node: {type: string; value: string; position?: Position | undefined},
  {starts, ends, source}: Builder
): void {
  const {value, position} = node
  const start = position?.start ?? {line: 1, column: 1, offset: 0}
  const first = start.offset ?? 0
  const raw = source === undefined ? guessRaw(value, position) : source.slice(first, position?.end.offset)
  let at = node.type === 'inlineCode' ? Math.max(raw.indexOf(value), 0) : 0
  let line = start.line
  let lineStart = first - (start.column - 1)
  const point = (): Point => ({line, column: first + at - lineStart + 1, offset: first + at})
  for (const character of value.split('')) {
    if (character === '\n') {
      while (at < raw.length && raw[at] !== '\n') at++
      starts.push(point())
      at++
      line++
      lineStart = first + at
      while (raw[at] === ' ' || raw[at] === '\t' || raw[at] === '>') at++
      ends.push(point())
      continue
    }
    starts.push(point())
    at += rawLength(raw, at, character)
    ends.push(point())
  }
}

function rawLength(raw: string, at: number, character: string): number {
  if (raw[at] === '\\' && raw[at + 1] === character && /[!-/:-@[-`{-~]/.test(character)) return 2
  if (raw[at] === '&') return /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(raw.slice(at, at + 40))?.[0].length ?? 1
  return 1
}

/** Without the file: if as many characters are missing as there are `>`, then those were escaped. */
function guessRaw(value: string, position: Position | undefined): string {
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
  const missing = length - value.length
  if (missing <= 0) return value
  return missing === value.split('>').length - 1 ? value.replaceAll('>', '\\>') : value
}
