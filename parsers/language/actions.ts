import type {Position} from 'unist'
import type {Action, ConditionId, WrittenPlace} from '../types.js'
import {act} from './act.js'
import type {Clause} from './clause.js'
import {type Deed, labelOf, positionOf} from './deed.js'
import {placesOf} from './places.js'
import type {Text} from './text.js'
import type {VerbData} from './types.js'

/**
 * Returns what a clause tells the reader to do, in order; tabs and menus that it names as places are opened first.
 *
 * @returns `undefined` when no reading of its verb fits its words.
 */
export function actionsOf(clause: Clause, text: Text, condition?: ConditionId): Action[] | undefined {
  for (const {verb, mood} of clause.verbs) {
    if (!isInstruction(clause, mood, text) || !hasParticles(clause, verb)) continue
    if (clause.object?.anaphor && condition !== 'several-subscriptions') continue
    const governed = withGovernedObject(clause, verb)
    const places = placesOf(governed, text)
    const deeds = places ? act(verb, governed, places.field) : undefined
    if (!places || !deeds) continue
    const whole = positionOf(text, governed.from, governed.end)
    const openers = places.openers.map(({deed, before}) =>
      toAction(deed, before, deed.names?.[0]?.position ?? whole, condition)
    )
    const actions = deeds.map((deed, index) => {
      const name = deed.names?.[0]
      const position = index === 0 || !name ? whole : name.position
      return toAction(deed, index === 0 ? places.places : [], position, condition)
    })
    return [...openers, ...actions]
  }
  return undefined
}

function isInstruction(clause: Clause, mood: string, {language}: Text): boolean {
  if (clause.verbs.some(({verb}) => verb.kind === 'expect'))
    return mood !== 'finite' || clause.pronoun || clause.verbFinal
  if (mood === 'imperative') return !clause.verbFinal
  if (mood === 'finite') return clause.pronoun
  return clause.obliged || (language.data.bareInfinitive && (clause.verbFinal || clause.destinationFirst))
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
  const chosen = governed.findLast(({phrase}) => phrase.role !== 'page') ?? governed.at(-1)
  if (!chosen) return clause
  return {...clause, object: chosen.phrase, places: clause.places.filter((one) => one !== chosen)}
}

function toAction(deed: Deed, places: readonly WrittenPlace[], position: Position, condition?: ConditionId): Action {
  const names = deed.names ?? []
  const linkId = names.findLast((name) => name.linkId !== undefined)?.linkId
  const written = names.map(labelOf)
  return {
    kind: deed.kind,
    ...(deed.role ? {role: deed.role} : {}),
    ...(names.length > 0 ? {labels: written.map(({text}) => text)} : {}),
    ...(deed.object ? {object: deed.object} : {}),
    ...(deed.wording ? {wording: deed.wording.text} : {}),
    ...(linkId === undefined ? {} : {linkId}),
    ...(condition ? {condition} : {}),
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    ...(written.length > 0 ? {written} : {}),
    ...(places.length > 0 ? {places: [...places]} : {})
  }
}
