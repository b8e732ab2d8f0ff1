/** Word groups that are known, and how long those are that begin with a word. */
export interface WordGroups {
  known: {has(words: string): boolean}
  lengths: ReadonlyMap<string, number>
}

/**
 * Words of the longest group that begins with a word.
 *
 * @param groups Folded.
 */
export function lengthsOf(groups: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>()
  for (const group of groups) {
    const words = group.split(' ')
    const [first = ''] = words
    lengths.set(first, Math.max(words.length, lengths.get(first) ?? 0))
  }
  return lengths
}

/**
 * The longest known group at a place.
 *
 * @param words Folded.
 * @param at Index of its first word.
 * @param suffixes Endings that its last word can bear. Default: none.
 * @returns The group without such an ending, and its number of words.
 */
export function longestGroup(
  {known, lengths}: WordGroups,
  words: readonly string[],
  at: number,
  suffixes: readonly string[] = []
): {key: string; length: number} | undefined {
  const first = words[at] ?? ''
  // a single word may bear an ending, and so begin none of the groups as it is
  for (let length = Math.min(lengths.get(first) ?? 1, words.length - at); length > 0; length--) {
    const group = length === 1 ? first : words.slice(at, at + length).join(' ')
    if (known.has(group)) return {key: group, length}
    for (const suffix of suffixes) {
      const bare = group.endsWith(suffix) ? group.slice(0, -suffix.length) : undefined
      if (bare !== undefined && known.has(bare)) return {key: bare, length}
    }
  }
  return undefined
}
