import {relativeEnd} from './relative.js'
import {find, skip, type Text} from './text.js'

/** What steps are repeated for. */
export interface Range {
  /** Whether only for those that are active. */
  active: boolean
  end: number
}

/** Reads `for each active subscription`, `for all subscriptions that are still active`. */
export function rangeAt(text: Text, at: number): Range | undefined {
  const preposition = find(text, at, 'benefactive')
  if (!preposition) return undefined
  const from = at + preposition.length
  const start = skip(text, from, 'articles', 'adjectives', 'demonstratives', 'active', 'nameOf')
  const noun = find(text, start, 'noun')
  if (noun?.meaning.noun !== 'subscription') return undefined
  const end = relativeEnd(text, start + noun.length) ?? start + noun.length
  let active = false
  for (let one = from; one < end; one++) active ||= find(text, one, 'active') !== undefined
  return {active, end}
}
