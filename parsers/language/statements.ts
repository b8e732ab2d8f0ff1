import {matchesPattern, type Pattern, wordsOf} from './patterns.js'
import type {Text} from './text.js'

/** Whether a sentence is advice about something outside the portal, such as asking the partner for its ID. */
export function isAdvice(text: Text): boolean {
  return matchesAny(text, text.language.patterns.advice)
}

/** Whether a sentence says what every scenario presupposes: `Sign in to the admin center.` */
export function isGiven(text: Text): boolean {
  return matchesAny(text, text.language.patterns.given)
}

function matchesAny(text: Text, patterns: readonly Pattern[]): boolean {
  const words = wordsOf(text, 0, text.tokens.length, 'names')
  return (
    words !== undefined && patterns.some((pattern) => matchesPattern(pattern, words, text.language.lexicon.suffixes))
  )
}
