import {isDeepStrictEqual} from 'node:util'
import {type Command, emptySystem, evolve, execute, type Refusal, type System, type SystemEvent} from '../index.js'
import {freeze} from './given.js'
import {invariantsOfSteps} from './invariants-of-steps.js'
import {invariantsOfSystems} from './invariants-of-systems.js'
import {linesOf} from './lines-of.js'
import {Model} from './model.js'
import {runModel} from './model-rules.js'
import type {Step} from './step.js'

/** How often each type of command was carried out and changed something, and each code occurred. */
export interface Statistics {
  commands: number
  readonly changes: Map<string, number>
  readonly refusals: Map<string, number>
}

const neverThrows = 'every command has an answer, and none throws'
const oracle = 'the model and the system do the same, and come to the same'
const replay = 'the same commands, and the same events, come to the same system again'

/** The name of every check that `checkSequence` makes. */
export const checkNames: readonly string[] = [
  neverThrows,
  oracle,
  ...Object.keys(invariantsOfSteps),
  ...Object.keys(invariantsOfSystems),
  replay
]

/** A check that failed, at which command of the sequence, and how. */
export interface Problem {
  readonly check: string
  readonly at: number
  readonly what: string
}

/** No statistics yet. */
export function newStatistics(): Statistics {
  return {commands: 0, changes: new Map(), refusals: new Map()}
}

/** Carries out a sequence, holds every check after each command, and stops at the first that fails. */
export function checkSequence(commands: readonly Command[], statistics = newStatistics()): readonly Problem[] {
  const model = new Model()
  const events: SystemEvent[] = []
  let system = freeze(emptySystem)
  for (const [at, command] of commands.entries()) {
    const step = stepOf(system, command)
    if (step instanceof Error) return [{check: neverThrows, at, what: `${step.stack ?? step}`}]
    const problems = [...problemsOfModel(model, step), ...problemsOf(step)]
    if (problems.length > 0) return problems.map(([check, what]) => ({check, at, what}))
    count(statistics, step)
    if (step.execution.ok) events.push(...step.execution.events)
    system = step.after
  }
  const again = commands.reduce(carryOut, emptySystem)
  const folded = events.reduce(evolve, emptySystem)
  if (isDeepStrictEqual(system, again) && isDeepStrictEqual(system, folded)) return []
  return [{check: replay, at: commands.length, what: 'another system'}]
}

/** Throws what is wrong with a sequence, one line per check that failed; for use in a property. */
export function assertSequence(commands: readonly Command[], statistics?: Statistics): void {
  const problems = checkSequence(commands, statistics)
  if (problems.length === 0) return
  throw new Error(problems.map(({check, at, what}) => `${check}: command ${at}: ${what}`).join('\n'))
}

function stepOf(before: System, command: Command): Step | Error {
  try {
    const execution = execute(before, command)
    if (!isAnswer(execution)) return new Error(`${command?.type} has no answer`)
    return {before, command, execution, after: execution.ok ? freeze(execution.system) : before}
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function isAnswer(execution: unknown): boolean {
  const {ok, refusal, events} = (execution ?? {}) as Partial<Record<'ok' | 'refusal' | 'events', unknown>>
  return ok === true ? Array.isArray(events) : ok === false && typeof refusal === 'object' && refusal !== null
}

function carryOut(system: System, command: Command): System {
  const execution = execute(system, command)
  return execution.ok ? execution.system : system
}

function problemsOf(step: Step): [check: string, what: string][] {
  return [
    ...Object.entries(invariantsOfSteps).flatMap(([name, check]) => named(name, check(step))),
    // What did not change was checked before.
    ...(step.after === step.before
      ? []
      : Object.entries(invariantsOfSystems).flatMap(([name, check]) => named(name, check(step.after))))
  ]
}

function named(name: string, problems: readonly string[]): [string, string][] {
  return problems.map((problem) => [name, problem])
}

/** The model knows nothing of what is no command; everything else it has to predict. */
function problemsOfModel(model: Model, {command, execution, before, after}: Step): [string, string][] {
  if (!execution.ok && isMalformed(execution.refusal)) return []
  const predicted = predictionOf(model, command)
  if (predicted === undefined) return [[oracle, 'it was not refused, and the model cannot read it']]
  if (predicted !== execution.ok) return [[oracle, `${command.type} was ${predicted ? 'refused' : 'carried out'}`]]
  if (after === before) return []
  const [expected, actual] = [model.lines(), linesOf(after)]
  const differences = [
    ...expected.filter((line) => !actual.includes(line)).map((line) => `- ${line}`),
    ...actual.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`)
  ]
  if (expected.join('\n') === actual.join('\n')) return []
  return [[oracle, differences.join(', ')]]
}

/** Whether the model carries the command out, `undefined` when it is none that the model can read. */
function predictionOf(model: Model, command: Command): boolean | undefined {
  try {
    return runModel(model, command)
  } catch {
    return undefined
  }
}

/** Refusals that are about the shape of a command, not about the rules. */
function isMalformed({code, data: {expected}}: Refusal): boolean {
  const shapes = ['text', 'text or null', 'true or false', 'a list of texts', 'a list', 'an object']
  return code === 'unknown-command' || (code === 'unknown-value' && shapes.includes(String(expected)))
}

function count(statistics: Statistics, {command, execution}: Step): void {
  statistics.commands++
  const [counts, name] = execution.ok
    ? [statistics.changes, execution.events.length > 0 ? command.type : '']
    : [statistics.refusals, execution.refusal.code]
  if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
}
