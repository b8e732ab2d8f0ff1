import {type ChildProcess, fork} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Envelope} from '@cucumber/messages'
import {chunksOf} from './chunks.js'
import {cleanUpLater} from './interruption.js'
import {productFolder} from './product.js'
import type {FeatureText, RunOptions} from './run-cucumber.js'
import type {Runner} from './runner.js'
import {UserError} from './user-error.js'
import type {FromWorker, ToWorker} from './worker-messages.js'

const script = fileURLToPath(new URL('./worker.ts', import.meta.url))
const register = new URL('../../register.mjs', import.meta.url).href

/** Milliseconds: a step has given up long before. */
const silenceLimit = 180_000
const endLimit = 5000

/** A process that runs features. */
interface Worker {
  process: ChildProcess
  hasEnded: Promise<void>
  /** The end of what it wrote to standard error. */
  lastWords: () => string
}

/**
 * Starts processes that run features beside each other; they live until the end, each with what it has loaded.
 *
 * Cucumber's own workers start anew with every batch, write to our outputs, and outlive us.
 *
 * @param steps module with all step definitions
 * @param count how many
 * @param options how features are run
 */
export function startWorkers(steps: string, count: number, options: RunOptions): Runner {
  // what browsers and cucumber put aside goes even when a worker has no time to clean up
  const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-'))
  const workers = Array.from({length: count}, () => startWorker(folder))
  for (const {process} of workers) tell(process, {kind: 'load', steps, options})
  const forget = cleanUpLater(end)
  return {run, end}

  async function run(features: readonly FeatureText[], onMessage: (envelope: Envelope) => void): Promise<void> {
    const chunks = chunksOf(features, count)
    await Promise.all(
      workers.map(async (worker) => {
        for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) await runIn(worker, chunk, onMessage)
      })
    )
  }

  async function end(): Promise<void> {
    await Promise.all(workers.map(endWorker))
    rmSync(folder, {recursive: true, force: true, maxRetries: 5})
    forget()
  }
}

function startWorker(folder: string): Worker {
  const child = fork(script, [], {
    execArgv: ['--enable-source-maps', '--max-semi-space-size=64', '--import', register],
    env: {
      ...process.env,
      TS_NODE_PROJECT: join(productFolder, 'tsconfig.json'),
      TMPDIR: folder,
      TEMP: folder,
      TMP: folder
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Ctrl-C in a terminal reaches the whole group: the one who started them ends them
    detached: process.platform !== 'win32'
  })
  let words = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = `${words}${text}`.slice(-2000)
  })
  // a message to one that is gone; that it is gone is noticed anyway
  child.on('error', () => undefined)
  const hasEnded = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {process: child, hasEnded, lastWords: () => words.trim().split('\n').at(-1) ?? ''}
}

function runIn(
  worker: Worker,
  features: readonly FeatureText[],
  onMessage: (envelope: Envelope) => void
): Promise<void> {
  const {process: child} = worker
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      child.off('message', onWord).off('exit', onExit)
      finish()
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => settle(() => reject(silent())), silenceLimit)
    }
    const onExit = () => settle(() => reject(gone(worker)))
    const onWord = (message: FromWorker) => {
      wait()
      if (message.kind === 'done') settle(resolve)
      if (message.kind === 'broken') settle(() => reject(brokenBy(message)))
      if (message.kind !== 'envelope') return
      try {
        onMessage(message.envelope)
      } catch (error) {
        settle(() => reject(error))
      }
    }
    if (child.exitCode !== null || child.signalCode !== null) {
      reject(gone(worker))
      return
    }
    wait()
    child.on('message', onWord).on('exit', onExit)
    tell(child, {kind: 'run', features})
  })
}

function gone({process: {exitCode, signalCode}, lastWords}: Worker): UserError {
  const reason = signalCode ?? `exit code ${exitCode}`
  const words = lastWords()
  return new UserError(
    `A worker ended in the middle of the run (${reason}${words && `: ${words}`}), expected it to last; try fewer with \`--parallel\``
  )
}

function silent(): UserError {
  return new UserError(
    `A worker has said nothing for ${silenceLimit / 1000} s, expected it to go on; try fewer with \`--parallel\``
  )
}

function brokenBy({message, stack}: {message: string; stack: string | undefined}): Error {
  return Object.assign(new Error(message), stack !== undefined && {stack})
}

function tell(child: ChildProcess, message: ToWorker): void {
  if (child.connected) child.send(message, () => undefined)
}

/** Without its connection a worker ends; one that hangs is ended. */
async function endWorker({process: child, hasEnded}: Worker): Promise<void> {
  if (child.connected) child.disconnect()
  const timer = setTimeout(() => child.kill('SIGKILL'), endLimit)
  await hasEnded
  clearTimeout(timer)
}
