/**
 * The parameters of the phrases, written and read in one place: the generator quotes with them, the step definitions
 * register their regular expressions.
 */
const quoted = '"(?:[^"\\\\]|\\\\.)*"'

/** `{label}`: a quoted string in which `"` and `\` are escaped. */
export const labelPattern = new RegExp(quoted)

/** `{path}`: one or more quoted strings, joined by ` > `. */
export const pathPattern = new RegExp(`${quoted}(?: > ${quoted})*`)

/** `{link}`: the identity of a link; bare as far as its characters allow, else quoted. */
export const linkPattern = new RegExp(`[\\w:/.?=&%#-]+|${quoted}`)

/** `{list}`: one or more quoted strings, joined by commas. */
export const listPattern = new RegExp(`${quoted}(?:, ${quoted})*`)

/** The parameters by name, as a cucumber parameter type takes them. */
export const parameterPatterns = {label: labelPattern, path: pathPattern, link: linkPattern, list: listPattern} as const

/** Name of a parameter of a phrase. */
export type ParameterName = keyof typeof parameterPatterns

/** Returns `text` as a `{label}`. White space that a line cannot hold becomes a space. */
export function quote(text: string): string {
  return `"${text.replace(/[\r\n\t]+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}

/** Returns the text of a `{label}`; a text without quotes comes back as it is. */
export function unquote(written: string): string {
  if (!(written.length > 1 && written.startsWith('"') && written.endsWith('"'))) return written
  return written.slice(1, -1).replace(/\\(.)/g, '$1')
}

/** Returns names as a `{path}`, outermost first. */
export function quotePath(names: readonly string[]): string {
  return names.map(quote).join(' > ')
}

/** Returns the names of a `{path}`. */
export function unquotePath(written: string): string[] {
  return (written.match(new RegExp(quoted, 'g')) ?? []).map(unquote)
}

/** Returns names as a `{list}`. */
export function quoteList(names: readonly string[]): string {
  return names.map(quote).join(', ')
}

/** Returns the names of a `{list}`. */
export function unquoteList(written: string): string[] {
  return unquotePath(written)
}

/** Returns the identity of a link as a `{link}`. */
export function quoteLink(identity: string): string {
  return /^[\w:/.?=&%#-]+$/.test(identity) ? identity : quote(identity)
}

/** Returns the identity behind a `{link}`. */
export function unquoteLink(written: string): string {
  return unquote(written)
}
