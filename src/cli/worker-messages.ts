import type {Envelope} from '@cucumber/messages'
import type {FeatureText, RunOptions} from './run-cucumber.js'

/** What a worker is told. */
export type ToWorker =
  | {kind: 'load'; steps: string; options: RunOptions}
  | {kind: 'run'; features: readonly FeatureText[]}

/** What a worker says. */
export type FromWorker =
  | {kind: 'envelope'; envelope: Envelope}
  /** It has run what it was told to run. */
  | {kind: 'done'}
  /** It could not: a defect of ours. */
  | {kind: 'broken'; message: string; stack: string | undefined}
