import type {PartnerType, Statement, StatementId} from '../../types.js'
import {hasRow, matchesPattern} from '../patterns.js'
import type {Text} from '../text.js'
import {abilitiesIn} from './abilities-in.js'
import {namesIn, typeNamed, typesIn} from './names-in.js'
import {type Wording, wordingsOf} from './wordings.js'

/** Longer sentences state nothing that a pattern knows. */
const maxTokens = 120

/**
 * What a sentence states, by the statement patterns of its language: every word is accounted for, so that a word that
 * turns the meaning round (`not`, `also`) leaves it unread instead of misread. One sentence may state several things.
 *
 * @param text Sentence.
 * @param subject What its table row or heading is about, if any: the name of a type of partner counts.
 * @returns empty where nothing was recognised
 */
export function statementsOf(text: Text, subject?: string): Statement[] {
  if (text.tokens.length > maxTokens) return []
  const {patterns, lexicon} = text.language
  const about = typeAbout(text, subject)
  const [plain, ...named] = wordingsOf(text)
  const found: Statement[] = []
  for (const [id, list] of patterns.statements) {
    for (const {pattern, contrary, hasName} of list) {
      const wording = (hasName ? named : plain ? [plain] : []).find(({words}) =>
        matchesPattern(pattern, words, lexicon.suffixes)
      )
      const statement = wording && toStatement(id, wording, text, about)
      if (!statement) continue
      if (plain && hasRow(plain.words, patterns.exclusions.get(id) ?? [])) break
      found.push({...statement, ...(contrary && {contrary})})
      break
    }
  }
  return found
}

/**
 * What a sentence would state if it had only some of its words.
 *
 * @param id Statement whose pattern these words match.
 * @param wording The words that are left.
 * @param text The whole sentence.
 * @param subject What its table row or heading is about, if any.
 * @returns `undefined` where they miss what the statement is about, or another one acts
 */
export function statedWith(id: StatementId, wording: Wording, text: Text, subject?: string): Statement | undefined {
  const [plain] = wordingsOf(text)
  if (plain && hasRow(plain.words, text.language.patterns.exclusions.get(id) ?? [])) return undefined
  return toStatement(id, wording, text, typeAbout(text, subject))
}

/** `**Partner**: …` names it by itself, else the row or the heading does. */
function typeAbout({tokens, language}: Text, subject: string | undefined): PartnerType | undefined {
  const [first] = tokens
  const own = first?.type === 'label' ? typeNamed(first.text, language) : undefined
  return own ?? (subject === undefined ? undefined : typeNamed(subject, language))
}

/** What a statement is about besides; `undefined` where it misses that. */
function toStatement(
  id: StatementId,
  {words, label}: Wording,
  text: Text,
  subject: PartnerType | undefined
): Statement | undefined {
  const {language} = text
  const named = label ? {label} : {}
  switch (id) {
    case 'administrator-abilities': {
      const abilities = abilitiesIn(words, language)
      return abilities && {id, abilities}
    }
    case 'type-abilities':
    case 'type-global-administrator':
    case 'type-user-account':
    case 'type-sees-purchases': {
      const types = typesOf(text, words, subject)
      const abilities = abilitiesIn(words, language)
      // only these partners buy under one agreement of the customer
      if (id === 'type-sees-purchases' && types.some((type) => type !== 'mpsa')) return undefined
      // which of several types can do which of several things, words in any order cannot say
      if (types.length > 1 && (abilities?.length ?? 0) > 1) return undefined
      return types.length > 0 && (abilities || id !== 'type-abilities')
        ? {id, types, ...(abilities && {abilities})}
        : undefined
    }
    case 'works-on-as-type':
    case 'deletable-types': {
      const types = typesIn(words, language)
      return types.length > 0 ? {id, types, ...named} : undefined
    }
    case 'who-may-remove': {
      const kinds = namesIn(words, language.data.kinds, language)
      return kinds.length > 0 ? {id, kinds} : undefined
    }
    default:
      return {id, ...named}
  }
}

/** The type that the sentence names, or else the one that its row is about. */
function typesOf(text: Text, words: readonly string[], subject: PartnerType | undefined): PartnerType[] {
  const own = typesIn(words, text.language)
  return own.length > 0 ? own : subject ? [subject] : []
}
