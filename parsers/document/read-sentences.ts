import {
  isOfArea as isNameOfArea,
  type Language,
  languageSubtags,
  loadLanguage,
  readGoal,
  readParagraph,
  unknownWords as unknownIn
} from '../language/index.js'
import {type Passage, plainText} from '../outline/index.js'
import {type GoalId, type Reading, type Sentence, sourceLanguage} from '../types.js'
import {languageOf} from './locale.js'

/** Longest paragraph that is read for what it says, in UTF-16 code units with its markup: reading takes the square of it. */
export const maxPassage = 20_000

/** Reads passages, each once. */
export interface SentenceReader {
  /** Language of the localized reading; `null` where there is no file for it. */
  language: Language | null
  /** `title` of the heading tells what the passage is about where nothing nearer does. */
  read(passage: Passage, reading: Reading, title?: string): Sentence[]
  /** What a procedure is for, see `Procedure.goal`. */
  goalOf(anchor: string, title: string): GoalId | undefined | null
  /** Whether the name of a control is one of the partner-management area. */
  isOfArea(name: string, reading: Reading): boolean
  /** Words that no language of a reading has; without a language file all sentences say so already. */
  unknownWords(text: string, reading: Reading): string[]
}

/**
 * Reader of the sentences of one document. The localized reading is read in the language of the locale, with English for
 * what was left untranslated; the source reading in English. Without a language file every passage is one unread sentence
 * that says so.
 *
 * @param locale `nl-NL`
 * @param isTranslated whether the text may hold untranslated sentences
 * @param text text of the file, for exact places
 * @param explain whether sentences keep how they were read
 * @returns reader
 */
export function sentenceReader(locale: string, isTranslated: boolean, text: string, explain = false): SentenceReader {
  const subtag = languageOf(locale)
  const language = loadLanguage(subtag)
  const source = subtag === sourceLanguage ? language : loadLanguage(sourceLanguage)
  const fallback = isTranslated && source && source !== language ? {fallback: source} : {}
  const known = new Map<string, Sentence[]>()

  return {language, read, goalOf, isOfArea, unknownWords}

  function unknownWords(text: string, reading: Reading): string[] {
    const own = reading === 'source' ? source : language
    const others = reading === 'source' ? [] : Object.values(fallback)
    const unknown = [own, ...others].flatMap((one) => (one ? [unknownIn(text, one)] : []))
    return unknown.sort((one, other) => one.length - other.length)[0] ?? []
  }

  function isOfArea(name: string, reading: Reading): boolean {
    const reader = reading === 'source' ? source : language
    return reader !== null && isNameOfArea(name, reader)
  }

  function goalOf(anchor: string, title: string): GoalId | undefined | null {
    // Anchors are made of English words, whatever the language of the title.
    const reader = language ?? source
    return reader ? readGoal(anchor, title, reader) : undefined
  }

  function read(passage: Passage, reading: Reading, title?: string): Sentence[] {
    const {start, end} = passage.position
    // A lettered paragraph is read with its letter and without.
    const place = passage.nodes[0]?.position?.start.offset
    const {subject, leadIn} = passage
    const key = [reading, start.offset, end.offset, place, subject, leadIn, title].join(' ')
    const sentences = known.get(key) ?? readAnew(passage, reading, title)
    known.set(key, sentences)
    return sentences
  }

  function readAnew(passage: Passage, reading: Reading, title: string | undefined): Sentence[] {
    const {subject, leadIn, row} = passage
    const about = {subject, leadIn, row, title}
    const size = (passage.position.end.offset ?? 0) - (passage.position.start.offset ?? 0)
    if (size > maxPassage) {
      const reason = `Unexpected paragraph of ${size} characters, expected at most ${maxPassage}, split it`
      return unread(passage, reading === 'source' ? sourceLanguage : subtag, reason)
    }
    if (reading === 'source') {
      const options = {...about, source: text, explain}
      return source ? readParagraph(passage.nodes, source, options) : unread(passage, sourceLanguage)
    }
    return language
      ? readParagraph(passage.nodes, language, {...about, ...fallback, source: text, explain})
      : unread(passage, subtag)
  }
}

/**
 * What to do about a language that cannot be read.
 *
 * @param subtag `de`
 * @returns sentence without full stop
 */
export function missingLanguage(subtag: string): string {
  const known = languageSubtags().map((one) => `\`${one}\``)
  return `Unexpected language \`${subtag}\`, expected ${known.join(', ')}, or a file \`parsers/language/${subtag}.json\` that describes it`
}

function unread({nodes, position}: Passage, subtag: string, reason = missingLanguage(subtag)): Sentence[] {
  const text = plainText(nodes)
  const place = wordsPlace(nodes) ?? position
  return [
    {kind: 'unread', text, position: place, actions: [], language: subtag, unread: {reason, words: [], position: place}}
  ]
}

function wordsPlace(nodes: Passage['nodes']): Passage['position'] | undefined {
  const placed = nodes.filter((node) => plainText([node]) !== '')
  const start = placed[0]?.position?.start
  const end = placed[placed.length - 1]?.position?.end
  return start && end && {start, end}
}
