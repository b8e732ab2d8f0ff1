import type {MonikerDefinition} from '../types.js'
import {type Comparator, parseRange} from './parse-range.js'

/**
 * `moniker-range-invalid` is docfx's; `moniker-definition-duplicate` stands for docfx's exception about a name that is
 * defined twice, ignoring case.
 */
export type RangeErrorCode = 'moniker-range-invalid' | 'moniker-definition-duplicate'

export interface RangeError {
  code: RangeErrorCode
  message: string
}

export interface EvaluatedRange {
  /** Lower-cased, without duplicates, sorted by name. */
  monikers: string[]
  /** Syntax errors first, then undefined names from left to right. */
  errors: RangeError[]
}

interface Product {
  /** Names, lower-cased, by `order` and then as defined. */
  names: string[]
}

/**
 * Evaluate a range expression, MONIKERS section 5: union of intersections of comparators, each within the product of
 * the moniker that it names.
 *
 * What stands before an error still counts, and an undefined name stands for no moniker.
 *
 * @param range expression; blank or missing names no moniker
 * @param definitions docfx's moniker definition objects, or the object with a `monikers` list that holds them
 * @returns monikers and errors as values
 */
export function evaluateMonikerRange(
  range: string | null | undefined,
  definitions: readonly MonikerDefinition[] | {monikers: readonly MonikerDefinition[]}
): EvaluatedRange {
  const list = 'monikers' in definitions ? definitions.monikers : definitions
  const {products, duplicates} = productsOf(list)
  const errors: RangeError[] = duplicates.map((name) => ({
    code: 'moniker-definition-duplicate',
    message: `Unexpected second definition of moniker \`${name}\`, expected each name once, whatever its case`
  }))
  if (!range || range.trim() === '') return {monikers: [], errors}

  const parsed = parseRange(range)
  errors.push(
    ...parsed.errors.map((message) => ({
      code: 'moniker-range-invalid' as const,
      message: `Invalid moniker range: ${message}`
    }))
  )

  const monikers = new Set<string>()
  for (const set of parsed.sets) {
    const [first = new Set<string>(), ...rest] = set.map((comparator) => {
      const names = namesOf(comparator, products)
      if (!names) {
        errors.push({
          code: 'moniker-range-invalid',
          message: `Invalid moniker range: '${range}'. Moniker '${comparator.name}' is not defined.`
        })
      }
      return names ?? new Set<string>()
    })
    for (const name of first) if (rest.every((names) => names.has(name))) monikers.add(name)
  }

  return {monikers: [...monikers].sort(byOrdinal), errors}
}

/** Names that a comparator stands for; nothing if it names an undefined moniker. */
function namesOf(comparator: Comparator, products: ReadonlyMap<string, Product>): Set<string> | undefined {
  const name = comparator.name.toLowerCase()
  const names = products.get(name)?.names
  if (!names) return undefined
  const index = names.indexOf(name)
  switch (comparator.operator) {
    case '=':
      return new Set([name])
    case '<':
      return new Set(names.slice(0, index))
    case '<=':
      return new Set(names.slice(0, index + 1))
    case '>':
      return new Set(names.slice(index + 1))
    case '>=':
      return new Set(names.slice(index))
  }
}

/** Product of each moniker, by its lower-cased name. */
function productsOf(definitions: readonly MonikerDefinition[]): {
  products: Map<string, Product>
  duplicates: string[]
} {
  const products = new Map<string, Product>()
  const byName = new Map<string, Product>()
  const duplicates: string[] = []
  const ordered = definitions
    .map((definition) => ({definition, order: definition.order ?? 0}))
    .sort((left, right) => left.order - right.order)

  for (const {definition} of ordered) {
    const name = definition.moniker_name.toLowerCase()
    if (byName.has(name)) {
      duplicates.push(name)
      continue
    }
    const key = definition.product_name ?? ''
    const product = products.get(key) ?? {names: []}
    product.names.push(name)
    products.set(key, product)
    byName.set(name, product)
  }

  return {products: byName, duplicates}
}

function byOrdinal(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
