import type {Event, Token, TokenType} from 'micromark-util-types'

const fences: ReadonlySet<TokenType> = new Set(['monikerFence', 'monikerEnd', 'zoneFence', 'zoneEnd'])
const containers: ReadonlySet<TokenType> = new Set(['moniker', 'monikerEnd', 'zone', 'zoneEnd'])
const lists: ReadonlySet<TokenType> = new Set(['listOrdered', 'listUnordered'])
const prefixes: ReadonlySet<TokenType> = new Set([
  'blockQuotePrefix',
  'blockQuotePrefixWhitespace',
  'blockQuoteMarker',
  'linePrefix',
  'listItemIndent'
])

/**
 * Keep tight what is tight, and ends where they belong.
 *
 * The line ending after a fence reaches the flow as a blank line, which would make a tight item loose. And what a fence
 * ends inside of a quote is closed behind the `>` of the fence, so that blank lines before it would count as part of a
 * list.
 *
 * @param events events of the document
 * @returns the same events in a better order
 */
export function resolveFences(events: Event[]): Event[] {
  const result: Event[] = []
  for (const [index, event] of events.entries()) {
    const [kind, token] = event
    if (kind === 'exit' && fences.has(token.type)) tighten(token, events[index + 1]?.[1])
    if (kind === 'enter' && containers.has(token.type)) closeEarly(result)
    result.push(event)
  }
  return result
}

/** A fence starts a fresh flow, so that its line ending comes first in it. */
function tighten(fence: Token, next: Token | undefined): undefined {
  const first = next?.type === 'chunkFlow' ? next._tokenizer?.events[0]?.[1] : undefined
  if (first?.type === 'lineEndingBlank' && first.start.offset === fence.end.offset) first.type = 'lineEnding'
}

/** Move ends of containers at the end of `events` in front of the markers of their line, of lists also of blank lines. */
function closeEarly(events: Event[]): undefined {
  let from = events.length
  while (isEnd(events[from - 1])) from--
  const exits = events.splice(from)
  let index = 0
  while (index < exits.length && lists.has(exits[index]?.[1].type ?? 'data')) index++

  const at = startOfPrefixes(events, events.length)
  const ofLists = index === 0 ? at : startOfBlanks(events, at)
  insert(events, at, exits.slice(index))
  insert(events, ofLists, exits.slice(0, index))
}

function insert(events: Event[], at: number, exits: Event[]): undefined {
  const before = events[at - 1]?.[1]
  for (const [, token] of exits) if (before && at < events.length) token.end = {...before.end}
  events.splice(at, 0, ...exits)
}

/** Where the markers before an index start; the index itself unless a quote is among them. */
function startOfPrefixes(events: readonly Event[], end: number): number {
  let start = end
  let isQuoted = false
  for (let event = events[start - 1]; event && prefixes.has(event[1].type); event = events[start - 1]) {
    if (event[1].type === 'blockQuotePrefix') isQuoted = true
    start--
  }
  return isQuoted ? start : end
}

/** Where the blank lines before an index start, with their markers. */
function startOfBlanks(events: readonly Event[], end: number): number {
  let start = end
  while (isBlank(events[start - 1]?.[1])) {
    const before = startOfPrefixes(events, start - 2)
    if (before === start - 2) break
    start = before
  }
  return start
}

/** Whether a line is blank for the flow: not one of code. */
function isBlank(chunk: Token | undefined): boolean {
  if (chunk?.type !== 'chunkFlow') return false
  const flow = chunk._tokenizer?.events ?? []
  for (let index = flow.length - 1; index >= 0; index--) {
    const token = flow[index]?.[1]
    if (!token || token.start.offset < chunk.start.offset) return false
    if (token.type === 'lineEndingBlank' && token.end.offset === chunk.end.offset) return true
  }
  return false
}

function isEnd(event: Event | undefined): boolean {
  return event?.[0] === 'exit' && event[1]._container === true && event[1].type !== 'monikerEnd'
}
