import type {ConditionId} from '../types.js'
import {matchesPattern, type Pattern, wordsOf} from './patterns.js'
import type {Text} from './text.js'
import type {MacroId, WaitId} from './types.js'

/** Whether a sentence is advice about something outside the portal, such as asking the partner for its ID. */
export function isAdvice(text: Text): boolean {
  return matchesAny(text, text.language.patterns.advice)
}

/** Whether a sentence says what every scenario presupposes: `Sign in to the admin center.` */
export function isGiven(text: Text): boolean {
  return matchesAny(text, text.language.patterns.given)
}

/** Whom or what a sentence tells the reader to wait for. */
export function waitOf(text: Text): WaitId | undefined {
  return idOf(text, text.language.patterns.waits) as WaitId | undefined
}

/** What a sentence tells the reader to complete without saying how: `Search for a partner on the providers page.` */
export function macroOf(text: Text): MacroId | undefined {
  return idOf(text, text.language.patterns.macros) as MacroId | undefined
}

/** The condition that a title states for the steps below it: `Suspend any active subscriptions`. */
export function titleOf(text: Text): ConditionId | undefined {
  return idOf(text, text.language.patterns.titles) as ConditionId | undefined
}

/** Under which condition the reader does not skip what a sentence says to skip: `If you have only one subscription, skip this step.` */
export function skipOf(text: Text): ConditionId | undefined {
  return idOf(text, text.language.patterns.skips) as ConditionId | undefined
}

function idOf(text: Text, all: ReadonlyMap<string, readonly Pattern[]>): string | undefined {
  for (const [id, patterns] of all) if (matchesAny(text, patterns)) return id
  return undefined
}

function matchesAny(text: Text, patterns: readonly Pattern[]): boolean {
  const words = wordsOf(text, 0, text.tokens.length, 'names')
  return (
    words !== undefined && patterns.some((pattern) => matchesPattern(pattern, words, text.language.lexicon.suffixes))
  )
}
