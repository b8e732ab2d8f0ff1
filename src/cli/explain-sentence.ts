import type {NearStatement, ProcedureDocument, Sentence, SentenceKind} from '../../parsers/index.js'
import {explainAction, placeOf} from './explain-action.js'
import {explainStatement} from './explain-statement.js'
import {explainTokens, wordsBeside} from './explain-tokens.js'
import type {SentencePlace} from './sentences-of.js'

/** What a sentence is, for somebody who does not know our words. */
const meanings: Record<SentenceKind, string> = {
  action: 'what the reader does',
  expectation: 'what the reader is to see',
  condition: 'says when or for whom something holds, nothing is carried out',
  advice: 'speaks of something outside the portal, nothing is carried out',
  rule: 'states something about the product',
  unread: 'not understood, nothing is carried out'
}

/** What explaining needs besides the sentence. */
export interface ExplainOptions {
  /** Languages that there are files for. */
  languages: readonly string[]
  /** Whether to show what each word can be, also of a sentence that was read. */
  showsTokens: boolean
}

/**
 * Says what was understood of a sentence, or why it was not and what to change.
 *
 * @param place the sentence
 * @param document that it stands in
 * @param options languages, and how much to say
 * @returns lines: place, text, what became of it, its words, and at the end what to change
 */
export function explainSentence(place: SentencePlace, document: ProcedureDocument, options: ExplainOptions): string[] {
  const {sentence} = place
  const isUnread = sentence.kind === 'unread'
  const tokens = isUnread || options.showsTokens ? explainTokens(sentence) : []
  const lines = [
    sentence.text,
    '',
    `${sentence.kind}: ${meanings[sentence.kind]}`,
    ...(isUnread ? whyUnread(place) : partsOf(sentence)).map(indent),
    ...(tokens.length > 0 ? ['', ...tokens] : []),
    ...(isUnread ? ['', ...changesOf(place, options.languages)] : [])
  ]
  return [headOf(place, document), ...lines.map(indent)]
}

function headOf({sentence, procedure, written, reading, monikers}: SentencePlace, document: ProcedureDocument): string {
  const {line, column} = sentence.position.start
  const where = written === null ? 'prose' : `step ${written}`
  const about = [
    procedure ? `${where} of \`${procedure.title}\`` : `${where} outside procedures`,
    ...(monikers.length > 0 ? [monikers.join(', ')] : []),
    ...(document.bilingual ? [reading] : []),
    `language ${sentence.language || 'unknown'}`
  ]
  return `${document.path}:${line}:${column}  ${about.join('; ')}`
}

/** What a sentence says, part by part: the one place where statements of rules show, too. */
function partsOf(sentence: Sentence): string[] {
  const {actions, condition, leadsIn, statements = []} = sentence
  return [
    ...statements.map(explainStatement),
    ...actions.flatMap((action) => explainAction(action, sentence)),
    ...(actions.length === 0 && condition ? [`if ${condition}`] : []),
    ...(leadsIn ? ['announces the steps below it'] : []),
    ...(actions.length > 0 ? wordsBeside(sentence, actions.map(placeOf)).map((words) => `besides "${words}"`) : [])
  ]
}

/** The reason, without its way out: that follows in full. */
function whyUnread({sentence: {unread}, written}: SentencePlace): string[] {
  if (!unread) return []
  if (written === null) return ['It states nothing that the language file has a pattern for']
  const {line, column} = unread.position.start
  const words = unread.words.map((word) => `\`${word}\``).join(', ')
  return [`at ${line}:${column}${words ? `: ${words}` : ''}`, unread.reason.split('; ')[0] ?? '']
}

/** What is in no step may say anything: only a typo is worth a word there. */
function changesOf({sentence, written}: SentencePlace, languages: readonly string[]): string[] {
  const {unread, language, explanation} = sentence
  const [, ...ways] = (unread?.reason ?? '').split('; ')
  const there = languages.map((subtag) => `\`${subtag}.json\``).join(', ')
  const changes = explanation?.changes.filter(({of}) => written !== null || of === 'typo').map(({text}) => text) ?? ways
  const file = `parsers/language/${language || '<language>'}.json`
  const all = [
    ...(languages.includes(language) ? changes : [`add \`${file}\`, which reads this language, beside ${there}`]),
    ...(written === null ? waysToState(explanation?.near ?? [], file) : [])
  ]
  return all.map((change, index) => `${index === 0 ? 'Change:' : '    or:'} ${change}`)
}

/** A sentence outside the steps is tried only if it states a rule: it may say anything else. */
function waysToState(near: readonly NearStatement[], file: string): string[] {
  const ways = near.flatMap(({id, rule, words, key}) => {
    const known = words.map((word) => `\`${word}\``).join(', ')
    const what = `to have it state \`${id}\`${rule ? ` (${rule})` : ''}`
    return [`${what}, leave out ${known}, or add what says nothing of it to ${file}: \`${key}.allows\``]
  })
  const none = `to have it tried as a rule, word it as \`statements\` of ${file} has one, or add its words there`
  const nothing = 'nothing, if it is no rule: it is in no step, so no scenario depends on it'
  return [...(ways.length > 0 ? ways : [none]), nothing]
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`
}
