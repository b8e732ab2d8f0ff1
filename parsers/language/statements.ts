import type {ConditionId} from '../types.js'
import type {Deed} from './deed.js'
import {matchesPattern, type Pattern, wordsOf} from './patterns.js'
import {stepNumbers} from './step-numbers.js'
import {find, nameOf, type Text, textOf} from './text.js'
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
  const words = wordsOf(text, 0, text.tokens.length, 'names')
  // `Step 1: Suspend …`: the number of a title says nothing
  const own = /^\d+[:.]?$/.test(words?.[1] ?? '') ? words?.slice(2) : words
  return own && (titleSaid(own, text.language) as ConditionId | undefined)
}

function titleSaid(words: readonly string[], {patterns, lexicon}: Text['language']): string | undefined {
  for (const [id, all] of patterns.titles)
    if (all.some((pattern) => matchesPattern(pattern, [...words], lexicon.suffixes))) return id
  return undefined
}

/** Under which condition the reader does not skip what a sentence says to skip: `If you have only one subscription, skip this step.` */
export function skipOf(text: Text): ConditionId | undefined {
  return idOf(text, text.language.patterns.skips) as ConditionId | undefined
}

/** `Repeat steps 2 and 3 until …`: which steps, and the sentence without saying which. */
export function withoutStepNumbers(text: Text): {rest: Text; which: Pick<Deed, 'steps' | 'wording'>} | undefined {
  const {tokens, flat, language} = text
  for (const at of tokens.keys()) {
    const noun = find(text, at, 'noun')
    const from = at + (noun?.length ?? 0)
    const numbered = noun?.meaning.noun === 'steps' ? stepNumbers(text, from) : undefined
    if (!numbered) continue
    const rest = textOf([...tokens.slice(0, at), ...tokens.slice(numbered.end)], flat, language)
    return {rest, which: {steps: numbered.numbers, wording: nameOf(text, at, numbered.end)}}
  }
  return undefined
}

/** Whether a sentence asks; its mark is none of its tokens. */
export function isQuestion({flat, tokens}: Text): boolean {
  return /^\s?\?/.test(flat.text.slice(tokens.at(-1)?.to))
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
