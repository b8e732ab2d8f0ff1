import type {FlatText} from './flat-text.js'
import {isCapitalized} from './sentences.js'
import {find, textOf} from './text.js'
import type {Token} from './tokens.js'
import type {Language} from './types.js'

/** Where a sentence could begin although no full stop stands before: a capitalised pronoun or article. */
export function newSubjects(tokens: readonly Token[], flat: FlatText, language: Language): number[] {
  const text = textOf(tokens, flat, language)
  return tokens.flatMap((token, at) => {
    const previous = tokens[at - 1]
    if (token.type !== 'word' || !isCapitalized(token.text) || !previous || previous.type === 'punctuation') return []
    return find(text, at, 'pronouns') || find(text, at, 'articles') ? [at] : []
  })
}
