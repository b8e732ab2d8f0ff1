import type {Data, Parent, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Moniker} from '../types.js'
import type {ZoneAttributes} from './zone-attributes.js'

/** Text after a fence that docfx reports and throws away. */
export interface MonikerJunk {
  text: string
  position: Position
}

/** How a zone was written, in `data` of its node; nothing of it is there on a node that was made by hand. */
export interface MonikerData extends Data {
  /** Whether it has an end fence: `false` for a zone that its parent or the end of the file closed. */
  closed?: boolean
  /** The line that opens it. */
  fence?: Position
  /** Text after the closing quote of the open fence. */
  openJunk?: MonikerJunk
  /** Text after `moniker-end` or `zone-end`. */
  endJunk?: MonikerJunk
  /** Monikers of an evaluated zone. */
  monikers?: string[]
  /** Element of an evaluated zone. */
  hName?: string
  hProperties?: {'data-moniker': string}
}

/** `::: zone target="…" pivot="…"` … `::: zone-end`: text for readers of some pivots, or of one target. */
export interface Zone extends Parent, ZoneAttributes {
  type: 'zone'
  children: RootContent[]
  data?: MonikerData
}

declare module '../types.js' {
  interface Moniker {
    data?: MonikerData
  }
}

declare module 'mdast' {
  interface RootContentMap {
    zone: Zone
  }
  interface BlockContentMap {
    zone: Zone
  }
}

/**
 * Tell a moniker zone from other nodes.
 *
 * @param node any node
 * @returns whether it is a moniker zone
 */
export function isMoniker(node: {type: string}): node is Moniker {
  return node.type === 'moniker'
}

/**
 * Tell a zone of pivots or of a target from other nodes.
 *
 * @param node any node
 * @returns whether it is such a zone
 */
export function isZone(node: {type: string}): node is Zone {
  return node.type === 'zone'
}
