import {portalLanguages} from '../portal/index.js'

/** The language of those who do not say which they read. */
const fallback = 'en'

/** A locale as it is mostly written: `nl-NL` for `nl-nl`; `undefined` for what is none. */
export function canonicalLocale(locale: string): string | undefined {
  return parsed(locale)?.toString()
}

/** The language that a locale is of: `nl` of `nl-NL`; `undefined` for what is no locale. */
export function languageOf(locale: string): string | undefined {
  return parsed(locale)?.language
}

/** The locale that a language is mostly written in: `nl-NL`. */
export function localeOf(language: string): string {
  const {region} = new Intl.Locale(language).maximize()
  return region === undefined ? language : `${language}-${region}`
}

/** What a language calls itself: `Nederlands`. */
export function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames(language, {type: 'language'}).of(language) ?? language
}

/**
 * The first of the languages that a reader may be met in which the portal has.
 *
 * @param acceptLanguage what the browser asks for, best first or by weights (RFC 9110, section 12.5.4)
 * @param instead the language for a reader who asks for none of ours
 */
export function languageOfReader(acceptLanguage: string | undefined, instead = fallback): string {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map(rangeOf)
    .filter(({weight}) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return asked.map(({range}) => languageOf(range)).find(isKnown) ?? (isKnown(instead) ? instead : fallback)
}

function rangeOf(text: string): {range: string; weight: number} {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim())
  const weight = parameters.find((one) => /^q=/i.test(one))?.slice(2)
  return {range, weight: weight === undefined ? 1 : Number(weight) || 0}
}

function isKnown(language: string | undefined): language is string {
  return language !== undefined && portalLanguages.includes(language)
}

function parsed(locale: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale)
  } catch {
    return undefined
  }
}
