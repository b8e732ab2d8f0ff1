import type {Config, MonikerDefinition} from './types.js'

/** What is wrong with a configuration. */
export interface ConfigProblem {
  /** Path of the value: `monikers[2].order`. */
  path: string
  message: string
}

/** Configuration without a file: Microsoft 365 documents without declared monikers are about the worldwide cloud. */
export const defaultConfig: Config = {
  defaultMoniker: 'o365-worldwide',
  services: {'partner-dashboard': null, 'partner-center': null, partnercenter: null},
  monikers: [],
  monikerRange: {},
  releases: []
}

/**
 * Fill up a configuration with defaults; `services` are merged with the default ones.
 *
 * @param config part of a configuration (optional)
 * @returns configuration
 */
export function resolveConfig(config?: Readonly<Partial<Config>> | null | undefined): Config {
  const {services, ...others} = config ?? {}
  const given = Object.entries(others).filter(([, value]) => value !== undefined)
  return {...defaultConfig, ...Object.fromEntries(given), services: {...defaultConfig.services, ...services}}
}

/**
 * Check what a docs-conformance.config.json says about documents: `defaultMoniker`, `services`, `monikers`,
 * `monikerRange`, `releases`.
 * Other keys belong to other rooms and are left alone; a value that is wrong counts as missing.
 *
 * @param value anything, such as what `JSON.parse` gave
 * @returns configuration with defaults, and what is wrong
 */
export function readConfig(value: unknown): {config: Config; problems: ConfigProblem[]} {
  const problems: ConfigProblem[] = []
  if (!isRecord(value)) {
    problems.push({path: '', message: `Unexpected ${kindOf(value)} as configuration, expected an object`})
    return {config: defaultConfig, problems}
  }

  const config: Partial<Config> = {}
  const {defaultMoniker, services, monikers, monikerRange, releases} = value
  if (defaultMoniker !== undefined && isMonikerOrNull(defaultMoniker, 'defaultMoniker')) {
    config.defaultMoniker = defaultMoniker
  }
  if (isRecord(services)) {
    config.services = Object.fromEntries(
      Object.entries(services).filter((entry): entry is [string, string | null] =>
        isMonikerOrNull(entry[1], `services.${entry[0]}`)
      )
    )
  } else if (services !== undefined) unexpected('services', services, 'an object from `ms.service` to moniker')
  if (monikers !== undefined) config.monikers = listAt(monikers, 'monikers', isDefinition)
  if (isRecord(monikerRange)) {
    config.monikerRange = Object.fromEntries(
      Object.entries(monikerRange).filter((entry): entry is [string, string] => isRange(entry[1], entry[0]))
    )
  } else if (monikerRange !== undefined) unexpected('monikerRange', monikerRange, 'an object from glob to range')
  if (releases !== undefined) config.releases = listAt(releases, 'releases', isRelease)
  return {config: resolveConfig(config), problems}

  function unexpected(path: string, actual: unknown, expected: string): false {
    problems.push({path, message: `Unexpected ${kindOf(actual)} in \`${path}\`, expected ${expected}`})
    return false
  }

  function isMonikerOrNull(actual: unknown, path: string): actual is string | null {
    return actual === null || isText(actual) || unexpected(path, actual, 'the name of a moniker, or `null` for none')
  }

  function isRange(actual: unknown, glob: string): actual is string {
    return (
      typeof actual === 'string' || unexpected(`monikerRange.${glob}`, actual, 'a range of monikers, such as `>= a`')
    )
  }

  function listAt<Item>(actual: unknown, path: string, isItem: (item: unknown, path: string) => item is Item): Item[] {
    if (!Array.isArray(actual)) {
      unexpected(path, actual, 'a list')
      return []
    }
    return actual.filter((item, index): item is Item => isItem(item, `${path}[${index}]`))
  }

  function isDefinition(item: unknown, path: string): item is MonikerDefinition {
    if (!isRecord(item)) return unexpected(path, item, 'an object with a `moniker_name`')
    const {moniker_name: name, product_name: product, order} = item
    if (!isText(name)) return unexpected(`${path}.moniker_name`, name, 'a text')
    if (product !== undefined && typeof product !== 'string') {
      return unexpected(`${path}.product_name`, product, 'a text')
    }
    return order === undefined || typeof order === 'number' || unexpected(`${path}.order`, order, 'a number')
  }

  function isRelease(item: unknown, path: string): item is {id: string; from: string} {
    if (!isRecord(item)) return unexpected(path, item, 'an object with `id` and `from`')
    if (!isText(item.id)) return unexpected(`${path}.id`, item.id, 'a text')
    const isDay = typeof item.from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(item.from)
    return isDay || unexpected(`${path}.from`, item.from, 'a day as `YYYY-MM-DD`')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return '`null`'
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `\`${String(value)}\``
}
