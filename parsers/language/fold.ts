const space = /[\s\u00a0\u2007\u202f]+/g
const apostrophe = /[\u2018\u2019\u02bc\u00b4`]/g
const dash = /[-\u2010-\u2015\u2212]+/g
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Most words: nothing of them is to be folded. */
const isFolded = /^[\w.,:;!?'"()>-]+$/

/**
 * Folds a name of a control for comparison: white space (also no-break) collapsed, invisible characters dropped,
 * typographic apostrophes made straight, case folded. Hyphen and space stay distinct (DOMAIN.md section 5, end).
 *
 * @param text Name, as written or as shown.
 * @param locale Language whose rules fold the case.
 */
export function foldLabel(text: string, locale?: string): string {
  return foldSpace(text).replace(apostrophe, "'").toLocaleLowerCase(locale)
}

/**
 * Folds words of prose for comparison: as `foldLabel`, and hyphens and spaces are one: `Partner-ID` = `partner id`.
 *
 * @param text Words.
 * @param locale Language whose rules fold the case.
 */
export function foldWording(text: string, locale?: string): string {
  return foldLabel(text, locale).replace(dash, ' ').replace(space, ' ').trim()
}

/** Collapses white space and drops invisible characters; the case stays. */
export function foldSpace(text: string): string {
  if (isFolded.test(text)) return text
  return text.normalize('NFC').replace(invisible, '').replace(space, ' ').trim()
}
