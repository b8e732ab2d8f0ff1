import {controlsOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, type Deed, mainOf, sceneOf, targetOf} from '../world.js'

/** The way from a page of a customer to the customer itself. */
const wayBack = 'lnk.customer'

/**
 * Does again, for every further active subscription, what the reader has done since the beginning or since they last
 * repeated something (R61), or of that only what the text numbers. Whichever steps it numbers, the way back to the customer
 * is one of them (DOMAIN.md section 3.2, implicit steps).
 *
 * @param perform does one thing again
 * @param counts which of it, from 1: `2, 3`; default all
 */
export async function repeatForSubscriptions(
  world: ConformanceWorld,
  perform: (deed: Deed) => Promise<void>,
  counts?: string
): Promise<void> {
  const wanted = counts?.split(', ').map(Number)
  const deeds = world.deeds.filter((_, index) => wanted?.includes(index + 1) ?? true)
  world.deeds = []
  world.isRepeating = true
  for (const _ of sceneOf(world).activeSoldIds.slice(1)) {
    world.round += 1
    if (wanted) await goBack(world)
    for (const deed of deeds) await perform(deed)
  }
  world.isRepeating = false
}

async function goBack(world: ConformanceWorld): Promise<void> {
  const isThere = controlsOf(mainOf(await targetOf(world).page())).some(({id}) => id === wayBack)
  if (isThere) await actOn(world, (target) => target.act(wayBack, {kind: 'press'}))
}
