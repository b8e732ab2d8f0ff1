import {type NearStatement, type StatementId, statementRules} from '../../types.js'
import {unmatched} from '../patterns.js'
import type {Text} from '../text.js'
import {statedWith} from './statements-of.js'
import {wordingsOf} from './wordings.js'

/** With more words left over it is another sentence. */
const mostWords = 3
/** So many are enough to choose from. */
const mostStatements = 2

/**
 * What a sentence that states nothing known is close to: it has all that a pattern needs, and few words besides. Of
 * patterns that need as much, the one with the fewest words left over. Without these it does state it: that is tried.
 *
 * @param text Sentence.
 * @param subject What its table row or heading is about, if any.
 * @returns the likeliest first
 */
export function nearStatements(text: Text, subject?: string): NearStatement[] {
  const {patterns, lexicon} = text.language
  const wordings = wordingsOf(text)
  const near = [...patterns.statements].flatMap(([id, list]) =>
    list.flatMap(({pattern, hasName}, index) => {
      const [best] = (hasName ? wordings.slice(1) : wordings.slice(0, 1))
        .map((wording) => ({wording, ...unmatched(pattern, wording.words, lexicon.suffixes)}))
        .filter(({needs, words}) => needs === 0 && words.length > 0 && words.length <= mostWords)
        .sort((one, other) => one.words.length - other.words.length)
      if (!best) return []
      const {wording, words} = best
      const rest = {...wording, words: wording.words.filter((word) => !words.includes(word))}
      if (!statedWith(id, rest, text, subject)) return []
      const key = `statements.${id}[${index}]`
      return [{needs: pattern.needs.length, near: {id, rule: statementRules[id], words, key}}]
    })
  )
  const ranked = near.sort((one, other) => one.near.words.length - other.near.words.length || other.needs - one.needs)
  const first = new Map<StatementId, NearStatement>()
  for (const {near: one} of ranked) if (!first.has(one.id)) first.set(one.id, one)
  return [...first.values()].slice(0, mostStatements)
}
