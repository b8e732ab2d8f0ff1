import {readdirSync, readFileSync} from 'node:fs'
import {foldWording} from './fold.js'
import {buildLexicon, type Lexicon} from './lexicon.js'
import {buildPatterns, type Patterns} from './patterns.js'
import {checkLanguage} from './schema.js'
import type {Language, LanguageData} from './types.js'

const folder = new URL('./', import.meta.url)
const cache = new Map<string, Language | null>()

/** Subtags of the languages that there is a file for, sorted. */
export function languageSubtags(): string[] {
  return readdirSync(folder)
    .flatMap((name) => /^([a-z]{2,3})\.json$/.exec(name)?.[1] ?? [])
    .sort()
}

/**
 * Returns a language, or `null` where there is no file for it.
 *
 * @param subtag Language subtag, `nl`; of a tag such as `nl-BE` the first part counts.
 * @throws Error that names file, key and fix when the file is not as `LanguageData` wants it.
 */
export function loadLanguage(subtag: string): Language | null {
  const primary = subtag.split('-')[0]?.toLowerCase() ?? ''
  const cached = cache.get(primary)
  if (cached !== undefined) return cached
  const language = languageSubtags().includes(primary) ? readLanguage(primary) : null
  cache.set(primary, language)
  return language
}

function readLanguage(subtag: string): Language {
  const path = `parsers/language/${subtag}.json`
  return createLanguage(subtag, parse(readFileSync(new URL(`${subtag}.json`, folder), 'utf8'), path), path)
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${path}: expected JSON — mend the file (${reason})`)
  }
}

/** What goes with a verb is compared with words of sentences, which are folded. */
function withFoldedVerbs(data: LanguageData, subtag: string): LanguageData {
  const fold = (words: readonly string[]) => words.map((one) => foldWording(one, subtag))
  const verbs = data.verbs.map((verb) => ({
    ...verb,
    ...(verb.particles && {particles: fold(verb.particles)}),
    ...(verb.with && {with: fold(verb.with)})
  }))
  return {...data, verbs}
}

/** Checks and indexes the data of a language file. */
export function createLanguage(subtag: string, data: unknown, path: string): Language {
  const checked = withFoldedVerbs(checkLanguage(data, path), subtag)
  // features need the phrases of every language, but a run reads the text of few
  let patterns: Patterns | undefined
  let lexicon: Lexicon | undefined
  return {
    subtag,
    gherkin: checked.gherkin,
    phrases: checked.phrases,
    data: checked,
    get lexicon() {
      lexicon ??= buildLexicon(checked, subtag)
      return lexicon
    },
    get patterns() {
      patterns ??= buildPatterns(checked, subtag)
      return patterns
    }
  }
}
