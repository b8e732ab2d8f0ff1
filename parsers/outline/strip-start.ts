import type {PhrasingContent, Text} from 'mdast'
import {plainText} from './plain-text.js'

/**
 * Text at the start of phrasing, as far as it is plain, or all that bold or emphasis right at the start holds.
 *
 * @param nodes phrasing
 * @returns text, white space as it is
 */
export function leadingText(nodes: readonly PhrasingContent[]): string {
  let text = ''
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text') text += node.value
    else if (index === 0 && (node.type === 'strong' || node.type === 'emphasis')) text += plainText([node])
    else break
  }
  return text
}

/**
 * Phrasing without the start of its {@link leadingText}.
 *
 * @param nodes phrasing
 * @param size characters to take off
 * @returns rest, positions moved along; all of it where the cut would go through bold
 */
export function withoutStart(nodes: readonly PhrasingContent[], size: number): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let left = size
  for (const node of nodes) {
    const length = node.type === 'text' ? node.value.length : plainText([node]).length
    if (left === 0) result.push(node)
    else if (length <= left) left -= length
    else if (node.type === 'text') {
      result.push(cut(node, left))
      left = 0
    } else return [...nodes]
  }
  return result
}

function cut(node: Text, size: number): Text {
  const text: Text = {type: 'text', value: node.value.slice(size)}
  if (!node.position) return text
  const {start, end} = node.position
  const moved = {line: start.line, column: start.column + size, offset: (start.offset ?? 0) + size}
  return {...text, position: {start: moved, end}}
}
