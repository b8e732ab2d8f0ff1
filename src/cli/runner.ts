import type {Envelope} from '@cucumber/messages'
import {type FeatureText, loadSteps, type RunOptions, runFeatures} from './run-cucumber.js'
import {UserError} from './user-error.js'
import {startWorkers} from './worker-pool.js'

/** Runs features, batch after batch. */
export interface Runner {
  /**
   * Runs a batch.
   *
   * @param features as printed
   * @param onMessage takes what cucumber says; messages of features that run at the same time are mixed
   * @throws UserError when the browser or a worker is gone, Error when cucumber could not run them
   */
  run(features: readonly FeatureText[], onMessage: (envelope: Envelope) => void): Promise<void>
  /** Ends what it started. */
  end(): Promise<void>
}

/**
 * Starts what runs features; it loads the step definitions while documents are read.
 *
 * @param steps module with all step definitions
 * @param workers number of processes; 0 for this one alone
 * @param options how
 */
export function startRunner(steps: string, workers: number, options: RunOptions): Runner {
  const runner = workers > 0 ? startWorkers(steps, workers, options) : inThisProcess(steps, options)
  return {
    end: () => runner.end(),
    run: async (features, onMessage) => {
      let problem: string | undefined
      const running = runner.run(features, (envelope) => {
        problem ??= browserProblemIn(envelope)
        onMessage(envelope)
        if (problem !== undefined && workers > 0) throw new UserError(problem)
      })
      // what else went wrong went wrong because of it
      await running.catch((error: unknown) => {
        if (problem === undefined) throw error
      })
      if (problem !== undefined) throw new UserError(problem)
    }
  }
}

function inThisProcess(steps: string, options: RunOptions): Runner {
  const library = loadSteps(steps)
  return {
    run: async (features, onMessage) => runFeatures(features, await library, options, onMessage),
    end: async () => undefined
  }
}

/** A browser that is gone says nothing about a document: `BrowserProblem` of `src/browser`, by its name. */
function browserProblemIn({testStepFinished}: Envelope): string | undefined {
  const exception = testStepFinished?.testStepResult.exception
  return exception?.type === 'BrowserProblem' ? exception.message : undefined
}
