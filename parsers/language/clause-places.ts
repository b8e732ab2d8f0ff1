import {type Clause, emptyClause, hasGoverned, type State, take} from './clause-state.js'
import {jointEnd} from './joint.js'
import {isName} from './names.js'
import {type NounPhrase, readNounPhrase} from './noun-phrase.js'
import {governedPlace, type PlacePhrase} from './place-phrase.js'
import {relativeMarkerAt} from './relative.js'
import {find, isComma, skip, type Text} from './text.js'
import {wholePlace} from './whole-place.js'
import {wizardStep} from './wizard-step.js'

/** Reads what says where, or where to, into the current clause and returns where the next constituent begins. */
export function whereabouts(state: State, at: number): number | undefined {
  return (
    openedPage(state, at) ??
    headingPlace(state, at) ??
    boxFor(state, at) ??
    place(state, at) ??
    relativePlace(state, at) ??
    placeOfPlace(state, at) ??
    destination(state, at)
  )
}

/** `the page **Billing** in the admin center > **Products**`: the path goes on behind the place. */
export function continuedPath({text, current}: State, at: number): number | undefined {
  const {destination, places} = current
  const next = text.tokens[at + 1]
  if (!destination || destination.names.length === 0 || places.length === 0 || !next || !isName(next)) return undefined
  current.destination = {...destination, names: [...destination.names, next], path: true}
  return take(current, at + 2)
}

/** `open the email and read the terms`: what is opened is where the next thing is done. */
export function openedPlace({text, current}: State, at: number): number | undefined {
  const isOpened = current.verbs.some(({verb}) => verb.kind === 'navigate') && !current.object && !current.destination
  const start = skip(text, at, 'articles')
  const found = isOpened ? find(text, start, 'place') : undefined
  const place = found?.meaning.place
  if (!found || (place !== 'mail' && place !== 'scope')) return undefined
  const end = start + found.length
  // `open the admin center` alone is all that is done
  if (place === 'scope' && jointEnd(text, end) === end) return undefined
  current.verbs = []
  current.places.push({preposition: '', kind: 'group', phrase: {names: [], path: false, place, from: at, end}})
  return take(current, end)
}

/** `find **Partner information** and type the ID`: what is found is where the next thing is done. */
export function soughtPlace(state: State, at: number): number | undefined {
  const {text, current} = state
  const {verbs, places} = current
  const object = current.object ?? current.destination
  const isSought = verbs.some(({mood}) => mood !== 'infinitive') && verbs.every(({verb}) => verb.looks === true)
  const next = skip(text, jointEnd(text, at), 'pronouns')
  if (!isSought || object?.names.length !== 1 || next === at || !find(text, next, 'verb')) return undefined
  const isFree = !object.role || object.role === 'group'
  if (!isFree || current.possible) return undefined
  state.current = {...emptyClause(current.from), optional: current.optional}
  state.current.places = [...places, {preposition: '', kind: 'group', phrase: object}]
  return take(state.current, jointEnd(text, at))
}

/** `**Products** tab: select …`: where it is done stands before the colon. */
function headingPlace({text, current}: State, at: number): number | undefined {
  const phrase = at === 0 && !find(text, at, 'verb') ? readNounPhrase(text, at, 'place') : undefined
  const isPlace = phrase?.role === 'tab' || phrase?.role === 'page' || phrase?.role === 'group'
  if (!phrase || !isPlace || phrase.names.length !== 1 || text.tokens[phrase.end]?.text !== ':') return undefined
  current.places.push({preposition: '', kind: 'page', phrase})
  return take(current, phrase.end + 1)
}

/** `For **Partner ID**, enter …`: the name is that of the box. */
function boxFor({text, current}: State, at: number): number | undefined {
  const of = at === current.from && current.verbs.length === 0 ? find(text, at, 'benefactive') : undefined
  const phrase = of ? readNounPhrase(text, at + of.length, 'place') : undefined
  if (phrase?.names.length !== 1 || phrase.object !== 'partner-id') return undefined
  current.places.push({preposition: '', kind: 'group', phrase})
  return take(current, isComma(text.tokens[phrase.end]) ? phrase.end + 1 : phrase.end)
}

/** `when the **Details** page opens, …`: the page is where the rest is done. */
function openedPage({text, current}: State, at: number): number | undefined {
  const when = current.verbs.length === 0 ? find(text, at, 'if') : undefined
  const phrase = when ? readNounPhrase(text, at + when.length, 'object') : undefined
  if (phrase?.role !== 'page' || phrase.names.length !== 1) return undefined
  const verb = find(text, phrase.end, 'verb')
  if (verb?.meaning.verb.kind !== 'expect' || verb.meaning.verb.absent) return undefined
  const end = phrase.end + verb.length
  current.places.push({preposition: '', kind: 'page', phrase})
  return take(current, isComma(text.tokens[end]) ? end + 1 : end)
}

function place({text, current}: State, at: number): number | undefined {
  const whole = wholePlace(text, at)
  const governed = governedPlace(
    text,
    at,
    current.verbs.flatMap(({verb}) => verb.with ?? [])
  )
  // `on the page **X**` says more than `on the page`; what follows a side (`in the right pane **X** > **Y**`) is no part of it
  const isMore =
    whole &&
    governed &&
    ((whole.phrase.place !== 'side' && governed.phrase.end > whole.phrase.end) || isSelected(current, whole, governed))
  const found = isMore ? governed : (whole ?? governed)
  // de `bei Bedarf` is no place
  const filler = found?.phrase.place ? undefined : find(text, at, 'fillers')
  if (!found || (filler && at + filler.length >= found.phrase.end)) return undefined
  current.places.push(found)
  return take(current, found.phrase.end)
}

/** da `klik på abonnementet`: what the verb governs is selected, `på abonnementet` is no place. */
function isSelected({verbs, places, object}: Clause, {phrase}: PlacePhrase, governed: PlacePhrase): boolean {
  const governs = verbs.flatMap(({verb}) => verb.with ?? [])
  const isTaken = object !== undefined || places.some(({preposition}) => governs.includes(preposition))
  return (
    phrase.place === 'here' &&
    governed.phrase.object !== undefined &&
    governs.includes(governed.preposition) &&
    governed.phrase.end === phrase.end &&
    !isTaken
  )
}

/** `in the right pane of the wizard's second step`, `in the **Partner** section of the **Details** page` */
function placeOfPlace({text, current}: State, at: number): number | undefined {
  const of = current.places.length > 0 ? find(text, at, 'benefactive') : undefined
  const phrase = of ? (wizardStep(text, at + of.length) ?? wholeOf(text, at + of.length)) : undefined
  if (!phrase) return undefined
  current.places.push({preposition: '', kind: 'group', phrase})
  return take(current, phrase.end)
}

/** What a section or a page is part of: a page by its name, or the whole admin center. */
function wholeOf(text: Text, at: number): NounPhrase | undefined {
  const phrase = readNounPhrase(text, at, 'place')
  const isPage = phrase?.role === 'page' && phrase.names.length === 1
  return isPage || phrase?.place === 'scope' ? phrase : undefined
}

/** nl `de voorwaarden die in de e-mail staan`: the relative clause says where. */
export function relativePlace({text, current}: State, at: number): number | undefined {
  // sv `ID:t som visas på sidan`: where nothing else is said, it says that it is seen
  const isNamed = current.verbs.length > 0 && (current.object || current.destination || hasGoverned(current))
  const marker = isNamed ? relativeMarkerAt(text, at) : undefined
  if (!marker) return undefined
  // nl `die de partner u per e-mail stuurt`: whose relation it is says nothing about where
  const start = subjectEnd(text, at + marker.length)
  const first = relationAt(text, start)
  const inside = placesFrom(text, start + first)
  const last = first > 0 ? 0 : relationAt(text, subjectEnd(text, inside.end))
  if (inside.places.length === 0 || first + last === 0) return undefined
  current.places.push(...inside.places)
  return take(current, first > 0 ? inside.end : subjectEnd(text, inside.end) + last)
}

function subjectEnd(text: Text, at: number): number {
  return skip(text, at, 'pronouns', 'possibility', 'articles', 'beneficiaries')
}

/** Length of a verb that says that something is somewhere, or goes there. */
function relationAt(text: Text, at: number): number {
  const {length = 0, meaning} = find(text, at, 'verb') ?? {}
  const isFound = meaning?.verb.kind === 'expect' ? !meaning.verb.absent : meaning?.verb.looks === true
  return Math.max(isFound ? length : 0, find(text, at, 'relativeVerbs')?.length ?? 0)
}

function placesFrom(text: Text, from: number): {places: PlacePhrase[]; end: number} {
  const places: PlacePhrase[] = []
  let end = from
  for (;;) {
    const one = wholePlace(text, end) ?? governedPlace(text, end)
    if (!one) return {places, end}
    places.push(one)
    end = one.phrase.end
  }
}

function destination({text, current}: State, at: number): number | undefined {
  const direction = find(text, at, 'direction')
  if (!direction || current.destination) return undefined
  const isSeen = current.verbs.some(({verb}) => verb.kind === 'expect')
  const phrase =
    readNounPhrase(text, at + direction.length, 'destination') ??
    (isSeen ? readNounPhrase(text, at + direction.length, 'object') : undefined)
  if (!phrase) return undefined
  // `go to the website: https://…`
  const address = text.tokens[phrase.end]?.text === ':' ? text.tokens[phrase.end + 1] : undefined
  const isAddress =
    phrase.role === 'page' &&
    phrase.names.length === 0 &&
    address?.linkId !== undefined &&
    /^https?:/.test(address.text)
  current.destination = isAddress ? {...phrase, names: [address], path: false, end: phrase.end + 2} : phrase
  return take(current, current.destination.end)
}
