import type {Nodes, Parents} from 'mdast'
import type {Info, Join, Options, State} from 'mdast-util-to-markdown'
import type {Moniker} from '../types.js'
import {isMoniker, isZone, type Zone} from './node.js'
import {readZoneAttributes} from './zone-attributes.js'

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    moniker: 'moniker'
    zone: 'zone'
  }
}

/** A line that ends a zone, whatever its indent, MONIKERS sections 2 and 8. */
const monikerEnd = /^[\t >]*(:{3,})[\t ]*moniker-end/gim
const zoneEnd = /^[\t ]*:::[\t ]*zone-end/m
/** What would read as a fence at the start of a line. */
const monikerAfterColon = '::+[\\t ]*[Mm][Oo][Nn][Ii][Kk][Ee][Rr]'
const zoneAfterColon = '::[\\t ]*[Zz][Oo][Nn][Ee]'

/**
 * Extension for `mdast-util-to-markdown` that writes `moniker` and `zone` nodes with their fences.
 *
 * The fences of a moniker zone have one colon more than any end fence inside it, as the first end of its size closes a
 * zone even from inside of code. There are no blank lines between fences and content, as those would make a tight item
 * loose.
 *
 * It throws for a node that cannot be read back: a range with a quote or a line ending, attributes that docfx refuses, a
 * zone of pivots inside of another or with its end fence in code.
 *
 * @returns extension for `toMarkdownExtensions`
 */
export function monikerToMarkdown(): Options {
  /** Zones in a tight item: a blank line in them would make it loose. */
  const tight = new WeakSet<Nodes>()

  return {
    handlers: {moniker: handleMoniker, zone: handleZone},
    join: [joinInTight],
    unsafe: [
      {atBreak: true, character: ':', after: monikerAfterColon},
      {atBreak: true, character: ':', after: zoneAfterColon}
    ]
  }

  function handleMoniker(node: Moniker, parent: Parents | undefined, state: State, info: Info): string {
    if (/["\n\r]/.test(node.range)) {
      throw new Error(
        `Unexpected quote or line ending in range \`${node.range}\`, expected a range of one line without \`"\``
      )
    }

    const value = contentOf(node, parent, state, info)
    const sizes = Array.from(value.matchAll(monikerEnd), (match) => match[1]?.length ?? 0)
    const colons = ':'.repeat(Math.max(2, ...sizes) + 1)
    return `${colons} moniker range="${node.range}"\n${value}${colons} moniker-end`
  }

  function handleZone(node: Zone, parent: Parents | undefined, state: State, info: Info): string {
    const {target, pivot} = node
    const attributes = `${target === undefined ? '' : ` target="${target}"`}${pivot === undefined ? '' : ` pivot="${pivot}"`}`
    const read = readZoneAttributes(attributes)
    if ('problem' in read) throw new Error(read.problem.reason)
    if (/[\n\r]/.test(attributes)) throw new Error('Unexpected line ending in a pivot of a zone, expected one line')
    if (state.stack.includes('zone')) throw new Error('Unexpected zone inside of a zone, expected one beside the other')

    const value = contentOf(node, parent, state, info)
    if (zoneEnd.test(value)) {
      throw new Error(
        'Unexpected line `::: zone-end` in code or HTML inside of a zone, expected it indented by other text'
      )
    }
    return `:::${` zone${attributes}`}\n${value}::: zone-end`
  }

  /** Blocks of a zone, each line ended. */
  function contentOf(node: Moniker | Zone, parent: Parents | undefined, state: State, info: Info): string {
    if (parent && (tight.has(parent) || (parent.type === 'listItem' && parent.spread === false))) tight.add(node)
    const exit = state.enter(node.type)
    // The fence parts a list in the zone from one before it: neither needs another marker to be a list of its own.
    state.bulletLastUsed = undefined
    const value = state.containerFlow(node, state.createTracker(info).current())
    exit()
    // Nothing but a blank line in its only child makes such an item loose.
    const isLoose = parent?.type === 'listItem' && parent.spread === true && parent.children.length === 1
    const gap = isLoose && node.children.length < 2 ? '\n' : ''
    return value === '' ? gap : `${gap}${value}\n`
  }

  function joinInTight(...[left, right, parent, state]: Parameters<Join>): boolean | number | undefined {
    if (!(isMoniker(parent) || isZone(parent)) || !tight.has(parent)) return undefined
    // As in the item itself, with its exceptions: two paragraphs need a blank line.
    const item = {type: 'listItem' as const, spread: false, children: []}
    for (const join of state.join.toReversed()) {
      const lines = join === joinInTight ? undefined : join(left, right, item, state)
      if (lines !== undefined && lines !== null) return lines
    }
    return undefined
  }
}
