import {readdirSync, readFileSync} from 'node:fs'
import {documentedLabels, inventedLabels, type LabelKey, type RefusalKey, refusalKeys} from './keys.js'
import {placeholdersOf} from './placeholder.js'

/** The labels of one language. */
export type Labels = Readonly<Record<LabelKey, string>>

/** A sentence per reason to refuse, in one language; `{partnerId}` stands for the value of that name. */
export type RefusalSentences = Readonly<Record<RefusalKey, string>>

/** A catalogue file: labels that documents name apart from those that the pages need besides, and the refusals. */
export interface LabelFile {
  language: string
  labels: Record<string, string>
  invented: Record<string, string>
  refusals: Record<string, string>
}

const here = new URL('./', import.meta.url)
const files = readLabelFiles()

/** Every language that has a catalogue beside this file, by its subtag. */
export const labelCatalogue: ReadonlyMap<string, Labels> = new Map(
  files.map(({language, labels, invented}) => [language, {...labels, ...invented} as Labels])
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
    ...groupProblems('refusals', file.refusals, refusalKeys)
  ]
}

/** What is wrong between catalogues: sentences for one refusal that do not name the same values, as the first does. */
export function placeholderProblems(all: readonly LabelFile[]): string[] {
  const [first, ...others] = all
  if (!first) return []
  return others.flatMap((file) =>
    Object.keys(file.refusals).flatMap((key) => {
      const [names, expected] = [named(file, key), named(first, key)]
      if (names === expected) return []
      const where = `for \`${key}\` in \`${file.language}\``
      return [`unexpected values ${names} ${where}, expected ${expected} as in \`${first.language}\``]
    })
  )
}

function readLabelFiles(): LabelFile[] {
  const names = readdirSync(here).filter((file) => file.endsWith('.json'))
  const read = names.sort().map((name) => {
    const file = JSON.parse(readFileSync(new URL(name, here), 'utf8')) as LabelFile
    refuseProblems(name, labelProblems(file))
    return file
  })
  refuseProblems('*.json', placeholderProblems(read))
  return read
}

function refuseProblems(file: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`Cannot load labels/${file}: ${problems.join('; ')}`)
}

function groupProblems(group: string, texts: Record<string, string> = {}, keys: readonly string[]): string[] {
  const missing = keys.filter((key) => !Object.hasOwn(texts, key))
  const unknown = Object.keys(texts).filter((key) => !keys.includes(key))
  const empty = Object.entries(texts).filter(
    ([key, text]) => text === key || text.trim() === '' || text !== text.trim()
  )
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
