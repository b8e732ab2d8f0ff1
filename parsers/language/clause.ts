import {continuedPath, openedPlace, soughtPlace, whereabouts} from './clause-places.js'
import {extraposed, isParticle, particleAt, restOfClause} from './clause-rest.js'
import {
  boundary,
  type Clause,
  close,
  emptyClause,
  finish,
  hasGoverned,
  isComplete,
  leaveOpen,
  type State,
  take
} from './clause-state.js'
import {type Subordinate, subordinatesAt} from './conditions.js'
import {jointEnd} from './joint.js'
import type {Lexicon} from './lexicon.js'
import {type NounPhrase, readNounPhrase} from './noun-phrase.js'
import {opening} from './opening.js'
import {rangeAt} from './range.js'
import {benefactiveEnd} from './relative.js'
import {isCapitalized} from './sentences.js'
import {leaveStray} from './stray.js'
import {find, isComma, markEnd, skip, type Text} from './text.js'

export type {Clause} from './clause-state.js'

/** How a sentence reads, or the token at which it does not. */
export type Reading = {clauses: Clause[]; conditions: Subordinate[]} | {failedAt: number}

/** Reads a sentence as clauses; conditions and purposes may stand before, between and behind them. */
export function readClauses(text: Text, index = 0, known = new Map<number, Reading>()): Reading {
  const reading = known.get(index) ?? readFrom(text, index, known)
  known.set(index, reading)
  return reading
}

function readFrom(text: Text, index: number, known: Map<number, Reading>): Reading {
  let farthest = {failedAt: index}
  for (const subordinate of subordinatesAt(text, index)) {
    if (subordinate.next >= text.tokens.length) return {clauses: [], conditions: [subordinate]}
    const rest = readClauses(text, subordinate.next, known)
    if ('clauses' in rest && rest.clauses.length > 0) {
      const clauses = subordinate.optional ? rest.clauses.map((one) => ({...one, optional: true})) : rest.clauses
      return {clauses, conditions: [subordinate, ...rest.conditions]}
    }
    if ('failedAt' in rest && rest.failedAt > farthest.failedAt) farthest = rest
  }
  const main = readMain(text, index)
  if ('clauses' in main || main.failedAt > farthest.failedAt) return main
  return farthest
}

function readMain(text: Text, index: number): Reading {
  const state: State = {text, done: [], current: emptyClause(index), conditions: [], optional: false}
  let at = index
  while (at < text.tokens.length) {
    const next = readOne(state, at)
    if (next === undefined || next <= at) return {failedAt: at}
    at = next
  }
  return finish(state, at)
    ? {clauses: inOrder(state.done), conditions: state.conditions}
    : {failedAt: state.current.from}
}

/** What says how the clause before is done is done before it. */
function inOrder(clauses: readonly Clause[]): Clause[] {
  const ordered: Clause[] = []
  for (const clause of clauses) ordered.splice(clause.means ? ordered.length - 1 : ordered.length, 0, clause)
  return ordered
}

/** Reads one constituent into the current clause and returns where the next begins. */
function readOne(state: State, at: number): number | undefined {
  const {text} = state
  const rest = isComma(text.tokens[at]) ? restOfClause(state, at) : undefined
  if (rest !== undefined) return rest
  const joint = jointEnd(text, at)
  if (joint > at)
    return namedLikeJoint(state, at) ?? soughtPlace(state, at) ?? (boundary(state, joint) ? joint : undefined)
  const token = text.tokens[at]
  if (token?.type === 'separator') return continuedPath(state, at)
  if (token?.type === 'punctuation') return markEnd(text, at) ?? filler(state, at)
  return (
    opening(state, at) ??
    subordinate(state, at) ??
    alternative(state, at) ??
    range(state, at) ??
    whereabouts(state, at) ??
    means(state, at) ??
    extraposed(state, at) ??
    benefactiveEnd(text, at) ??
    openedPlace(state, at) ??
    (wantsName(state, at) ? object(state, at) : undefined) ??
    filler(state, at) ??
    (state.current.verbs.length > 0 ? particle(state, at) : undefined) ??
    verb(state, at) ??
    particle(state, at) ??
    helper(state, at) ??
    object(state, at)
  )
}

/** `select Next`: behind a verb that lacks its object a capitalised conjunction is a name. */
function namedLikeJoint(state: State, at: number): number | undefined {
  return wantsName(state, at) ? object(state, at) : undefined
}

/** `Read the agreement by selecting **Terms**`: how it is done is done first. */
function means(state: State, at: number): number | undefined {
  const found = isComplete(state.current) ? find(state.text, at, 'means') : undefined
  // nl `neem de voorwaarden door`
  if (!found || state.current.verbs.every(({verb}) => verb.particles !== undefined && isParticle(state, at)))
    return undefined
  const next = at + found.length
  close(state, next)
  state.current.means = true
  return take(state.current, next)
}

function subordinate(state: State, at: number): number | undefined {
  const {text, current} = state
  const found = subordinatesAt(text, at).find(({end, purpose}) => {
    const joint = jointEnd(text, end)
    if (end < text.tokens.length && joint > end) return goesOn(text, joint)
    return (
      end === text.tokens.length ||
      current.verbs.length === 0 ||
      purpose !== undefined ||
      find(text, end, 'or') !== undefined
    )
  })
  if (!found) return undefined
  state.conditions.push(found)
  if (found.optional) leaveOpen(state, found.end)
  return found.end
}

/** Whether something is done or named in what is left: `to accept the agreement and the relationship` is one purpose. */
function goesOn(text: Text, from: number): boolean {
  return text.tokens
    .slice(from)
    .some(
      (token, at) => token.type !== 'word' || find(text, from + at, 'verb') !== undefined || isCapitalized(token.text)
    )
}

/** `or go to …`, `otherwise select …`: another instruction, not another object. */
function alternative(state: State, at: number): number | undefined {
  const {text} = state
  const otherwise = find(text, at, 'otherwise')
  const or = otherwise ?? find(text, at, 'or')
  if (!or) return undefined
  const next = skip(text, at + or.length, 'fillers', 'and', 'pronouns')
  if (!otherwise && !find(text, next, 'verb') && !find(text, next, 'obligation')) return undefined
  if (isComplete(state.current) || hasGoverned(state.current)) close(state, next)
  if (!otherwise && (state.current.verbs.length > 0 || state.done.length === 0)) return undefined
  state.current.alternative = otherwise ? 'otherwise' : 'or'
  return take(state.current, next)
}

function range({text, current}: State, at: number): number | undefined {
  const found = current.verbs.some(({verb}) => verb.kind === 'repeat') && !current.range ? rangeAt(text, at) : undefined
  if (!found) return undefined
  current.range = found
  return take(current, found.end)
}

/** A capitalised word behind a verb that still lacks its object is a name, whatever else it could be. */
function wantsName({current, text}: State, at: number): boolean {
  if (current.verbs.length === 0 || current.object || at === current.from || find(text, at, 'pronouns')) return false
  return isCapitalized(text.tokens[at]?.text ?? '')
}

function verb(state: State, at: number): number | undefined {
  const {text} = state
  const match = text.matches[at]?.find(({meanings}) => meanings.some((meaning) => meaning.class === 'verb'))
  if (!match) return undefined
  const {current} = state
  if (current.verbs.length > 0) {
    if (!current.object && !current.destination) return undefined
    close(state, at)
  }
  const clause = state.current
  clause.verbs = match.meanings.flatMap((meaning) =>
    meaning.class === 'verb' ? [{verb: meaning.verb, mood: meaning.mood}] : []
  )
  // sv `tar du bort`: the verb has its subject inside
  const hasPronoun = match.words.split(' ').some((word) => isPronoun(word, text.language.lexicon))
  if (hasPronoun) clause.pronoun = true
  clause.verbFinal = clause.object !== undefined
  clause.destinationFirst = clause.destination !== undefined
  return take(clause, at + match.length)
}

function isPronoun(word: string, lexicon: Lexicon): boolean {
  return lexicon.meanings.get(word)?.some((meaning) => meaning.class === 'pronouns') ?? false
}

function particle(state: State, at: number): number | undefined {
  const {text, current} = state
  if (!isParticle(state, at)) return undefined
  const match = particleAt(text, at)
  // de `ein Stichwort`: a word that is an article as well is one before a noun
  if (!match || (find(text, at, 'articles') && readNounPhrase(text, at, 'object'))) return undefined
  current.particles.push(match.words)
  return take(current, at + match.length)
}

function helper({text, current}: State, at: number): number | undefined {
  const obligation = find(text, at, 'obligation')
  if (obligation) {
    current.obliged = true
    return take(current, at + obligation.length)
  }
  const possibility = find(text, at, 'possibility')
  if (possibility) {
    current.possible = true
    return take(current, at + possibility.length)
  }
  const pronoun = find(text, at, 'pronouns')
  // de `lesen Sie sie`: behind the subject it is the object
  const isObject = at > 0 && find(text, at, 'it') !== undefined && find(text, at - 1, 'pronouns') !== undefined
  if (!pronoun || isObject) return undefined
  current.pronoun = true
  return take(current, at + pronoun.length)
}

function object(state: State, at: number): number | undefined {
  const {text, current} = state
  const phrase = readNounPhrase(text, at, 'object')
  if (!phrase) return undefined
  if (phrase.place === 'here' || isShowingPage(text, phrase, current)) {
    current.places.push({preposition: '', kind: 'page', phrase})
    return take(current, phrase.end)
  }
  if (current.object && !leaveStray(state, phrase)) return undefined
  state.current.object = phrase
  return take(state.current, phrase.end)
}

/** `the **Partner relationships** page lists …`: the page is where something is seen. */
function isShowingPage(text: Text, {role, end}: NounPhrase, {verbs}: Clause): boolean {
  return role === 'page' && verbs.length === 0 && find(text, end, 'verb')?.meaning.verb.kind === 'expect'
}

function filler(state: State, at: number): number | undefined {
  const {text, current} = state
  const bracketed = text.tokens[at]?.text === '(' ? find(text, at + 1, 'optional') : undefined
  if (bracketed && text.tokens[at + 1 + bracketed.length]?.text === ')') {
    leaveOpen(state, at + 2 + bracketed.length)
    return take(current, at + 2 + bracketed.length)
  }
  const optional = find(text, at, 'optional')
  if (optional) leaveOpen(state, at + optional.length)
  const found = optional ?? find(text, at, 'fillers') ?? find(text, at, 'leadIns')
  if (found) return take(current, at + found.length)
  const that = current.object ? find(text, at, 'subordinators') : undefined
  const next = that ? at + that.length : at
  return that && find(text, next, 'verb') ? next : undefined
}
