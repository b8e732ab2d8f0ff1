/**
 * The name that somebody probably meant.
 *
 * @param written what they wrote
 * @param names what there is
 * @returns the nearest, or `undefined` when none is near
 */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const wanted = written.toLowerCase()
  const [best] = names
    .map((name) => ({name, distance: distanceBetween(wanted, name.toLowerCase())}))
    .filter(({name, distance}) => distance <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3)))
    .sort((one, other) => one.distance - other.distance)
  return best?.name
}

/**
 * Lists what was expected: `` `a`, `b`, or `c` ``.
 *
 * @param values each put in backticks
 * @param conjunction how the last one is joined
 * @returns the list
 */
export function listOf(values: readonly string[], conjunction: 'or' | 'and' = 'or'): string {
  const type = conjunction === 'or' ? 'disjunction' : 'conjunction'
  return new Intl.ListFormat('en', {type}).format(values.map((value) => `\`${value}\``))
}

/** Levenshtein's edit distance. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [index, wanted] of [...other].entries()) {
      const swap = (row[index] ?? 0) + (letter === wanted ? 0 : 1)
      next.push(Math.min(swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
