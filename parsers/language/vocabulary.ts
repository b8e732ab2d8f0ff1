import {foldWording} from './fold.js'
import type {Language} from './types.js'

const known = new WeakMap<Language, Set<string>>()

/**
 * Returns the words of a text that a language file nowhere has, as written. Names inside the text are none of its words: those
 * with a capital behind the first word.
 */
export function unknownWords(text: string, language: Language): string[] {
  const words = vocabularyOf(language)
  const isKnown = (word: string) =>
    words.has(word) ||
    language.lexicon.suffixes.some((suffix) => word.endsWith(suffix) && words.has(word.slice(0, -suffix.length)))
  return (text.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).filter((written, index) => {
    if (index > 0 && /^\p{Lu}/u.test(written)) return false
    return !foldWording(written, language.subtag).split(' ').every(isKnown)
  })
}

/** Every single word of the words, patterns and goals of a language. */
function vocabularyOf(language: Language): Set<string> {
  const cached = known.get(language)
  if (cached) return cached
  const {lexicon, patterns, data, subtag} = language
  const {advice, given, statements, exclusions: _, ...others} = patterns
  const stated = [...statements.values()].map((list) => list.map(({pattern}) => pattern))
  const lists = [advice, given, ...stated, ...Object.values(others).flatMap((one) => [...one.values()])]
  const groups = [
    ...lexicon.meanings.keys(),
    ...lists.flatMap((list) => list.flatMap((pattern) => [...pattern.known])),
    ...[...data.goalVerbs, ...data.area].map((one) => foldWording(one, subtag))
  ]
  const words = new Set(groups.flatMap((group) => group.split(' ')))
  known.set(language, words)
  return words
}
