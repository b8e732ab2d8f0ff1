import type {VFile} from 'vfile'
import {type FrontMatter, textField} from './front-matter.js'
import {report} from './report.js'

/** Locale of a document that says nothing about it: Learn's sources are written in American English. */
export const defaultLocale = 'en-US'

const localePattern = /^[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})$/i

/**
 * Locale of a document: `ms.contentlocale`, else the nearest folder that is named for one, else `en-US`.
 *
 * @param metadata front matter
 * @param path path of the file, either separator
 * @param file its file, where a warning `locale-invalid` is added
 * @returns `nl-NL`
 */
export function localeOf(metadata: FrontMatter, path: string, file: VFile): string {
  const written = textField(metadata, 'ms.contentlocale')
  const locale = written === undefined ? undefined : canonical(written)
  const fallback = localeOfPath(path) ?? defaultLocale
  if (written !== undefined && locale === undefined) {
    report(file, {
      level: 'warning',
      ruleId: 'locale-invalid',
      place: {line: 1, column: 1},
      reason: `Unexpected \`${written}\` in \`ms.contentlocale\`, expected a language and a region, such as \`${fallback}\``,
      actual: written,
      expected: [fallback]
    })
  }
  return locale ?? fallback
}

/**
 * Subtag of a locale that names its language file.
 *
 * @param locale `nl-NL`
 * @returns `nl`
 */
export function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? locale
}

function localeOfPath(path: string): string | undefined {
  const folders = path.split(/[\\/]/).slice(0, -1).reverse()
  for (const folder of folders) {
    const locale = canonical(folder)
    if (locale !== undefined) return locale
  }
  return undefined
}

function canonical(value: string): string | undefined {
  return localePattern.test(value) ? Intl.getCanonicalLocales(value)[0] : undefined
}
