import type {StatementId} from '../types.js'
import {foldWording} from './fold.js'
import {foldedWords} from './lexicon.js'
import {nameSlot} from './statements/wordings.js'
import {isComma, type Text} from './text.js'
import {
  type LanguageData,
  type NounName,
  nounNames,
  type PatternData,
  type StatementData,
  type WordList,
  wordLists
} from './types.js'
import {lengthsOf, longestGroup, type WordGroups} from './word-groups.js'

/** A pattern whose lists are resolved and folded. */
export interface Pattern extends WordGroups {
  needs: ReadonlyArray<ReadonlySet<string>>
  known: ReadonlySet<string>
}

/** A pattern of a statement. */
export interface StatementPattern {
  pattern: Pattern
  /** Whether it says the opposite of its rule. */
  contrary: boolean
  /** Whether it wants the name of a control. */
  hasName: boolean
}

/** All patterns of a language. */
export interface Patterns {
  conditions: ReadonlyMap<string, readonly Pattern[]>
  purposes: ReadonlyMap<string, readonly Pattern[]>
  waits: ReadonlyMap<string, readonly Pattern[]>
  macros: ReadonlyMap<string, readonly Pattern[]>
  titles: ReadonlyMap<string, readonly Pattern[]>
  skips: ReadonlyMap<string, readonly Pattern[]>
  advice: readonly Pattern[]
  given: readonly Pattern[]
  goals: ReadonlyMap<string, readonly Pattern[]>
  statements: ReadonlyMap<StatementId, readonly StatementPattern[]>
  /** Rows of words with which a sentence is no such statement. */
  exclusions: ReadonlyMap<StatementId, readonly string[]>
}

/** Compiles the patterns of a language file. */
export function buildPatterns(data: LanguageData, locale: string): Patterns {
  const compile = (patterns: readonly PatternData[]) => patterns.map((pattern) => compilePattern(pattern, data, locale))
  const all = (entries: Record<string, PatternData[]>) =>
    new Map(Object.entries(entries).map(([id, patterns]) => [id, compile(patterns)]))
  return {
    conditions: all(data.conditions),
    purposes: all(data.purposes),
    waits: all(data.waits),
    macros: all(data.macros),
    titles: all(data.titles),
    skips: all(data.skips),
    advice: compile(data.advice),
    given: compile(data.given),
    goals: all(data.goals),
    statements: new Map(
      (Object.entries(data.statements) as Array<[StatementId, StatementData[]]>).map(([id, list]) => [
        id,
        list.map((one) => ({
          pattern: compilePattern(one, data, locale),
          contrary: one.contrary === true,
          hasName: one.needs.flat().includes(nameSlot)
        }))
      ])
    ),
    exclusions: new Map(
      (Object.entries(data.exclusions ?? {}) as Array<[StatementId, string[][][]]>).map(([id, rows]) => [
        id,
        rows.flatMap((groups) => inRow(groups.map((group) => foldGroup(group, data, locale))))
      ])
    )
  }
}

/** Each way to say one of each group behind the other. */
function inRow(groups: ReadonlyArray<ReadonlySet<string>>): string[] {
  return groups.reduce<string[]>(
    (rows, group) => rows.flatMap((row) => [...group].map((words) => (row === '' ? words : `${row} ${words}`))),
    ['']
  )
}

function foldGroup(words: readonly string[], data: LanguageData, locale: string): ReadonlySet<string> {
  const resolved = words.flatMap((entry) => (entry.startsWith('@') ? (listNamed(entry, data) ?? []) : [entry]))
  return new Set(resolved.map((one) => foldWording(one, locale)))
}

function compilePattern({needs, allows}: PatternData, data: LanguageData, locale: string): Pattern {
  const fold = (words: readonly string[]) => foldGroup(words, data, locale)
  const groups = needs.map(fold)
  const known = new Set([...groups.flatMap((group) => [...group]), ...fold(allows)])
  return {needs: groups, known, lengths: lengthsOf(known)}
}

/**
 * The list that `@pronouns`, `@noun.partner-id`, `@list.organization`, `@types`, `@kinds`, or `@abilities` stands for;
 * `undefined` where there is none.
 */
export function listNamed(entry: string, data: LanguageData): string[] | undefined {
  const name = entry.slice(1)
  if (name === 'types') return Object.values(data.types).flat().map(withoutMarks)
  if (name === 'kinds') return Object.values(data.kinds).flat().map(withoutMarks)
  if (name === 'abilities') {
    const groups = Object.values(data.abilities).flatMap(({verbs, objects, whole = []}) => [
      ...verbs,
      ...objects,
      ...whole
    ])
    return [...groups, ...data.abilityFillers]
  }
  if (name.startsWith('list.')) return data.lists[name.slice('list.'.length)]
  if (name.startsWith('noun.')) {
    const noun = name.slice('noun.'.length)
    return nounNames.includes(noun as NounName) ? data.nouns[noun as NounName] : undefined
  }
  return wordLists.includes(name as WordList) ? data.words[name as WordList] : undefined
}

/** As the words of a sentence are taken: brackets and commas are no part of them. */
function withoutMarks(name: string): string {
  return name.replace(/[\s,;:()]+/g, ' ').trim()
}

/**
 * Whether the words say what a pattern says: every need is met and no word is left over.
 *
 * @param words Folded words, hyphens as spaces.
 * @param suffixes Endings that the last word of a group can bear.
 */
export function matchesPattern(pattern: Pattern, words: readonly string[], suffixes: readonly string[]): boolean {
  const met = new Set<number>()
  let at = 0
  while (at < words.length) {
    const group = longestGroup(pattern, words, at, suffixes)
    if (!group) return false
    for (const [index, need] of pattern.needs.entries()) if (need.has(group.key)) met.add(index)
    at += group.length
  }
  return met.size === pattern.needs.length
}

/**
 * Whether words hold one of these rows.
 *
 * @param rows Word groups that stand in a row; `^` is the start.
 */
export function hasRow(words: readonly string[], rows: readonly string[]): boolean {
  const text = ` ^ ${words.join(' ')} `
  return rows.some((row) => text.includes(` ${row} `))
}

/**
 * What keeps words from saying what a pattern says: how many needs they miss, and the words that it does not know.
 */
export function unmatched(
  pattern: Pattern,
  words: readonly string[],
  suffixes: readonly string[]
): {needs: number; words: string[]} {
  const met = new Set<number>()
  const left: string[] = []
  let at = 0
  while (at < words.length) {
    const group = longestGroup(pattern, words, at, suffixes)
    if (group) for (const [index, need] of pattern.needs.entries()) if (need.has(group.key)) met.add(index)
    if (!group) left.push(words[at] ?? '')
    at += group?.length ?? 1
  }
  return {needs: pattern.needs.length - met.size, words: left}
}

/**
 * The folded words of a region; `undefined` when something else than words and commas stands in it.
 *
 * @param names Whether the words of names count too: `Sign in to the [admin center](…)`.
 */
export function wordsOf(text: Text, from: number, to: number, names?: 'names'): string[] | undefined {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]
    if (token === undefined) continue
    if (token.type === 'word' || (names && token.type === 'label'))
      words.push(...foldedWords(text.language.lexicon, token).replace(/[.:]$/, '').split(' '))
    else if (!isComma(token)) return undefined
  }
  return words
}
