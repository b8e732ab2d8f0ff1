import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
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
  visit(tree, (node) => {
    if (isMoniker(node)) for (const name of namesInRange(node.range)) names.add(name)
  })
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
