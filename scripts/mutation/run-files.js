// Runs compiled test files in the order given: `node run-files.js <test file>…` in the sandbox, up to the first failure.
// The instrumented code reads the mutant from `__stryker__`; the outcome goes as JSON to file descriptor 3.
import {writeSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {runTests} from './node-test.js'

const {MUTATION_MUTANT: activeMutant, MUTATION_HIT_LIMIT: hitLimit} = process.env
const stryker = activeMutant === undefined ? {} : {activeMutant}
if (hitLimit !== undefined) Object.assign(stryker, {hitLimit: Number(hitLimit), hitCount: 0})
globalThis.__stryker__ = stryker

const run = {file: '', tests: 0}
process.on('uncaughtException', finish)
process.on('unhandledRejection', finish)
process.on('exit', () => report(new Error('The tests did not end')))

try {
  for (const file of process.argv.slice(2)) {
    run.file = file
    await import(pathToFileURL(resolve(file)).href)
    run.tests += await runTests()
  }
  finish()
} catch (error) {
  finish(error)
}

function finish(error) {
  report(error)
  process.exit()
}

function report(error) {
  if (run.reported) return
  run.reported = true
  const outcome = {
    tests: run.tests,
    failure: error === undefined ? null : {file: run.file, message: String(error?.message ?? error).slice(0, 500)},
    hitCount: stryker.hitCount,
    coverage: activeMutant === undefined ? stryker.mutantCoverage?.static : undefined
  }
  const bytes = Buffer.from(JSON.stringify(outcome))
  for (let written = 0; written < bytes.length; ) written += writeSync(3, bytes, written)
}
