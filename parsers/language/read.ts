import type {PhrasingContent} from 'mdast'
import type {Action, Sentence, SentenceKind} from '../types.js'
import {actionsOf} from './actions.js'
import {readClauses} from './clause.js'
import {positionOf} from './deed.js'
import type {FlatText} from './flat-text.js'
import {foldSpace} from './fold.js'
import {peelings, unmarkWords} from './label-edges.js'
import {isCapitalized, splitSentences} from './sentences.js'
import {isAdvice, isGiven} from './statements.js'
import {find, type Text, textOf} from './text.js'
import {type Token, tokenize} from './tokens.js'
import type {Language} from './types.js'
import {explainUnread} from './unread.js'

/** What `readParagraph` takes besides. */
export interface ReadOptions {
  /** Language of text that was left untranslated: a sentence is read in it when the other language cannot. Default: none. */
  fallback?: Language
  /** The whole file: places behind character escapes and references are then exact. Default: none. */
  source?: string
}

/** At so many places it is tried whether a sentence was two. */
const mostSplits = 8

/** A sentence as far as it was understood. */
type Outcome = {kind: Exclude<SentenceKind, 'unread'>; actions: Action[]} | {text: Text; failedAt: number}

/**
 * Reads a paragraph, such as the text of a list item: what its reader does, sees, or is told, sentence by sentence.
 *
 * Nothing is dropped: a sentence of which any word is not accounted for is `unread`, with the words and a way out.
 *
 * @param nodes Phrasing content with positions, in one reading.
 * @param language Language of the text.
 */
export function readParagraph(
  nodes: readonly PhrasingContent[],
  language: Language,
  options: ReadOptions = {}
): Sentence[] {
  const {flat, tokens} = tokenize(nodes, language.data.words.abbreviations, options.source)
  return splitSentences(tokens).flatMap((sentence) => readRun(sentence, flat, language, options.fallback))
}

/** A sentence, or two that lost the full stop between them: `… you're adding You can get …`. */
function readRun(tokens: Token[], flat: FlatText, language: Language, fallback: Language | undefined): Sentence[] {
  const outcome = understand(tokens, flat, language)
  if ('kind' in outcome) return [toSentence(tokens, flat, language, outcome)]
  for (const at of newSubjects(tokens, flat, language).slice(0, mostSplits)) {
    const halves = [tokens.slice(0, at), tokens.slice(at)].map((half) => ({
      half,
      outcome: understand(half, flat, language)
    }))
    if (halves.every((one) => 'kind' in one.outcome)) {
      return halves.map((one) => toSentence(one.half, flat, language, one.outcome))
    }
  }
  const other = fallback && fallback.subtag !== language.subtag ? readRun(tokens, flat, fallback, undefined) : []
  if (other.length > 0 && other.every(({kind}) => kind !== 'unread')) return other
  return [toSentence(tokens, flat, language, outcome)]
}

/** Where a sentence could begin although no full stop stands before: a capitalised pronoun or article. */
function newSubjects(tokens: readonly Token[], flat: FlatText, language: Language): number[] {
  const text = textOf(tokens, flat, language)
  return tokens.flatMap((token, at) => {
    const previous = tokens[at - 1]
    if (token.type !== 'word' || !isCapitalized(token.text) || !previous || previous.type === 'punctuation') return []
    return find(text, at, 'pronouns') || find(text, at, 'articles') ? [at] : []
  })
}

function understand(written: readonly Token[], flat: FlatText, language: Language): Outcome {
  const tokens = unmarkWords(written, flat, language)
  let first: Outcome | undefined
  for (const variant of peelings(tokens, flat, language)) {
    const outcome = interpret(textOf(variant, flat, language))
    if ('kind' in outcome) return outcome
    first ??= outcome
  }
  return first ?? {text: textOf(tokens, flat, language), failedAt: 0}
}

function interpret(text: Text): Outcome {
  if (isAdvice(text)) return {kind: 'advice', actions: []}
  if (isGiven(text)) return {kind: 'condition', actions: []}
  const reading = readClauses(text)
  if ('failedAt' in reading) return {text, failedAt: reading.failedAt}
  const condition = reading.conditions.find((one) => one.condition)?.condition
  if (reading.clauses.length === 0) return {kind: 'condition', actions: []}
  const actions: Action[] = []
  for (const clause of reading.clauses) {
    const done = actionsOf(clause, text, condition)
    if (!done) return {text, failedAt: clause.from}
    actions.push(...done)
  }
  if (actions.length === 0) return {kind: 'condition', actions}
  return {kind: actions.every(({kind}) => kind === 'expect') ? 'expectation' : 'action', actions}
}

function toSentence(tokens: Token[], flat: FlatText, language: Language, outcome: Outcome): Sentence {
  const first = tokens[0]
  const last = tokens.at(-1)
  const mark = /^\s?[.?!…]/.exec(flat.text.slice(last?.to ?? 0))?.[0].trimEnd() ?? ''
  const text = first && last ? foldSpace(flat.text.slice(first.from, last.to) + mark) : ''
  const whole = {
    text,
    position: positionOf({tokens}, 0, tokens.length),
    language: language.subtag
  }
  if ('kind' in outcome) {
    const read = textOf(tokens, flat, language)
    const leadsIn = tokens.some((_, at) => find(read, at, 'leadIns'))
    return {kind: outcome.kind, ...whole, actions: outcome.actions, ...(leadsIn && {leadsIn})}
  }
  return {kind: 'unread', ...whole, actions: [], unread: explainUnread(outcome.text, outcome.failedAt)}
}
