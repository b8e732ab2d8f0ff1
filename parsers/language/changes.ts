import type {PhrasingContent} from 'mdast'
import type {Change, Sentence} from '../types.js'
import {foldWording} from './fold.js'
import type {Meaning} from './lexicon.js'
import {keyOf, nearWord} from './near-word.js'
import {find, type Text} from './text.js'
import {type Language, nounNames, roleNames} from './types.js'
import {isUnknown} from './unread.js'

/** What changes are tried with. */
export interface Trial {
  /** Whether the sentence is read in another language. */
  readsIn(language: Language): boolean
  /** Whether a text is read as instructions. */
  isInstruction(nodes: PhrasingContent[]): boolean
}

/** A place of the language file for a word, and what the word then is. */
interface Entry {
  key: string
  meaning: Meaning
  about: string
}

/** A word of so many letters that looks like a known one is no other word. */
const surelyTypo = 5

/** So many entries of the file are enough to choose from. */
const mostEntries = 2

/**
 * Ways to have a sentence read: the text as the language words it, or the entry of the language file that lacks a word.
 * Each that promises the sentence to be read was tried.
 *
 * @param sentence Unread.
 * @param text The same with everything that its words can be.
 * @param trial What changes are tried with.
 * @returns The likeliest first; some of the text, and some of the file, unless only a typo has to be mended.
 */
export function changesFor(sentence: Sentence, text: Text, trial: Trial): Change[] {
  const unknown = unknownWords(text)
  const negation = text.tokens.some((_, at) => find(text, at, 'negations'))
  const possibility = text.tokens.some((_, at) => find(text, at, 'possibility'))
  const typos = unknown.flatMap((word) => typoOf(word, text, unknown.length === 1, trial))
  if (typos.length > 0 && unknown.length === 1 && (unknown[0]?.length ?? 0) >= surelyTypo) return typos
  const file = `parsers/language/${text.language.subtag}.json`
  if (negation || possibility || unknown.length === 0) {
    const example = exampleFor(text, negation, trial)
    const advised = negation ? 'say what to do instead' : 'word it as an instruction'
    return [
      ...typos,
      ...(example ? [wording(`${advised}, such as \`${example}\``)] : []),
      entry(`${file}: ${knownEntry(sentence, text, negation || possibility)}`)
    ]
  }
  const entries = unknown.length === 1 ? entriesFor(unknown[0] ?? '', text, trial) : []
  const reworded = entries.flatMap((one) => rewordedWith(one, unknown[0] ?? '', text)).slice(0, 1)
  const example = reworded.length > 0 ? undefined : exampleFor(text, false, trial)
  const words = [...new Set(unknown)].map((word) => `\`${word}\``).join(', ')
  return [
    ...typos,
    ...reworded.map(wording),
    ...(example ? [wording(`word it as an instruction, such as \`${example}\``)] : []),
    ...(entries.length > 0
      ? entries.map(({key, about}) =>
          entry(`${file}: add ${words} to \`${key}\` if it ${about}; the sentence is then read`)
        )
      : [entry(`${file}: add ${words} to ${likelyKeys(text)}, whichever it is`)])
  ]
}

function wording(text: string): Change {
  return {of: 'wording', text: `the text: ${text}`}
}

function entry(text: string): Change {
  return {of: 'entry', text}
}

function unknownWords(text: Text): string[] {
  return text.tokens.flatMap((token, at) => (token.type === 'word' && isUnknown(text, at) ? [token.text] : []))
}

/** One word more or less is tried; of several, none can be. */
function typoOf(word: string, {language}: Text, isOnly: boolean, {readsIn}: Trial): Change[] {
  const near = nearWord(word, language)
  if (!near) return []
  if (!isOnly)
    return [{of: 'typo', text: `the text: \`${word}\` looks like \`${near.word}\`, write that if it is meant`}]
  const meanings = language.lexicon.meanings.get(near.word) ?? []
  if (!readsIn(withWord(language, word, meanings))) return []
  return [{of: 'typo', text: `the text: write \`${near.word}\` for \`${word}\`; the sentence is then read`}]
}

/** The sentence with a word of the same use instead, or without the word. */
function rewordedWith({meaning}: Entry, word: string, {tokens, language}: Text): string[] {
  const {locale} = language.lexicon
  const isOmitted = meaning.class === 'adjectives' || meaning.class === 'fillers'
  const verb = meaning.class === 'verb' ? meaning.verb[meaning.mood]?.[0] : undefined
  if (!isOmitted && !verb) return []
  const written = tokens.flatMap((token, at) => {
    if (token.text !== word) return [token.type === 'label' ? `**${token.text}**` : token.text]
    return verb ? [at === 0 ? capital(verb, locale) : verb] : []
  })
  const text = written.join(' ').replace(/ (?=[,.;:!?)])/g, '')
  return [isOmitted ? `leave \`${word}\` out: \`${text}\`` : `use a verb that is known: \`${text}\``]
}

/** Entries that have the sentence read, the likeliest first. */
function entriesFor(word: string, text: Text, {readsIn}: Trial): Entry[] {
  const {language} = text
  const at = text.tokens.findIndex((token) => token.text === word)
  const before = text.tokens[at - 1]
  const isFirst = !before || before.type === 'punctuation' || find(text, at - 1, 'and') !== undefined
  const isBesideName = [before, text.tokens[at + 1]].some((token) => token?.type === 'label')
  const verbs = verbEntries(language)
  const roles = roleNames.map(
    (role): Entry => ({key: `roles.${role}`, meaning: {class: 'role', role}, about: `names a ${role}`})
  )
  const nouns = nounNames.map(
    (noun): Entry => ({key: `nouns.${noun}`, meaning: {class: 'noun', noun}, about: `names the ${noun}`})
  )
  const adjectives: Entry = {
    key: 'words.adjectives',
    meaning: {class: 'adjectives'},
    about: 'only says which thing is meant'
  }
  const fillers: Entry = {key: 'words.fillers', meaning: {class: 'fillers'}, about: 'changes nothing of what is done'}
  const things = isBesideName ? [...roles, adjectives, ...nouns] : [adjectives, ...nouns, ...roles]
  const entries = isFirst ? [...verbs, ...things, fillers] : [...things, ...verbs, fillers]
  const reading = entries.filter(({meaning}) => readsIn(withWord(language, word, [meaning])))
  return reading.slice(0, mostEntries)
}

/** One per kind of action: the plainest verb of it. */
function verbEntries({data}: Language): Entry[] {
  const kinds = new Set<string>()
  return data.verbs.flatMap((verb, index): Entry[] => {
    const isPlain = !verb.objects && !verb.particles && !verb.with && !verb.looks && !verb.absent
    const mood = (['imperative', 'finite', 'infinitive'] as const).find((one) => verb[one])
    if (!isPlain || !mood || kinds.has(verb.kind)) return []
    kinds.add(verb.kind)
    const about = `means the same as \`${verb[mood]?.[0]}\``
    return [{key: `verbs[${index}].${mood}`, meaning: {class: 'verb', verb, mood}, about}]
  })
}

/** `**Add**` as the language has it pressed; of what the reader is not to do no example is made. */
function exampleFor(text: Text, isNegated: boolean, {isInstruction}: Trial): string | undefined {
  const {data, lexicon} = text.language
  const label = isNegated
    ? undefined
    : text.tokens.find(({type, label: written}) => type === 'label' && written?.marked)
  const own = isNegated ? [] : text.tokens.flatMap((_, at) => find(text, at, 'verb')?.meaning.verb ?? [])
  const verbs = [...own, ...data.verbs.filter(({kind, objects}) => kind === 'press' && !objects)]
  for (const name of [...(label ? [label.text] : []), 'OK']) {
    for (const {imperative, particles, with: prepositions} of verbs) {
      const verb = imperative?.[0]
      if (!verb || particles) continue
      const start = [capital(verb, lexicon.locale), ...(prepositions ?? []).slice(0, 1)].join(' ')
      const nodes: PhrasingContent[] = [
        {type: 'text', value: `${start} `},
        {type: 'strong', children: [{type: 'text', value: name}]},
        {type: 'text', value: '.'}
      ]
      if (isInstruction(nodes)) return `${start} **${name}**.`
    }
  }
  return undefined
}

/** What to do in the file about words that are known, but not in this use. */
function knownEntry({unread}: Sentence, text: Text, isIdle: boolean): string {
  if (isIdle) return 'where the reader does nothing, describe the statement in `advice`'
  const [word = ''] = unread?.words ?? []
  const key = keyOf(word, text.language)
  if (!text.tokens.some((_, at) => find(text, at, 'verb')))
    return `add its verb to an entry of \`verbs\`, such as ${plainest(text.language)}`
  return key
    ? `\`${word}\` stands in \`${key}\`; add the use that it has here to the entry that fits`
    : 'describe the statement in `macros`, `given` or `advice`, whichever it is'
}

function plainest(language: Language): string {
  const [first] = verbEntries(language)
  return first ? `\`${first.key}\` if it ${first.about}` : '`verbs[0].imperative`'
}

function likelyKeys({language}: Text): string {
  const [verb] = verbEntries(language)
  return `\`${verb?.key ?? 'verbs[0].imperative'}\`, \`nouns.…\`, \`roles.…\` or \`words.adjectives\``
}

/** The language with one word more. */
function withWord(language: Language, word: string, more: readonly Meaning[]): Language {
  const {lexicon, subtag} = language
  const added = foldWording(word, subtag)
  const {meanings} = lexicon
  const get = (words: string) => (words === added ? [...(meanings.get(words) ?? []), ...more] : meanings.get(words))
  return {...language, lexicon: {...lexicon, meanings: {get, keys: () => meanings.keys()}}}
}

function capital(word: string, locale: string): string {
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1)
}
