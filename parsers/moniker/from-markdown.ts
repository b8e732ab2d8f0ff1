import type {Root} from 'mdast'
import type {CompileContext, Extension} from 'mdast-util-from-markdown'
import type {Token} from 'micromark-util-types'
import type {Position} from 'unist'
import type {Moniker} from '../types.js'
import {isMoniker, type MonikerData} from './node.js'

/** Configuration of {@link monikerFromMarkdown}. */
export interface MonikerFromMarkdownOptions {
  /** Called with the finished tree (default: not called). */
  onTree?: ((tree: Root) => undefined) | null | undefined
}

const emptyOptions: MonikerFromMarkdownOptions = {}

/**
 * Extension for `mdast-util-from-markdown` that makes `moniker` nodes of the tokens of the micromark extension.
 *
 * @param options configuration (optional)
 * @returns extension for `fromMarkdownExtensions`
 */
export function monikerFromMarkdown(options?: Readonly<MonikerFromMarkdownOptions> | null | undefined): Extension {
  const settings = options || emptyOptions
  return {
    enter: {moniker: enterZone},
    exit: {
      moniker: exitZone,
      monikerFence: exitFence,
      monikerFenceRange: exitRange,
      monikerFenceJunk: exitOpenJunk,
      monikerEnd: exitEnd,
      monikerEndJunk: exitEndJunk
    },
    transforms: [
      (tree) => {
        settings.onTree?.(tree)
      }
    ]
  }
}

function enterZone(this: CompileContext, token: Token): undefined {
  const data: MonikerData = {closed: false, fence: place(token)}
  this.enter({type: 'moniker', range: '', children: [], data}, token)
}

function exitZone(this: CompileContext, token: Token): undefined {
  this.exit(token)
}

function exitFence(this: CompileContext, token: Token): undefined {
  openZone(this).data = {...zoneData(openZone(this)), fence: place(token)}
}

function exitRange(this: CompileContext, token: Token): undefined {
  openZone(this).range = this.sliceSerialize(token)
}

function exitOpenJunk(this: CompileContext, token: Token): undefined {
  const zone = openZone(this)
  zone.data = {...zoneData(zone), openJunk: {text: this.sliceSerialize(token), position: place(token)}}
}

// The end fence stands after its zone: the zone reaches over it.
function exitEnd(this: CompileContext, token: Token): undefined {
  const zone = closedZone(this)
  zone.data = {...zoneData(zone), closed: true}
  if (zone.position) zone.position.end = {...place(token).end}
}

function exitEndJunk(this: CompileContext, token: Token): undefined {
  const zone = closedZone(this)
  zone.data = {...zoneData(zone), endJunk: {text: this.sliceSerialize(token), position: place(token)}}
}

function openZone(context: CompileContext): Moniker {
  const node = context.stack[context.stack.length - 1]
  if (!node || !isMoniker(node)) throw new Error('expected a zone on the stack inside its fence')
  return node
}

function closedZone(context: CompileContext): Moniker {
  const parent = context.stack[context.stack.length - 1]
  const node = parent && 'children' in parent ? parent.children[parent.children.length - 1] : undefined
  if (!node || !isMoniker(node)) throw new Error('expected the zone before its end fence')
  return node
}

function zoneData(node: Moniker): MonikerData {
  if (!node.data) throw new Error('expected data on a zone that is being read')
  return node.data
}

function place(token: Token): Position {
  const {start, end} = token
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}
