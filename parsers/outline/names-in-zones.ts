import type {Nodes, Root} from 'mdast'
import {isMoniker, parseRange} from '../moniker/index.js'
import type {MonikerDefinition} from '../types.js'

/**
 * Names that a range mentions.
 *
 * @param range expression
 * @returns lower-cased names in the order in which they are written
 */
export function namesInRange(range: string): string[] {
  return parseRange(range).sets.flatMap((set) => set.map(({name}) => name.toLowerCase()))
}

/**
 * Names that the zones of a tree mention, in order of mention.
 *
 * @param tree tree with `moniker` nodes
 * @returns lower-cased names, each once
 */
export function namesInZones(tree: Root): string[] {
  const names = new Set<string>()
  // A stack of its own, as trees may be deeper than that of the engine.
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (isMoniker(node)) for (const name of namesInRange(node.range)) names.add(name)
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child) open.push(child)
      }
    }
  }
  return [...names]
}

/**
 * Definitions for lack of better: each name that the zones of a tree mention is a product of its own, as nothing says
 * which is the newer of two. So `>= a` stands for `a` alone.
 *
 * @param tree tree with `moniker` nodes
 * @param more names besides (default: none)
 * @returns docfx's definition objects
 */
export function namesAsDefinitions(tree: Root, more: readonly string[] = []): MonikerDefinition[] {
  const names = new Set([...more.map((name) => name.toLowerCase()), ...namesInZones(tree)])
  return Array.from(names, (name) => ({moniker_name: name, product_name: name}))
}
