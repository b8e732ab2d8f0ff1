import type {VFile} from 'vfile'
import {type FrontMatter, textField} from './front-matter.js'
import {report} from './report.js'

/** Fields that date a text: when it was handed off to translation counts before when it was written. */
const fields = ['ms.lasthandoff', 'ms.date']

/**
 * Day as of which a document describes the product: `ms.lasthandoff`, else `ms.date`; `MM/DD/YYYY` or ISO 8601.
 *
 * @param metadata front matter
 * @param file its file, where a warning `date-invalid` is added
 * @returns `YYYY-MM-DD`; `null` where it does not say
 */
export function dateOf(metadata: FrontMatter, file: VFile): string | null {
  for (const field of fields) {
    const written = textField(metadata, field)
    if (written === undefined) continue
    const day = readDay(written)
    if (day !== undefined) return day
    report(file, {
      level: 'warning',
      ruleId: 'date-invalid',
      place: {line: 1, column: 1},
      reason: `Unexpected \`${written}\` in \`${field}\`, expected a day as \`MM/DD/YYYY\` or \`YYYY-MM-DD\``,
      actual: written
    })
  }
  return null
}

/**
 * Newest release not later than a day; the oldest for a day before all of them, the newest for no day.
 *
 * @param date `YYYY-MM-DD`
 * @param releases releases of the configuration, in any order
 * @returns id; `null` without releases
 */
export function releaseOf(date: string | null, releases: ReadonlyArray<{id: string; from: string}>): string | null {
  const ordered = [...releases].sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0))
  const release = date === null ? ordered.at(-1) : (ordered.findLast(({from}) => from <= date) ?? ordered[0])
  return release?.id ?? null
}

function readDay(text: string): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  const [year = '', month = '', day = ''] = american
    ? [american[3], american[1], american[2]]
    : [iso?.[1], iso?.[2], iso?.[3]]
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(value)
  // 2021-02-31 parses in some engines as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined
}
