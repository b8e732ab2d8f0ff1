import type {Nodes, Root} from 'mdast'
import {isZone} from '../moniker/index.js'

/**
 * Put the content of `::: zone pivot="…"` zones in their place: a document is held to all of its pivots, one after the
 * other, since nothing says which of them its reader has chosen (MONIKERS section 8).
 *
 * @returns transform that changes the tree
 */
export function unwrapPivots(): (tree: Root) => undefined {
  return (tree) => {
    unwrap(tree)
  }
}

function unwrap(node: Nodes): undefined {
  if (!('children' in node)) return
  for (const child of node.children) unwrap(child)
  if (!node.children.some(isZone)) return
  const children = node.children.flatMap((child): Nodes[] => (isZone(child) ? child.children : [child]))
  Object.assign(node, {children})
}
