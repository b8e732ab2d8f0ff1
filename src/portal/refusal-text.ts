import {type Refusal, type RefusalCode, refusalCodes} from '../partner-management/index.js'
import {labelCatalogue, type RefusalSentences, refusalCatalogue} from './labels/load.js'
import {fillPlaceholders} from './labels/placeholder.js'
import type {PortalRefusal} from './types.js'

/** Values of which one is enough, so that a sentence joins them with `or`. */
const alternatives: readonly string[] = ['expected', 'needed']

/**
 * What a refusal tells a reader, in one sentence of their language.
 *
 * Of a command that the page offered and the system refused it is the sentence of the system's own reason. A value that
 * the refusal does not hold keeps its place, `{partnerId}`: a caller's own data never makes this fail.
 *
 * @returns `undefined` for a language without a catalogue
 */
export function refusalText({code, data}: Refusal | PortalRefusal, language: string): string | undefined {
  const sentences = refusalCatalogue.get(language)
  if (!sentences) return undefined
  const key = code === 'refused-by-system' ? (systemReason(data.reason) ?? code) : code
  return fillPlaceholders(sentenceOf(sentences, key), (name) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (value === undefined) return `{${name}}`
    if (typeof value === 'string') return name === 'relationshipType' ? typeName(language, value) : value
    return joined(value, language, alternatives.includes(name) ? 'disjunction' : 'conjunction')
  })
}

function systemReason(reason: unknown): RefusalCode | undefined {
  return refusalCodes.find((code) => code === reason)
}

/** A code from outside the types is its own sentence. */
function sentenceOf(sentences: RefusalSentences, code: keyof RefusalSentences): string {
  return Object.hasOwn(sentences, code) ? sentences[code] : code
}

/** A type of relationship by the name that pages give it. */
function typeName(language: string, value: string): string {
  const named: Readonly<Record<string, string>> = labelCatalogue.get(language) ?? {}
  const key = `type.${value}`
  return Object.hasOwn(named, key) ? (named[key] ?? value) : value
}

/** Nothing to name is a dash, as a sentence that stops short looks broken. */
function joined(values: readonly string[], language: string, type: 'conjunction' | 'disjunction'): string {
  return values.length === 0 ? '–' : new Intl.ListFormat(language, {type}).format(values)
}
