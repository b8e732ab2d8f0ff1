import type {Position} from 'unist'
import type {Action, ConditionId, WrittenPlace} from '../types.js'
import {act, type Circumstances} from './act.js'
import type {Clause} from './clause.js'
import {type Deed, labelOf, positionOf} from './deed.js'
import {placeOfDestination, placesOf} from './places.js'
import type {Text} from './text.js'
import type {PurposeId, VerbData} from './types.js'

/** What the sentence says around a clause. */
export interface Context {
  condition?: ConditionId | undefined
  purposes?: ReadonlySet<PurposeId>
  /** Whether it says when or what for in words that mean nothing here. */
  isVague?: boolean
  /** Whether it begins with what for, or when. */
  isIntroduced?: boolean
  /** Condition that the sentence before states, or asks. */
  asked?: ConditionId | undefined
  /** The clause before. */
  previous?: Clause | undefined
}

/**
 * Returns what a clause tells the reader to do, in order; tabs and menus that it names as places are opened first.
 *
 * @returns `undefined` when no reading of its verb fits its words.
 */
export function actionsOf(clause: Clause, text: Text, context: Context = {}): Action[] | undefined {
  const {condition, purposes = new Set(), isVague = false, isIntroduced = false} = context
  for (const {verb, mood} of clause.verbs) {
    if (!isInstruction(clause, mood, text) || !hasParticles(clause, verb)) continue
    if (clause.object?.anaphor && (condition ?? context.asked) !== 'several-subscriptions') continue
    const governed = withAddress(withStatus(withShowingPage(withGovernedObject(clause, verb), verb), verb), verb)
    const places = placesOf(governed, text)
    if (!places) continue
    const goal = placeOfDestination(governed.destination, text)
    if (goal) places.places.push(goal)
    const {field, results} = places
    const at = new Set(places.places.flatMap(({object}) => object ?? []))
    const previous = context.previous?.object
    const circumstances: Circumstances = {field, results, purposes, isVague, previous, at, condition}
    const done = act(verb, governed, circumstances)
    if (!done) continue
    const deeds = [...done, ...consequences(done)].map((deed) =>
      clause.optional ? ({...deed, optional: true} satisfies Deed) : deed
    )
    // what the reader can do is no step, unless it is something to look at, or the way to what they want to do
    if (clause.possible && !isIntroduced && !deeds.every(({optional}) => optional)) continue
    if (deeds.some(({object}) => object === 'providers-page')) {
      places.places = places.places.filter(({object}) => object !== 'providers-page')
    }
    const whole = positionOf(text, governed.from, governed.end)
    const openers = places.openers.map(({deed, before}) =>
      toAction(deed, before, deed.names?.[0]?.position ?? whole, condition)
    )
    const actions = deeds.map((deed, index) => {
      const name = deed.names?.[0]
      const position = index === 0 || !name ? whole : name.position
      return toAction(deed, index === 0 ? places.places : [], position, condition)
    })
    const application = places.application ?? governed.object?.application ?? governed.destination?.application
    return application ? [...openers, ...actions].map((action) => ({...action, application})) : [...openers, ...actions]
  }
  return undefined
}

/** Who selects a partner to see details sees them. */
function consequences(deeds: readonly Deed[]): Deed[] {
  const isLook = deeds.some(({object, optional}) => object === 'partner' && optional)
  return isLook ? [{kind: 'expect', object: 'partner-details', optional: true}] : []
}

/** `The **Accept agreement** page opens`: the page is what is seen, as nothing else is. */
function withShowingPage(clause: Clause, verb: VerbData): Clause {
  if (verb.kind !== 'expect' || clause.object || clause.destination) return clause
  const page = clause.places.find(({preposition, phrase}) => preposition === '' && phrase.names.length > 0)
  return page ? {...clause, object: page.phrase, places: clause.places.filter((one) => one !== page)} : clause
}

/** `Visit the site at https://…`: the address says where to. */
function withAddress(clause: Clause, verb: VerbData): Clause {
  if (verb.kind !== 'navigate') return clause
  const address = clause.places.find(({phrase}) => /^https?:/.test(phrase.names[0]?.text ?? ''))
  const linkId = address?.phrase.names[0]?.linkId
  if (!address || linkId === undefined) return clause
  const places = clause.places.filter((one) => one !== address)
  const [name, ...others] = clause.object?.names ?? []
  if (!clause.object) return {...clause, destination: address.phrase, places}
  if (!name || others.length > 0 || name.linkId !== undefined) return clause
  return {...clause, object: {...clause.object, names: [{...name, linkId}]}, places}
}

/** nl `stel de status in op **Opgeschort**`: what it is set to stands behind a preposition. */
function withStatus(clause: Clause, verb: VerbData): Clause {
  const isStatus = clause.object?.object === 'status' || clause.object?.it
  if (verb.kind !== 'choose' || !isStatus || clause.destination || !verb.with) return clause
  const value = clause.places.find(
    ({preposition, phrase}) => verb.with?.includes(preposition) && phrase.names.length === 1
  )
  if (!value) return clause
  return {...clause, destination: value.phrase, places: clause.places.filter((one) => one !== value)}
}

function isInstruction(clause: Clause, mood: string, {language}: Text): boolean {
  if (clause.verbs.some(({verb}) => verb.kind === 'expect'))
    return mood !== 'finite' || clause.pronoun || clause.verbFinal
  if (mood === 'imperative') return !clause.verbFinal
  if (mood === 'finite') return clause.pronoun
  return (
    clause.obliged ||
    clause.possible ||
    clause.means ||
    (language.data.bareInfinitive ? clause.verbFinal || clause.destinationFirst : lacksModal(clause))
  )
}

/** da `På siden X, vælge **Y**`: translation lost the modal verb; a sentence that begins with its infinitive has none to lose. */
function lacksModal({from, places, pronoun}: Clause): boolean {
  return from > 0 || pronoun || places.some(({phrase}) => phrase.from === from)
}

/** A separable verb needs its second part, and a second part its verb. */
function hasParticles(clause: Clause, verb: VerbData): boolean {
  if (!verb.particles) return clause.particles.length === 0
  return clause.particles.length === 1 && clause.particles.every((particle) => verb.particles?.includes(particle))
}

/** `klik op **OK**`: the place that the verb governs is its object; of several the one that is least of a place. */
function withGovernedObject(clause: Clause, verb: VerbData): Clause {
  if (clause.object || !verb.with) return clause
  const governed = clause.places.filter(({preposition, phrase}) => verb.with?.includes(preposition) && !phrase.place)
  const chosen =
    // sv `klicka på prenumerationen på fliken **Produkter**`
    governed.findLast(({phrase}) => phrase.role !== 'page' && phrase.role !== 'tab') ??
    governed.findLast(({phrase}) => phrase.role !== 'page') ??
    governed.at(-1)
  if (!chosen) return clause
  return {...clause, object: chosen.phrase, places: clause.places.filter((one) => one !== chosen)}
}

/** An action as the contract has it. */
export function toAction(
  deed: Deed,
  places: readonly WrittenPlace[],
  position: Position,
  condition?: ConditionId
): Action {
  const names = deed.names ?? []
  const linkId = names.findLast((name) => name.linkId !== undefined)?.linkId
  const written = names.map(labelOf)
  return {
    kind: deed.kind,
    ...(deed.role ? {role: deed.role} : {}),
    ...(names.length > 0 ? {labels: written.map(({text}) => text)} : {}),
    ...(deed.object ? {object: deed.object} : {}),
    ...(deed.wording ? {wording: deed.wording.text} : {}),
    ...(deed.steps ? {steps: deed.steps} : {}),
    ...(linkId === undefined ? {} : {linkId}),
    ...(deed.condition || condition ? {condition: condition ?? deed.condition} : {}),
    ...(deed.optional ? {optional: deed.optional} : {}),
    ...(deed.absent ? {absent: deed.absent} : {}),
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    ...(written.length > 0 ? {written} : {}),
    ...(places.length > 0 ? {places: [...places]} : {})
  }
}
