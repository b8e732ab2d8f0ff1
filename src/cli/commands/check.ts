import {relative, resolve} from 'node:path'
import {composeResults, exitCodeOf, type FailOn, findingOfFile, type Results} from '../../../reports/index.js'
import {checkDocuments} from '../check-documents.js'
import {readConfig} from '../config.js'
import {configFile} from '../config-file.js'
import {renewFolder, writeFeatures} from '../feature-folder.js'
import {type FoundDocuments, findDocuments} from '../find-documents.js'
import {interruptible} from '../interruption.js'
import type {Io} from '../io.js'
import {Available, type Narrowing, refuseEmpty, refuseUnknown} from '../narrow.js'
import {type Arguments, optionValue, optionValues} from '../parse-arguments.js'
import {callerFolder, tool} from '../product.js'
import {progressOn} from '../progress.js'
import {releaseFor} from '../releases.js'
import {loadSteps} from '../run-cucumber.js'
import {runSettings} from '../run-settings.js'
import {startRunner} from '../runner.js'
import {checkTags} from '../tags.js'
import {UserError} from '../user-error.js'
import {writeFile, writing} from '../write-file.js'
import {reportsOf, writeReports} from '../write-reports.js'

/** Features of the last run, in the caller's folder. */
const featureFolder = 'reports/latest/features'

/** Pictures and traces of the last run in a browser, in the caller's folder. */
const artifactFolder = 'reports/latest/browser'

/** Documents that are checked when none is named, in the product's folder. */
export const defaultInput = 'features/docs'

/**
 * `check`: holds documents against the reference system (DESIGN.md sections 3 and 8.1).
 *
 * @param args as understood
 * @param io outputs, folder, rooms
 * @returns 0, or 1 with findings or failing scenarios
 * @throws UserError when the run cannot be done
 */
export function check(args: Arguments, io: Io): Promise<number> {
  return interruptible(io, () => run(args, io))
}

async function run(args: Arguments, io: Io): Promise<number> {
  const base = callerFolder(io.cwd, io.env)
  const reports = reportsOf(args)
  const tags = optionValue(args, 'tags') ?? ''
  const found =
    args.paths.length > 0 ? findDocuments(args.paths, base) : findDocuments([defaultInput], io.rooms.product)
  const workers = Number(optionValue(args, 'parallel') ?? 0)
  // the step definitions take longest to load: here while everything else is, else in each worker
  if (workers === 0) loadSteps(io.rooms.steps)
  const [parsers, releases, clouds] = await Promise.all([
    io.rooms.parsers(),
    io.rooms.releases(),
    io.rooms.clouds(),
    checkTags(tags)
  ])
  const config = readConfig(configFile(args, base), parsers)
  const asked = optionValue(args, 'release') ?? ''
  const narrowing: Narrowing = {
    locales: optionValues(args, 'locale'),
    monikers: optionValues(args, 'moniker'),
    readings: optionValues(args, 'reading')
  }
  const release = releaseFor(asked, releases)
  const settings = await runSettings(args, io, resolve(base, artifactFolder))
  if (settings.target === 'browser')
    writing(artifactFolder, () => renewFolder(resolve(base, artifactFolder), artifactFolder))
  const runner = startRunner(io.rooms.steps, workers, {tags, worldParameters: settings})
  const available = new Available()
  const progress = progressOn(io.stderr)
  const folder = resolve(base, featureFolder)
  let procedures = 0
  let isFresh = false
  const checked = await checkDocuments(found.documents, {
    planner: {
      reader: {parsers, config, releases, release},
      parsers,
      clouds,
      narrowing,
      locales: config.locales,
      tags,
      available,
      taken: new Set(),
      onProcedures: (count) => {
        procedures += count
      }
    },
    runner,
    keepFeatures: (features) =>
      writing(featureFolder, () => {
        if (!isFresh) renewFolder(folder, featureFolder)
        isFresh = true
        writeFeatures(folder, features)
      }),
    featureFolder,
    pathOf: (file) => relative(base, resolve(base, file)).replaceAll('\\', '/'),
    onProgress: (count) => progress.say(`${count} scenarios`)
  }).finally(() => {
    progress.end()
    return runner.end()
  })

  refuseUnknown(narrowing, available)
  const ignored = new Set(config.ignoredRules)
  const isOfReader = (monikers: readonly string[]) =>
    narrowing.monikers.length === 0 || monikers.length === 0 || monikers.some((one) => narrowing.monikers.includes(one))
  const results = composeResults({
    tool: tool(),
    release: asked,
    target: optionValue(args, 'target') ?? '',
    documents: checked.documents,
    scenarios: checked.scenarios,
    findings: [...found.problems.map(findingOfFile), ...checked.findings].filter(
      ({rule, monikers}) => !ignored.has(rule) && isOfReader(monikers)
    )
  })
  refuseNothing(results, procedures, found, args, {narrowing, tags, there: checked.tags})
  const file = optionValue(args, 'results') ?? ''
  writeFile(resolve(base, file), `${JSON.stringify(results, null, 2)}\n`, file)
  writeReports(reports, results, {base, io, resultsFile: file})
  return exitCodeOf(results, (optionValue(args, 'fail-on') ?? 'error') as FailOn)
}

/** A run that checked nothing is no pass, unless a finding says why. */
function refuseNothing(
  results: Results,
  procedures: number,
  {documents}: FoundDocuments,
  {paths}: Arguments,
  {narrowing, tags, there}: {narrowing: Narrowing; tags: string; there: string[]}
): void {
  if (results.scenarios.length > 0) return
  const isNarrowed = tags !== '' || Object.values(narrowing).some((values) => values.length > 0)
  // a document of rules has scenarios without a procedure
  if ((procedures > 0 || there.length > 0) && isNarrowed) refuseEmpty(narrowing, {asked: tags, there})
  if (results.totals.errors > 0) return
  const looked = paths.length > 0 ? paths : [defaultInput]
  const [first, second] = looked
  const names = [first, second].flatMap((path) => (path === undefined ? [] : [`\`${path}\``])).join(', ')
  const more = looked.length > 2 ? ` and ${looked.length - 2} more` : ''
  const files = `${documents.length} document${documents.length === 1 ? '' : 's'}`
  throw new UserError(
    `No procedure found in ${names}${more} (${files}), expected a heading with a list of steps below it`
  )
}
