import type {PortalNode} from './types.js'

/** What to look for; a node has to meet all that is given. */
export interface NodeQuery {
  id?: string
  role?: PortalNode['role']
  name?: string
  object?: string
  subject?: string
  /** Only controls that take an operation now. */
  enabled?: true
}

/** The nodes below (and including) this one that meet the query, in the order of the page. */
export function findNodes(node: PortalNode, query: NodeQuery): PortalNode[] {
  const own = meets(node, query) ? [node] : []
  return [...own, ...node.children.flatMap((child) => findNodes(child, query))]
}

/** The controls of a page that somebody can act on now. */
export function controlsOf(node: PortalNode): PortalNode[] {
  return findNodes(node, {enabled: true})
}

function meets(node: PortalNode, query: NodeQuery): boolean {
  return (
    (query.id === undefined || node.id === query.id) &&
    (query.role === undefined || node.role === query.role) &&
    (query.name === undefined || node.name === query.name) &&
    (query.object === undefined || node.object === query.object) &&
    (query.subject === undefined || node.subject === query.subject) &&
    (query.enabled !== true || (node.takes !== undefined && node.disabled !== true))
  )
}
