import type {DocumentResult, Finding, Results, ScenarioResult, Verdict} from '../types.js'
import {columns} from './columns.js'
import {coverageLine} from './coverage-line.js'
import {matrix} from './matrix.js'
import {shortMonikers} from './short-monikers.js'
import {type Paint, paintFor} from './theme.js'

/** How the report for people is written. */
export interface PrettyOptions {
  /** Whether to use colour. Default no. */
  colour?: boolean
  /** Where results.json is, named at the end. Default not named. */
  resultsFile?: string
}

/**
 * The report for people: per document what became of its scenarios, what is wrong and where, and which procedure holds
 * for whom.
 *
 * @param results of the run
 * @param options for the output
 * @returns text, its last line ended
 */
export function formatPretty(results: Results, options: Readonly<PrettyOptions> = {}): string {
  const paint = paintFor(options.colour ?? false)
  const documents = results.documents.map((document) => documentLines(document, results, paint))
  const known = new Set(results.documents.map(({path}) => path))
  const others = results.findings.filter(({path}) => !known.has(path))
  const sections = [...documents, ...(others.length > 0 ? [problemLines(others, [], paint)] : [])]
  return `${[...sections.map((lines) => lines.join('\n')), closing(results, options, paint).join('\n')].join('\n\n')}\n`
}

function documentLines(document: DocumentResult, results: Results, paint: Paint): string[] {
  const scenarios = results.scenarios.filter((scenario) => scenario.document === document.path)
  const findings = results.findings.filter((finding) => finding.path === document.path)
  const table = matrix(document, scenarios, paint)
  return [
    headOf(document, scenarios, paint),
    ...coverageLine(document.coverage, document.path).map((line) => indent(paint(line, 'quiet'))),
    ...problemLines(findings, document.monikers, paint),
    ...(table.length > 0 ? ['', ...table.map(indent)] : [])
  ]
}

function headOf(
  {path, locale, release, procedures}: DocumentResult,
  scenarios: readonly ScenarioResult[],
  paint: Paint
) {
  const verdicts = counts(
    scenarios.map(({verdict}) => verdict),
    paint
  )
  const about = [locale, ...(release === null ? [] : [release]), count(procedures.length, 'procedure')].join('  ')
  return `${paint(path, 'strong')}  ${about}  ${count(scenarios.length, 'scenario')}${verdicts ? `:  ${verdicts}` : ''}`
}

/** Words of the counts, in the order of the verdicts' weight for a reader. */
const countWords: ReadonlyArray<[Verdict, string]> = [
  ['conforms', 'conform'],
  ['drifts', 'drift'],
  ['fails', 'fail'],
  ['unclear', 'unclear'],
  ['out-of-scope', 'out of scope']
]

function counts(verdicts: readonly Verdict[], paint: Paint): string {
  if (verdicts.length === 0) return ''
  return countWords
    .map(([verdict, word]) => {
      const number = verdicts.filter((one) => one === verdict).length
      return number === 0 ? `${number} ${word}` : paint(`${number} ${word}`, verdict)
    })
    .join('  ')
}

/** `path:line:column  level  message  rule`; messages differ too much in length to line up what follows them. */
function problemLines(findings: readonly Finding[], monikers: readonly string[], paint: Paint): string[] {
  const short = shortMonikers(monikers)
  return columns(
    findings.map((finding) => [
      {text: `${finding.path}:${finding.line}:${finding.column}`, paint: (text: string) => paint(text, 'path')},
      {text: finding.level, paint: (text: string) => paint(text, finding.level)},
      {text: `${finding.message}${readersOf(finding, monikers, short)}  ${paint(finding.rule, 'quiet')}`}
    ])
  ).map(indent)
}

/** Only where it is not everybody. */
function readersOf(finding: Finding, monikers: readonly string[], short: ReadonlyMap<string, string>): string {
  const isForAll = finding.monikers.length === 0 || monikers.every((moniker) => finding.monikers.includes(moniker))
  return isForAll ? '' : ` (${finding.monikers.map((moniker) => short.get(moniker) ?? moniker).join(', ')})`
}

function closing({totals, scenarios}: Results, {resultsFile}: Readonly<PrettyOptions>, paint: Paint): string[] {
  const verdicts = counts(
    scenarios.map(({verdict}) => verdict),
    paint
  )
  const parts = [
    count(totals.documents, 'document'),
    count(totals.procedures, 'procedure'),
    `${count(totals.steps, 'step')} (${totals.stepsRead} read)`,
    count(totals.scenarios, 'scenario')
  ].join(', ')
  const problems = [count(totals.errors, 'error'), count(totals.warnings, 'warning'), count(totals.infos, 'info')]
  return [
    `${paint('Total', 'strong')}  ${parts}${verdicts ? `:  ${verdicts}` : ''};  ${problems.join(', ')}`,
    ...coverageLine(totals.coverage, '<file>'),
    ...undocumentedLine(scenarios),
    ...(resultsFile === undefined ? [] : [`Results in ${resultsFile}`])
  ]
}

/** One line, as it is no drift. */
function undocumentedLine(scenarios: readonly ScenarioResult[]): string[] {
  const steps = scenarios.flatMap(({document, steps}) =>
    steps.flatMap((step) => (step.undocumented ? [`${document}:${step.line}`] : []))
  )
  const number = new Set(steps).size
  return number === 0 ? [] : [`${count(number, 'step')} undocumented: completed with controls that no document names`]
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

function indent(line: string): string {
  return line === '' ? line : `  ${line}`
}
