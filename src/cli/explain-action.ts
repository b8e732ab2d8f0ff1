import type {Action, Sentence, WrittenPlace} from '../../parsers/index.js'
import {wordsIn} from './explain-tokens.js'

/** How a place is called in a sentence of ours. */
const placeNames: Record<WrittenPlace['kind'], string> = {
  page: 'page',
  group: 'group',
  tab: 'tab',
  side: 'right-hand side',
  navigation: 'navigation',
  menu: 'menu',
  mail: 'e-mail',
  'wizard-step': 'step of the wizard',
  unverified: 'place that cannot be verified'
}

/**
 * Says what the reader does or sees, and everything that is known about it.
 *
 * @param action of a sentence
 * @param sentence whose words it was read from
 * @returns lines: the action, then where, when and by what, and at last the words that it was read from
 */
export function explainAction(action: Action, sentence: Sentence): string[] {
  const {kind, linkId, condition, optional, application, steps, reversed, places = []} = action
  const words = wordsIn(sentence, placeOf(action))
  const details: Array<[string, string]> = [
    ...(places.length > 0 ? [['where', places.map(sayPlace).join(' > ')] as [string, string]] : []),
    ...(application ? [['in', application] as [string, string]] : []),
    ...(linkId === undefined ? [] : [['link', linkId] as [string, string]]),
    ...(condition ? [['only if', condition] as [string, string]] : []),
    ...(steps ? [['steps', steps.join(', ')] as [string, string]] : []),
    ...(reversed ? [['reversed', `"${reversed.wording}" is the opposite of it`] as [string, string]] : []),
    ...(kind === 'complete' ? [['unnamed', 'no document names the controls'] as [string, string]] : []),
    ...(optional ? [['optional', 'the reader may leave it out'] as [string, string]] : []),
    ...(words ? [['from', `"${words}"`] as [string, string]] : [])
  ]
  return [sayAction(action), ...details.map(([name, text]) => `  ${name.padEnd(10)}${text}`)]
}

/** Where the words of an action stand. */
export function placeOf({line, column, endLine, endColumn}: Action) {
  return {start: {line, column}, end: {line: endLine, column: endColumn}}
}

function sayAction({kind, role, labels, object, wording, absent}: Action): string {
  const thing = object && `${object}${wording ? ` (written \`${wording}\`)` : ''}`
  const names = labels?.map((label) => `\`${label}\``).join(' > ')
  return [kind, absent ? 'no more' : '', role, names, thing && (names ? `(${thing})` : thing)].filter(Boolean).join(' ')
}

function sayPlace({kind, label, object, ordinal, wording}: WrittenPlace): string {
  return [
    ordinal === undefined ? placeNames[kind] : `step ${ordinal} of the wizard`,
    label && `\`${label.text}\``,
    wording && `"${wording}"`,
    object
  ]
    .filter(Boolean)
    .join(' ')
}
