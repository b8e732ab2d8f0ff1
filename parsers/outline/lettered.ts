import type {PhrasingContent} from 'mdast'
import {plainText} from './plain-text.js'
import {leadingText, withoutStart} from './strip-start.js'
import type {Passage} from './types.js'

/** A passage that starts with a letter: `a. Select …`. */
export interface Lettered {
  letter: string
  /** Without the letter. */
  passage: Passage
  /** With it. */
  position: Passage['position']
}

/** A paragraph of lettered lines. */
export interface LetteredLines {
  /** Line before the first lettered one. */
  title: Passage | undefined
  lines: Lettered[]
}

/** Capitals are initials more often than steps. */
const marker = /^\s*([a-z])[.)](?:\s+|$)/

/**
 * Find the steps in a paragraph that are steps by their letters, which markdown takes for plain text: a whole paragraph,
 * or its lines where `<br>` or two spaces break it. The letter may be a text of its own, or be set in bold.
 *
 * @param passage any passage
 * @returns lettered lines; nothing where a line, other than the first, has no letter
 */
export function readLettered(passage: Passage): LetteredLines | undefined {
  const [first, ...others] = linesOf(passage)
  if (!first) return undefined
  const start = readLetter(first)
  const rest = others.map((line) => readLetter(line))
  const lines = [start, ...rest].filter((line) => line !== undefined)
  // A lettered paragraph may break; only lettered lines make a list of it.
  if (start && !rest.some((line) => line)) return {title: undefined, lines: [readLetter(passage) ?? start]}
  if (lines.length === 0 || rest.some((line) => !line)) return undefined
  return {title: start ? undefined : first, lines}
}

function readLetter({nodes, position}: Passage): Lettered | undefined {
  const match = marker.exec(leadingText(nodes))
  const letter = match?.[1]
  if (!match || !letter) return undefined
  const rest = withoutStart(nodes, match[0].length)
  if (plainText(rest) === '') return undefined
  // The paragraph itself may start with a tag: the letter is where the step starts.
  const start = nodes.find((node) => plainText([node]) !== '')?.position?.start ?? position.start
  return {letter, passage: {nodes: rest, position}, position: {start, end: position.end}}
}

/** Passages of one line each, cut at hard breaks. */
function linesOf(passage: Passage): Passage[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of passage.nodes) {
    if (node.type === 'break') lines.push([])
    else lines[lines.length - 1]?.push(node)
  }
  if (lines.length === 1) return [passage]

  return lines.flatMap((nodes) => {
    const start = nodes[0]?.position?.start
    const end = nodes[nodes.length - 1]?.position?.end
    return start && end && plainText(nodes) !== '' ? [{nodes, position: {start, end}}] : []
  })
}
