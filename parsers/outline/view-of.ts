import type {Definition, Nodes, Root, RootContent, Text} from 'mdast'
import {evaluateMonikerRange, isMoniker} from '../moniker/index.js'
import type {MonikerDefinition, Reading} from '../types.js'
import {namesAsDefinitions} from './names-in-zones.js'

/** Whose view it is. */
export interface ViewOptions {
  /** Keep what a reader of this moniker sees; `null`: of a reader without moniker (default: keep all zones). */
  moniker?: string | null | undefined
  /** Keep one half of bilingual nodes (default: keep both, as nodes). */
  reading?: Reading | null | undefined
  /** docfx's moniker definitions (default: the bare names that the zones of the tree use). */
  definitions?: readonly MonikerDefinition[] | null | undefined
}

/**
 * A document as one reader sees it: zones of other monikers are gone, own zones are unwrapped where they stand, and of
 * bilingual nodes the content of one half is left. Adjacent texts are merged, so that the localized view of a bilingual
 * file is the tree of the same file published without spans.
 *
 * Link definitions count for the whole document, so they survive the zone that they stand in (MONIKERS 3.7).
 *
 * @param tree mdast with `moniker` and `bilingual` nodes; left untouched, leaves are shared
 * @param options whose view (optional)
 * @returns the tree that this reader sees
 */
export function viewOf(tree: Root, options?: Readonly<ViewOptions> | null | undefined): Root {
  return {...tree, children: mergeTexts(viewChildren(tree.children, selectorOf(tree, options ?? {}))) as RootContent[]}
}

/**
 * Like {@link viewOf}, but without merging texts: each text still lies in one run of the source.
 *
 * @param tree mdast with `moniker` and `bilingual` nodes
 * @param options whose view
 * @returns the tree that this reader sees
 */
export function unmergedViewOf(tree: Root, options: Readonly<ViewOptions>): Root {
  return {...tree, children: viewChildren(tree.children, selectorOf(tree, options)) as RootContent[]}
}

interface Selector {
  /** Whether the reader sees a zone; `undefined`: leave it as it is. */
  sees(range: string): boolean | undefined
  reading: Reading | undefined
}

/** Monikers of the ranges that were evaluated with some definitions: every view of a document asks for the same. */
const evaluated = new WeakMap<readonly MonikerDefinition[], Map<string, ReadonlySet<string>>>()

function selectorOf(tree: Root, {moniker, reading, definitions}: Readonly<ViewOptions>): Selector {
  const name = moniker?.toLowerCase()
  const isKnown = moniker === undefined || (definitions && definitions.length > 0)
  const known = isKnown ? (definitions ?? []) : namesAsDefinitions(tree)

  return {
    reading: reading ?? undefined,
    sees: (range) => (moniker === undefined ? undefined : name !== undefined && monikersOf(range, known).has(name))
  }
}

function monikersOf(range: string, definitions: readonly MonikerDefinition[]): ReadonlySet<string> {
  const ranges = evaluated.get(definitions) ?? new Map<string, ReadonlySet<string>>()
  evaluated.set(definitions, ranges)
  const monikers = ranges.get(range) ?? new Set(evaluateMonikerRange(range, definitions).monikers)
  ranges.set(range, monikers)
  return monikers
}

function viewChildren(children: readonly Nodes[], selector: Selector): Nodes[] {
  return children.flatMap((child): Nodes[] => {
    if (isMoniker(child)) {
      const sees = selector.sees(child.range)
      if (sees === false) return definitionsIn(child)
      if (sees === true) return viewChildren(child.children, selector)
    }

    if (child.type === 'bilingual' && selector.reading) {
      const half = child.children.find(({reading}) => reading === selector.reading)
      return half ? viewChildren(half.children, selector) : []
    }

    return 'children' in child ? [{...child, children: viewChildren(child.children, selector)} as Nodes] : [child]
  })
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node]
  return 'children' in node ? node.children.flatMap((child) => definitionsIn(child)) : []
}

function mergeTexts(children: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = []
  for (const child of children) {
    const last = result[result.length - 1]
    if (child.type === 'text' && last?.type === 'text') result[result.length - 1] = merged(last, child)
    else if ('children' in child) result.push({...child, children: mergeTexts(child.children)} as Nodes)
    else result.push(child)
  }
  return result
}

function merged(left: Text, right: Text): Text {
  const node: Text = {type: 'text', value: left.value + right.value}
  if (left.position && right.position) {
    node.position = {start: {...left.position.start}, end: {...right.position.end}}
  }
  return node
}
