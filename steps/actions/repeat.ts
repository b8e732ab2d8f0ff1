import {type ConformanceWorld, type Deed, sceneOf} from '../world.js'

/**
 * Does again, for every further active subscription, what the reader has done since the beginning or since they last
 * repeated something (R61). Whichever steps the text numbers, the way back to the customer is one of them (DOMAIN.md
 * section 3.2, implicit steps).
 *
 * @param perform does one thing again
 */
export async function repeatForSubscriptions(
  world: ConformanceWorld,
  perform: (deed: Deed) => Promise<void>
): Promise<void> {
  const deeds = world.deeds
  world.deeds = []
  world.isRepeating = true
  for (const _ of sceneOf(world).activeSoldIds.slice(1)) {
    world.round += 1
    for (const deed of deeds) await perform(deed)
  }
  world.isRepeating = false
}
