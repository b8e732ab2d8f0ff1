/**
 * Names of monikers as a report shows them: without what all of them begin with (`o365-worldwide`, `o365-germany` →
 * `worldwide`, `germany`).
 *
 * @param monikers of a document
 * @returns moniker → short name; a single moniker, or one that would be left without a name, keeps its whole name
 */
export function shortMonikers(monikers: readonly string[]): Map<string, string> {
  const parts = monikers.map((moniker) => moniker.split('-'))
  const [first = [], ...others] = parts
  let shared = 0
  while (others.length > 0 && shared < first.length - 1 && others.every((other) => isShared(other, first, shared))) {
    shared++
  }
  return new Map(monikers.map((moniker, index) => [moniker, parts[index]?.slice(shared).join('-') || moniker]))
}

function isShared(other: readonly string[], first: readonly string[], at: number): boolean {
  return other[at] === first[at] && at < other.length - 1
}
