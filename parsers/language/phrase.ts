import {type ParameterName, quote, quoteLink, quoteList, quotePath} from './parameters.js'
import type {PhraseKey} from './phrases.js'
import type {Language} from './types.js'

/** Values of a phrase's parameters; a path is given as its names, outermost first. */
export interface PhraseValues {
  label?: string
  path?: string | readonly string[]
  link?: string
  list?: readonly string[]
}

/**
 * Fills a phrase of a language: the step text without keyword.
 *
 * @param language Language of the feature.
 * @param key Phrase.
 * @param values Values of its parameters, not yet quoted. A `path` that is a string is a path of one name.
 * @throws RangeError when a parameter of the phrase has no value.
 */
export function phrase(language: Language, key: PhraseKey, values: PhraseValues = {}): string {
  return language.phrases[key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fill(name as ParameterName, values)
    if (value === undefined) throw new RangeError(`Missing \`${name}\` for phrase \`${key}\`, expected a value for it`)
    return value
  })
}

function fill(name: ParameterName, values: PhraseValues): string | undefined {
  if (name === 'path') {
    if (values.path === undefined) return undefined
    return quotePath(typeof values.path === 'string' ? [values.path] : values.path)
  }
  if (name === 'list') return values.list && quoteList(values.list)
  const value = values[name]
  if (value === undefined) return undefined
  return name === 'link' ? quoteLink(value) : quote(value)
}
