import type {ConformanceWorld} from '../world.js'

/** Says that the text gives a purpose, and then tells to do the opposite. */
export function sayReversed(world: ConformanceWorld, purpose: string): void {
  const message = 'What the text then tells to select does the opposite'
  world.drift({rule: 'meaning-reversed', message, actual: purpose})
}
