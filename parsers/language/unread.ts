import type {Sentence} from '../types.js'
import {positionOf} from './deed.js'
import {find, type Text} from './text.js'

/**
 * Says why a sentence is unread, and the way out.
 *
 * @param text Sentence.
 * @param failedAt Token at which its reading stopped.
 */
export function explainUnread(text: Text, failedAt: number): NonNullable<Sentence['unread']> {
  const file = `parsers/language/${text.language.subtag}.json`
  const negation = text.tokens.findIndex((_, at) => find(text, at, 'negations'))
  if (negation >= 0) {
    return why(
      text,
      [negation],
      (words) =>
        `Unexpected ${words}, expected an instruction: a negation tells the reader to do nothing; say what to do instead`
    )
  }
  const possibility = text.tokens.findIndex((_, at) => find(text, at, 'possibility'))
  if (possibility >= 0) {
    return why(
      text,
      [possibility],
      (words) =>
        `Unexpected ${words}, expected an instruction: what the reader may do is no step; write it as \`select …\``
    )
  }
  const unknown = text.tokens.flatMap((token, at) => (token.type === 'word' && isUnknown(text, at) ? [at] : []))
  if (unknown.length > 0) {
    return why(
      text,
      unknown,
      (words) =>
        `Unexpected ${words}, expected words that the grammar knows; change the text, or add the word to the list of \`${file}\` that fits: \`verbs\`, \`nouns\`, \`roles\`, or \`words\``
    )
  }
  if (!text.tokens.some((_, at) => find(text, at, 'verb'))) {
    return why(
      text,
      [0],
      (words) =>
        `Missing verb in the sentence that begins with ${words}, expected one such as \`${verbOf(text)}\`; change the text, or add the verb to \`verbs\` in \`${file}\``
    )
  }
  return why(
    text,
    [Math.min(failedAt, text.tokens.length - 1)],
    (words) =>
      `Unexpected ${words} at this place, expected a verb with its object and places; change the text, or add the use of the word to \`${file}\``
  )
}

/** Whether no word group that the language knows covers a token. */
export function isUnknown(text: Text, at: number): boolean {
  return !text.matches.some((matches, start) => matches.some(({length}) => start <= at && at < start + length))
}

function why(text: Text, at: readonly number[], reason: (words: string) => string): NonNullable<Sentence['unread']> {
  const words = at.flatMap((index) => text.tokens[index]?.text ?? [])
  const first = at[0] ?? 0
  return {reason: reason(listOf(words)), words, position: positionOf(text, first, (at.at(-1) ?? first) + 1)}
}

const conjunction = new Intl.ListFormat('en', {type: 'conjunction'})

function listOf(words: readonly string[]): string {
  const shown = words.slice(0, 3).map((word) => `\`${word}\``)
  if (words.length > shown.length) shown.push('…')
  return conjunction.format(shown)
}

function verbOf(text: Text): string {
  return text.language.data.verbs.find(({kind}) => kind === 'press')?.imperative?.[0] ?? 'select'
}
