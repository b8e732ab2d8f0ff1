import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {Writable} from 'node:stream'
import type {IRunOptions, ISupportCodeLibrary} from '@cucumber/cucumber/api'
import type {FeatureFile} from '../../parsers/index.js'
import {collectRun, type RunCollector} from '../../reports/index.js'
import {writeFeatures} from './feature-folder.js'

/** Step definitions, loaded once per process: a module is evaluated only once. */
const libraries = new Map<string, Promise<ISupportCodeLibrary>>()

/** Writes nothing; cucumber insists on a formatter for standard output. */
const silent = new URL('../../reports/formats/silent.ts', import.meta.url).href

/**
 * Loads the step definitions, early: it can go on while documents are read.
 *
 * @param steps module with all of them
 * @returns cucumber's library of them; rejects with the real cause when the module does not load
 */
export function loadSteps(steps: string): Promise<ISupportCodeLibrary> {
  const known = libraries.get(steps)
  if (known) return known
  const library = load(steps)
  // whoever awaits it gets the rejection; until then it is none that nobody handles
  library.catch(() => undefined)
  libraries.set(steps, library)
  return library
}

/**
 * Runs features in this process.
 *
 * They are written to a folder of their own, which goes when they have run: two runs never meet.
 *
 * @param features as printed
 * @param library the step definitions
 * @param tags a tag expression; empty for all
 * @param onScenario called after each scenario
 * @returns what happened
 * @throws Error when cucumber could not run them: never the document's fault
 */
export async function runFeatures(
  features: readonly FeatureFile[],
  library: ISupportCodeLibrary,
  tags: string,
  onScenario: () => void = () => undefined
): Promise<RunCollector> {
  const {runCucumber} = await import('@cucumber/cucumber/api')
  const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-'))
  const collector = collectRun(features)
  const complaints: string[] = []
  let hasFinished = false
  try {
    writeFeatures(folder, features)
    await runCucumber(
      {...runOptions(['**/*.feature'], tags), support: library},
      environmentOf(folder, complaints),
      (envelope) => {
        collector.onMessage(envelope)
        if (envelope.testCaseFinished) onScenario()
        if (envelope.testRunFinished) hasFinished = true
      }
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  if (!hasFinished) throw new Error(`cucumber did not run: ${complaints.join(' ').trim() || 'no reason given'}`)
  const expected = features.reduce((sum, {scenarios}) => sum + scenarios.length, 0)
  const ran = collector.runs().length
  if (tags === '' && ran !== expected) throw new Error(`cucumber ran ${ran} of ${expected} scenarios`)
  return collector
}

async function load(steps: string): Promise<ISupportCodeLibrary> {
  const {loadSupport} = await import('@cucumber/cucumber/api')
  // a name that is no pattern: with one, cucumber would search the whole folder for features
  const {sources} = runOptions(['none.feature'], '')
  // cucumber takes paths for patterns: only the name of the module is one, not the folders above it
  const support = {importPaths: [basename(steps)]}
  return loadSupport({sources, support}, environmentOf(dirname(steps), []))
}

function runOptions(paths: string[], tagExpression: string): Omit<IRunOptions, 'support'> {
  return {
    sources: {defaultDialect: 'en', paths, names: [], tagExpression, order: 'defined'},
    runtime: {
      dryRun: false,
      failFast: false,
      filterStacktraces: true,
      parallel: 0,
      retry: 0,
      retryTagFilter: '',
      strict: true,
      worldParameters: {}
    },
    formats: {stdout: silent, files: {}, publish: false, options: {}}
  }
}

function environmentOf(cwd: string, complaints: string[]) {
  const stdout = new Writable({write: (_chunk, _encoding, done) => done()})
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      complaints.push(String(chunk))
      done()
    }
  })
  return {cwd, stdout, stderr, env: {}}
}
