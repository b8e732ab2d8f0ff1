import type {Subordinate} from './conditions.js'
import {matchesPattern, wordsOf} from './patterns.js'
import {find, isComma, type Text} from './text.js'
import type {PurposeId} from './types.js'

/** What may begin a purpose, and what may begin only the words on a box: `the box that says that …`. */
const markers = ['purpose', 'if', 'heading'] as const
const boxMarkers = ['relativeMarkers', 'subordinators', 'says', 'naming', 'belongsTo'] as const

/**
 * Returns the purposes at a token that matter, longest first: they are known word for word, as conditions are, and so may
 * hold commas and end anywhere.
 */
export function purposesAt(text: Text, index: number): Array<Omit<Subordinate, 'from'>> {
  const marker = markers.map((one) => find(text, index, one)).find((one) => one !== undefined)
  const boxMarker = boxMarkers.map((one) => find(text, index, one)).find((one) => one !== undefined)
  const length = marker?.length ?? boxMarker?.length
  if (length === undefined) return []
  const from = index + length
  return endsOf(text, from).flatMap((end) => {
    const purpose = purposeOf(text, from, end)
    if (!purpose || (!marker && purpose !== 'acknowledgement')) return []
    return [{end, next: isComma(text.tokens[end]) ? end + 1 : end, purpose}]
  })
}

function endsOf(text: Text, from: number): number[] {
  const ends: number[] = []
  for (let at = from + 1; at <= text.tokens.length; at++) {
    const token = text.tokens[at]
    const isEnd =
      token === undefined ||
      token.type !== 'word' ||
      (['and', 'or', 'verb', 'obligation', 'possibility', 'preposition'] as const).some((one) => find(text, at, one))
    if (isEnd) ends.push(at)
    if (token !== undefined && token.type !== 'word' && !isComma(token)) break
  }
  return ends.reverse()
}

/** Which of the purposes that matter the words of a region say. */
export function purposeOf(text: Text, from: number, to: number): PurposeId | undefined {
  const words = wordsOf(text, from, to)
  if (!words) return undefined
  for (const [id, patterns] of text.language.patterns.purposes) {
    if (patterns.some((pattern) => matchesPattern(pattern, words, text.language.lexicon.suffixes)))
      return id as PurposeId
  }
  return undefined
}
