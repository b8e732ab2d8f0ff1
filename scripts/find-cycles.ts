/**
 * Circles in a directed graph, each once, as the list of its nodes from the alphabetically first of them.
 *
 * A depth-first search: every edge back to a node of the current path closes a circle. At least one circle is found
 * in every knot, not every circle of it; when that one is untied, the next run names the next.
 *
 * @param edges node → the nodes that it points to
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const cycles = new Map<string, string[]>()
  for (const node of [...edges.keys()].sort()) walk(node, [])
  return [...cycles.values()]

  function walk(node: string, path: readonly string[]): void {
    const start = path.indexOf(node)
    if (start >= 0) {
      const cycle = fromFirst(path.slice(start))
      cycles.set(cycle.join(' '), cycle)
      return
    }
    if (done.has(node)) return
    for (const next of edges.get(node) ?? []) walk(next, [...path, node])
    done.add(node)
  }
}

function fromFirst(cycle: readonly string[]): string[] {
  const first = [...cycle].sort()[0] ?? ''
  const at = cycle.indexOf(first)
  return [...cycle.slice(at), ...cycle.slice(0, at)]
}
