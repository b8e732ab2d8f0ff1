import {
  activeRelationshipsOf,
  isDelegatedAdministrator,
  subscriptionOf,
  subscriptionsOf
} from '../../src/partner-management/index.js'
import {nodesOf} from '../page-nodes.js'
import {type ConformanceWorld, mainOf, sceneOf, targetOf} from '../world.js'
import {isListed, miss, partnerNames} from './promises.js'

/** R3, R24: the subscription has the wanted partner of record, and no other. */
export function hasNewPartner(world: ConformanceWorld): void {
  const {newPartnerId} = sceneOf(world)
  const partner = partnerOfRecord(world)
  if (partner === newPartnerId) return
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

/** R16: the partner who sent the offer is delegated administrator. */
export function isAdministrator(world: ConformanceWorld): void {
  const {tenantId, newPartnerId} = sceneOf(world)
  if (!isDelegatedAdministrator(targetOf(world).system(), tenantId, newPartnerId)) {
    miss(world, 'The partner is still not a delegated administrator')
  }
}

/** R17: the subscription that came with the offer is there, with the partner as its partner of record. */
export function hasOfferedSubscription(world: ConformanceWorld): void {
  const {tenantId, offeredSubscriptionId, newPartnerId} = sceneOf(world)
  const subscription = subscriptionOf(targetOf(world).system(), tenantId, offeredSubscriptionId)
  if (subscription?.partnerOfRecord !== newPartnerId) miss(world, 'The subscription of the offer is still not there')
}

/** R20: the administrator sees each partner. */
export async function seesRelationships(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const names = partnerNames(world)
  const missing = names.filter((name) => !isListed(page, name))
  if (names.length === 0 || missing.length > 0) miss(world, `The page \`${page.name}\` does not list the partners`)
}

/** R21: the administrator sees that there is no partner. */
export async function seesNoRelationships(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const {tenantId} = sceneOf(world)
  const isEmpty = activeRelationshipsOf(targetOf(world).system(), tenantId).length === 0
  const hasMessage = nodesOf(mainOf(page)).some((node) => node.id === 'msg.nothingHere')
  if (!isEmpty || !hasMessage) miss(world, `The page \`${page.name}\` does not say that there is no partner`)
}

function partnerOfRecord(world: ConformanceWorld): string | null {
  const {tenantId, subscriptionId} = sceneOf(world)
  return subscriptionOf(targetOf(world).system(), tenantId, subscriptionId)?.partnerOfRecord ?? null
}
