import {readdirSync, readFileSync} from 'node:fs'
import {documentedLabels, inventedLabels, type LabelKey, type RefusalKey, refusalKeys, webLabels} from './keys.js'
import {placeholdersOf} from './placeholder.js'

/** The labels of one language. */
export type Labels = Readonly<Record<LabelKey, string>>

/** A sentence per reason to refuse, in one language; `{partnerId}` stands for the value of that name. */
export type RefusalSentences = Readonly<Record<RefusalKey, string>>

/** A catalogue file: labels that documents name apart from those that the pages need besides, what web pages say, and the refusals. */
export interface LabelFile {
  language: string
  labels: Record<string, string>
  invented: Record<string, string>
  web: Record<string, string>
  refusals: Record<string, string>
}

const here = new URL('./', import.meta.url)
const files = checkedLabelFiles(readLabelFiles())

/** Every language that has a catalogue beside this file, by its subtag. */
export const labelCatalogue: ReadonlyMap<string, Labels> = new Map(
  files.map(({language, labels, invented, web}) => [language, {...labels, ...invented, ...web} as Labels])
)

/** The sentences for refusals, of the same languages. */
export const refusalCatalogue: ReadonlyMap<string, RefusalSentences> = new Map(
  files.map(({language, refusals}) => [language, refusals as RefusalSentences])
)

/** What is wrong with a catalogue: keys that are missing, unknown or in the wrong group, texts that say nothing. */
export function labelProblems(file: LabelFile): string[] {
  return [
    ...groupProblems('labels', file.labels, documentedLabels),
    ...groupProblems('invented', file.invented, inventedLabels),
    ...groupProblems('web', file.web, webLabels),
    ...groupProblems('refusals', file.refusals, refusalKeys)
  ]
}

/** A catalogue that was copied still names the language that it was copied from. */
function languageProblems(name: string, {language}: LabelFile): string[] {
  const expected = name.replace(/\.json$/, '')
  return language === expected
    ? []
    : [`unexpected language \`${language}\`, expected \`${expected}\` as the file is called`]
}

/** What is wrong between catalogues: sentences for one refusal that do not name the same values, as the first does. */
export function placeholderProblems(all: readonly LabelFile[]): string[] {
  return all.slice(0, 1).flatMap((first) =>
    all.flatMap((file) =>
      Object.keys(file.refusals).flatMap((key) => {
        const [names, expected] = [named(file, key), named(first, key)]
        if (names === expected) return []
        const where = `for \`${key}\` in \`${file.language}\``
        return [`unexpected values ${names} ${where}, expected ${expected} as in \`${first.language}\``]
      })
    )
  )
}

/** Catalogues, in the order of their names; throws when something is wrong with one, or between them. */
export function checkedLabelFiles(named: ReadonlyArray<{name: string; file: LabelFile}>): LabelFile[] {
  const ordered = [...named].sort((a, b) => a.name.localeCompare(b.name))
  for (const {name, file} of ordered) refuseProblems(name, [...languageProblems(name, file), ...labelProblems(file)])
  const checked = ordered.map(({file}) => file)
  refuseProblems('*.json', placeholderProblems(checked))
  return checked
}

function readLabelFiles(): Array<{name: string; file: LabelFile}> {
  return readdirSync(here)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({name, file: JSON.parse(readFileSync(new URL(name, here), 'utf8')) as LabelFile}))
}

function refuseProblems(file: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`Cannot load labels/${file}: ${problems.join('; ')}`)
}

function groupProblems(group: string, texts: Record<string, string> = {}, keys: readonly string[]): string[] {
  const missing = keys.filter((key) => !Object.hasOwn(texts, key))
  const unknown = Object.keys(texts).filter((key) => !keys.includes(key))
  const empty = Object.entries(texts).filter(([key, text]) => text === key || text === '' || text !== text.trim())
  return [
    ...missing.map((key) => `missing key \`${key}\` in \`${group}\`, expected a label`),
    ...unknown.map((key) => `unexpected key \`${key}\` in \`${group}\`, expected a key of labels/keys.ts`),
    ...empty.map(([key, text]) => `unexpected label \`${text}\` for \`${key}\`, expected the text that the page shows`)
  ]
}

function named(file: LabelFile, key: string): string {
  const names = [...new Set(placeholdersOf(file.refusals[key] ?? ''))].sort()
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ')
}
