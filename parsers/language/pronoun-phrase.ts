import type {NounPhrase, NounUse} from './noun-phrase.js'
import {relativeEnd} from './relative.js'
import {find, isComma, skip, type Text} from './text.js'

/** `the one you want to edit`, sv `den du vill redigera` */
export function pronounPhrase(text: Text, index: number, start: number): NounPhrase | undefined {
  for (const at of new Set([index, start, skip(text, index, 'nameOf'), skip(text, index, 'articles', 'nameOf')])) {
    const found = find(text, at, 'anaphors')
    const next = at + (found?.length ?? 0)
    const verb = found ? find(text, next, 'relativeVerbs') : undefined
    const particle = found ? find(text, next, 'particle') : undefined
    // de `dasjenige aus, das Sie ändern möchten`
    const isApart = particle && relativeEnd(text, next + particle.length) !== undefined
    // `the right one`
    const isChosen = found && at > index && find(text, at - 1, 'adjectives') !== undefined
    const isLast = next === text.tokens.length || isComma(text.tokens[next]) || find(text, next, 'and') !== undefined
    if (isChosen && isLast) return {names: [], path: false, anaphor: true, from: index, end: next}
    const end = found
      ? (relativeEnd(text, next) ?? (verb ? next + verb.length : isApart ? next : undefined))
      : undefined
    if (end !== undefined) return {names: [], path: false, anaphor: true, from: index, end}
  }
  return undefined
}

/** `read it`: nothing of a noun phrase follows. */
export function itPhrase(text: Text, at: number, use: NounUse): NounPhrase | undefined {
  const found = use === 'object' ? find(text, at, 'it') : undefined
  const end = at + (found?.length ?? 0)
  const isEnd = end === text.tokens.length || isComma(text.tokens[end])
  const isLast = isEnd || (['and', 'direction', 'preposition', 'particle'] as const).some((one) => find(text, end, one))
  return found && isLast ? {names: [], path: false, it: true, from: at, end} : undefined
}
