import {foldWording} from '../fold.js'
import {hasRow} from '../patterns.js'
import type {Language} from '../types.js'

/**
 * Whether the last sentence of a text says no: what stands under *You don't have to do this:* is not so, and what stands in
 * the column *Not allowed* neither.
 */
export function isNegated(text: string, {data, subtag}: Language): boolean {
  const [last = ''] = text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence.trim() !== '')
    .slice(-1)
  const words = foldWording(last, subtag)
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((word) => word !== '')
  return hasRow(
    words,
    data.words.negations.map((one) => foldWording(one, subtag))
  )
}
