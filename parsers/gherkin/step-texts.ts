import type {Position} from 'unist'
import {type Language, type PhraseKey, phrase} from '../language/index.js'
import type {Action, Sentence, WrittenLabel, WrittenPlace} from '../types.js'
import type {PlannedStep} from './types.js'

type StepText = Pick<PlannedStep, 'text' | 'origin' | 'position'>

/**
 * Gherkin step texts of one sentence: for each action first where the reader looks, then what they do.
 *
 * @param sentence what was read
 * @param actions those of its actions that lie on the path
 * @param language whose phrases to write
 * @returns an `unread` text where no phrase can say it, so that the scenario shows undefined instead of leaving it out
 */
export function textsOfSentence(sentence: Sentence, actions: readonly Action[], language: Language): PlannedStep[] {
  const origin = sentence.kind === 'expectation' ? 'expectation' : 'action'
  const keyword = origin === 'expectation' ? 'then' : 'when'
  let places: readonly WrittenPlace[] = []
  return actions.flatMap((action) => {
    const own = (action.places ?? []).filter((place) => !isSaidWith(action, place))
    const fresh = own.filter((place) => !places.some((known) => isSamePlace(known, place)))
    places = own
    const where = fresh.map((place) => textOfPlace(place, sentence, language))
    const what = textOfAction(action, origin, sentence, language)
    return [...where, what].map((text) => ({keyword, action, ...text}))
  })
}

/** The page that shows a partner's ID is part of that promise. */
function isSaidWith(action: Action, place: WrittenPlace): boolean {
  return (
    action.kind === 'expect' && action.object === 'partner-id' && place.kind === 'page' && place.label !== undefined
  )
}

/** The step of a sentence that could not be read: its own words, which no step definition matches. */
export function textOfUnread(sentence: Pick<Sentence, 'text' | 'position'>): PlannedStep {
  return {keyword: 'when', origin: 'unread', text: `(?) ${sentence.text}`, position: sentence.position}
}

function textOfPlace(place: WrittenPlace, sentence: Sentence, language: Language): StepText {
  const position = place.label?.position ?? place.position
  const key = keyOfPlace(place)
  if (key === null) return textOfUnread(sentence)
  return {origin: 'place', text: phrase(language, key, labelValue(place.label?.text)), position}
}

function keyOfPlace(place: WrittenPlace): PhraseKey | null {
  if (place.kind === 'side' || place.kind === 'mail') return `place.${place.kind}`
  if (place.kind === 'tab') return null
  if (place.label) return `place.${place.kind}`
  if (place.kind === 'page' && place.object === 'subscription') return 'place.page.subscription'
  if (place.kind === 'group' && place.object === 'subscription-cost') return 'place.group.subscription-cost'
  return null
}

function textOfAction(
  action: Action,
  origin: 'action' | 'expectation',
  sentence: Sentence,
  language: Language
): StepText {
  const said = action.kind === 'expect' ? sayExpectation(action) : sayAction(action)
  if (said === null) return textOfUnread(sentence)
  return {origin, text: phrase(language, said.key, said.values), position: positionOf(action)}
}

interface Said {
  key: PhraseKey
  values: Record<string, string | readonly string[]>
}

function sayAction(action: Action): Said | null {
  const labels = action.labels ?? []
  const label = labels.at(-1)
  switch (action.kind) {
    case 'navigate':
      if (labels.length === 0) return null
      return action.linkId === undefined
        ? {key: 'navigate', values: {path: labels}}
        : {key: 'navigate.link', values: {path: labels, link: action.linkId}}
    case 'expand':
      return label === undefined ? null : {key: 'expand.label', values: {label}}
    case 'press':
    case 'choose':
    case 'select':
      if (label !== undefined) {
        return {
          key: action.role === undefined || action.role === 'textbox' ? 'press' : `press.${action.role}`,
          values: {label}
        }
      }
      return action.object === 'subscription' ? {key: 'select.subscription', values: {}} : followLink(action)
    case 'follow':
      if (label === undefined) return followLink(action)
      return action.linkId === undefined
        ? {key: 'follow.label', values: {label}}
        : {key: 'follow.label.link', values: {label, link: action.linkId}}
    case 'type':
    case 'clear':
      if (label !== undefined) return {key: `${action.kind}.label`, values: {label}}
      return action.object === 'partner-id' && action.wording !== undefined
        ? {key: `${action.kind}.wording`, values: {label: action.wording}}
        : null
    case 'check':
    case 'uncheck':
      return label === undefined ? null : {key: `${action.kind}.label`, values: {label}}
    case 'read':
      return action.object === 'terms' ? {key: 'read.terms', values: {}} : null
    case 'complete':
      return action.object === 'account' ? {key: 'complete.account', values: {}} : null
    default:
      return null
  }
}

function followLink(action: Action): Said | null {
  return action.object === 'link' ? {key: 'follow.link', values: {}} : null
}

function sayExpectation(action: Action): Said | null {
  const label = action.labels?.at(-1)
  const page = action.places?.find((place) => place.kind === 'page')?.label?.text
  switch (action.object) {
    case 'message':
      return label === undefined ? null : {key: 'expect.message', values: {label}}
    case 'partners':
      return {key: 'expect.partners', values: {}}
    case 'partner-id':
      return page === undefined
        ? {key: 'expect.partner-id', values: {}}
        : {key: 'expect.partner-id.page', values: {label: page}}
    default:
      return null
  }
}

function labelValue(label: string | undefined): Record<string, string> {
  return label === undefined ? {} : {label}
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
  return one.kind === other.kind && one.object === other.object && one.label?.text === other.label?.text
}
