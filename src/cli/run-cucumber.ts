import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {Writable} from 'node:stream'
import type {IRunOptions, ISupportCodeLibrary} from '@cucumber/cucumber/api'
import type {Envelope} from '@cucumber/messages'
import type {FeatureFile} from '../../parsers/index.js'
import {writeFeatures} from './feature-folder.js'
import {cleanUpLater} from './interruption.js'

/** A feature as cucumber needs it. */
export type FeatureText = Pick<FeatureFile, 'path' | 'text'>

/** Plain data. */
export type WorldParameters = IRunOptions['runtime']['worldParameters']

/** How features are run. */
export interface RunOptions {
  /** A tag expression; empty for all. */
  tags: string
  /** What cucumber gives to every scenario's world. */
  worldParameters: WorldParameters
}

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
 * @param options how
 * @param onMessage takes what cucumber says, as it says it
 * @throws Error when cucumber could not run them, or not all: never the document's fault
 */
export async function runFeatures(
  features: readonly FeatureText[],
  library: ISupportCodeLibrary,
  options: RunOptions,
  onMessage: (envelope: Envelope) => void
): Promise<void> {
  const {runCucumber} = await import('@cucumber/cucumber/api')
  const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-'))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  const forget = cleanUpLater(remove)
  const complaints: string[] = []
  let hasFinished = false
  let expected = 0
  let ran = 0
  try {
    writeFeatures(folder, features)
    await runCucumber(
      {...cucumberOptions(['**/*.feature'], options), support: library},
      environmentOf(folder, complaints),
      (envelope) => {
        onMessage(envelope)
        if (envelope.testCase) expected++
        if (envelope.testCaseFinished) ran++
        if (envelope.testRunFinished) hasFinished = true
      }
    )
  } finally {
    remove()
    forget()
  }
  if (!hasFinished) throw new Error(`cucumber did not run: ${complaints.join(' ').trim() || 'no reason given'}`)
  if (ran !== expected) throw new Error(`cucumber ran ${ran} of ${expected} scenarios`)
}

async function load(steps: string): Promise<ISupportCodeLibrary> {
  const {loadSupport} = await import('@cucumber/cucumber/api')
  // a name that is no pattern: with one, cucumber would search the whole folder for features
  const {sources} = cucumberOptions(['none.feature'], {tags: '', worldParameters: {}})
  // cucumber takes paths for patterns: only the name of the module is one, not the folders above it
  const support = {importPaths: [basename(steps)]}
  return loadSupport({sources, support}, environmentOf(dirname(steps), []))
}

function cucumberOptions(paths: string[], {tags, worldParameters}: RunOptions): Omit<IRunOptions, 'support'> {
  return {
    sources: {defaultDialect: 'en', paths, names: [], tagExpression: tags, order: 'defined'},
    runtime: {
      dryRun: false,
      failFast: false,
      filterStacktraces: true,
      // workers are ours: they outlive a batch, and end with whoever started them
      parallel: 0,
      retry: 0,
      retryTagFilter: '',
      strict: true,
      worldParameters
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
