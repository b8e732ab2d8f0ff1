import type {Data} from 'mdast'
import type {Position} from 'unist'
import type {Moniker} from '../types.js'

/** Text after a fence that docfx reports and throws away. */
export interface MonikerJunk {
  text: string
  position: Position
}

/** How a zone was written; in `data` of its node. */
export interface MonikerData extends Data {
  /** Whether it has an end fence: `false` for a zone that its parent or the end of the file closed. */
  closed: boolean
  /** The line that opens it. */
  fence: Position
  /** Text after the closing quote of the open fence. */
  openJunk?: MonikerJunk
  /** Text after `moniker-end`. */
  endJunk?: MonikerJunk
}

declare module '../types.js' {
  interface Moniker {
    data?: MonikerData
  }
}

/**
 * Tell a zone from other nodes.
 *
 * @param node any node
 * @returns whether it is a moniker zone
 */
export function isMoniker(node: {type: string}): node is Moniker {
  return node.type === 'moniker'
}
