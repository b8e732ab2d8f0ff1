import {isCapitalized} from './sentences.js'
import {isComma, type Text} from './text.js'

/** End of a comma and conjunctions in a row: `, and then`. */
export function jointEnd(text: Text, from: number): number {
  let at = from
  for (;;) {
    const length = isComma(text.tokens[at]) ? 1 : conjunctionAt(text, at)
    if (length === 0) return at
    at += length
  }
}

/** Length of the longest conjunction at a token; with a capital, as in `and Next`, it names a button. */
function conjunctionAt({matches, tokens}: Text, at: number): number {
  const lengths = (matches[at] ?? []).flatMap(({length, meanings}) => {
    const isNamed = tokens.slice(at, at + length).some(({text}, index) => at + index > 0 && isCapitalized(text))
    return !isNamed && meanings.some((one) => one.class === 'and') ? [length] : []
  })
  const length = Math.max(0, ...lengths)
  // `next to` is no `next`
  const isPlace = matches[at]?.some(
    (one) => one.length > length && one.meanings.some((meaning) => meaning.class === 'preposition')
  )
  return isPlace ? 0 : length
}
