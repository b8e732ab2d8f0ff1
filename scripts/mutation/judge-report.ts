/** What of Stryker's JSON report (schema 2) matters here. */
export interface MutationReport {
  /** Path relative to the project → the text that was mutated, and what became of each mutant. */
  files: Readonly<Record<string, {source: string; mutants: readonly ReportedMutant[]}>>
}

/** @see MutationReport */
export interface ReportedMutant {
  mutatorName: string
  replacement: string
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError' | 'Ignored' | 'Pending'
  /** Why the tests ended, in the words of our runner. */
  statusReason?: string
  location: {start: Place; end: Place}
}

/** Line and column, both from 1. */
interface Place {
  line: number
  column: number
}

/** A mutant that no test notices, told by words that stay when the lines around it move. */
export interface Fingerprint {
  file: string
  mutator: string
  /** The line on which the mutant begins. */
  line: string
  original: string
  replacement: string
}

/** An entry of survivors.json: a survivor that may stay. */
export interface JudgedSurvivor extends Fingerprint {
  /** Why no test could or should notice it. */
  why: string
  /** How many mutants of the file look like this; 1 when left out. */
  times?: number
}

/** @see judgeReport */
export interface Verdict {
  /** What to print. */
  lines: string[]
  /** Survivors that no entry judges, to be copied into survivors.json together with a reason. */
  unjudged: Fingerprint[]
  ok: boolean
}

interface FoundMutant extends Fingerprint {
  at: string
  status: ReportedMutant['status']
}

const threshold = 90
const longest = 120

/**
 * Holds the report of a mutation run against the survivors that were judged.
 *
 * @param input.complete whether the run mutated everything; otherwise only the files of the report are looked at
 * @returns not `ok` when a survivor is not judged, an entry gives no reason, or the score is below 90 %; a judged survivor
 *   counts as a survivor in the score. Entries that fit no survivor any more are named, and do no harm.
 */
export function judgeReport(input: {
  report: MutationReport
  judged: readonly JudgedSurvivor[]
  complete: boolean
}): Verdict {
  const {report, complete} = input
  const judged = input.judged.filter(({file}) => complete || Object.hasOwn(report.files, file))
  const survivors = mutantsOf(report, isSurvivor)
  const {unjudged, stale} = match(survivors, judged)
  const unreasoned = judged.filter(({why}) => why.trim() === '')
  const total = scoreOf(Object.values(report.files).flatMap(({mutants}) => mutants))
  const enough = total.score >= threshold
  const lines = [
    ...scoreLines(report),
    ...section('Judged survivors', survivors.filter((survivor) => !unjudged.includes(survivor)).map(describe)),
    ...section('New survivors, judged by no entry of survivors.json', unjudged.map(describe)),
    ...section('Entries of survivors.json that fit no survivor', stale.map(describeEntry)),
    ...section('Entries of survivors.json without a reason', unreasoned.map(describeEntry)),
    ...section(
      'Caught by nothing but the clock, which a busy machine may do to any mutant',
      mutantsOf(report, isOvertime).map(describe)
    ),
    ...(enough ? [] : ['', `Unexpected score ${percent(total.score)}, expected at least ${percent(threshold)}`])
  ]
  const ok = unjudged.length === 0 && unreasoned.length === 0 && enough
  return {lines, unjudged: unjudged.map(fingerprintOf), ok}
}

function mutantsOf({files}: MutationReport, fits: (mutant: ReportedMutant) => boolean): FoundMutant[] {
  return Object.entries(files).flatMap(([file, {source, mutants}]) => {
    const texts = source.split('\n')
    return mutants.filter(fits).map(({mutatorName: mutator, replacement, status, location: {start, end}}) => ({
      file,
      mutator,
      line: shortened(texts[start.line - 1] ?? ''),
      original: shortened(textBetween(texts, start, end)),
      replacement: shortened(replacement),
      at: `${file}:${start.line}:${start.column}`,
      status
    }))
  })
}

/** Each entry stands for as many survivors as it says. */
function match(survivors: readonly FoundMutant[], judged: readonly JudgedSurvivor[]) {
  const left = new Map<string, number>()
  for (const entry of judged) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + (entry.times ?? 1))
  const unjudged = survivors.filter((survivor) => {
    const times = left.get(keyOf(survivor)) ?? 0
    left.set(keyOf(survivor), times - 1)
    return times <= 0
  })
  return {unjudged, stale: judged.filter((entry) => (left.get(keyOf(entry)) ?? 0) > 0)}
}

function keyOf(mutant: Fingerprint): string {
  const {file, mutator, line, original, replacement} = mutant
  return JSON.stringify([file, mutator, line, original, replacement])
}

function fingerprintOf({file, mutator, line, original, replacement}: FoundMutant): Fingerprint {
  return {file, mutator, line, original, replacement}
}

/** One line per folder, each for the files right in it, and one for everything. */
function scoreLines({files}: MutationReport): string[] {
  const folders = new Map<string, ReportedMutant[]>()
  for (const [file, {mutants}] of Object.entries(files)) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    folders.set(folder, [...(folders.get(folder) ?? []), ...mutants])
  }
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1))
  return [...rows, ['total', rows.flatMap(([, mutants]) => mutants)] as const].map(([folder, mutants]) => {
    const {detected, timeouts, counted, ignored, score} = scoreOf(mutants)
    const remarks = [
      ...(timeouts > 0 ? [`${timeouts} by timeout`] : []),
      ...(ignored > 0 ? [`${ignored} ignored`] : [])
    ]
    const remark = remarks.length > 0 ? ` (${remarks.join(', ')})` : ''
    return `${folder.padEnd(28)} ${percent(score).padStart(8)}  ${detected} of ${counted}${remark}`
  })
}

interface Score {
  detected: number
  timeouts: number
  counted: number
  ignored: number
  score: number
}

function scoreOf(mutants: readonly ReportedMutant[]): Score {
  const count = (fits: (status: ReportedMutant['status']) => boolean) =>
    mutants.filter(({status}) => fits(status)).length
  const [detected, counted] = [count(isDetected), count(isCounted)]
  const score = counted === 0 ? 100 : (100 * detected) / counted
  const timeouts = count((status) => status === 'Timeout')
  return {detected, timeouts, counted, ignored: mutants.length - counted, score}
}

function isSurvivor({status}: ReportedMutant): boolean {
  return isCounted(status) && !isDetected(status)
}

/** A mutant that ran too often is caught for sure; one that ran too long only when nothing else kept the machine busy. */
function isOvertime({status, statusReason}: ReportedMutant): boolean {
  return status === 'Timeout' && !statusReason?.startsWith('ran more than')
}

function isDetected(status: ReportedMutant['status']): boolean {
  return status === 'Killed' || status === 'Timeout'
}

/** A mutant whose tests crashed counts as well: nobody knows that they noticed it. */
function isCounted(status: ReportedMutant['status']): boolean {
  return status !== 'Ignored'
}

function textBetween(texts: readonly string[], start: Place, end: Place): string {
  const lines = texts.slice(start.line - 1, end.line)
  const last = lines.at(-1)?.slice(0, end.column - 1) ?? ''
  return [...lines.slice(0, -1), last].join('\n').slice(start.column - 1)
}

function describe({at, mutator, original, replacement, status}: FoundMutant): string {
  const remark = status === 'Survived' ? '' : ` (${status})`
  return `${at} ${mutator} ${original} → ${replacement}${remark}`
}

function describeEntry({file, mutator, original, replacement}: Fingerprint): string {
  return `${file} ${mutator} ${original} → ${replacement}`
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : ['', `${title}: ${entries.length}`, ...entries.map((entry) => `  ${entry}`)]
}

function shortened(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return flat.length > longest ? `${flat.slice(0, longest)}…` : flat
}

function percent(score: number): string {
  // Rounded down: 89.99 must not read as the threshold.
  return `${(Math.floor(score * 100) / 100).toFixed(2)} %`
}
