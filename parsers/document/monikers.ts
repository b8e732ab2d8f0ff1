import type {Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {
  configRangeOf,
  type EvaluatedRange,
  evaluateMonikerRange,
  isMoniker,
  type MetadataMonikers,
  type MonikerError,
  namesInMetadata,
  readMonikerMetadata,
  resolveMonikers
} from '../moniker/index.js'
import {namesAsDefinitions, namesInRange, namesInZones} from '../outline/index.js'
import type {Config, MonikerDefinition} from '../types.js'
import {placeOfField} from './field-place.js'
import {type FrontMatter, textField} from './front-matter.js'
import {type Report, report} from './report.js'

/** Who reads a document. */
export interface DocumentMonikers {
  /** Default moniker first, then by first mention in zones. */
  monikers: string[]
  /** What ranges of this document are evaluated with. */
  definitions: readonly MonikerDefinition[]
}

/** Monikers that a document is declared for. */
interface Declared {
  monikers: readonly string[]
  /** With those of `exclude_monikers`: a zone for these is no mistake. */
  withExcluded: readonly string[]
}

const levels = {error: 'error', warning: 'warning', suggestion: 'info'} as const

/**
 * Monikers of a document (DESIGN 4.3, DOMAIN section 0, T1, T2; MONIKERS section 6).
 *
 * Where the configuration has a range for the file, they are those that docfx would find. Without, they are those that
 * the front matter declares with `replace_monikers`, `monikerRange` or `monikers`, whatever the zones name; and where it
 * declares nothing, those that the zones name and the default moniker of its service. Those of `exclude_monikers` are
 * none of it. Decides T2: a document with one zone has that moniker and the default one.
 *
 * Errors `moniker-range-invalid`, once per range, and `moniker-range-out-of-scope`; warnings `duplicate-moniker-config`,
 * `moniker-zone-empty` for a zone that no reader of the document sees, and `moniker-range-operator` for a range that
 * compares while nothing defines an order.
 *
 * @param tree document
 * @param metadata its front matter
 * @param config resolved configuration
 * @param file its file, where messages are added
 * @returns monikers and definitions
 */
export function monikersOf(tree: Root, metadata: FrontMatter, config: Config, file: VFile): DocumentMonikers {
  const path = file.path ?? ''
  const configRange = configRangeOf(path, {monikerRange: config.monikerRange})
  const standard = defaultMoniker(metadata, config)
  const areDefined = config.monikers.length > 0
  const more = [...(standard === null ? [] : [standard]), ...namesIn(metadata), ...namesInRange(configRange ?? '')]
  const definitions = areDefined ? config.monikers : namesAsDefinitions(tree, more)
  const evaluate = evaluator(definitions, areDefined, file)

  const ofZones = new Set<string>(standard === null ? [] : [standard])
  const inOrder = namesInZones(tree)
  visit(tree, (node) => {
    if (!isMoniker(node)) return
    const {monikers} = evaluate(node.range, node.data?.fence ?? node.position)
    const mentioned = inOrder.filter((name) => monikers.includes(name))
    for (const name of [...mentioned, ...monikers]) ofZones.add(name)
  })

  const written = readMonikerMetadata(metadata, definitions)
  if (written.range !== undefined) evaluate(written.range, placeOfField(tree, 'monikerRange'))
  if (configRange !== null) evaluate(configRange, {line: 1, column: 1})
  const resolved =
    configRange === null ? undefined : resolveMonikers({path, definitions, frontMatter: metadata, configRange})
  reportErrors((resolved ?? written).errors, tree, file)

  const declared = resolved ?? declaredBy(written)
  if (!declared) return {monikers: [...ofZones].filter((name) => !written.excluded.includes(name)), definitions}
  if (metadata.is_archived !== true) reportEmptyZones(tree, declared, definitions, file)
  const monikers = [...[...ofZones].filter((name) => declared.monikers.includes(name)), ...declared.monikers]
  return {monikers: [...new Set(monikers)], definitions}
}

/**
 * Moniker of unzoned text of a document.
 *
 * @param metadata front matter
 * @param config resolved configuration
 * @returns lower-cased name; `null` for a product without monikers
 */
export function defaultMoniker(metadata: FrontMatter, config: Config): string | null {
  const service = textField(metadata, 'ms.service')
  const own = service !== undefined && Object.hasOwn(config.services, service) ? config.services[service] : undefined
  return (own === undefined ? config.defaultMoniker : own)?.toLowerCase() ?? null
}

/** Names that the front matter mentions. */
function namesIn(metadata: FrontMatter): string[] {
  return [
    ...namesInRange(textField(metadata, 'monikerRange') ?? ''),
    ...(['replace_monikers', 'monikers', 'exclude_monikers'] as const).flatMap((field) =>
      namesInMetadata(metadata, field)
    )
  ]
}

function declaredBy({field, monikers, excluded}: MetadataMonikers): Declared | undefined {
  if (!field) return undefined
  return {monikers: monikers.filter((name) => !excluded.includes(name)), withExcluded: monikers}
}

/** Evaluates ranges, and tells what is wrong with each at its first place. */
function evaluator(definitions: readonly MonikerDefinition[], areDefined: boolean, file: VFile) {
  const known = new Map<string, EvaluatedRange>()
  return (range: string, place: Report['place']): EvaluatedRange => {
    const evaluated = known.get(range) ?? evaluateMonikerRange(range, definitions)
    if (known.has(range)) return evaluated
    known.set(range, evaluated)

    for (const {code, message} of evaluated.errors) {
      report(file, {level: 'error', ruleId: code, place, reason: message.replace(/\.$/, ''), actual: range})
    }
    if (!areDefined && /[<>]/.test(range)) {
      report(file, {
        level: 'warning',
        ruleId: 'moniker-range-operator',
        place,
        reason: `Unexpected comparison in the moniker range \`${range}\`, expected bare names, or definitions of the monikers in the configuration that say which is newer`,
        actual: range
      })
    }
    return evaluated
  }
}

/** What is wrong with a range by itself has been told where the range was evaluated. */
function reportErrors(errors: readonly MonikerError[], tree: Root, file: VFile): undefined {
  for (const {severity, code, message, field} of errors) {
    const isRange = code === 'moniker-range-invalid' && (field === undefined || field === 'monikerRange')
    if (isRange || code === 'moniker-definition-duplicate') continue
    const place = field ? placeOfField(tree, field) : {line: 1, column: 1}
    report(file, {level: levels[severity], ruleId: code, place, reason: message.replace(/\.$/, '')})
  }
}

/** A zone inside of one that nobody sees is not looked at, MONIKERS section 4. */
function reportEmptyZones(
  tree: Root,
  {monikers: ofFile, withExcluded}: Declared,
  definitions: readonly MonikerDefinition[],
  file: VFile
): undefined {
  visit(tree, (node) => {
    if (!isMoniker(node)) return
    const {monikers} = evaluateMonikerRange(node.range, definitions)
    if (!monikers.some((name) => withExcluded.includes(name))) {
      report(file, {
        level: 'warning',
        ruleId: 'moniker-zone-empty',
        place: node.data?.fence ?? node.position,
        reason: `Unexpected moniker range \`${node.range}\` in a document for ${withExcluded.map((name) => `\`${name}\``).join(', ') || 'no moniker'}, expected one of its monikers, nobody sees this zone`,
        actual: node.range,
        expected: [...withExcluded]
      })
    }
    return monikers.some((name) => ofFile.includes(name)) ? undefined : SKIP
  })
}
