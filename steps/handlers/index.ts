import {AssertionError} from 'chai'
import type {PhraseKey} from '../../parsers/index.js'
import {repeatForSubscriptions} from '../actions/repeat.js'
import type {ConformanceWorld, Deed, PhraseArguments} from '../world.js'
import {actionHandlers, placeHandlers} from './actions.js'
import {givenHandlers} from './given.js'
import {expectationHandlers, outcomeHandlers} from './outcomes.js'
import {ruleHandlers} from './rules.js'
import type {Handlers} from './types.js'

/** What makes the difference for what follows or has gone before. */
const controlHandlers: Handlers<
  'optional' | 'optional.left-out' | 'repeat.subscriptions' | 'repeat.subscriptions.steps'
> = {
  optional: (world) => {
    world.isOptional = true
  },
  'optional.left-out': (world) => {
    world.hasLeftOut = true
  },
  'repeat.subscriptions': (world) => repeatForSubscriptions(world, (deed) => attempt(world, deed)),
  'repeat.subscriptions.steps': (world, {label}) => repeatForSubscriptions(world, (deed) => attempt(world, deed), label)
}

/** What every phrase does, whatever its language. */
const handlers: Handlers<PhraseKey> = {
  ...givenHandlers,
  ...placeHandlers,
  ...actionHandlers,
  ...controlHandlers,
  ...expectationHandlers,
  ...outcomeHandlers,
  ...ruleHandlers
}

/**
 * Does what a phrase says, and keeps in mind what the reader did, so that it can be done again.
 *
 * @throws AssertionError where the text cannot be carried out, unless it may be left out
 */
export async function carryOut(world: ConformanceWorld, key: PhraseKey, values: PhraseArguments): Promise<void> {
  const deed: Deed = {key, values, isOptional: world.isOptional || key.endsWith('.optional')}
  if (key in placeHandlers || key in actionHandlers) world.deeds.push(deed)
  await attempt(world, deed)
  // the places of what may be left out may be left out with it
  world.isOptional = key === 'optional' || (deed.isOptional && key in placeHandlers)
}

async function attempt(world: ConformanceWorld, {key, values, isOptional}: Deed): Promise<void> {
  world.isOptional = isOptional
  try {
    await handlers[key](world, values)
  } catch (error) {
    if (!isOptional || !(error instanceof AssertionError)) throw error
  }
}
