import {type Finding, levels} from '../types.js'

/** A finding of one scenario, before it is joined with those of others. */
export interface Draft extends Finding {
  /** What tells two causes at one place apart, where no words of the document do. */
  cause?: string
}

/**
 * One cause, one finding: those of the same rule about the same words become one, of all their monikers.
 *
 * @param findings of one document
 * @param order the document's monikers, in its order
 * @returns merged, the worst level kept; where releases show different things, `expected` holds all of them
 */
export function mergeFindings(findings: readonly Draft[], order: readonly string[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const {cause, ...finding} of findings) {
    const {rule, path, line, column, actual} = finding
    const key = JSON.stringify([rule, path, line, column, actual, cause])
    const known = merged.get(key)
    merged.set(key, known ? join(known, finding, order) : finding)
  }
  return [...merged.values()]
}

/**
 * Order of a report: path, line, column, rule.
 *
 * @param findings in any order
 * @returns sorted, by code units, the same on every machine
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      compare(one.path, other.path) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.rule, other.rule) ||
      compare(one.actual ?? '', other.actual ?? '')
  )
}

function join(one: Finding, other: Finding, order: readonly string[]): Finding {
  const worst = levels.indexOf(other.level) < levels.indexOf(one.level) ? other : one
  const {fix, expected: _, ...rest} = worst
  const monikers = new Set([...one.monikers, ...other.monikers])
  const expected = [...new Set([...(one.expected ?? []), ...(other.expected ?? [])])]
  // an edit is certain only when every moniker wants the same one
  const agreed = one.fix?.text === other.fix?.text ? fix : undefined
  return {
    ...rest,
    monikers: [...order.filter((moniker) => monikers.has(moniker))],
    ...(expected.length > 0 ? {expected} : {}),
    ...(agreed ? {fix: agreed} : {})
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
