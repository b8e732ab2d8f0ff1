import {findNodes, type PortalNode} from '../src/portal/index.js'

/** The node and everything below it, in page order. */
export function nodesOf(root: PortalNode): PortalNode[] {
  return findNodes(root, {})
}

/** Nodes that a visitor can act on, or could if they were not disabled. */
export function controlsOf(root: PortalNode): PortalNode[] {
  return nodesOf(root).filter((node) => (node.takes?.length ?? 0) > 0)
}

/** The part of a page with one role; the page itself where it has none. */
export function partOf(page: PortalNode, role: PortalNode['role']): PortalNode {
  return nodesOf(page).find((node) => node.role === role) ?? page
}

/** The node whose children hold the given one. */
export function parentOf(root: PortalNode, child: PortalNode): PortalNode | undefined {
  return nodesOf(root).find((node) => node.children.includes(child))
}

/** Every name that the page shows for a node. */
export function namesOf(node: PortalNode): string[] {
  return [node.name, ...(node.alsoCalled ?? [])].filter((name) => name !== '')
}
