import {readdirSync, readFileSync} from 'node:fs'
import {documentedLabels, inventedLabels, type LabelKey} from './keys.js'

/** The labels of one language. */
export type Labels = Readonly<Record<LabelKey, string>>

/** A catalogue file: labels that documents name apart from those that the pages need besides. */
export interface LabelFile {
  language: string
  labels: Record<string, string>
  invented: Record<string, string>
}

const here = new URL('./', import.meta.url)

/** Every language that has a catalogue beside this file, by its subtag. */
export const labelCatalogue: ReadonlyMap<string, Labels> = new Map(
  readdirSync(here)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): [string, Labels] => {
      const catalogue = JSON.parse(readFileSync(new URL(file, here), 'utf8')) as LabelFile
      const problems = labelProblems(catalogue)
      if (problems.length > 0) throw new Error(`Cannot load labels/${file}: ${problems.join('; ')}`)
      return [catalogue.language, {...catalogue.labels, ...catalogue.invented} as Labels]
    })
)

/** What is wrong with a catalogue: keys that are missing, unknown or in the wrong group, labels that say nothing. */
export function labelProblems(file: LabelFile): string[] {
  return [
    ...groupProblems('labels', file.labels, documentedLabels),
    ...groupProblems('invented', file.invented, inventedLabels)
  ]
}

function groupProblems(group: string, labels: Record<string, string>, keys: readonly string[]): string[] {
  const missing = keys.filter((key) => !Object.hasOwn(labels, key))
  const unknown = Object.keys(labels).filter((key) => !keys.includes(key))
  const empty = Object.entries(labels).filter(
    ([key, label]) => label === key || label.trim() === '' || label !== label.trim()
  )
  return [
    ...missing.map((key) => `missing key \`${key}\` in \`${group}\`, expected a label`),
    ...unknown.map((key) => `unexpected key \`${key}\` in \`${group}\`, expected a key of labels/keys.ts`),
    ...empty.map(
      ([key, label]) => `unexpected label \`${label}\` for \`${key}\`, expected the text that the page shows`
    )
  ]
}
