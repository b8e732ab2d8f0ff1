import type {Root} from 'mdast'
import type {Position} from 'unist'

/**
 * Find a field of the front matter.
 *
 * @param tree document
 * @param field name of a field at the left margin
 * @returns the line of the field from its name on; the start of the document where it cannot be found
 */
export function placeOfField(tree: Root, field: string): Position {
  const [node] = tree.children
  const lines = node?.type === 'yaml' ? node.value.split(/\r\n|[\n\r]/) : []
  const index = lines.findIndex((line) => line.replace(/["']/g, '').match(/^([^:]*?)\s*:/)?.[1] === field)
  const text = lines[index]?.trimEnd() ?? ''
  // The first line is the fence.
  const line = index === -1 ? 1 : (node?.position?.start.line ?? 1) + 1 + index
  return {start: {line, column: 1}, end: {line, column: text.length + 1}}
}
