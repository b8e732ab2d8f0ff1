// A test runner for Stryker: one process per mutant, which runs the test files that cover it, the fastest first, until
// one fails. A process of its own keeps mutants apart, those of code that runs while it loads among them.
import {spawn} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {declareFactoryPlugin, PluginKind} from '@stryker-mutator/api/plugin'
import {DryRunStatus, MutantRunStatus, TestStatus} from '@stryker-mutator/api/test-runner'

const script = fileURLToPath(new URL('./run-files.js', import.meta.url))
const folders = ['src/partner-management', 'src/portal']
// Explores all there is in every portal, too slow for each mutant. To leave out a test can lower the score, never raise it.
const leftOut = ['src/portal/exploration.test.js']

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'test-files', createRunner)]

function createRunner() {
  return {capabilities: () => ({reloadEnvironment: true}), dryRun, mutantRun}
}

/** Every file in a process of its own, without a mutant: what it covers, how long it takes, and whether it passes. */
async function dryRun() {
  const runs = []
  for (const file of testFiles()) {
    const start = performance.now()
    const outcome = await runFiles([file], {})
    runs.push({file, outcome, timeSpentMs: performance.now() - start})
  }
  // Stryker hands the files that cover a mutant to `mutantRun` in the order in which they stand here.
  runs.sort((a, b) => a.timeSpentMs - b.timeSpentMs)
  return {
    status: DryRunStatus.Complete,
    tests: runs.map(({file, outcome, timeSpentMs}) => ({
      ...{id: file, name: file, fileName: file.replace(/\.js$/, '.ts'), timeSpentMs},
      ...(outcome.failure === null
        ? {status: TestStatus.Success}
        : {status: TestStatus.Failed, failureMessage: outcome.failure.message})
    })),
    mutantCoverage: {
      static: {},
      perTest: Object.fromEntries(runs.map(({file, outcome}) => [file, outcome.coverage ?? {}]))
    }
  }
}

async function mutantRun({activeMutant, hitLimit, testFilter, timeout}) {
  const outcome = await runFiles(testFilter ?? testFiles(), {mutant: activeMutant.id, hitLimit, timeout})
  if (outcome.crash === 'timeout') return {status: MutantRunStatus.Timeout, reason: `no end within ${timeout} ms`}
  if (outcome.crash) return {status: MutantRunStatus.Error, errorMessage: outcome.crash}
  if (hitLimit !== undefined && outcome.hitCount > hitLimit) {
    return {status: MutantRunStatus.Timeout, reason: `ran more than ${hitLimit} times`}
  }
  const {failure, tests} = outcome
  if (failure === null) return {status: MutantRunStatus.Survived, nrOfTests: tests}
  return {
    status: MutantRunStatus.Killed,
    killedBy: [failure.file],
    failureMessage: failure.message,
    nrOfTests: tests + 1
  }
}

function testFiles() {
  return folders
    .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${file}`))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.js') && !leftOut.includes(file))
    .sort()
}

/** The outcome that run-files.js reports, or `{crash}` when the process ends without one. */
function runFiles(files, {mutant, hitLimit, timeout}) {
  const env = {...process.env, MUTATION_MUTANT: mutant, MUTATION_HIT_LIMIT: hitLimit?.toString()}
  const child = spawn(process.execPath, [script, ...files], {env, stdio: ['ignore', 'ignore', 'ignore', 'pipe']})
  const state = {text: '', late: false}
  // A little before Stryker loses patience, which would cost it a worker.
  const timer = timeout === undefined ? undefined : setTimeout(giveUp, timeout * 0.9)
  child.stdio[3].setEncoding('utf8').on('data', (text) => {
    state.text += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (state.late) resolve({crash: 'timeout'})
      else if (state.text === '') resolve({crash: `The tests ended without an outcome (${signal ?? code})`})
      else resolve(JSON.parse(state.text))
    })
  })

  function giveUp() {
    state.late = true
    child.kill('SIGKILL')
  }
}
