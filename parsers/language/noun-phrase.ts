import {foldWording} from './fold.js'
import {labelCandidates} from './label-candidates.js'
import {lookUp} from './lexicon.js'
import {isName, readNames} from './names.js'
import {isCapitalized} from './sentences.js'
import {find, isComma, nameOf, skip, type Text} from './text.js'
import type {Token} from './tokens.js'
import type {Language, NounName, PlaceName, RoleName} from './types.js'

/** What a group of words names: labels, a thing of the domain, or a place. */
export interface NounPhrase {
  names: Token[]
  path: boolean
  role?: RoleName
  object?: NounName
  /** How the text words the object. */
  wording?: Token
  /** Whether a pronoun stands for what the condition names: `the one you want to edit`. */
  anaphor?: true
  place?: PlaceName
  /** Whether it points at what is at hand: `this page`. */
  demonstrative?: true
  from: number
  end: number
}

/** How the words are used: a destination may be named by words without markup. */
export type NounUse = 'object' | 'place' | 'destination'

/**
 * Reads the noun phrase at a token, with the words that belong to it: articles, `the name of`, relative clauses
 * (`you want to edit`), and for whom (`for the partner that you add`).
 */
export function readNounPhrase(text: Text, index: number, use: NounUse): NounPhrase | undefined {
  const start = skip(text, index, 'articles', 'adjectives', 'demonstratives', 'nameOf')
  const demonstrative = hasDemonstrative(text, index, start)
  const phrase =
    placePhrase(text, start, use) ??
    pronounPhrase(text, index, start) ??
    namedByWords(text, start) ??
    nounPhrase(text, nounStart(text, index, start), use) ??
    namedRole(text, start, use) ??
    bareRole(text, start, use, demonstrative) ??
    namesPhrase(text, start, use)
  if (!phrase) return undefined
  const end = modifiersEnd(text, phrase.end)
  return {...phrase, from: index, end, ...(demonstrative ? {demonstrative} : {})}
}

function hasDemonstrative(text: Text, from: number, to: number): true | undefined {
  for (let at = from; at < to; at++) if (find(text, at, 'demonstratives')) return true
  return undefined
}

function placePhrase(text: Text, at: number, use: NounUse): NounPhrase | undefined {
  const token = text.tokens[at]
  if (use === 'place' && token?.type === 'label' && isScope(token.text, text.language)) {
    return {names: [token], path: false, place: 'scope', from: at, end: at + 1}
  }
  const found = use === 'object' ? undefined : find(text, at, 'place')
  if (!found || (use === 'destination' && found.meaning.place !== 'scope')) return undefined
  return {names: [], path: false, place: found.meaning.place, from: at, end: at + found.length}
}

function isScope(label: string, language: Language): boolean {
  return meaningsOf(label, language).some((meaning) => meaning.class === 'place' && meaning.place === 'scope')
}

/** `the one you want to edit`, sv `den du vill redigera` */
function pronounPhrase(text: Text, index: number, start: number): NounPhrase | undefined {
  for (const at of new Set([index, start, skip(text, index, 'nameOf'), skip(text, index, 'articles', 'nameOf')])) {
    const found = find(text, at, 'anaphors')
    const next = at + (found?.length ?? 0)
    const verb = found ? find(text, next, 'relativeVerbs') : undefined
    const end = found ? (relativeEnd(text, next) ?? (verb ? next + verb.length : undefined)) : undefined
    if (end !== undefined) return {names: [], path: false, anaphor: true, from: index, end}
  }
  return undefined
}

/** `subscription details page`, `partner ID box`: words without markup before the noun that says what they name. */
function namedByWords(text: Text, start: number): NounPhrase | undefined {
  for (let at = start; at < start + 5 && text.tokens[at]?.type === 'word'; at++) {
    const role = find(text, at, 'role')
    if (!role && (isGrammarWord(text, at) || (at > start && isStop(text, at)))) return undefined
    if (!role) continue
    if (at === start) return undefined
    const after = text.tokens[at + role.length]
    if (isName(after) || startsName(text, at + role.length)) return undefined
    const name = nameOf(text, start, at)
    return {...named([name], false, role.meaning.role, text), from: start, end: at + role.length}
  }
  return undefined
}

/** `the partner's ID` is one noun although `the partner's` could be skipped as well. */
function nounStart(text: Text, index: number, start: number): number {
  for (let at = index; at < start; at++) {
    if (at + (find(text, at, 'noun')?.length ?? 0) > start) return at
  }
  return start
}

function nounPhrase(text: Text, at: number, use: NounUse): NounPhrase | undefined {
  const found = use === 'destination' ? undefined : find(text, at, 'noun')
  if (!found) return undefined
  const {noun} = found.meaning
  let end = at + found.length
  if (noun === 'link' && isName(text.tokens[end])) return undefined
  const or = find(text, end, 'or')
  const other = or ? skip(text, end + or.length, 'articles', 'adjectives') : end
  const second = or ? find(text, other, 'noun') : undefined
  if (second?.meaning.noun === noun) end = other + second.length
  const wording = nameOf(text, possessorEnd(text, at, end, noun), end)
  if (noun !== 'message') return {names: [], path: false, object: noun, wording, from: at, end}
  const says = find(text, end, 'says') ?? (isComma(text.tokens[end]) ? find(text, end + 1, 'says') : undefined)
  const quote = skipCommas(text, skipCommas(text, end) + (says?.length ?? 0))
  const label = text.tokens[quote]
  if (!label || !isName(label)) return undefined
  return {names: [label], path: false, object: noun, from: at, end: quote + 1}
}

/** In `the partner's Microsoft Partner ID` the box is called what follows the possessor, where that is more than `ID`. */
function possessorEnd(text: Text, from: number, end: number, noun: NounName): number {
  const start = skip(text, from, 'articles')
  const rest = find(text, start, 'noun')
  return rest?.meaning.noun === noun && start + rest.length === end && rest.length > 1 ? start : from
}

/** `the option **Add**`, da `siden med **oplysninger**` */
function namedRole(text: Text, at: number, use: NounUse): NounPhrase | undefined {
  const role = find(text, at, 'role')
  if (!role) return undefined
  const start = at + role.length
  const naming = find(text, start, 'naming')
  const from = start + (naming?.length ?? 0)
  const names = readNames(text, from, (index) => isNameEnd(text, index, use), use === 'destination')
  if (names) return {...named(names.names, names.path, role.meaning.role, text), from: at, end: names.end}
  const box = role.meaning.role === 'box' || role.meaning.role === 'textbox'
  const thing = naming && box ? nounPhrase(text, skip(text, from, 'articles', 'adjectives'), use) : undefined
  if (thing?.object === 'partner-id') return {...thing, role: role.meaning.role, from: at}
  if (!naming || (role.meaning.role !== 'page' && role.meaning.role !== 'group')) return undefined
  let end = from
  while (text.tokens[end]?.type === 'word' && !isStop(text, end) && !isGrammarWord(text, end)) end++
  return end > from ? {...named([nameOf(text, from, end)], false, role.meaning.role, text), from: at, end} : undefined
}

/** `**Add**`, `the **Partner** tab`, `**Billing** > **Subscriptions**` */
function namesPhrase(text: Text, at: number, use: NounUse): NounPhrase | undefined {
  const names = readNames(text, at, (index) => isNameEnd(text, index, use), use === 'destination')
  if (!names) return undefined
  const role = find(text, names.end, 'role')
  const end = names.end + (role?.length ?? 0)
  return {...named(names.names, names.path, role?.meaning.role, text), from: at, end}
}

/** `this page`, `the page`; as a place also `the box`, that of the object. */
function bareRole(text: Text, at: number, use: NounUse, demonstrative: true | undefined): NounPhrase | undefined {
  const found = find(text, at, 'role')
  const role = found?.meaning.role
  const isKnown = demonstrative || role === 'page' || (use === 'place' && (role === 'box' || role === 'textbox'))
  if (!found || !role || !isKnown) return undefined
  return {names: [], path: false, role, place: 'here', from: at, end: at + found.length}
}

/** A phrase of names says what it acts on when the name itself is known: `the **Partner ID** box`. */
function named(
  names: Token[],
  path: boolean,
  role: RoleName | undefined,
  {language}: Text
): Omit<NounPhrase, 'from' | 'end'> {
  const [only] = names
  const known =
    only && names.length === 1 ? meaningsOf(only.text, language).find((one) => one.class === 'noun') : undefined
  const object = known?.class === 'noun' && known.noun === 'partner-id' ? {object: known.noun} : {}
  return {names, path, ...(role ? {role} : {}), ...object}
}

function meaningsOf(label: string, language: Language) {
  for (const candidate of labelCandidates(label, language)) {
    const found = lookUp(language.lexicon, foldWording(candidate, language.subtag))
    if (found.length > 0) return found
  }
  return []
}

/** Relative clauses and for-whom phrases change nothing about what is named. */
function modifiersEnd(text: Text, from: number): number {
  const relative = relativeEnd(text, from)
  if (relative !== undefined) return modifiersEnd(text, relative)
  const benefactive = benefactiveEnd(text, from)
  return benefactive === undefined ? from : modifiersEnd(text, benefactive)
}

/** Returns the end of `for the new partner`. */
export function benefactiveEnd(text: Text, index: number): number | undefined {
  const preposition = find(text, index, 'benefactive')
  if (!preposition) return undefined
  const at = skip(text, index + preposition.length, 'articles', 'adjectives', 'demonstratives')
  const partner = find(text, at, 'beneficiaries')
  if (!partner) return undefined
  const end = at + partner.length
  return relativeEnd(text, end) ?? end
}

/**
 * Returns the end of `that you want to edit`: known words behind a marker or a pronoun, with a verb among them. It ends
 * with what it is about, unless the clause ends with it: `that you want to add a partner to`.
 */
export function relativeEnd(text: Text, index: number): number | undefined {
  let at = isComma(text.tokens[index]) ? index + 1 : index
  if ((!find(text, at, 'relativeMarkers') && !find(text, at, 'pronouns')) || isCondition(text, at)) return undefined
  let end: number | undefined
  for (;;) {
    const verb = find(text, at, 'relativeVerbs')
    const known = verb?.length ?? 0
    const other = Math.max(0, ...relativeClasses.map((one) => find(text, at, one)?.length ?? 0))
    if ((find(text, at, 'verb')?.length ?? 0) > Math.max(known, other)) break
    if (end !== undefined && isCondition(text, at)) break
    if (verb && known >= other) {
      at += verb.length
      end = at
    } else if (other > 0) {
      if (end !== undefined && isContent(text, at, other)) end = at + other
      at += other
    } else break
  }
  const isWhole = at === text.tokens.length || isComma(text.tokens[at]) || find(text, at, 'and') !== undefined
  return end !== undefined && isWhole ? at : end
}

/** da `hvis du`, nl `als u`: a condition, whatever else its marker can be. */
function isCondition(text: Text, at: number): boolean {
  const marker = find(text, at, 'if')
  return marker !== undefined && find(text, at + marker.length, 'pronouns') !== undefined
}

const relativeClasses = ['relativeWords', 'relativeMarkers', 'pronouns', 'want'] as const

/** A relative clause ends with what it is about, not with an article or a preposition. */
function isContent(text: Text, at: number, length: number): boolean {
  const isGrammar = (
    ['articles', 'preposition', 'direction', 'pronouns', 'relativeMarkers', 'benefactive'] as const
  ).some((one) => find(text, at, one)?.length === length)
  return !isGrammar && find(text, at, 'relativeWords')?.length === length
}

/** Articles and the like are no part of a name in lower case. */
function isGrammarWord(text: Text, at: number): boolean {
  return (['articles', 'nameOf', 'benefactive', 'pronouns', 'direction'] as const).some((one) => find(text, at, one))
}

/** Where a name ends: nl `het tabblad Producten het abonnement` is a name and what is acted on there. */
function isNameEnd(text: Text, at: number, use: NounUse): boolean {
  if (isStop(text, at)) return true
  if (use === 'destination' || text.tokens[at - 1]?.type === 'separator') return false
  const noun = skip(text, at, 'articles', 'adjectives')
  return noun > at && !isCapitalized(text.tokens[at]?.text ?? '') && find(text, noun, 'noun') !== undefined
}

/** Words that end a name without markup. */
function isStop(text: Text, at: number): boolean {
  if (
    ['and', 'or', 'purpose', 'if', 'negations', 'preposition', 'role', 'obligation'].some((one) =>
      find(text, at, one as 'and')
    )
  ) {
    return !(find(text, at, 'or') && isCapitalized(text.tokens[at + 1]?.text ?? '')) && !isAndInName(text, at)
  }
  const token = text.tokens[at]
  return token?.type === 'word' && !isCapitalized(token.text) && find(text, at, 'verb') !== undefined
}

/** `Products and services`: nothing of a clause follows. */
function isAndInName(text: Text, at: number): boolean {
  const and = find(text, at, 'and')
  if (!and) return false
  const next = at + and.length
  return (
    text.tokens[next]?.type === 'word' &&
    !(['verb', 'and', 'preposition', 'leadIns'] as const).some((one) => find(text, next, one))
  )
}

function startsName(text: Text, at: number): boolean {
  const token = text.tokens[at]
  return token?.type === 'word' && isCapitalized(token.text) && !isStop(text, at)
}

function skipCommas(text: Text, at: number): number {
  return isComma(text.tokens[at]) ? at + 1 : at
}
