import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {type EvaluatedRange, evaluateMonikerRange, isMoniker} from '../moniker/index.js'
import {namesAsDefinitions, namesInRange, namesInZones} from '../outline/index.js'
import type {Config, MonikerDefinition} from '../types.js'
import {type FrontMatter, textField} from './front-matter.js'
import {report} from './report.js'

/** Who reads a document. */
export interface DocumentMonikers {
  /** Default moniker first, then by first mention in zones. */
  monikers: string[]
  /** What ranges of this document are evaluated with. */
  definitions: readonly MonikerDefinition[]
}

/**
 * Monikers of a document (DESIGN 4.3, DOMAIN section 0, T1, T2): those that its zones name and the default moniker of
 * its service; where the front matter has a `monikerRange`, those of the range, whatever the zones name.
 *
 * Errors `moniker-range-invalid`, once per range; warnings `moniker-zone-empty` for a zone that no reader of the document
 * sees, and `moniker-range-operator` for a range that compares while nothing defines an order.
 *
 * @param tree document
 * @param metadata its front matter
 * @param config resolved configuration
 * @param file its file, where messages are added
 * @returns monikers and definitions
 */
export function monikersOf(tree: Root, metadata: FrontMatter, config: Config, file: VFile): DocumentMonikers {
  const fileRange = textField(metadata, 'monikerRange')
  const standard = defaultMoniker(metadata, config)
  const more = [...(standard === null ? [] : [standard]), ...namesInRange(fileRange ?? '')]
  const definitions = config.monikers.length > 0 ? config.monikers : namesAsDefinitions(tree, more)
  const evaluate = evaluator(definitions, config.monikers.length > 0, file)

  const ofZones = new Set<string>(standard === null ? [] : [standard])
  const inOrder = namesInZones(tree)
  visit(tree, (node) => {
    if (!isMoniker(node)) return
    const {monikers} = evaluate(node.range, node.data?.fence ?? node.position)
    const mentioned = inOrder.filter((name) => monikers.includes(name))
    for (const name of [...mentioned, ...monikers]) ofZones.add(name)
  })
  if (fileRange === undefined) return {monikers: [...ofZones], definitions}

  const ofFile = evaluate(fileRange, {line: 1, column: 1}).monikers
  const monikers = [...[...ofZones].filter((name) => ofFile.includes(name)), ...ofFile]
  reportEmptyZones(tree, ofFile, definitions, file)
  return {monikers: [...new Set(monikers)], definitions}
}

function defaultMoniker(metadata: FrontMatter, config: Config): string | null {
  const service = textField(metadata, 'ms.service')
  const own = service !== undefined && Object.hasOwn(config.services, service) ? config.services[service] : undefined
  return (own === undefined ? config.defaultMoniker : own)?.toLowerCase() ?? null
}

type Place = Parameters<typeof report>[1]['place']

/** Evaluates ranges, and tells what is wrong with each at its first place. */
function evaluator(definitions: readonly MonikerDefinition[], areDefined: boolean, file: VFile) {
  const known = new Map<string, EvaluatedRange>()
  return (range: string, place: Place): EvaluatedRange => {
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

function reportEmptyZones(
  tree: Root,
  ofFile: string[],
  definitions: readonly MonikerDefinition[],
  file: VFile
): undefined {
  visit(tree, (node) => {
    if (!isMoniker(node)) return
    const {monikers} = evaluateMonikerRange(node.range, definitions)
    if (monikers.some((name) => ofFile.includes(name))) return
    report(file, {
      level: 'warning',
      ruleId: 'moniker-zone-empty',
      place: node.data?.fence ?? node.position,
      reason: `Unexpected moniker range \`${node.range}\` in a document for ${ofFile.map((name) => `\`${name}\``).join(', ') || 'no moniker'}, expected one of its monikers, nobody sees this zone`,
      actual: node.range,
      expected: ofFile
    })
  })
}
