import type {Event} from 'micromark-util-types'

/**
 * Keep a tight item tight.
 *
 * The line ending after a fence reaches the flow as a blank line, which would make a tight item loose.
 * A fence starts a fresh flow, so that line ending comes first in it.
 *
 * @param events events of the document
 * @returns the same events
 */
export function resolveTight(events: Event[]): Event[] {
  for (const [index, [kind, token]] of events.entries()) {
    if (kind !== 'exit' || (token.type !== 'monikerFence' && token.type !== 'monikerEnd')) continue
    const next = events[index + 1]?.[1]
    const first = next?.type === 'chunkFlow' ? next._tokenizer?.events[0]?.[1] : undefined
    if (first?.type === 'lineEndingBlank' && first.start.offset === token.end.offset) first.type = 'lineEnding'
  }

  return events
}
