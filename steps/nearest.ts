/**
 * What a text may have meant: names that share letters with it first, else all there are, in page order.
 *
 * @param text as written
 * @param names what is there
 * @returns at most three names, best first
 */
export function nearest(text: string, names: readonly string[]): string[] {
  const distinct = [...new Set(names)]
  const scored = distinct.map((name) => ({name, score: similarity(text, name)}))
  const best = Math.max(0, ...scored.map(({score}) => score))
  const close = best >= 0.4 ? scored.filter(({score}) => score >= best * 0.75) : scored
  return close
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
    .map(({name}) => name)
}

/** Sørensen–Dice coefficient over letter pairs, from 0 (nothing shared) to 1. */
export function similarity(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)]
  const total = left.length + right.length
  if (total === 0) return one === other ? 1 : 0
  const rest = [...right]
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at !== -1) rest.splice(at, 1)
    return at !== -1
  })
  return (2 * shared.length) / total
}

function pairsOf(text: string): string[] {
  const letters = [...text.toLowerCase().replace(/\s+/g, ' ').trim()]
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
