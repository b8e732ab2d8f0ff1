// Mutates the reference system: `npm run mutation [-- <part of a path>…]`. Prints scores and survivors, and holds them
// against mutation/survivors.json. Exit code 1: a survivor that nobody judged, or a score below the threshold; 2: nothing
// to mutate, or tests that fail without any mutant.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Stryker} from '@stryker-mutator/core'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['src/partner-management', 'src/portal']
const reports = 'reports/latest/mutation'

process.chdir(root)
const wanted = process.argv.slice(2)
const files = folders
  .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${file}`))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/testing/'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()

if (files.length === 0) {
  console.error(`No file matches ${wanted.join(', ')}, expected part of the path of a file of ${folders.join(' or ')}`)
  process.exit(2)
}

// Properties need not run as often as in `npm test`: a mutant that a few dozen cases do not show is worth a look.
process.env.FAST_CHECK_RUNS ??= '25'
const start = Date.now()
rmSync(join(reports, 'mutation.json'), {force: true})
await runStryker()
const {judgeReport} = await importJudge()
const complete = wanted.length === 0
const {lines, unjudged, ok} = judgeReport({
  report: readJson(join(root, reports, 'mutation.json')),
  judged: readJson(new URL('./mutation/survivors.json', import.meta.url)),
  complete
})
for (const line of lines) console.log(line)
writeFileSync(join(reports, 'new-survivors.json'), `${JSON.stringify(unjudged, null, 2)}\n`)
console.log(`\n${((Date.now() - start) / 60_000).toFixed(1)} minutes; every mutant is in ${reports}/mutation.html,`)
console.log(`new survivors as entries to copy are in ${reports}/new-survivors.json`)
process.exitCode = ok ? 0 : 1

/** Stryker says itself what went wrong: most often, a test fails without any mutant. */
async function runStryker() {
  // Outside the project, so that no other tool of it comes across the copy.
  const tempDirName = mkdtempSync(join(tmpdir(), 'mutation-'))
  process.once('exit', () => rmSync(tempDirName, {recursive: true, force: true}))
  const stryker = new Stryker({
    mutate: files,
    testRunner: 'test-files',
    plugins: [join(root, 'scripts/mutation/runner.js')],
    buildCommand: `node ${asWord(join(root, 'scripts/mutation/compile.js'))}`,
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // Patient, for on a busy machine slow must not pass for caught; a mutant that loops runs into the limit of hits first.
    timeoutMS: 15_000,
    timeoutFactor: 4,
    tempDirName,
    cleanTempDir: 'always',
    ignorePatterns: ['/reports/latest', '/dist'],
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'json', 'html'],
    jsonReporter: {fileName: `${reports}/mutation.json`},
    htmlReporter: {fileName: `${reports}/mutation.html`},
    allowConsoleColors: process.stdout.isTTY === true,
    logLevel: 'warn'
  })
  try {
    await stryker.runMutationTest()
  } catch {
    process.exit(2)
  }
  if (existsSync(join(reports, 'mutation.json'))) return
  console.error(`No mutant in ${files.join(', ')}, expected code`)
  process.exit(2)
}

/** A path for Stryker's commands, which are split at spaces and know no quotes. */
function asWord(path) {
  return path.replaceAll('\\', '/').replaceAll(' ', '\\ ')
}

/** Only now, for the processes of the run must not inherit the loader of TypeScript. */
async function importJudge() {
  await import('../register.mjs')
  return import('./mutation/judge-report.ts')
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
