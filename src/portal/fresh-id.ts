/**
 * An id for something new that a page makes: `prefix-n` with the smallest `n` from 1 on that is free, so that the same
 * steps always make the same ids.
 *
 * @param taken  ids that there are already, in any order
 */
export function freshId(prefix: string, taken: readonly string[]): string {
  let number = 1
  while (taken.includes(`${prefix}-${number}`)) number += 1
  return `${prefix}-${number}`
}
