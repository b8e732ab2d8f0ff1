import type {Definition, Nodes, Root, Text} from 'mdast'
import {evaluateMonikerRange, isMoniker} from '../moniker/index.js'
import type {MonikerDefinition, Reading} from '../types.js'
import {foldSpace} from './fold-space.js'
import {namesAsDefinitions} from './names-in-zones.js'
import {readRawNode} from './read-raw-node.js'

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
 * bilingual nodes the content of one half is left, as of pairs in raw HTML, front matter, and the text of images. Adjacent
 * texts are merged, so that the localized view of a bilingual file is the tree of the same file published without spans.
 *
 * Link definitions count for the whole document, so they survive the zone that they stand in (MONIKERS 3.7).
 *
 * @param tree mdast with `moniker` and `bilingual` nodes; left untouched, leaves are shared
 * @param options whose view (optional)
 * @returns the tree that this reader sees
 */
export function viewOf(tree: Root, options?: Readonly<ViewOptions> | null | undefined): Root {
  return viewWith(tree, selectorOf(tree, options ?? {}, true))
}

/**
 * Like {@link viewOf}, but without merging texts: each text still lies in one run of the source.
 *
 * @param tree mdast with `moniker` and `bilingual` nodes
 * @param options whose view
 * @returns the tree that this reader sees
 */
export function unmergedViewOf(tree: Root, options: Readonly<ViewOptions>): Root {
  return viewWith(tree, selectorOf(tree, options, false))
}

interface Selector {
  /** Whether the reader sees a zone; `undefined`: leave it as it is. */
  sees(range: string): boolean | undefined
  reading: Reading | undefined
  /** Whether to leave the tree that the text without spans has, or every text in one run of the source. */
  merges: boolean
}

/** Content of a node of the view that is being filled. */
interface Frame {
  node: Nodes
  to: Nodes[]
  from: readonly Nodes[]
  index: number
  /** Whether a half stands in it. */
  holdsHalf: boolean
}

/** Monikers of the ranges that were evaluated with some definitions: every view of a document asks for the same. */
const evaluated = new WeakMap<readonly MonikerDefinition[], Map<string, ReadonlySet<string>>>()

function selectorOf(tree: Root, {moniker, reading, definitions}: Readonly<ViewOptions>, merges: boolean): Selector {
  const name = moniker?.toLowerCase()
  const isKnown = moniker === undefined || (definitions && definitions.length > 0)
  const known = isKnown ? (definitions ?? []) : namesAsDefinitions(tree)

  return {
    reading: reading ?? undefined,
    merges,
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

/** Walks with a stack of its own, as trees may be deeper than that of the engine. */
function viewWith(tree: Root, selector: Selector): Root {
  const view: Root = {...tree, children: []}
  const open: Frame[] = [{node: view, to: view.children, from: tree.children, index: 0, holdsHalf: false}]

  for (let frame = open[open.length - 1]; frame; frame = open[open.length - 1]) {
    const child = frame.from[frame.index++]
    if (!child) {
      open.pop()
      const around = open[open.length - 1]
      // Content of zones and halves is put where they stood.
      if (around && around.to === frame.to) around.holdsHalf ||= frame.holdsHalf
      else if (frame.holdsHalf && selector.merges) foldSpace(frame.node, frame.to)
      continue
    }

    const sees = isMoniker(child) ? selector.sees(child.range) : undefined
    if (sees === false) frame.to.push(...definitionsIn(child))
    else if (sees === true && 'children' in child) open.push({...frame, from: child.children, index: 0})
    else if (child.type === 'bilingual' && selector.reading) {
      frame.holdsHalf = true
      const half = child.children.find(({reading}) => reading === selector.reading)
      if (half) open.push({...frame, from: half.children, index: 0})
    } else if ('children' in child) {
      const children: Nodes[] = []
      const node = {...child, children} as Nodes
      frame.to.push(node)
      open.push({node, to: children, from: child.children, index: 0, holdsHalf: false})
    } else add(selector.reading ? readRawNode(child, selector.reading) : child, frame.to, selector)
  }

  return view
}

function add(node: Nodes, to: Nodes[], {merges}: Selector): undefined {
  const last = to[to.length - 1]
  if (merges && node.type === 'text' && last?.type === 'text') to[to.length - 1] = merged(last, node)
  else to.push(node)
}

function definitionsIn(zone: Nodes): Definition[] {
  const definitions: Definition[] = []
  const open: Nodes[] = [zone]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') definitions.push(node)
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child)
  }
  return definitions
}

function merged(left: Text, right: Text): Text {
  const node: Text = {type: 'text', value: left.value + right.value}
  if (left.position && right.position) {
    node.position = {start: {...left.position.start}, end: {...right.position.end}}
  }
  return node
}
