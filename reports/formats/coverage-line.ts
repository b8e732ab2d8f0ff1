import type {Coverage, Share} from '../types.js'

/**
 * How much was read, for people: `Read 12 of 12 sentences of steps, 3 of 8 sentences outside steps`.
 *
 * @param coverage of a document, or of all
 * @param path of the document, or what stands for it
 * @returns a line, nothing where there is no sentence; where some are unread it says what lists them
 */
export function coverageLine({steps, prose}: Coverage, path: string): string[] {
  if (steps.sentences + prose.sentences === 0) return []
  const unread = unreadOf(steps) + unreadOf(prose)
  const parts = [
    ...(steps.sentences > 0 ? [`${share(steps)} of steps`] : []),
    ...(prose.sentences > 0 ? [`${share(prose)} outside steps`] : [])
  ]
  const others = unread === 1 ? 'the other' : `the other ${unread}`
  return [`Read ${parts.join(', ')}${unread === 0 ? '' : `; \`explain --unread ${path}\` lists ${others}`}`]
}

function share({sentences, read}: Share): string {
  return `${read} of ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`
}

function unreadOf({sentences, read}: Share): number {
  return sentences - read
}
