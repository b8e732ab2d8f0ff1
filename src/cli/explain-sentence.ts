import type {Action, ProcedureDocument, Sentence, WrittenPlace} from '../../parsers/index.js'
import type {SentencePlace} from './sentences-of.js'

/**
 * Says what was understood of a sentence, or why it was not and what to change.
 *
 * @param place the sentence
 * @param document that it stands in
 * @param languages that there are files for
 * @returns lines: place, text, what became of it
 */
export function explainSentence(
  place: SentencePlace,
  document: ProcedureDocument,
  languages: readonly string[]
): string[] {
  const {sentence, procedure, written, reading, monikers} = place
  const {line, column} = sentence.position.start
  const where = written === null ? 'prose' : `step ${written}`
  const readers = [...(monikers.length > 0 ? [monikers.join(', ')] : []), ...(document.bilingual ? [reading] : [])]
  const about = [`${where} of \`${procedure.title}\``, ...readers, `language ${sentence.language || 'unknown'}`]
  return [
    `${document.path}:${line}:${column}  ${about.join('; ')}`,
    `  ${sentence.text}`,
    ...(sentence.kind === 'unread' ? whyUnread(sentence, languages) : whatRead(sentence)).map((text) => `  ${text}`)
  ]
}

function whatRead({kind, actions}: Sentence): string[] {
  if (actions.length === 0) return [`${kind}: nothing to do`]
  return actions.map((action) => `${kind}: ${describe(action)}`)
}

function describe(action: Action): string {
  const {kind, role, labels, object, wording, linkId, condition, places = []} = action
  const parts = [
    [kind, ...(role ? [role] : []), ...(labels ? [labels.map(quote).join(' > ')] : [])].join(' '),
    ...(object ? [`object ${object}${wording ? ` (${quote(wording)})` : ''}`] : []),
    ...(linkId ? [`link ${linkId}`] : []),
    ...places.map(describePlace),
    ...(condition ? [`only if ${condition}`] : [])
  ]
  return parts.join(', ')
}

function describePlace({kind, label, object}: WrittenPlace): string {
  return ['in', kind, ...(label ? [quote(label.text)] : []), ...(object ? [object] : [])].join(' ')
}

/** The reason names its way out; without a language file the way out is to write one. */
function whyUnread({unread, language}: Sentence, languages: readonly string[]): string[] {
  const {line, column} = unread?.position.start ?? {}
  const words = unread && unread.words.length > 0 ? `: ${unread.words.map(quote).join(', ')}` : ''
  const place = line === undefined ? '' : ` at ${line}:${column}`
  const file = `parsers/language/${language || '<language>'}.json`
  const there = languages.map((subtag) => quote(`${subtag}.json`)).join(', ')
  const isKnown = languages.includes(language)
  return [
    `unread${place}${words}`,
    ...(unread ? [unread.reason] : []),
    ...(isKnown ? [] : [`No file reads this language, expected ${quote(file)} beside ${there}`])
  ]
}

function quote(text: string): string {
  return `\`${text}\``
}
