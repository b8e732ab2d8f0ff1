import type {Application} from '../types.js'
import {asProduct, isUnknownThing, named, namedPath, scopeOf} from './known-names.js'
import {endsName, isNameEnd, isStop} from './name-end.js'
import {isName, type Names, readNames} from './names.js'
import {nounStart} from './noun-start.js'
import {itPhrase, pronounPhrase} from './pronoun-phrase.js'
import {benefactiveEnd, relativeEnd} from './relative.js'
import {rowPhrase} from './row-phrase.js'
import {isCapitalized} from './sentences.js'
import {stepNumbers} from './step-numbers.js'
import {find, isComma, nameOf, skip, skipCommas, type Text} from './text.js'
import type {Token} from './tokens.js'
import type {NounName, PlaceName, RoleName} from './types.js'
import {wizardStep} from './wizard-step.js'

/** What a group of words names: labels, a thing of the domain, or a place. */
export interface NounPhrase {
  names: Token[]
  path: boolean
  role?: RoleName
  object?: NounName
  /** All that the noun can name; Swedish *partner* is one or several. */
  nouns?: NounName[]
  /** Whether several can be meant: `one or more partners`. */
  several?: true
  /** Which steps, where numbers say so: `steps 1-3`. */
  steps?: string[]
  /** How the text words the object. */
  wording?: Token
  /** Whether a pronoun stands for what the condition names: `the one you want to edit`. */
  anaphor?: true
  /** Whether it is a pronoun for what the clause before acts on: `read it`. */
  it?: true
  place?: PlaceName | 'wizard-step'
  /** Whether its name is that of the whole admin center, or of Partner Center. */
  scope?: true
  /** The application that its path begins with. */
  application?: Application
  /** Which step of a wizard. */
  ordinal?: number
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
  const words = skip(text, index, 'articles', 'adjectives', 'demonstratives', 'nameOf', 'quantifiers')
  // `open Your products`: a capital within the sentence makes an article the beginning of a name
  const start = beginsName(text, index, words) ? index : words
  const demonstrative = has(text, index, start, 'demonstratives')
  const phrase =
    (use === 'object' ? undefined : wizardStep(text, index)) ??
    placePhrase(text, placeStart(text, index, start), use) ??
    pronounPhrase(text, index, start) ??
    itPhrase(text, index, use) ??
    namedByWords(text, start) ??
    rowPhrase(text, start) ??
    nounPhrase(text, nounStart(text, index, start), use, start === index) ??
    namedRole(text, start, use) ??
    bareRole(text, start, use, demonstrative) ??
    namesPhrase(text, start, use)
  if (!phrase || isUnknownThing(text, index, start, phrase)) return undefined
  const end = modifiersEnd(text, phrase.end)
  const several = has(text, index, start, 'quantifiers')
  return {
    ...asProduct(text, phrase, phrase.end, end),
    from: index,
    end,
    ...(demonstrative && {demonstrative}),
    ...(several && {several})
  }
}

function beginsName(text: Text, index: number, end: number): boolean {
  const isWithin = index > 0 && text.tokens[index - 1]?.type === 'word' && !text.language.data.capitalizedNouns
  const isNoun = find(text, end, 'noun') !== undefined && text.tokens[end]?.type === 'word'
  return isWithin && isNoun && end > index && isCapitalized(text.tokens[index]?.text ?? '')
}

function has(text: Text, from: number, to: number, wanted: 'demonstratives' | 'quantifiers'): true | undefined {
  for (let at = from; at < to; at++) if (find(text, at, wanted)) return true
  return undefined
}

/** `the partner's page` is one place although `the partner's` could be skipped as well. */
function placeStart(text: Text, index: number, start: number): number {
  for (let at = index; at < start; at++) {
    // sv `namnet på prenumerationen`: the preposition is that of the name
    const isGoverned = at > index && find(text, at, 'preposition') !== undefined
    if (!isGoverned && at + (find(text, at, 'place')?.length ?? 0) > start) return at
  }
  return start
}

function placePhrase(text: Text, at: number, use: NounUse): NounPhrase | undefined {
  const token = text.tokens[at]
  const scope = use === 'place' && token?.type === 'label' ? scopeOf(token.text, text.language) : undefined
  if (scope && token) return {names: [token], path: false, place: scope, from: at, end: at + 1}
  const found = use === 'object' ? undefined : find(text, at, 'place')
  const isGoal = found?.meaning.place === 'scope' || found?.meaning.place === 'navigation'
  if (!found || (use === 'destination' && !isGoal)) return undefined
  return {names: [], path: false, place: found.meaning.place, from: at, end: at + found.length}
}

/** `subscription details page`, `partner ID box`: words without markup before the noun that says what they name. */
function namedByWords(text: Text, start: number): NounPhrase | undefined {
  if (find(text, start, 'preposition') && !isCapitalized(text.tokens[start]?.text ?? '')) return undefined
  for (let at = start; at < start + 5 && text.tokens[at]?.type === 'word'; at++) {
    const role = find(text, at, 'role')
    if (!role && (isGrammarWord(text, at) || (at > start && isStop(text, at)))) return undefined
    if (!role) continue
    const noun = find(text, start, 'noun')
    if (at === start || start + (noun?.length ?? 0) >= at + role.length) return undefined
    const after = text.tokens[at + role.length]
    if (isName(after) || startsName(text, at + role.length)) return undefined
    const name = nameOf(text, start, at)
    return {...named([name], false, role.meaning.role, text), from: start, end: at + role.length}
  }
  return undefined
}

function nounPhrase(text: Text, at: number, use: NounUse, isBare: boolean): NounPhrase | undefined {
  const found = use === 'destination' ? undefined : find(text, at, 'noun')
  const whole = find(text, at, 'place')
  // `open the Partner Center` is about no partner
  const isCenter = whole?.meaning.place === 'scope' && whole.length > (found?.length ?? 0)
  if (!found || isCenter) return undefined
  const {noun} = found.meaning
  // `select Customers`: a capital without an article makes it a name, unless all nouns have one
  const hasCapital = isBare && at > 0 && noun !== 'partner-id' && isCapitalized(text.tokens[at]?.text ?? '')
  if (hasCapital && !text.language.data.capitalizedNouns) return undefined
  if (isBare && at > 0 && isCapitalized(text.tokens[at]?.text ?? '') && endsName(text, at + found.length))
    return undefined
  let end = at + found.length
  if (noun === 'link' && linkName(text, end)) return undefined
  const value = text.tokens[end]
  if (noun === 'status' && use === 'object' && value && isName(value))
    return {names: [value], path: false, from: at, end: end + 1}
  const joint = find(text, end, 'or') ?? find(text, end, 'naming')
  const other = joint ? skip(text, end + joint.length, 'articles', 'adjectives') : end
  const second = joint ? find(text, other, 'noun') : undefined
  if (second?.meaning.noun === noun) end = other + second.length
  const numbered = noun === 'steps' ? stepNumbers(text, end) : undefined
  end = numbered?.end ?? end
  const wording = nameOf(text, possessorEnd(text, at, end, noun), end)
  const nouns = nounsAt(text, at, found.length)
  if (noun !== 'message')
    return {
      names: [],
      path: false,
      object: noun,
      nouns,
      wording,
      ...(numbered && {steps: numbered.numbers}),
      from: at,
      end
    }
  const says = find(text, end, 'says') ?? (isComma(text.tokens[end]) ? find(text, end + 1, 'says') : undefined)
  const quote = skipCommas(text, skipCommas(text, end) + (says?.length ?? 0))
  const label = text.tokens[quote]
  if (!label || !isName(label)) return undefined
  return {names: [label], path: false, object: noun, from: at, end: quote + 1}
}

function nounsAt(text: Text, at: number, length: number): NounName[] {
  const meanings = text.matches[at]?.find((one) => one.length === length)?.meanings ?? []
  return meanings.flatMap((meaning) => (meaning.class === 'noun' ? [meaning.noun] : []))
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
  const naming = find(text, start, 'naming') ?? (isBelonging(role.meaning.role) && find(text, start, 'belongsTo'))
  const from = naming ? skip(text, start + naming.length, 'articles') : start
  const names = readNames(text, from, (index) => isNameEnd(text, index, use), use === 'destination')
  const isSaid =
    role.meaning.role === 'page' && names?.names.some(({type, text}) => type === 'quote' && /[.!?]$/.test(text))
  if (names && !isSaid) {
    const whole = role.meaning.role === 'page' ? withLostWords(text, names, from) : names
    return {...named(whole.names, whole.path, role.meaning.role, text), from: at, end: whole.end}
  }
  const box = role.meaning.role === 'box' || role.meaning.role === 'textbox'
  const thing = naming && box ? nounPhrase(text, skip(text, from, 'articles', 'adjectives'), use, false) : undefined
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
  const noun = find(text, names.end, 'noun')
  // `the **Suspended** status`
  const status = noun?.meaning.noun === 'status' ? noun.length : 0
  const end = names.end + Math.max(role?.length ?? 0, status)
  return {...namedPath(names, role?.meaning.role, text), from: at, end}
}

/** `this page`, `the page`; as a place also `the box`, that of the object. */
function bareRole(text: Text, at: number, use: NounUse, demonstrative: true | undefined): NounPhrase | undefined {
  const found = find(text, at, 'role')
  const role = found?.meaning.role
  const isKnown = demonstrative || role === 'page' || (use === 'place' && (role === 'box' || role === 'textbox'))
  if (!found || !role) return undefined
  // a box without a name is known by what it is for: `check the box to confirm …`
  const isObject = !isKnown && (role === 'checkbox' || role === 'row' || (use === 'object' && role === 'box'))
  if (isObject) return {names: [], path: false, role, from: at, end: at + found.length}
  if (!isKnown) return undefined
  return {names: [], path: false, role, place: 'here', from: at, end: at + found.length}
}

/** Relative clauses and for-whom phrases change nothing about what is named. */
function modifiersEnd(text: Text, from: number): number {
  const relative = relativeEnd(text, from)
  if (relative !== undefined) return modifiersEnd(text, relative)
  const benefactive = benefactiveEnd(text, from)
  return benefactive === undefined ? from : modifiersEnd(text, benefactive)
}

/** Articles and the like are no part of a name in lower case. */
function isGrammarWord(text: Text, at: number): boolean {
  return (['articles', 'nameOf', 'benefactive', 'pronouns', 'direction'] as const).some((one) => find(text, at, one))
}

function startsName(text: Text, at: number): boolean {
  const token = text.tokens[at]
  const isNoun = text.language.data.capitalizedNouns && find(text, at, 'noun') !== undefined
  return token?.type === 'word' && isCapitalized(token.text) && !isNoun && !isStop(text, at)
}

/** Whether a name of the link follows: `the link **Add**`, `the link for the **Agreement**`. */
function linkName(text: Text, end: number): boolean {
  if (isName(text.tokens[end])) return true
  const of = find(text, end, 'belongsTo') ?? find(text, end, 'naming')
  if (!of) return false
  const at = skip(text, end + of.length, 'articles')
  return isName(text.tokens[at]) || startsName(text, at)
}

/** Controls that are named by what they belong to: `the link to **Details**`, `the box next to **Yes**`. */
function isBelonging(role: RoleName): boolean {
  return role === 'link' || role === 'checkbox' || role === 'box' || role === 'radio' || role === 'switch'
}

/**
 * nl `de pagina **Overeenkomst accepteren &** toestaan de koppeling`: words that nobody knows between the name of a page
 * and the next noun are the rest of the name, of which translation moved the markup.
 */
function withLostWords(text: Text, names: Names, from: number): Names {
  const [only] = names.names
  if (names.names.length !== 1 || only?.label?.marked !== true) return names
  let end = names.end
  while (end < names.end + 2 && text.tokens[end]?.type === 'word' && text.matches[end]?.length === 0) end++
  const isLost = end > names.end && find(text, end, 'articles') !== undefined
  return isLost ? {...names, names: [nameOf(text, from, end)], end} : names
}
