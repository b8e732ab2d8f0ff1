import type {FeatureFile, ProcedureDocument, ScenarioPlan} from '../../parsers/index.js'
import type {FileProblem} from '../../reports/index.js'
import {distinctPaths} from './feature-folder.js'
import type {Found} from './find-documents.js'
import {type Available, isWantedDocument, isWantedPlan, type Narrowing, narrowDocument} from './narrow.js'
import {guard, openDocument, type Reader} from './open-document.js'
import type {ParsersDoor} from './rooms.js'

/** A document that is read and waits for its scenarios to run. */
export interface Planned {
  document: ProcedureDocument
  text: string
  features: FeatureFile[]
  /** Scenarios that there is nothing to run for. */
  notGenerated: ScenarioPlan[]
  /** Every scenario, in the order of the document. */
  plans: ScenarioPlan[]
}

/** What planning needs. */
export interface Planner {
  reader: Reader
  parsers: ParsersDoor
  /** Monikers that the reference system has a portal for. */
  clouds: readonly string[]
  narrowing: Narrowing
  /** Locales of the configuration; empty for all. */
  locales: readonly string[]
  /** Scenarios without Gherkin have no tags: an expression leaves them out. */
  tags: string
  /** Notes what there is to narrow to. */
  available: Available
  /** Paths of features so far. */
  taken: Set<string>
  /** Notes how many procedures a document has, wanted or not. */
  onProcedures: (count: number) => void
}

/**
 * Reads a document and plans its scenarios.
 *
 * @param found the file
 * @param planner what it needs
 * @returns the document with its features, `undefined` for one that is not wanted, or the problem with the file
 */
export function planDocument(found: Found, planner: Planner): Planned | undefined | {problem: FileProblem} {
  const {reader, parsers, clouds, narrowing, locales, tags, available, taken, onProcedures} = planner
  const opened = openDocument(found, reader)
  if ('problem' in opened) return opened
  const {document, text} = opened
  onProcedures(document.procedures.length)
  if (!isWantedDocument(document, {...narrowing, locales})) return undefined
  available.addDocument(document)
  if (!isWantedDocument(document, narrowing)) return undefined
  return guard(found.path, () => {
    const all = parsers.planScenarios(document, {clouds})
    for (const plan of all) available.addPlan(plan)
    const plans = all.filter((plan) => isWantedPlan(plan, narrowing))
    if (plans.length === 0 && narrowing.monikers.length + narrowing.readings.length > 0) return undefined
    return {
      document: narrowDocument(document, narrowing),
      text,
      plans,
      notGenerated: tags === '' ? plans.filter((plan) => plan.notGenerated) : [],
      features: distinctPaths(parsers.printFeatures(plans), taken)
    }
  })
}
