import type {Definition, Nodes, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Moniker, MonikerDefinition} from '../types.js'
import {evaluateMonikerRange} from './evaluate-range.js'
import type {MonikerError} from './file-metadata.js'
import {isMoniker} from './node.js'
import {listed, type ResolvedMonikers, undefinedRange} from './resolve-monikers.js'

/** An error of a zone; docfx points at the line of its open fence. */
export interface ZoneError extends MonikerError {
  place: Position | undefined
}

/** A tree of which only the zones of a file are left. */
export interface EvaluatedZones {
  tree: Root
  errors: ZoneError[]
}

/**
 * Evaluate the moniker zones of a file, MONIKERS section 7: of each zone count the monikers that the file has, too. Zones
 * that are left get `data.monikers`, and `data.hProperties` with docfx's `data-moniker` for remark-rehype; zones without
 * a moniker are left out with all that they hold, except for link definitions, which count for the whole file (section 3).
 *
 * A zone inside of a zone is held against the file, not against the zone around it. The tree may be that of an include:
 * its zones are held against the file that includes it.
 *
 * @param tree tree with `moniker` nodes; left untouched
 * @param file monikers of the file
 * @param definitions moniker definitions
 * @returns tree, and as values the errors `moniker-range-invalid` (once per range), the warning `moniker-zone-empty`, and
 *   the suggestion `moniker-range-undefined`
 */
export function evaluateZones(
  tree: Root,
  file: Readonly<ResolvedMonikers>,
  definitions: readonly MonikerDefinition[] | {monikers: readonly MonikerDefinition[]}
): EvaluatedZones {
  const errors: ZoneError[] = []
  const known = new Map<string, string[]>()
  return {tree: {...tree, children: childrenOf(tree.children) as RootContent[]}, errors}

  function childrenOf(children: readonly Nodes[]): Nodes[] {
    return children.flatMap((child): Nodes[] => {
      if (!('children' in child)) return [child]
      const data = isMoniker(child) ? dataOf(child) : child.data
      if (isMoniker(child) && !data) return definitionsIn(child)
      return [{...child, ...(data && {data}), children: childrenOf(child.children)} as Nodes]
    })
  }

  function dataOf(zone: Moniker): Moniker['data'] | undefined {
    const place = zone.data?.fence ?? zone.position
    if (file.configRange === null) {
      errors.push({...undefinedRange(zone.range, file.path), place})
      return undefined
    }

    const ofZone = evaluate(zone.range, place)
    const monikers = ofZone.filter((name) => file.monikers.includes(name))
    if (!file.archived && !ofZone.some((name) => file.withExcluded.includes(name))) {
      const message = `No intersection between zone and file level monikers. The result of zone level range string '${zone.range}' is ${listed(ofZone)}, while file level monikers is ${listed(file.withExcluded)}.`
      errors.push({severity: 'warning', code: 'moniker-zone-empty', message, place})
    }
    if (monikers.length === 0) return undefined
    return {...zone.data, monikers, hName: 'div', hProperties: {'data-moniker': monikers.join(' ')}}
  }

  function evaluate(range: string, place: Position | undefined): string[] {
    // docfx says once what is wrong with a range, whatever its case.
    const key = range.toLowerCase()
    const found = known.get(key)
    if (found) return found
    const evaluated = evaluateMonikerRange(range, definitions)
    for (const error of evaluated.errors) errors.push({severity: 'error', ...error, place})
    known.set(key, evaluated.monikers)
    return evaluated.monikers
  }
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node]
  return 'children' in node ? node.children.flatMap((child) => definitionsIn(child)) : []
}
