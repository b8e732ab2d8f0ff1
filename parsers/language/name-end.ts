import type {NounUse} from './noun-phrase.js'
import {isCapitalized} from './sentences.js'
import {find, isComma, skip, type Text} from './text.js'
import {wholePlace} from './whole-place.js'

/** Where a name ends: nl `het tabblad Producten het abonnement` is a name and what is acted on there. */
export function isNameEnd(text: Text, at: number, use: NounUse): boolean {
  if (isStop(text, at)) return true
  // da `**Fakturering** > Dine produkter til højre`
  const place = isCapitalized(text.tokens[at]?.text ?? '') ? undefined : wholePlace(text, at)
  if (place && text.tokens[at - 1]?.type !== 'separator') return true
  if (use === 'destination' || text.tokens[at - 1]?.type === 'separator') return false
  const noun = find(text, at, 'articles') ? skip(text, at, 'articles', 'adjectives') : at
  const isCapital = isCapitalized(text.tokens[at]?.text ?? '') && !text.language.data.capitalizedNouns
  if (noun === at || isCapital) return false
  return find(text, noun, 'noun') !== undefined || find(text, noun, 'role') !== undefined
}

/** Words that end a name without markup. */
export function isStop(text: Text, at: number): boolean {
  if (
    ['and', 'or', 'purpose', 'if', 'negations', 'preposition', 'role', 'obligation'].some((one) =>
      find(text, at, one as 'and')
    )
  ) {
    return !(find(text, at, 'or') && isCapitalized(text.tokens[at + 1]?.text ?? '')) && !isAndInName(text, at)
  }
  const token = text.tokens[at]
  const isOfVerb = find(text, at, 'verb') !== undefined || find(text, at, 'particle') !== undefined
  return token?.type === 'word' && !isCapitalized(token.text) && isOfVerb && !endsName(text, at)
}

/** nl `klik op Partner verwijderen`: where the clause has its verb, an infinitive at its end is the end of the name. */
export function endsName(text: Text, at: number): boolean {
  const length = find(text, at, 'verb')?.length
  const meanings = text.matches[at]?.find((one) => one.length === length)?.meanings ?? []
  const isInfinitive = meanings.every((one) => one.class !== 'verb' || one.mood === 'infinitive')
  const next = at + (length ?? 0)
  const isLast = next >= text.tokens.length || isComma(text.tokens[next]) || find(text, next, 'and') !== undefined
  return length !== undefined && isInfinitive && isLast && hasInstruction(text, at)
}

/** Whether a verb that instructs by itself stands before a token in its clause. */
function hasInstruction(text: Text, before: number): boolean {
  for (let at = before - 1; at >= 0 && !isComma(text.tokens[at]) && !find(text, at, 'and'); at--) {
    const meanings = text.matches[at]?.flatMap((one) => one.meanings) ?? []
    const isWord = !isCapitalized(text.tokens[at]?.text ?? '') || at === 0
    if (isWord && meanings.some((one) => one.class === 'verb' && one.mood !== 'infinitive')) return true
  }
  return false
}

/** `Products and services`: nothing of a clause follows. */
function isAndInName(text: Text, at: number): boolean {
  const and = find(text, at, 'and')
  if (!and) return false
  const next = at + and.length
  // sv `och sedan Nästa`: what comes next in time is named for itself
  return (
    and.length === 1 &&
    text.tokens[next]?.type === 'word' &&
    !(['verb', 'and', 'preposition', 'direction', 'leadIns'] as const).some((one) => find(text, next, one))
  )
}
