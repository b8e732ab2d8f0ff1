import type {PortalNode} from '../../portal/index.js'

/** Neighbours of one kind: tabs together, all others alone. */
export function runsOf(nodes: readonly PortalNode[]): PortalNode[][] {
  const runs: PortalNode[][] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (node.role === 'tab' && last?.[0]?.role === 'tab') last.push(node)
    else runs.push([node])
  }
  return runs
}

/** The open tab that a group is the panel of: it comes right after the tabs and bears the name of the one that is selected. */
export function tabBefore(nodes: readonly PortalNode[], node: PortalNode): PortalNode | undefined {
  if (node.role !== 'group') return undefined
  const before = nodes.slice(0, nodes.indexOf(node))
  if (before.at(-1)?.role !== 'tab') return undefined
  return before.find(({role, selected, name}) => role === 'tab' && selected && name === node.name)
}

/** An error is about the box before it. */
export function errorAfter(nodes: readonly PortalNode[], box: PortalNode): PortalNode | undefined {
  if (box.role !== 'textbox') return undefined
  const after = nodes.slice(nodes.indexOf(box) + 1)
  const next = after.findIndex(({role}) => role === 'textbox')
  return after.slice(0, next === -1 ? undefined : next).find(({object}) => object === 'error')
}
