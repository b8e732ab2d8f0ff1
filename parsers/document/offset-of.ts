import type {Position} from 'unist'

/** Offset of where something begins in the file: its identity in every view. */
export function offsetOf({position}: {position: Position}): number {
  return position.start.offset ?? 0
}
