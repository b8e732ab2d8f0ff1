/** Operators of a range; a name alone is `=`. */
export type Operator = '=' | '<' | '<=' | '>' | '>='

export interface Comparator {
  operator: Operator
  /** As written. */
  name: string
}

export interface ParsedRange {
  /** Sets to unite, each of comparators to intersect. */
  sets: Comparator[][]
  /** In docfx's words, after `Invalid moniker range: `. */
  errors: string[]
}

const orPattern = /^\s*\|\|/u
const operatorPattern = /^\s*(>=|<=|>|<|=)/u
// .NET's \w: letters, non-spacing marks, decimal digits, connector punctuation.
const namePattern = /^\s*([\p{L}\p{Mn}\p{Nd}\p{Pc}.-]+)/u

/**
 * Parse a range expression, MONIKERS section 5.
 *
 * An empty set ends it; what was read before an error counts.
 *
 * @param range expression, not blank
 * @returns sets of comparators, and messages in the order in which docfx gives them
 */
export function parseRange(range: string): ParsedRange {
  const sets: Comparator[][] = []
  const errors: string[] = []
  let rest = range

  do {
    const set = readSet()
    if (set.length === 0) {
      errors.push(`Expect a comparator set, but got '${rest}'.`)
      break
    }
    sets.push(set)
  } while (take(orPattern) !== undefined)

  if (rest.trim() !== '') errors.push(`Parse ends before reaching end of string, unrecognized string: '${rest}'.`)
  return {sets, errors}

  function readSet(): Comparator[] {
    const set: Comparator[] = []
    for (let comparator = readComparator(); comparator; comparator = readComparator()) set.push(comparator)
    return set
  }

  function readComparator(): Comparator | undefined {
    const operator = take(operatorPattern)
    const name = take(namePattern)
    if (name !== undefined) return {operator: isOperator(operator) ? operator : '=', name}
    if (operator !== undefined) errors.push(`Expect a moniker string, but got '${rest}'.`)
    return undefined
  }

  /** Take what `pattern` matches off the rest; gives its group, or `''` for a pattern without. */
  function take(pattern: RegExp): string | undefined {
    const match = pattern.exec(rest)
    if (!match) return undefined
    rest = rest.slice(match[0].length)
    return match[1] ?? ''
  }
}

function isOperator(value: string | undefined): value is Operator {
  return value !== undefined && ['=', '<', '<=', '>', '>='].includes(value)
}
