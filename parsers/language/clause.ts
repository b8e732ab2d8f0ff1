import {type Subordinate, subordinatesAt} from './conditions.js'
import type {Mood} from './lexicon.js'
import {benefactiveEnd, type NounPhrase, readNounPhrase} from './noun-phrase.js'
import {governedPlace, type PlacePhrase, wholePlace} from './place-phrase.js'
import {isCapitalized} from './sentences.js'
import {find, isComma, markEnd, skip, type Text} from './text.js'
import type {VerbData} from './types.js'

/** One clause: its verb, what it acts on, and where; in no order, as word order differs and translation garbles it. */
export interface Clause {
  verbs: Array<{verb: VerbData; mood: Mood}>
  object?: NounPhrase
  destination?: NounPhrase
  places: PlacePhrase[]
  particles: string[]
  pronoun: boolean
  obliged: boolean
  /** Whether its object stands before its verb. */
  verbFinal: boolean
  /** Whether it says where to before its verb: nl `naar **Facturering** gaan`. */
  destinationFirst: boolean
  from: number
  end: number
}

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
    if ('clauses' in rest && rest.clauses.length > 0) return {...rest, conditions: [subordinate, ...rest.conditions]}
    if ('failedAt' in rest && rest.failedAt > farthest.failedAt) farthest = rest
  }
  const main = readMain(text, index)
  if ('clauses' in main || main.failedAt > farthest.failedAt) return main
  return farthest
}

interface State {
  text: Text
  done: Clause[]
  current: Clause
  conditions: Subordinate[]
}

function readMain(text: Text, index: number): Reading {
  const state: State = {text, done: [], current: emptyClause(index), conditions: []}
  let at = index
  while (at < text.tokens.length) {
    const next = readOne(state, at)
    if (next === undefined || next <= at) return {failedAt: at}
    at = next
  }
  return finish(state, at) ? {clauses: state.done, conditions: state.conditions} : {failedAt: state.current.from}
}

/** Reads one constituent into the current clause and returns where the next begins. */
function readOne(state: State, at: number): number | undefined {
  const {text} = state
  const joint = jointEnd(text, at)
  if (joint > at) return namedLikeJoint(state, at) ?? (boundary(state, joint) ? joint : undefined)
  const token = text.tokens[at]
  if (token?.type === 'punctuation') return markEnd(text, at)
  return (
    subordinate(state, at) ??
    place(state, at) ??
    relativePlace(state, at) ??
    destination(state, at) ??
    benefactiveEnd(text, at) ??
    openedMail(state, at) ??
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

/** End of a comma and conjunctions in a row: `, and then`. */
function jointEnd(text: Text, from: number): number {
  let at = from
  for (;;) {
    if (isComma(text.tokens[at])) at++
    else {
      const next = skip(text, at, 'and')
      // `next to` is no `next`
      if (next === at || at + (find(text, at, 'preposition')?.length ?? 0) > next) return at
      at = next
    }
  }
}

function subordinate(state: State, at: number): number | undefined {
  const {text, current} = state
  const found = subordinatesAt(text, at).find(
    ({end}) => end === text.tokens.length || jointEnd(text, end) > end || current.verbs.length === 0
  )
  if (!found) return undefined
  if (found.condition) state.conditions.push(found)
  return found.end
}

function destination({text, current}: State, at: number): number | undefined {
  const direction = find(text, at, 'direction')
  if (!direction || current.destination) return undefined
  const phrase = readNounPhrase(text, at + direction.length, 'destination')
  if (!phrase) return undefined
  current.destination = phrase
  return take(current, phrase.end)
}

function place({text, current}: State, at: number): number | undefined {
  const whole = wholePlace(text, at)
  const governed = governedPlace(text, at)
  // `on the page **X**` says more than `on the page`; what follows a side (`in the right pane **X** > **Y**`) is no part of it
  const isMore = whole?.phrase.place === 'here' && governed && governed.phrase.end > whole.phrase.end
  const found = isMore ? governed : (whole ?? governed)
  if (!found) return undefined
  current.places.push(found)
  return take(current, found.phrase.end)
}

/** nl `de voorwaarden die in de e-mail staan`: the relative clause says where. */
function relativePlace({text, current}: State, at: number): number | undefined {
  const marker = current.object ? find(text, at, 'relativeMarkers') : undefined
  const found = marker ? governedPlace(text, at + marker.length) : undefined
  const verb = found ? find(text, found.phrase.end, 'relativeVerbs') : undefined
  if (!found || !verb) return undefined
  current.places.push(found)
  return take(current, found.phrase.end + verb.length)
}

/** `open the email and read the terms`: what is opened is where the next thing is done. */
function openedMail({text, current}: State, at: number): number | undefined {
  const isOpened = current.verbs.some(({verb}) => verb.kind === 'navigate') && !current.object && !current.destination
  const start = skip(text, at, 'articles')
  const found = isOpened ? find(text, start, 'place') : undefined
  if (found?.meaning.place !== 'mail') return undefined
  const end = start + found.length
  current.verbs = []
  current.places.push({preposition: '', kind: 'group', phrase: {names: [], path: false, place: 'mail', from: at, end}})
  return take(current, end)
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
  if (match.words.split(' ').some((word) => text.language.data.words.pronouns.includes(word))) clause.pronoun = true
  clause.verbFinal = clause.object !== undefined
  clause.destinationFirst = clause.destination !== undefined
  return take(clause, at + match.length)
}

function particle({text, current}: State, at: number): number | undefined {
  const found = find(text, at, 'particle')
  const words = text.matches[at]?.find(({length}) => length === found?.length)?.words
  if (!found || words === undefined) return undefined
  if (current.verbs.length > 0 && !current.verbs.some(({verb}) => verb.particles?.includes(words))) return undefined
  current.particles.push(words)
  return take(current, at + found.length)
}

function helper({text, current}: State, at: number): number | undefined {
  const obligation = find(text, at, 'obligation')
  if (obligation) {
    current.obliged = true
    return take(current, at + obligation.length)
  }
  const pronoun = find(text, at, 'pronouns')
  if (!pronoun) return undefined
  current.pronoun = true
  return take(current, at + pronoun.length)
}

function object({text, current}: State, at: number): number | undefined {
  const phrase = readNounPhrase(text, at, 'object')
  if (!phrase) return undefined
  if (phrase.place === 'here' || isShowingPage(text, phrase, current)) {
    current.places.push({preposition: '', kind: 'page', phrase})
    return take(current, phrase.end)
  }
  if (current.object) return undefined
  current.object = phrase
  return take(current, phrase.end)
}

/** `the **Partner relationships** page lists …`: the page is where something is seen. */
function isShowingPage(text: Text, {role, end}: NounPhrase, {verbs}: Clause): boolean {
  return role === 'page' && verbs.length === 0 && find(text, end, 'verb')?.meaning.verb.kind === 'expect'
}

function filler({text, current}: State, at: number): number | undefined {
  const found = find(text, at, 'fillers') ?? find(text, at, 'leadIns')
  if (found) return take(current, at + found.length)
  const that = current.object ? find(text, at, 'subordinators') : undefined
  const next = that ? at + that.length : at
  return that && find(text, next, 'verb') ? next : undefined
}

/** A joint ends a clause that is complete; one that lacks its verb may still be waiting for it. */
function boundary(state: State, next: number): boolean {
  const {current, done} = state
  const complete = current.verbs.length > 0 && (current.object !== undefined || current.destination !== undefined)
  const governed = current.places.length > 0 && current.verbs.some(({verb}) => verb.with !== undefined)
  if (complete || governed) close(state, next)
  else if (current.verbs.length === 0 && current.object && done.length > 0) close(state, next)
  return true
}

function close(state: State, next: number): void {
  const {current} = state
  const previous = state.done.at(-1)
  if (current.verbs.length === 0) current.verbs = previous?.verbs ?? []
  state.done.push(current)
  state.current = {...emptyClause(next), pronoun: current.pronoun, obliged: current.obliged}
}

function finish(state: State, end: number): boolean {
  const {current, done} = state
  const last = done.at(-1)
  if (current.verbs.length > 0) close(state, end)
  else if (last && isGoverned(current, last)) close(state, end)
  else if (last && !current.object && !current.destination && current.places.length > 0) {
    last.places.push(...current.places)
    last.end = current.end
  } else if (last && (current.object || current.places.length > 0)) close(state, end)
  else if (current.object || current.destination || current.places.length > 0) return false
  return state.done.length > 0
}

/** sv `klicka på **Kontrollera ID** och sedan på **Skicka**`: only the preposition of the verb is said again. */
function isGoverned({places, object}: Clause, previous: Clause): boolean {
  const governs = previous.verbs.flatMap(({verb}) => verb.with ?? [])
  return !object && places.some(({preposition, phrase}) => governs.includes(preposition) && phrase.names.length > 0)
}

function emptyClause(from: number): Clause {
  return {
    verbs: [],
    places: [],
    particles: [],
    pronoun: false,
    obliged: false,
    verbFinal: false,
    destinationFirst: false,
    from,
    end: from
  }
}

function take(clause: Clause, end: number): number {
  clause.end = end
  return end
}
