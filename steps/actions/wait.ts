import {mailboxOf, tenantOf} from '../../src/partner-management/index.js'
import {miss} from '../judge.js'
import {type ConformanceWorld, sceneOf, targetOf} from '../world.js'

/** Waits for the partner's e-mail: the Given steps have put it there, or it does not come. */
export function waitForMail(world: ConformanceWorld): void {
  if (mailboxOf(targetOf(world).system(), sceneOf(world).tenantId).length === 0) miss(world, 'No email arrives')
}

/** Waits until a partner gets in touch: only those do who were written to, or have written (R42). */
export function waitForPartner(world: ConformanceWorld): void {
  const system = targetOf(world).system()
  const {tenantId} = sceneOf(world)
  const isKnown = (tenantOf(system, tenantId)?.contactRequests.length ?? 0) + mailboxOf(system, tenantId).length > 0
  if (!isKnown) miss(world, 'No partner knows of the administrator')
}
