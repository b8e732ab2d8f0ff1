import type {FeatureFile} from '../../parsers/index.js'
import {
  collectRun,
  type DocumentResult,
  documentResult,
  type Finding,
  findingOfFile,
  findingsOfDocument,
  ranScenario,
  type ScenarioResult,
  type ScenarioRun,
  unrunScenario
} from '../../reports/index.js'
import type {Found} from './find-documents.js'
import {type Planned, type Planner, planDocument} from './plan-document.js'
import type {Runner} from './runner.js'

/** What a run needs. */
export interface Checker {
  planner: Planner
  runner: Runner
  /** Takes the features that ran, to be opened from the results. */
  keepFeatures: (features: readonly FeatureFile[]) => void
  /** Where they can then be opened. */
  featureFolder: string
  /** A file as the caller would open it. */
  pathOf: (file: string) => string
  /** Called with the number of scenarios that have run. */
  onProgress: (count: number) => void
}

/** What a run came to. */
export interface Checked {
  documents: DocumentResult[]
  scenarios: ScenarioResult[]
  findings: Finding[]
  /** Tags of the scenarios that there are, run or not. */
  tags: string[]
}

/** So many scenarios go to cucumber at once: what it keeps of a run, and its search by feature, stay small. */
const batchSize = 300

/**
 * Checks documents: read, plan, narrow, print, run, judge, in batches.
 *
 * @param found the files
 * @param checker what it needs
 * @returns results of all of them, in the order of the files; a bad file is a finding and the rest goes on
 */
export async function checkDocuments(found: readonly Found[], checker: Checker): Promise<Checked> {
  const checked: Checked = {documents: [], scenarios: [], findings: [], tags: []}
  let batch: Planned[] = []
  let waiting = 0
  for (const one of found) {
    const planned = planDocument(one, checker.planner)
    if (planned === undefined) continue
    if ('problem' in planned) {
      checked.findings.push(findingOfFile(planned.problem))
      continue
    }
    batch.push(planned)
    waiting += planned.plans.length
    if (waiting < batchSize) continue
    await runBatch(batch, checker, checked)
    batch = []
    waiting = 0
  }
  await runBatch(batch, checker, checked)
  return checked
}

async function runBatch(batch: readonly Planned[], checker: Checker, checked: Checked): Promise<void> {
  const {keepFeatures, featureFolder, pathOf} = checker
  const features = batch.flatMap((planned) => planned.features)
  const {runs, tags} = await runOf(features, checker, checked.scenarios.length)
  checked.tags = [...new Set([...checked.tags, ...tags])].sort()
  const ran = new Set(runs.map((run) => run.feature))
  keepFeatures(features.filter(({path}) => ran.has(path)))
  for (const {document, text, plans, notGenerated} of batch) {
    const own = new Map(runs.flatMap((run) => (run.plan.document === document.path ? [[run.plan.id, run]] : [])))
    checked.documents.push(documentResult(document))
    checked.findings.push(...findingsOfDocument({document, text, runs: [...own.values()], notGenerated}))
    checked.scenarios.push(
      ...plans.flatMap((plan) => {
        const run = own.get(plan.id)
        if (run) return [ranScenario(run, featureFolder, pathOf)]
        return notGenerated.includes(plan) ? [unrunScenario(plan)] : []
      })
    )
  }
}

async function runOf(
  features: readonly FeatureFile[],
  {runner, onProgress, planner}: Checker,
  before: number
): Promise<{runs: ScenarioRun[]; tags: string[]}> {
  if (features.length === 0) return {runs: [], tags: []}
  const collector = collectRun(features)
  let count = before
  await runner.run(features, (envelope) => {
    collector.onMessage(envelope)
    if (envelope.testCaseFinished) onProgress(++count)
  })
  const runs = collector.runs()
  const expected = features.reduce((sum, {scenarios}) => sum + scenarios.length, 0)
  if (planner.tags === '' && runs.length !== expected)
    throw new Error(`cucumber ran ${runs.length} of ${expected} scenarios`)
  return {runs, tags: collector.tags()}
}
