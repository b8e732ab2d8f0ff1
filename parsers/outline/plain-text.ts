import type {PhrasingContent} from 'mdast'

/**
 * Phrasing as its reader sees it: without markup and raw tags, white space folded, a break for a space.
 *
 * @param nodes phrasing
 * @returns text on one line
 */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOf).join('').replace(/\s+/g, ' ').trim()
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return ' '
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? (node.children as PhrasingContent[]).map(textOf).join('') : ''
}
