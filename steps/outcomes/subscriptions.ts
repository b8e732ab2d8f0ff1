import {subscriptionOf, subscriptionsOf} from '../../src/partner-management/index.js'
import {miss} from '../judge.js'
import {type ConformanceWorld, sceneOf, targetOf} from '../world.js'

/** R3, R24: the subscription has the wanted partner of record, and no other. */
export function hasNewPartner(world: ConformanceWorld): void {
  const {partnerId} = sceneOf(world)
  const partner = partnerOfRecord(world)
  if (partner === partnerId) return
  miss(
    world,
    partner === null
      ? 'The subscription still has no partner of record'
      : `The subscription still has the partner of record it had`
  )
}

/** R22, R23: the subscription has no partner of record any more. */
export function hasNoPartner(world: ConformanceWorld): void {
  if (partnerOfRecord(world) !== null) miss(world, 'The subscription still has a partner of record')
}

/** R19: whatever the procedure did, it did to one subscription. */
export function othersAreUnchanged(world: ConformanceWorld): void {
  const {system, tenantId, subscriptionId} = sceneOf(world)
  const now = targetOf(world).system()
  const changed = subscriptionsOf(system, tenantId)
    .filter((before) => before.id !== subscriptionId)
    .filter((before) => subscriptionOf(now, tenantId, before.id)?.partnerOfRecord !== before.partnerOfRecord)
  const names = changed.map((subscription) => `\`${subscription.name}\``).join(', ')
  if (changed.length > 0) miss(world, `The partner of record of another subscription has changed: ${names}`)
}

/** R17: the subscription that came with the offer is there, with the partner as its partner of record. */
export function hasOfferedSubscription(world: ConformanceWorld): void {
  const {tenantId, offeredSubscriptionId, partnerId} = sceneOf(world)
  const subscription = subscriptionOf(targetOf(world).system(), tenantId, offeredSubscriptionId)
  if (subscription?.partnerOfRecord !== partnerId) miss(world, 'The subscription of the offer is still not there')
}

function partnerOfRecord(world: ConformanceWorld): string | null {
  const {tenantId, subscriptionId} = sceneOf(world)
  return subscriptionOf(targetOf(world).system(), tenantId, subscriptionId)?.partnerOfRecord ?? null
}
