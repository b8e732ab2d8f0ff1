import {sumCoverage} from './coverage.js'
import {sortFindings} from './findings/merge-findings.js'
import type {DocumentResult, Finding, Level, Results, ScenarioResult, StepResult, Totals, Verdict} from './types.js'

/** What the results are made of. */
export interface ResultParts {
  tool: {name: string; version: string}
  /** As asked for: `as-written`, `latest`, or a release. */
  release: string
  target: string
  documents: readonly DocumentResult[]
  scenarios: readonly ScenarioResult[]
  findings: readonly Finding[]
}

/**
 * results.json, DESIGN.md section 8.2.
 *
 * @param parts of the run
 * @returns plain data with a stable order of keys; the same for the same input apart from `durationMs`
 */
export function composeResults(parts: ResultParts): Results {
  const {tool, release, target} = parts
  const documents = [...parts.documents]
  const scenarios = [...parts.scenarios]
  const findings = sortFindings(parts.findings)
  return {
    schemaVersion: 1,
    tool: {name: tool.name, version: tool.version},
    release,
    target,
    totals: totalsOf(documents, scenarios, findings),
    documents,
    scenarios,
    findings
  }
}

function totalsOf(
  documents: readonly DocumentResult[],
  scenarios: readonly ScenarioResult[],
  findings: readonly Finding[]
): Totals {
  const procedures = documents.flatMap((document) => document.procedures)
  const steps = procedures.flatMap((procedure) => procedure.steps)
  const withVerdict = (verdict: Verdict) => scenarios.filter((scenario) => scenario.verdict === verdict).length
  const withLevel = (level: Level) => findings.filter((finding) => finding.level === level).length
  return {
    documents: documents.length,
    procedures: procedures.length,
    steps: steps.length,
    stepsRead: steps.filter(isRead).length,
    scenarios: scenarios.length,
    conforms: withVerdict('conforms'),
    drifts: withVerdict('drifts'),
    fails: withVerdict('fails'),
    unclear: withVerdict('unclear'),
    outOfScope: withVerdict('out-of-scope'),
    errors: withLevel('error'),
    warnings: withLevel('warning'),
    infos: withLevel('info'),
    coverage: sumCoverage(documents.map(({coverage}) => coverage))
  }
}

/** Words of which no sentence was made were not read either. */
function isRead({sentences, text}: StepResult): boolean {
  return sentences.every(({kind}) => kind !== 'unread') && (sentences.length > 0 || text === '')
}
