import {createHash} from 'node:crypto'
import type {MonikerDefinition} from '../types.js'
import {evaluateMonikerRange} from './evaluate-range.js'
import {type MonikerError, readMonikerMetadata} from './file-metadata.js'
import {matchesGlob} from './glob.js'

/**
 * Kinds of files: conceptual Markdown, tables of contents, structured data (`yml`), and resources such as images.
 * Monikers of the last two are never held against the configuration.
 */
export type MonikerFileKind = 'md' | 'toc' | 'yml' | 'resource'

/** What a configuration says about the monikers of files, in the terms of docfx.json. */
export interface MonikerConfig {
  /** `version` of the content item of the file: a range. */
  version?: string | null | undefined
  /** `group` of the content item of the file. */
  group?: string | null | undefined
  /** `build.groups`. */
  groups?: Readonly<Record<string, {readonly moniker_range?: string | null | undefined}>> | null | undefined
  /** Range by glob; of several that match, the last counts. */
  monikerRange?: Readonly<Record<string, string>> | null | undefined
}

/** A file, and what is known about its monikers. */
export interface ResolveMonikersOptions {
  /** Path of the file, relative to the configuration. */
  path: string
  definitions: readonly MonikerDefinition[] | {monikers: readonly MonikerDefinition[]}
  /** What it is (default: `'md'`). */
  fileKind?: MonikerFileKind | null | undefined
  /** All metadata of the file, or its front matter (default: none). */
  frontMatter?: Readonly<Record<string, unknown>> | null | undefined
  /** Range of the configuration for this file; `null`: none (default: that of `config`). */
  configRange?: string | null | undefined
  /** Where to look for the range of the configuration (default: nowhere). */
  config?: Readonly<MonikerConfig> | null | undefined
  /** Whether the file is archived (default: `is_archived` of the metadata): its empty zones are no problem. */
  archived?: boolean | null | undefined
}

/** Monikers of a file, and what its zones are held against. */
export interface ResolvedMonikers {
  path: string
  /** Lower-cased, sorted by name. */
  monikers: string[]
  /** docfx's name of this set of monikers; `null` for none. */
  monikerGroup: string | null
  /** Monikers that the file would have without `exclude_monikers`. */
  withExcluded: string[]
  /** Range of the configuration; `null` for none. */
  configRange: string | null
  archived: boolean
  errors: MonikerError[]
}

/**
 * Find out for which monikers a file is, MONIKERS section 6: what its metadata says, or else its configuration; and for
 * Markdown and tables of contents only what both say.
 *
 * @param options file, metadata, definitions, configuration
 * @returns monikers, and as values the errors `moniker-range-invalid`, `moniker-range-out-of-scope`, the warning
 *   `duplicate-moniker-config`, and the suggestion `moniker-range-undefined`
 */
export function resolveMonikers(options: Readonly<ResolveMonikersOptions>): ResolvedMonikers {
  const {path, fileKind, frontMatter} = options
  const definitions = 'monikers' in options.definitions ? options.definitions.monikers : options.definitions
  const configRange = textOf(
    options.configRange === undefined ? configRangeOf(path, options.config ?? {}) : options.configRange
  )
  const config = evaluateMonikerRange(configRange, definitions)
  const metadata = readMonikerMetadata(frontMatter ?? {}, definitions)
  const errors: MonikerError[] = [
    ...config.errors.map((error) => ({severity: 'error' as const, ...error})),
    ...metadata.errors
  ]
  const result = (monikers: string[], withExcluded: string[]): ResolvedMonikers => ({
    path,
    monikers,
    monikerGroup: monikerGroupOf(monikers),
    withExcluded,
    configRange,
    archived: options.archived ?? frontMatter?.is_archived === true,
    errors
  })

  if (metadata.field === 'monikerRange' && configRange === null) {
    const others = metadata.errors.filter(({field}) => field !== 'monikerRange')
    errors.splice(config.errors.length, metadata.errors.length, ...others)
    errors.push({...undefinedRange(metadata.range ?? '', path), field: 'monikerRange'})
    return result([], [])
  }

  const ofFile = metadata.field ? metadata.monikers : config.monikers
  const kept = ofFile.filter((name) => !metadata.excluded.includes(name))
  if (fileKind === 'yml' || fileKind === 'resource') return result(kept, ofFile)

  const inConfig = (name: string) => config.monikers.includes(name)
  const monikers = kept.filter(inConfig)
  if (monikers.length === 0 && (config.monikers.length > 0 || kept.length > 0)) {
    const message = `No moniker intersection between docfx.yml/docfx.json and file metadata. Config moniker range '${configRange ?? ''}' is ${listed(config.monikers)}, while file monikers is ${listed(kept)}.`
    const field = metadata.field ?? 'exclude_monikers'
    errors.push({severity: 'error', code: 'moniker-range-out-of-scope', message, field})
  }
  return result(monikers, ofFile.filter(inConfig))
}

/**
 * Find the range that a configuration has for a file, MONIKERS section 6: `version`, else that of its `group`, else that
 * of the last glob that matches.
 *
 * @param path path of the file
 * @param config configuration
 * @returns range; `null` for none
 */
export function configRangeOf(path: string, config: Readonly<MonikerConfig>): string | null {
  const {version, group, groups, monikerRange} = config
  const ofGroup = group && groups && Object.hasOwn(groups, group) ? groups[group]?.moniker_range : undefined
  const ofGlob = Object.entries(monikerRange ?? {}).findLast(([glob]) => matchesGlob(path, glob))?.[1]
  return version ?? ofGroup ?? ofGlob ?? null
}

/**
 * Name a set of monikers as docfx does.
 *
 * @param monikers names, sorted
 * @returns first 32 digits of the SHA-256 of the names; `null` for none
 */
export function monikerGroupOf(monikers: readonly string[]): string | null {
  return monikers.length === 0 ? null : createHash('sha256').update(monikers.join(',')).digest('hex').slice(0, 32)
}

/**
 * Suggestion about a range in a file without one in the configuration.
 *
 * @param range range in the metadata or of a zone
 * @param path path of the file
 * @returns error value
 */
export function undefinedRange(range: string, path: string): MonikerError {
  const message = `Moniker range '${range}' should not be defined in file metadata of docfx.yml/docfx.json or in moniker zone of file '${path}'. Please check the 'groups' setting in docfx.yml/docfx.json.`
  return {severity: 'suggestion', code: 'moniker-range-undefined', message}
}

/**
 * Write a list as docfx's messages do.
 *
 * @param monikers names
 * @returns `'a', 'b'`, or `''`
 */
export function listed(monikers: readonly string[]): string {
  return monikers.length === 0 ? "''" : monikers.map((name) => `'${name}'`).join(', ')
}

function textOf(range: string | null | undefined): string | null {
  return range && range.trim() !== '' ? range : null
}
