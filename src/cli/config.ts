import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Config} from '../../parsers/index.js'
import type {ParsersDoor} from './rooms.js'
import {listOf, nearest} from './suggest.js'
import {UserError} from './user-error.js'

/** docs-conformance.config.json, checked. */
export interface CliConfig {
  /** What the parsers take of it; releases are those of the reference system. */
  parser: Omit<Config, 'releases'>
  /** Only documents of these locales; empty for all. */
  locales: readonly string[]
  /** Rules whose findings are left out; empty for none. */
  ignoredRules: readonly string[]
}

/** Keys that are ours; those of the parsers' configuration are known to them. */
const ownKeys = ['locales', 'ignoredRules'] as const

/**
 * Reads the configuration.
 *
 * @param file where it is: `path` as given, `base` the folder of the caller, `isAsked` whether the caller named it;
 *   otherwise a missing file is an empty configuration
 * @param parsers checks what is theirs
 * @returns its content with defaults
 * @throws UserError naming the key that is unknown or has an unexpected value
 */
export function readConfig(
  {path, base, isAsked}: {path: string; base: string; isAsked: boolean},
  parsers: Pick<ParsersDoor, 'readConfig' | 'defaultConfig'>
): CliConfig {
  const text = textOf(resolve(base, path), path, isAsked)
  const content = text === undefined ? {} : contentOf(text, path)
  const {releases: _, ...theirs} = parsers.defaultConfig
  const names = [...Object.keys(theirs), ...ownKeys]
  for (const key of Object.keys(content)) {
    if (names.includes(key)) continue
    const meant = nearest(key, names)
    const expected = meant ? `did you mean \`${meant}\`` : `expected ${listOf(names)}`
    throw new UserError(`Unexpected key \`${key}\` in \`${path}\`, ${expected}`)
  }
  const {config, problems} = parsers.readConfig(content)
  const [problem] = problems
  if (problem) throw new UserError(`${problem.message} of the configuration \`${path}\``)
  const {releases: __, ...parser} = config
  const [locales, ignoredRules] = ownKeys.map((key) => namesAt(content, key, path))
  return {parser, locales: locales ?? [], ignoredRules: ignoredRules ?? []}
}

function namesAt(content: Record<string, unknown>, key: string, path: string): string[] {
  const value = content[key] ?? []
  if (Array.isArray(value) && value.every((name): name is string => typeof name === 'string' && name !== '')) {
    return value
  }
  throw new UserError(`Unexpected value of \`${key}\` in \`${path}\`, expected a list of names`)
}

function textOf(file: string, path: string, isAsked: boolean): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (!isAsked && code === 'ENOENT') return undefined
    throw new UserError(`Cannot read the configuration \`${path}\` (${code}), expected a JSON file`)
  }
}

function contentOf(text: string, path: string): Record<string, unknown> {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new UserError(`Unexpected text in \`${path}\`, expected JSON: ${reason}`)
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return {...content}
  throw new UserError(`Unexpected content of \`${path}\`, expected a JSON object`)
}
