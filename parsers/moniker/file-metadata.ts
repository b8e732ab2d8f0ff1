import type {MonikerDefinition} from '../types.js'
import {evaluateMonikerRange, type RangeErrorCode} from './evaluate-range.js'

/** Fields of the metadata of a file that say for which monikers it is, MONIKERS section 6. */
export const monikerFields = ['replace_monikers', 'monikerRange', 'monikers', 'exclude_monikers'] as const
export type MonikerField = (typeof monikerFields)[number]

/** Something about the monikers of a file or zone, with docfx's severity, code and message. */
export interface MonikerError {
  severity: 'error' | 'warning' | 'suggestion'
  code:
    | RangeErrorCode
    | 'moniker-range-out-of-scope'
    | 'moniker-range-undefined'
    | 'duplicate-moniker-config'
    | 'moniker-zone-empty'
  message: string
  /** Field of the metadata that it is about; none for the configuration and for zones. */
  field?: MonikerField
}

/** What the metadata of a file says. */
export interface MetadataMonikers {
  /** The field that counts: the first that is set. */
  field: 'replace_monikers' | 'monikerRange' | 'monikers' | undefined
  /** `monikerRange` as written, where it counts. */
  range: string | undefined
  /** Monikers of that field, without regard to `exclude_monikers`. */
  monikers: string[]
  excluded: string[]
  errors: MonikerError[]
}

/**
 * Read the monikers of a file from its metadata, MONIKERS section 6: `replace_monikers`, else `monikerRange`, else
 * `monikers`; and those of `exclude_monikers`. Lists may be a single name; what is blank is not set.
 *
 * @param metadata front matter, or all metadata of the file
 * @param definitions moniker definitions
 * @returns names, lower-cased, and errors `moniker-range-invalid` and `duplicate-moniker-config`
 */
export function readMonikerMetadata(
  metadata: Readonly<Record<string, unknown>>,
  definitions: readonly MonikerDefinition[]
): MetadataMonikers {
  const errors: MonikerError[] = []
  const defined = new Set(definitions.map(({moniker_name: name}) => name.toLowerCase()))
  const range = textOf(metadata.monikerRange)
  const replaced = listOf(metadata.replace_monikers)
  const listed = listOf(metadata.monikers)
  const read = (): Pick<MetadataMonikers, 'field' | 'range' | 'monikers'> => {
    if (replaced) return {field: 'replace_monikers', range: undefined, monikers: known(replaced, 'replace_monikers')}
    if (range !== undefined) {
      if (listed) {
        const message = "Both 'monikers' and 'monikerRange' are defined, 'monikers' is ignored."
        errors.push({severity: 'warning', code: 'duplicate-moniker-config', message, field: 'monikers'})
      }
      const evaluated = evaluateMonikerRange(range, definitions)
      for (const error of evaluated.errors) errors.push({severity: 'error', ...error, field: 'monikerRange'})
      return {field: 'monikerRange', range, monikers: evaluated.monikers}
    }
    if (listed) return {field: 'monikers', range: undefined, monikers: known(listed, 'monikers')}
    return {field: undefined, range: undefined, monikers: []}
  }

  return {...read(), excluded: known(listOf(metadata.exclude_monikers) ?? [], 'exclude_monikers'), errors}

  function known(names: readonly string[], field: MonikerField): string[] {
    for (const name of names) {
      if (defined.has(name.toLowerCase())) continue
      const message = `Invalid moniker range: Moniker '${name}' is not defined.`
      errors.push({severity: 'error', code: 'moniker-range-invalid', message, field})
    }
    return [...new Set(names.map((name) => name.toLowerCase()))].filter((name) => defined.has(name)).sort()
  }
}

/**
 * Names that the metadata of a file lists.
 *
 * @param metadata front matter
 * @param field field of names
 * @returns names as written
 */
export function namesInMetadata(
  metadata: Readonly<Record<string, unknown>>,
  field: Exclude<MonikerField, 'monikerRange'>
): string[] {
  return listOf(metadata[field]) ?? []
}

/** Entries that are not blank; nothing for a list that is not set, such as an empty one. */
function listOf(value: unknown): string[] | undefined {
  if (Array.isArray(value) && value.length > 0) return value.flatMap((item) => textOf(item) ?? [])
  const text = textOf(value)
  return text === undefined ? undefined : [text]
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}
