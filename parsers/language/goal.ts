import {type GoalId, goalIds} from '../types.js'
import {foldWording} from './fold.js'
import {matchesPattern} from './patterns.js'
import type {Language} from './types.js'

/**
 * Reads what a procedure is for.
 *
 * The anchor is language-neutral identity and made of English words; the title counts where the anchor says nothing
 * (no thing of the area) or nothing English about what is done: an anchor made from the translated title. Decides T20: a
 * translated title that says the opposite does not turn the procedure round.
 *
 * @param anchor Explicit anchor or slug of the heading.
 * @param title Heading, in the document's language.
 * @param language The document's language.
 * @param english Language of anchors.
 * @returns `undefined` for another goal of the partner-management area, `null` when neither names a thing of it.
 */
export function goalOf(
  anchor: string,
  title: string,
  language: Language,
  english: Language
): GoalId | undefined | null {
  const anchorWords = wordsOfHeading(anchor.replace(/-\d+$/, ''), english)
  const goal = matchGoal(anchorWords, english)
  if (goal) return goal
  const ofArea = namesAny(anchorWords, english.data.area, english)
  if (ofArea && namesAny(anchorWords, english.data.goalVerbs, english)) return undefined
  const titleWords = wordsOfHeading(title, language)
  const titleGoal = matchGoal(titleWords, language)
  if (titleGoal) return titleGoal
  return ofArea || namesAny(titleWords, language.data.area, language) ? undefined : null
}

/**
 * Whether a name is one of the partner-management area, such as that of a control: `Delete partner`.
 *
 * @param name As written.
 * @param language Whose words.
 */
export function isOfArea(name: string, language: Language): boolean {
  return namesAny(wordsOfHeading(name, language), language.data.area, language)
}

function matchGoal(words: readonly string[], {patterns, lexicon}: Language): GoalId | undefined {
  return goalIds.find((id) =>
    patterns.goals.get(id)?.some((pattern) => matchesPattern(pattern, words, lexicon.suffixes))
  )
}

function namesAny(words: readonly string[], names: readonly string[], {subtag}: Language): boolean {
  const text = ` ${words.join(' ')} `
  return names.some((name) => text.includes(` ${foldWording(name, subtag)} `))
}

function wordsOfHeading(text: string, {subtag}: Language): string[] {
  return foldWording(text.replace(/[^\p{L}\p{N}\p{M}'’:-]+/gu, ' '), subtag)
    .split(' ')
    .filter((word) => word !== '')
}
