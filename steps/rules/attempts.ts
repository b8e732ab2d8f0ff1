import type {Command} from '../../src/partner-management/index.js'
import {miss} from '../judge.js'
import {type ConformanceWorld, targetOf} from '../world.js'

/** Tries something that the text says of the system, not of a page; what came of it is kept for the steps behind. */
export async function attempt(world: ConformanceWorld, command: Command): Promise<void> {
  const outcome = await targetOf(world).execute(command)
  world.refusals.push(outcome.ok ? null : outcome.refusal.code)
}

/** Does what the text takes for possible. */
export async function succeed(world: ConformanceWorld, command: Command): Promise<void> {
  const outcome = await targetOf(world).execute(command)
  if (!outcome.ok) miss(world, `The system refuses this: ${outcome.refusal.code}`)
}

/** Whether a command is refused, for one of these reasons; one that is accepted changes the system. */
export async function isRefused(world: ConformanceWorld, command: Command, codes: readonly string[]): Promise<boolean> {
  const outcome = await targetOf(world).execute(command)
  return !outcome.ok && codes.includes(outcome.refusal.code)
}
