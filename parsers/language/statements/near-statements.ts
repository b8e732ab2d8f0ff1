import {type NearStatement, type StatementId, statementRules} from '../../types.js'
import {type Pattern, unmatched} from '../patterns.js'
import type {Text} from '../text.js'
import {wordingsOf} from './wordings.js'

/** With more words left over it is another sentence. */
const mostWords = 3
/** So many are enough to choose from. */
const mostStatements = 2

/**
 * What a sentence that states nothing known is close to: it has all that a pattern needs, and few words besides. Of
 * patterns that need as much, the one with the fewest words left over.
 *
 * @returns the likeliest first
 */
export function nearStatements(text: Text): NearStatement[] {
  const {patterns, lexicon} = text.language
  const wordings = wordingsOf(text)
  const near = [...patterns.statements].flatMap(([id, list]) =>
    list.flatMap(({pattern, hasName}, index) => {
      const left = (hasName ? wordings.slice(1) : wordings.slice(0, 1)).flatMap(
        ({words}) => leftOver(pattern, words, lexicon.suffixes) ?? []
      )
      const [best] = left.sort((one, other) => one.length - other.length)
      if (!best || best.length === 0 || best.length > mostWords) return []
      const key = `statements.${id}[${index}]`
      return [{needs: pattern.needs.length, near: {id, rule: statementRules[id], words: best, key}}]
    })
  )
  const ranked = near.sort((one, other) => one.near.words.length - other.near.words.length || other.needs - one.needs)
  const first = new Map<StatementId, NearStatement>()
  for (const {near: one} of ranked) if (!first.has(one.id)) first.set(one.id, one)
  return [...first.values()].slice(0, mostStatements)
}

/** Words that a pattern does not know, wrapped; nothing where the pattern misses one that it needs. */
function leftOver(pattern: Pattern, words: readonly string[], suffixes: readonly string[]): [string[]] | undefined {
  const {needs, words: left} = unmatched(pattern, words, suffixes)
  return needs === 0 ? [left] : undefined
}
