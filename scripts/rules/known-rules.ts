/** Ids of DOMAIN.md that a test or a decision has to stand for, in its order. */
export const knownRules = {
  /** Section 2, rules of the documents. */
  R: ids('R', 64),
  /** Section 2, implied rules. */
  I: ids('I', 12),
  /** Section 1.2, state machines. */
  SM: ids('SM', 8),
  /** Section 7, journeys across documents. */
  J: ids('J', 5),
  /** Section 8, decisions. */
  T: ids('T', 20)
} as const

function ids(letter: string, count: number): string[] {
  return Array.from({length: count}, (_, index) => `${letter}${index + 1}`)
}
