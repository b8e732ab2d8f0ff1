import type {Position} from 'unist'
import {type Language, type PhraseKey, phrase} from '../language/index.js'
import type {Action, Application, Sentence, WrittenLabel, WrittenPlace} from '../types.js'
import {type Said, sayAction} from './say-action.js'
import {sayExpectation, saysPage} from './say-expectation.js'
import type {PlannedStep} from './types.js'

type StepText = Pick<PlannedStep, 'text' | 'origin' | 'position'>

/**
 * Gherkin step texts of one sentence: for each action first whether it may be left out and where the reader looks, then
 * what they do.
 *
 * @param sentence what was read
 * @param actions those of its actions that lie on the path
 * @param language whose phrases to write
 * @param application where the reader is; a text that says so only says what is known, one that says another is wrong
 * @returns an `unread` text where no phrase can say it, so that the scenario shows undefined instead of leaving it out
 */
export function textsOfSentence(
  sentence: Sentence,
  actions: readonly Action[],
  language: Language,
  application?: Application
): PlannedStep[] {
  let places: readonly WrittenPlace[] = []
  let elsewhere: Application | undefined
  return actions.flatMap((action) => {
    const isPromise = sentence.kind === 'expectation' || action.kind === 'expect'
    const keyword = isPromise ? 'then' : 'when'
    const origin = isPromise ? 'expectation' : 'action'
    const own = placesOf(action).filter((place) => isVerifiable(place) && !(saysPage(action) && isNamedPage(place)))
    const fresh = own.filter((place) => !places.some((known) => isSamePlace(known, place)))
    places = own
    const other = application && action.application !== application ? action.application : undefined
    const away = other && other !== elsewhere ? [textOfApplication(other, action, language)] : []
    elsewhere = other
    const where = [...away, ...fresh.map((place) => textOfPlace(place, sentence, language))]
    // `go to the second step of the wizard` says where, and no more
    const isWhere = action.kind === 'navigate' && action.labels === undefined && own.length > 0
    const what = isWhere ? [] : textsOfAction(action, origin, sentence, language)
    const done = [...textsOfPurpose(action, language), ...what.slice(0, -1), ...where, ...what.slice(-1)]
    const texts = done.map((text): PlannedStep => {
      const undocumented = text.origin === 'action' && isUndocumented(action)
      return {keyword, action, ...text, ...(undocumented && {undocumented})}
    })
    return [...texts, ...textsOfLink(action, language)]
  })
}

/** A purpose that says the opposite of what is done. */
function textsOfPurpose({reversed}: Action, language: Language): StepText[] {
  if (!reversed) return []
  const {wording: label, position} = reversed
  return [{origin: 'expectation', text: phrase(language, 'purpose.reversed', {label}), position}]
}

/** What is selected may bear a link of its own: it leads where the reader then is. */
function textsOfLink(action: Action, language: Language): PlannedStep[] {
  const {kind, linkId: link, labels} = action
  if (kind !== 'press' || link === undefined || labels?.length !== 1) return []
  const text = phrase(language, 'expect.link', {link})
  return [{keyword: 'then', origin: 'expectation', text, position: positionOf(action), action}]
}

/** What is to be completed without a word about how: the rest of a wizard, an account, a site of another (T15). */
export function isUndocumented({kind}: Pick<Action, 'kind'>): boolean {
  return kind === 'complete'
}

/** Whether a portal can be asked about it. */
function isVerifiable({kind}: WrittenPlace): boolean {
  return kind !== 'unverified'
}

function isNamedPage({kind, label}: WrittenPlace): boolean {
  return kind === 'page' && label !== undefined
}

/** The step of a sentence that could not be read: its own words, which no step definition matches. */
export function textOfUnread(sentence: Pick<Sentence, 'text' | 'position'>): PlannedStep {
  return {keyword: 'when', origin: 'unread', text: `(?) ${sentence.text}`, position: sentence.position}
}

/** `under the partner information section`: running text names in lower case what the portal shows with a capital. */
function nameOf({text, marked}: WrittenLabel, {subtag}: Language): string {
  return marked ? text : text.charAt(0).toLocaleUpperCase(subtag) + text.slice(1)
}

/** The remark that something is left out, at its words. */
export function textOfLeftOut(action: Action, language: Language): PlannedStep {
  return {keyword: 'when', origin: 'action', text: phrase(language, 'optional.left-out'), position: positionOf(action)}
}

/** Whoever has received an e-mail finds its link there, whether the text says so or not (P9). */
function placesOf(action: Action): readonly WrittenPlace[] {
  const {places = [], condition, kind, object} = action
  const isOfMail = condition === 'agreement-mail' && kind === 'follow' && object === 'link'
  if (!isOfMail || places.some((place) => place.kind === 'mail')) return places
  return [{kind: 'mail', position: positionOf(action)}, ...places]
}

function textOfApplication(application: Application, action: Action, language: Language): StepText {
  return {origin: 'place', text: phrase(language, `place.${application}`), position: positionOf(action)}
}

function textOfPlace(place: WrittenPlace, sentence: Sentence, language: Language): StepText {
  const position = place.label?.position ?? place.position
  const key = keyOfPlace(place)
  if (key === null) return textOfUnread(sentence)
  const values = place.label === undefined ? {} : {label: nameOf(place.label, language)}
  return {origin: 'place', text: phrase(language, key, values), position}
}

const pages: Readonly<Partial<Record<string, PhraseKey>>> = {
  subscription: 'place.page.subscription',
  partner: 'place.page.partner',
  customer: 'place.page.customer',
  'providers-page': 'place.page.providers'
}

const wizardSteps: ReadonlyArray<PhraseKey> = [
  'place.wizard-step.1',
  'place.wizard-step.2',
  'place.wizard-step.3',
  'place.wizard-step.4'
]

function keyOfPlace(place: WrittenPlace): PhraseKey | null {
  const {kind, label, object, ordinal} = place
  switch (kind) {
    case 'side':
    case 'navigation':
    case 'menu':
    case 'mail':
      return `place.${kind}`
    case 'wizard-step':
      return wizardSteps[(ordinal ?? 0) - 1] ?? null
    case 'page':
      return label ? 'place.page' : (pages[object ?? ''] ?? null)
    case 'group':
      if (label) return 'place.group'
      return object === 'subscription-cost' ? 'place.group.subscription-cost' : null
    default:
      return null
  }
}

/** The action, behind a remark where it may be left out. */
function textsOfAction(
  action: Action,
  origin: 'action' | 'expectation',
  sentence: Sentence,
  language: Language
): StepText[] {
  const said = action.kind === 'expect' ? sayExpectation(action) : sayAction(action)
  if (said === null) return [textOfUnread(sentence)]
  const position = positionOf(action)
  const own: StepText = {origin, text: phrase(language, said.key, said.values), position}
  if (!action.optional || saysOptional(said)) return [own]
  return [{origin, text: phrase(language, 'optional'), position}, own]
}

function saysOptional({key}: Said): boolean {
  return key.endsWith('.optional')
}

/** The words that a verdict is about: the labels where there are some, else the whole action. */
function positionOf(action: Action): Position {
  const written = action.written ?? action.places?.flatMap((place) => place.label ?? []) ?? []
  const [first, last] = [written[0], written.at(-1)] as [WrittenLabel | undefined, WrittenLabel | undefined]
  if (first !== undefined && last !== undefined) return {start: first.position.start, end: last.position.end}
  return {
    start: {line: action.line, column: action.column},
    end: {line: action.endLine, column: action.endColumn}
  }
}

function isSamePlace(one: WrittenPlace, other: WrittenPlace): boolean {
  return (
    one.kind === other.kind &&
    one.object === other.object &&
    one.ordinal === other.ordinal &&
    one.label?.text === other.label?.text
  )
}
