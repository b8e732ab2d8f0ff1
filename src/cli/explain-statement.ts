import type {Statement} from '../../parsers/index.js'

/**
 * Says what a sentence states.
 *
 * @param statement of it
 * @returns a line: the statement by its id, and what it is about
 */
export function explainStatement({id, contrary, types = [], kinds = [], abilities = [], label}: Statement): string {
  const parts = [
    `states ${id}`,
    ...(contrary ? ['the opposite of it'] : []),
    ...listed('of', [...types, ...kinds]),
    ...listed('can', abilities),
    ...(label ? [`names \`${label.text}\``] : [])
  ]
  return parts.join(', ')
}

function listed(word: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${word} ${ids.join(' and ')}`]
}
