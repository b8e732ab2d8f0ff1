import {
  abilities,
  actionKinds,
  branchNames,
  conditionIds,
  goalIds,
  partnerKinds,
  partnerTypes,
  statementIds
} from '../types.js'
import {listNamed} from './patterns.js'
import {phraseParameters} from './phrases.js'
import {
  directions,
  exampleColumns,
  type LanguageData,
  macroIds,
  nounNames,
  placeNames,
  prepositionKinds,
  purposeIds,
  roleNames,
  verbObjects,
  waitIds,
  wordLists
} from './types.js'

/** Reports what is wrong at a key. */
type Report = (key: string, expected: string, fix: string) => void
type Check = (value: unknown, key: string, report: Report) => void

/**
 * Checks the data of a language file.
 *
 * @param data Parsed JSON.
 * @param path File that messages name.
 * @returns The same data, typed.
 * @throws Error with one line per problem: file, key, what was expected, and how to mend it.
 */
export function checkLanguage(data: unknown, path: string): LanguageData {
  const problems: string[] = []
  const report: Report = (key, expected, fix) => problems.push(`${path}: ${key}: expected ${expected} — ${fix}`)
  checkData(data, '', report)
  if (problems.length === 0) checkReferences(data as LanguageData, report)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return data as LanguageData
}

const text: Check = (value, key, report) => {
  if (typeof value !== 'string' || value.trim() === '' || value !== value.trim()) {
    report(key, 'a word or word group without space around it', 'write it between double quotes')
  }
}

const flag: Check = (value, key, report) => {
  if (typeof value !== 'boolean') report(key, '`true` or `false`', 'add one of them')
}

const words = list(text)

const verb = record({
  required: {kind: oneOf(actionKinds)},
  optional: {
    imperative: words,
    finite: words,
    infinitive: words,
    particles: words,
    with: words,
    objects: list(oneOf(verbObjects)),
    looks: flag,
    absent: flag
  }
})

const pattern = record({required: {needs: list(words), allows: words}})

const statement = record({required: {needs: list(words), allows: words}, optional: {contrary: flag}})

const ability = record({required: {name: text, verbs: words, objects: words}, optional: {whole: words}})

const checkData = record({
  required: {
    gherkin: text,
    bareInfinitive: flag,
    capitalizedNouns: flag,
    words: record({required: every(wordLists, words)}),
    verbs: list(verb),
    prepositions: entries(oneOf(prepositionKinds)),
    roles: record({required: every(roleNames, words)}),
    nouns: record({required: every(nounNames, words)}),
    places: record({required: every(placeNames, words)}),
    ordinals: list(words),
    conditions: record({required: every(conditionIds, list(pattern))}),
    purposes: record({required: every(purposeIds, list(pattern))}),
    waits: record({required: every(waitIds, list(pattern))}),
    macros: record({required: every(macroIds, list(pattern))}),
    titles: record({required: {}, optional: every(conditionIds, list(pattern))}),
    skips: record({required: {}, optional: every(conditionIds, list(pattern))}),
    advice: list(pattern),
    given: list(pattern),
    goals: record({required: every(goalIds, list(pattern))}),
    directions: record({required: every(directions, words)}),
    goalVerbs: words,
    area: words,
    labels: record({required: {edges: words, suffixes: words}}),
    lists: entries(words),
    types: record({required: every(partnerTypes, words)}),
    kinds: record({required: every(partnerKinds, words)}),
    abilities: record({required: every(abilities, ability)}),
    abilityFillers: words,
    statements: record({required: every(statementIds, list(statement))}),
    branches: record({required: every(branchNames, text)}),
    columns: record({required: every(exampleColumns, text)}),
    phrases: record({required: every(Object.keys(phraseParameters), text)})
  },
  optional: {exclusions: record({required: {}, optional: every(statementIds, list(list(words)))})}
})

function list(item: Check): Check {
  return (value, key, report) => {
    if (!Array.isArray(value)) report(key, 'a list', 'add `[]` and what belongs in it')
    else for (const [index, one] of value.entries()) item(one, `${key}[${index}]`, report)
  }
}

function oneOf(names: readonly string[]): Check {
  return (value, key, report) => {
    if (!names.includes(value as string)) report(key, listed(names), 'use one of them')
  }
}

function entries(item: Check): Check {
  return (value, key, report) => {
    if (!isRecord(value)) report(key, 'an object', 'add `{}` and what belongs in it')
    else for (const [name, one] of Object.entries(value)) item(one, `${key}.${name}`, report)
  }
}

function record(shape: {required: Record<string, Check>; optional?: Record<string, Check>}): Check {
  const all = {...shape.required, ...shape.optional}
  return (value, key, report) => {
    const at = (name: string) => (key === '' ? name : `${key}.${name}`)
    if (!isRecord(value)) {
      report(key || 'file', 'an object', 'add `{}` and what belongs in it')
      return
    }
    for (const name of Object.keys(value)) {
      if (!(name in all)) report(at(name), listed(Object.keys(all)), `remove \`${name}\` or correct its name`)
    }
    for (const [name, check] of Object.entries(all)) {
      if (name in value) check(value[name], at(name), report)
      else if (name in shape.required) report(at(name), 'an entry', `add \`${name}\``)
    }
  }
}

function every(names: readonly string[], check: Check): Record<string, Check> {
  return Object.fromEntries(names.map((name) => [name, check]))
}

/** What refers to something else in the file or the project. */
function checkReferences(data: LanguageData, report: Report): void {
  const patterns = {
    ...Object.fromEntries(Object.entries(data.conditions).map(([id, list]) => [`conditions.${id}`, list])),
    ...Object.fromEntries(Object.entries(data.purposes).map(([id, list]) => [`purposes.${id}`, list])),
    ...Object.fromEntries(Object.entries(data.waits).map(([id, list]) => [`waits.${id}`, list])),
    ...Object.fromEntries(Object.entries(data.macros).map(([id, list]) => [`macros.${id}`, list])),
    ...Object.fromEntries(Object.entries(data.titles).map(([id, list]) => [`titles.${id}`, list])),
    ...Object.fromEntries(Object.entries(data.skips).map(([id, list]) => [`skips.${id}`, list])),
    ...Object.fromEntries(Object.entries(data.goals).map(([id, list]) => [`goals.${id}`, list])),
    ...Object.fromEntries(Object.entries(data.statements).map(([id, list]) => [`statements.${id}`, list])),
    advice: data.advice,
    given: data.given
  }
  for (const [key, list] of Object.entries(patterns)) {
    for (const [index, {needs, allows}] of list.entries()) {
      for (const entry of [...needs.flat(), ...allows]) {
        if (entry.startsWith('@') && !listNamed(entry, data)) {
          report(
            `${key}[${index}]`,
            `the name of a list instead of \`${entry}\``,
            'use `@` and a key of `words`, `@noun.` and a key of `nouns`, `@list.` and a key of `lists`, `@types`, `@kinds`, or `@abilities`'
          )
        }
      }
      if (needs.length === 0)
        report(`${key}[${index}].needs`, 'at least one group', 'add the words that the statement cannot do without')
    }
  }
  for (const [id, rows] of Object.entries(data.exclusions ?? {})) {
    for (const entry of rows.flat(2)) {
      if (entry.startsWith('@') && !listNamed(entry, data))
        report(`exclusions.${id}`, `the name of a list instead of \`${entry}\``, 'use `@list.` and a key of `lists`')
    }
  }
  for (const [index, {imperative, finite, infinitive}] of data.verbs.entries()) {
    if (!imperative && !finite && !infinitive)
      report(`verbs[${index}]`, 'a form of the verb', 'add `imperative`, `finite`, or `infinitive`')
  }
  for (const key of ['types', 'kinds'] as const) {
    for (const [id, names] of Object.entries(data[key])) {
      if (names.length === 0) report(`${key}.${id}`, 'at least one name', 'add the name that features write')
    }
  }
  const keysOf = new Map<string, string>()
  for (const [key, phrase] of Object.entries(data.phrases)) {
    const first = keysOf.get(phrase)
    if (first === undefined) keysOf.set(phrase, key)
    else report(`phrases.${key}`, `other words than \`phrases.${first}\` has`, 'word one of the two differently')
  }
  for (const [key, parameters] of Object.entries(phraseParameters)) {
    const phrase = data.phrases[key as keyof typeof phraseParameters]
    const found = [...phrase.matchAll(/\{(\w*)\}/g)].map((match) => match[1] ?? '')
    if (found.join() !== parameters.join()) {
      report(
        `phrases.${key}`,
        parameters.length > 0 ? parameters.map((name) => `\`{${name}}\``).join(' and ') : 'no parameter',
        parameters.length > 1 ? 'write each of them once, in this order' : 'write each of them once'
      )
    }
    if (/[()/\\]/.test(phrase))
      report(
        `phrases.${key}`,
        'a phrase without `(`, `)`, `/`, or `\\`',
        'word it without, as they have a meaning in a cucumber expression'
      )
  }
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', {type: 'disjunction'}).format(names.map((name) => `\`${name}\``))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
