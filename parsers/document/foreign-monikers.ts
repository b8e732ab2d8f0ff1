import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {evaluateMonikerRange, isMoniker} from '../moniker/index.js'
import type {DocumentMonikers} from './monikers.js'

/**
 * Monikers that a document is declared for, while it has zones and none of them is for these, nor are they the default
 * for text without zone (DOMAIN T1).
 *
 * @param tree document
 * @param resolved its monikers, and what its ranges are evaluated with
 * @param standard moniker of text without zone
 * @returns names, in the order of the document
 */
export function foreignMonikers(
  tree: Root,
  {monikers, definitions}: DocumentMonikers,
  standard: string | null
): string[] {
  const ranges = new Set<string>()
  visit(tree, (node) => {
    if (isMoniker(node)) ranges.add(node.range)
  })
  if (ranges.size === 0) return []
  const named = new Set([...ranges].flatMap((range) => evaluateMonikerRange(range, definitions).monikers))
  return monikers.filter((moniker) => moniker !== standard && !named.has(moniker))
}
