import type {GoalId} from '../types.js'
import {goalOf} from './goal.js'
import {loadLanguage} from './load.js'
import type {Language} from './types.js'

export {explainAction, explainTokens, tokensOf} from './explain.js'
export {foldLabel, foldSpace, foldWording} from './fold.js'
export {isOfArea} from './goal.js'
export {labelCandidates} from './label-candidates.js'
export {languageSubtags, loadLanguage} from './load.js'
export {
  labelPattern,
  linkPattern,
  type ParameterName,
  parameterPatterns,
  pathPattern,
  quote,
  quoteLink,
  quoteList,
  quotePath,
  unquote,
  unquoteLink,
  unquoteList,
  unquotePath
} from './parameters.js'
export {type PhraseValues, phrase} from './phrase.js'
export {type PhraseKey, phraseParameters} from './phrases.js'
export {type ReadOptions, readParagraph} from './read.js'
export type {Language, LanguageData} from './types.js'
export {unknownWords} from './vocabulary.js'

/**
 * Reads what a procedure is for from its anchor, which is made of English words, or else from its title.
 *
 * @returns `undefined`: a goal of the partner-management area other than the four; `null`: out of scope.
 */
export function readGoal(anchor: string, title: string, language: Language): GoalId | undefined | null {
  return goalOf(anchor, title, language, loadLanguage('en') ?? language)
}
