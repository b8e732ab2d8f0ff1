import type {PhrasingContent} from 'mdast'
import type {Action, ExplainedToken, WrittenPlace} from '../types.js'
import type {Meaning} from './lexicon.js'
import {nearWord} from './near-word.js'
import {quote, quotePath} from './parameters.js'
import {type Text, textOf} from './text.js'
import {tokenize} from './tokens.js'
import type {Language} from './types.js'

/** Tokens of a paragraph with their classes. */
export function tokensOf(nodes: readonly PhrasingContent[], language: Language, source?: string): ExplainedToken[] {
  const {flat, tokens} = tokenize(nodes, language.data.words.abbreviations, source)
  return classify(textOf(tokens, flat, language))
}

/** Tokens of a sentence with their classes; where a word is unknown, the known one that it looks like. */
export function classify({tokens, matches, language}: Text): ExplainedToken[] {
  const classes = tokens.map(({type}) => (type === 'word' ? new Set<string>() : new Set<string>([type])))
  for (const [at, groups] of matches.entries()) {
    for (const {length, meanings} of groups) {
      for (let one = at; one < at + length; one++)
        for (const meaning of meanings) classes[one]?.add(nameOfMeaning(meaning))
    }
  }
  return tokens.map(({text, position}, at) => {
    const known = [...(classes[at] ?? [])]
    if (known.length > 0) return {text, classes: known, position}
    const near = nearWord(text, language)
    return {text, classes: ['unknown'], position, ...(near && {near})}
  })
}

/** One line per token: the text and its classes. */
export function explainTokens(tokens: readonly ExplainedToken[]): string {
  return tokens.map(({text, classes}) => `${text}\t${classes.join(' ')}`).join('\n')
}

/** One line for an action: `press tab "Partner" @page subscription`. */
export function explainAction({
  kind,
  role,
  labels,
  object,
  wording,
  linkId,
  condition,
  optional,
  absent,
  places
}: Action): string {
  const parts = [
    kind,
    role,
    labels && quotePath(labels),
    absent && 'no',
    object,
    wording && `called ${quote(wording)}`,
    linkId && `#${linkId}`,
    ...(places ?? []).map(explainPlace),
    condition && `if ${condition}`,
    optional && 'optionally'
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

function explainPlace({kind, label, object, ordinal, wording}: WrittenPlace): string {
  return [`@${kind}`, ordinal, label ? quote(label.text) : object, wording && quote(wording)]
    .filter((part) => part !== undefined)
    .join(' ')
}

function nameOfMeaning(meaning: Meaning): string {
  switch (meaning.class) {
    case 'verb':
      return `verb.${meaning.verb.kind}`
    case 'role':
      return `role.${meaning.role}`
    case 'noun':
      return `noun.${meaning.noun}`
    case 'place':
      return `place.${meaning.place}`
    case 'preposition':
      return `preposition.${meaning.kind}`
    default:
      return meaning.class
  }
}
