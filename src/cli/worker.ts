import type {ISupportCodeLibrary} from '@cucumber/cucumber/api'
import type {Envelope} from '@cucumber/messages'
import {loadSteps, type RunOptions, runFeatures} from './run-cucumber.js'
import type {FromWorker, ToWorker} from './worker-messages.js'

// A process that runs features for `worker-pool.ts`.

let loaded: {library: Promise<ISupportCodeLibrary>; options: RunOptions} | undefined

process.on('message', async (message: ToWorker) => {
  try {
    if (message.kind === 'load') {
      loaded = {library: loadSteps(message.steps), options: message.options}
    } else if (loaded) {
      await runFeatures(message.features, await loaded.library, loaded.options, (envelope) => {
        if (isOfUse(envelope)) say({kind: 'envelope', envelope})
      })
      say({kind: 'done'})
    }
  } catch (error) {
    const {message: text, stack} = error instanceof Error ? error : new Error(String(error))
    say({kind: 'broken', message: text, stack})
  }
})

// however the one who started this ends: nothing that was started here outlives it
process.on('disconnect', () => process.exit())

function say(message: FromWorker): void {
  if (process.connected) process.send?.(message)
}

/** The definitions are long, and the same every time. */
function isOfUse({gherkinDocument, pickle, testCase, ...others}: Envelope): boolean {
  const {testCaseStarted, testStepFinished, attachment, testCaseFinished} = others
  const kept = [gherkinDocument, pickle, testCase, testCaseStarted, testStepFinished, attachment, testCaseFinished]
  return kept.some((one) => one !== undefined)
}
