import type {Subordinate} from './conditions.js'
import type {Mood} from './lexicon.js'
import type {NounPhrase} from './noun-phrase.js'
import type {PlacePhrase} from './place-phrase.js'
import type {Range} from './range.js'
import type {Text} from './text.js'
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
  /** Whether it says what else can be done: `or go to …`, `otherwise, select …`. */
  alternative: false | 'or' | 'otherwise'
  /** Whether it says that it may be left out. */
  optional: boolean
  /** Whether it says what the reader can do. */
  possible: boolean
  /** Whether it says how the clause before is done: `by selecting …`. */
  means: boolean
  /** What it is done for in turn: `for each active subscription`. */
  range?: Range
  from: number
  end: number
}

/** A sentence in the reading. */
export interface State {
  text: Text
  done: Clause[]
  current: Clause
  conditions: Subordinate[]
  /** Whether all that is still to come may be left out: it began with `Optionally, …` */
  optional: boolean
}

/** A clause of which nothing is read yet. */
export function emptyClause(from: number): Clause {
  return {
    verbs: [],
    places: [],
    particles: [],
    pronoun: false,
    obliged: false,
    verbFinal: false,
    destinationFirst: false,
    alternative: false,
    optional: false,
    possible: false,
    means: false,
    from,
    end: from
  }
}

/** Moves the end of a clause. */
export function take(clause: Clause, end: number): number {
  clause.end = end
  return end
}

/** Whether a clause has a verb and what it acts on. */
export function isComplete({verbs, object, destination}: Clause): boolean {
  return verbs.length > 0 && (object !== undefined || destination !== undefined)
}

/** nl `klik op **OK**`: whether a place can be what its verb acts on. */
export function hasGoverned({places, verbs}: Clause): boolean {
  return places.length > 0 && verbs.some(({verb}) => verb.with !== undefined)
}

/** A joint ends a clause that is complete; one that lacks its verb may still be waiting for it. */
export function boundary(state: State, next: number): boolean {
  const {current, done} = state
  if (isComplete(current) || hasGoverned(current)) close(state, next)
  else if (current.verbs.length === 0 && current.object && (done.length > 0 || selectsPath(state))) close(state, next)
  return true
}

/** `**Billing** > **Subscriptions**, then select …`: a path that nothing is said about is selected. */
function selectsPath({current, text}: State): boolean {
  const select = text.language.data.verbs.find(
    ({kind, objects, particles}) => kind === 'press' && !objects && !particles
  )
  if (!current.object?.path || current.pronoun || current.possible || !select) return false
  current.verbs = [{verb: select, mood: 'imperative'}]
  return true
}

/** Ends the current clause; one without a verb has that of the clause before it. */
export function close(state: State, next: number): void {
  const {current} = state
  const previous = state.done.at(-1)
  if (current.verbs.length === 0) {
    current.verbs = previous?.verbs ?? []
    shareParticles(state.done, current)
  }
  state.done.push(current)
  const {pronoun, obliged, possible, alternative} = current
  state.current = {...emptyClause(next), pronoun, obliged, possible, alternative, optional: state.optional}
}

/** Takes what is being said for something that may be left out; at the end of the sentence, what was said. */
export function leaveOpen(state: State, end: number): void {
  const {text, done, current} = state
  const isFirst = done.length === 0 && current.verbs.length === 0 && !current.object
  if (isFirst) state.optional = true
  const last = end === text.tokens.length && current.verbs.length === 0 ? done.at(-1) : undefined
  if (last) last.optional = true
  else current.optional = true
}

/** Ends a sentence; `false` where something is left that belongs to no clause. */
export function finish(state: State, end: number): boolean {
  const {current, done} = state
  const last = done.at(-1)
  if (current.verbs.length > 0 || (!last && selectsPath(state))) close(state, end)
  else if (last && isGoverned(current, last)) close(state, end)
  else if (last && !current.object && !current.destination && current.places.length > 0) {
    last.places.push(...current.places)
    last.end = current.end
  } else if (last && (current.object || current.destination || current.places.length > 0)) close(state, end)
  else if (current.object || current.destination || current.places.length > 0) return false
  return state.done.length > 0
}

/** nl `voer uw locatie en organisatiegrootte in`: what shares a verb shares its second part. */
function shareParticles(done: readonly Clause[], current: Clause): void {
  const sharing = [...done.filter(({verbs}) => verbs === current.verbs), current]
  const particles = sharing.find((clause) => clause.particles.length > 0)?.particles ?? []
  for (const clause of sharing) if (clause.particles.length === 0) clause.particles = [...particles]
}

/** sv `klicka på **Kontrollera ID** och sedan på **Skicka**`: only the preposition of the verb is said again. */
function isGoverned({places, object}: Clause, previous: Clause): boolean {
  const governs = previous.verbs.flatMap(({verb}) => verb.with ?? [])
  return (
    !object &&
    places.some(
      ({preposition, phrase}) =>
        governs.includes(preposition) && (phrase.names.length > 0 || phrase.object !== undefined)
    )
  )
}
