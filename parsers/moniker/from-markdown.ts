import type {Nodes, Root} from 'mdast'
import type {CompileContext, Extension} from 'mdast-util-from-markdown'
import type {Token} from 'micromark-util-types'
import type {Position} from 'unist'
import type {Moniker} from '../types.js'
import {isMoniker, isZone, type MonikerData, type Zone} from './node.js'
import {readZoneAttributes} from './zone-attributes.js'

/** Configuration of {@link monikerFromMarkdown}. */
export interface MonikerFromMarkdownOptions {
  /** Called with the finished tree (default: not called). */
  onTree?: ((tree: Root) => undefined) | null | undefined
}

const emptyOptions: MonikerFromMarkdownOptions = {}

/**
 * Extension for `mdast-util-from-markdown` that makes `moniker` and `zone` nodes of the tokens of the micromark
 * extension.
 *
 * @param options configuration (optional)
 * @returns extension for `fromMarkdownExtensions`
 */
export function monikerFromMarkdown(options?: Readonly<MonikerFromMarkdownOptions> | null | undefined): Extension {
  const settings = options || emptyOptions
  return {
    enter: {moniker: enterMoniker, zone: enterZone},
    exit: {
      moniker: exitContainer,
      monikerFence: exitFence,
      monikerFenceRange: exitRange,
      monikerFenceJunk: exitOpenJunk,
      monikerEnd: exitEnd,
      monikerEndJunk: exitEndJunk,
      zone: exitContainer,
      zoneFence: exitFence,
      zoneFenceAttributes: exitAttributes,
      zoneEnd: exitEnd,
      zoneEndJunk: exitEndJunk
    },
    transforms: [
      (tree) => {
        settings.onTree?.(tree)
      }
    ]
  }
}

function enterMoniker(this: CompileContext, token: Token): undefined {
  this.enter({type: 'moniker', range: '', children: [], data: dataOf(token)}, token)
}

function enterZone(this: CompileContext, token: Token): undefined {
  this.enter({type: 'zone', children: [], data: dataOf(token)}, token)
}

function exitContainer(this: CompileContext, token: Token): undefined {
  trimLast(openZone(this))
  this.exit(token)
}

/** HTML that the zone cuts off would end with the line ending in front of the fence. */
function trimLast(zone: Nodes): undefined {
  let node: Nodes | undefined = zone
  while (node && 'children' in node) node = node.children.at(-1)
  if (node?.type === 'html') node.value = node.value.replace(/\n+$/, '')
}

function exitFence(this: CompileContext, token: Token): undefined {
  const zone = openZone(this)
  zone.data = {...zone.data, fence: place(token)}
}

function exitRange(this: CompileContext, token: Token): undefined {
  const zone = openZone(this)
  if (isMoniker(zone)) zone.range = this.sliceSerialize(token)
}

function exitAttributes(this: CompileContext, token: Token): undefined {
  const zone = openZone(this)
  const attributes = readZoneAttributes(this.sliceSerialize(token))
  if (isZone(zone) && !('problem' in attributes)) Object.assign(zone, attributes)
}

function exitOpenJunk(this: CompileContext, token: Token): undefined {
  const zone = openZone(this)
  zone.data = {...zone.data, openJunk: {text: this.sliceSerialize(token), position: place(token)}}
}

// The end fence stands after its zone: the zone reaches over it.
function exitEnd(this: CompileContext, token: Token): undefined {
  const zone = closedZone(this)
  zone.data = {...zone.data, closed: true}
  if (zone.position) zone.position.end = {...place(token).end}
}

function exitEndJunk(this: CompileContext, token: Token): undefined {
  const zone = closedZone(this)
  zone.data = {...zone.data, endJunk: {text: this.sliceSerialize(token), position: place(token)}}
}

function openZone(context: CompileContext): Moniker | Zone {
  const node = context.stack[context.stack.length - 1]
  if (!node || !(isMoniker(node) || isZone(node))) throw new Error('expected a zone on the stack inside its fence')
  return node
}

function closedZone(context: CompileContext): Moniker | Zone {
  const parent = context.stack[context.stack.length - 1]
  const node = parent && 'children' in parent ? parent.children[parent.children.length - 1] : undefined
  if (!node || !(isMoniker(node) || isZone(node))) throw new Error('expected the zone before its end fence')
  return node
}

function dataOf(token: Token): MonikerData {
  return {closed: false, fence: place(token)}
}

function place(token: Token): Position {
  const {start, end} = token
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}
