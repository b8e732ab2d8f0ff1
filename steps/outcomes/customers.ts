import {
  isSupportContact,
  type System,
  subscriptionsOf,
  subscriptionsSoldBy
} from '../../src/partner-management/index.js'
import {miss} from '../judge.js'
import {type ConformanceWorld, sceneOf, targetOf} from '../world.js'

/** R60, R61, R63: all that the partner sold to the customer is suspended. */
export function soldSubscriptionsAreSuspended(world: ConformanceWorld): void {
  const {tenantId, partnerId} = sceneOf(world)
  const sold = subscriptionsSoldBy(targetOf(world).system(), tenantId, partnerId)
  const active = sold.filter(({status}) => status === 'active').map(({name}) => `\`${name}\``)
  if (active.length > 0) miss(world, `A subscription that the partner sold is still active: ${active.join(', ')}`)
}

/** R55: the partner is no support contact of the customer any more. */
export function isNoSupportContact(world: ConformanceWorld): void {
  const {tenantId, partnerId} = sceneOf(world)
  if (isSupportContact(targetOf(world).system(), tenantId, partnerId)) {
    miss(world, 'The partner is still a support contact of the customer')
  }
}

/** What the partner did not sell is none of its business. */
export function elsewhereIsUnchanged(world: ConformanceWorld): void {
  const {system, tenantId, partnerId} = sceneOf(world)
  const elsewhere = (state: System) =>
    JSON.stringify(subscriptionsOf(state, tenantId).filter(({soldBy}) => soldBy !== partnerId))
  if (elsewhere(system) !== elsewhere(targetOf(world).system())) {
    miss(world, 'A subscription that the customer bought elsewhere has changed')
  }
}

/** Whatever the procedure did, it did to one customer. */
export function otherCustomersAreUnchanged(world: ConformanceWorld): void {
  const {system, tenantId} = sceneOf(world)
  const others = (state: System) => JSON.stringify(state.tenants.filter(({id}) => id !== tenantId))
  if (others(system) !== others(targetOf(world).system())) miss(world, 'Another customer has changed')
}
