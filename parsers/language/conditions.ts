import type {ConditionId} from '../types.js'
import type {Mood} from './lexicon.js'
import {isName} from './names.js'
import {matchesPattern, wordsOf} from './patterns.js'
import {purposeOf as purposeSaid, purposesAt} from './purposes.js'
import {relativeEnd} from './relative.js'
import {isCapitalized} from './sentences.js'
import {find, isComma, type Text} from './text.js'
import type {PurposeId} from './types.js'

/** A subordinate clause: a condition that opens a branch, or a purpose, which says only what for. */
export interface Subordinate {
  from: number
  /** Without its final comma. */
  end: number
  /** Where the main clause goes on. */
  next: number
  condition?: ConditionId
  purpose?: PurposeId
  /** Whether it leaves the choice to the reader: `If you want to, …` */
  optional?: true
}

/**
 * Returns how the subordinate clause at a token could end, likeliest first: at its comma, or without one (Swedish)
 * where a verb of the main clause stands. Conditions are known ones, word for word; a purpose holds no label, no
 * negation and no instruction of its own.
 */
export function subordinatesAt(text: Text, index: number): Subordinate[] {
  return [...purposesAt(text, index), ...othersAt(text, index)].map((one) => ({...one, from: index}))
}

function othersAt(text: Text, index: number): Array<Omit<Subordinate, 'from'>> {
  const headed = headedAt(text, index)
  if (headed) return [headed]
  const marker = find(text, index, 'if') ?? find(text, index, 'purpose') ?? find(text, index, 'heading')
  if (!marker) return invertedAt(text, index)
  if (isDirection(text, index)) return []
  const from = index + marker.length
  const found: Array<Omit<Subordinate, 'from'>> = []
  for (const {end, certain} of endsOf(text, from)) {
    const next = isComma(text.tokens[end]) ? end + 1 : end
    const stated = conditionOf(text, from, end)
    // `to add an existing partner` is said to whoever has one
    const condition = find(text, index, 'if') || stated === 'existing-partner' ? stated : undefined
    if (condition) found.push({end, next, condition})
    else if (certain && isPurpose(text, index, from, end)) found.push({end, next, ...optionalAt(text, index, end)})
  }
  return found
}

/** `If you want to add a partner, …` says what for, `If you want to, …` that it may be left out. */
function optionalAt(text: Text, index: number, end: number): {optional?: true} {
  return index + (find(text, index, 'optional')?.length ?? 0) === end ? {optional: true} : {}
}

/** Most words of a condition that stands before a colon. */
const headingWords = 6

/** `Existing partner: select …`, `For a new partner, select …`: for whom the sentence is stands before its colon or comma. */
function headedAt(text: Text, index: number): Omit<Subordinate, 'from'> | undefined {
  if (index > 0) return undefined
  const end = text.tokens.findIndex(({type}) => type !== 'word')
  const of = find(text, 0, 'benefactive')
  const isHeading = text.tokens[end]?.text === ':' || (of !== undefined && text.tokens[end]?.text === ',')
  if (end < 1 || end > headingWords || !isHeading) return undefined
  const condition = conditionOf(text, of?.length ?? 0, end)
  return condition && {end, next: end + 1, condition}
}

/** The condition that a whole sentence states: `Already have a partner?` */
export function askedCondition(text: Text): ConditionId | undefined {
  return conditionOf(text, find(text, 0, 'if')?.length ?? 0, text.tokens.length)
}

/**
 * sv `Har du flera prenumerationer väljer du …`, `Without a partner, you see …`: a condition may begin with its verb, or with
 * what is lacking, instead of a marker.
 */
function invertedAt(text: Text, index: number): Array<Omit<Subordinate, 'from'>> {
  if (index > 0) return []
  const hasSubject = find(text, index + 1, 'pronouns') !== undefined
  const verb = find(text, index, 'verb')?.meaning.verb
  if (!hasSubject && ((verb && verb.kind !== 'expect') || text.tokens[index]?.type !== 'word')) return []
  const isWanted = find(text, index, 'want') !== undefined
  return endsOf(text, index + 1).flatMap(({end, certain}): Array<Omit<Subordinate, 'from'>> => {
    const next = isComma(text.tokens[end]) ? end + 1 : end
    // without a subject it could be anything, such as a title, but for what follows
    const condition = hasSubject || end < text.tokens.length ? conditionOf(text, index, end) : undefined
    if (condition) return [{end, next, condition}]
    const isPurposeOf =
      hasSubject && isWanted && certain && end < text.tokens.length && isPurpose(text, index, index, end)
    return isPurposeOf ? [{end, next, ...purposeOf(text, index, end)}] : []
  })
}

function purposeOf(text: Text, from: number, to: number): {purpose?: PurposeId} {
  const purpose = purposeSaid(text, from, to)
  return purpose ? {purpose} : {}
}

/** `to the page` is a direction, `to edit the page` a purpose. */
function isDirection(text: Text, index: number): boolean {
  const direction = find(text, index, 'direction')
  const token = text.tokens[index + (direction?.length ?? 0)]
  return (
    direction !== undefined &&
    (token?.type !== 'word' ||
      isCapitalized(token.text) ||
      find(text, index + direction.length, 'articles') !== undefined)
  )
}

/** A purpose may say anything, so it needs a certain end; a condition is known word for word and ends anywhere. */
function endsOf(text: Text, from: number): Array<{end: number; certain: boolean}> {
  const commas: number[] = []
  for (let at = from + 1; at < text.tokens.length; at++) {
    if (!isComma(text.tokens[at])) continue
    commas.push(at)
    const relative = relativeEnd(text, at)
    if (relative === undefined || !isComma(text.tokens[relative])) break
  }
  const last = commas.at(-1) ?? text.tokens.length
  const verbs: Array<{end: number; certain: boolean}> = []
  const commaCannotEnd = commas.length === 0 || text.tokens.slice(from, commas[0]).some(isName)
  for (let at = from + 1; at < last; at++) {
    const or = find(text, at, 'or')
    const conjunction = find(text, at, 'and') ?? (or && find(text, at + or.length, 'verb') ? or : undefined)
    const next = conjunction ? at + conjunction.length : at
    const inverted = isInverted(text, next)
    // sv `… och sedan **Nästa**`: no purpose holds a name, so its verb is that of the main clause
    if (conjunction && isName(text.tokens[next])) verbs.push({end: at, certain: true})
    // sv `om du vill ändra …`: what is wanted is no main clause
    const isWanted = !conjunction && find(text, at - 1, 'want') !== undefined
    const begins = conjunction ? find(text, next, 'verb') !== undefined : !isWanted && beginsMain(text, next)
    if (inverted || begins) verbs.push({end: at, certain: inverted || commaCannotEnd})
  }
  const certain = (end: number) => ({end, certain: true})
  return [...commas.map(certain), ...verbs, certain(text.tokens.length)]
}

/** No main clause begins with an infinitive: sv `Om du vill **lägga till** en partner …`. */
function beginsMain(text: Text, at: number): boolean {
  return moodsAt(text, at).some((mood) => mood !== 'infinitive')
}

/** Moods that a verb can have; de *wählen* is an infinitive at the end of its clause, and before a verb such as *möchten*. */
function moodsAt(text: Text, at: number): Mood[] {
  const verb = find(text, at, 'verb')
  const meanings = verb && text.matches[at]?.find(({length}) => length === verb.length)?.meanings
  const moods = meanings?.flatMap((meaning) => (meaning.class === 'verb' ? meaning.mood : [])) ?? []
  const isAmbiguous = moods.includes('infinitive') && moods.includes('finite') && !moods.includes('imperative')
  if (!verb || !isAmbiguous) return moods
  const next = at + verb.length
  const isLast = next >= text.tokens.length || isComma(text.tokens[next])
  const isGoverned = (['want', 'possibility', 'obligation', 'and', 'or'] as const).some((one) => find(text, next, one))
  return isLast || isGoverned ? ['infinitive'] : ['finite']
}

/** A verb of the main clause before its subject, as where no comma is needed: `skal du`, `väljer du`. */
function isInverted(text: Text, at: number): boolean {
  const verb = find(text, at, 'verb')
  const possibility = find(text, at, 'possibility')
  if (possibility && find(text, at + possibility.length, 'pronouns')) return true
  if (!verb) return find(text, at, 'obligation') !== undefined
  return verb.meaning.mood !== 'infinitive' && find(text, at + verb.length, 'pronouns') !== undefined
}

function conditionOf(text: Text, from: number, to: number): ConditionId | undefined {
  const words = wordsOf(text, from, to)
  if (!words || negationsIn(text, from, to) > 1) return undefined
  for (const [id, patterns] of text.language.patterns.conditions) {
    if (patterns.some((pattern) => matchesPattern(pattern, words, text.language.lexicon.suffixes)))
      return id as ConditionId
  }
  return undefined
}

/** `do not` is one. */
function negationsIn(text: Text, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; ) {
    const negation = find(text, at, 'negations')
    if (negation) count++
    at += negation?.length ?? 1
  }
  return count
}

function isPurpose(text: Text, index: number, from: number, to: number): boolean {
  if (to <= from || !text.tokens.slice(from, to).every((token) => token.type === 'word' || isComma(token))) return false
  for (let at = from; at < to; at++) {
    if (find(text, at, 'negations') || find(text, at, 'obligation') || instructs(text, from, at)) return false
  }
  if (find(text, index, 'purpose') || find(text, index, 'heading')) return true
  for (let at = from; at < to; at++) if (find(text, at, 'want') && wantsMainly(from, at, to)) return true
  return false
}

/** Not in a relative clause: directly behind its subject, or at the end as Dutch has it. */
function wantsMainly(from: number, at: number, to: number): boolean {
  return at - from <= 2 || to - at <= 3
}

/** An action's verb inside a purpose, unless it is the purpose itself: `to select a product`. */
function instructs(text: Text, from: number, at: number): boolean {
  const verb = find(text, at, 'verb')
  if (!verb || at === from || verb.meaning.verb.kind === 'expect') return false
  if (verb.meaning.mood === 'infinitive' || moodsAt(text, at).every((mood) => mood === 'infinitive')) return false
  const before = at - 1
  const introduced = (['purpose', 'want', 'or', 'and', 'articles', 'adjectives', 'pronouns'] as const).some((one) =>
    find(text, before, one)
  )
  return !introduced || (find(text, before, 'pronouns') !== undefined && before > from)
}
