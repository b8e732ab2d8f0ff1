import {type Command, purchasesSeenBy, subscriptionsOf} from '../../src/partner-management/index.js'
import {miss} from '../judge.js'
import {type ConformanceWorld, sceneOf, targetOf} from '../world.js'
import {attempt, isRefused, succeed} from './attempts.js'

/** IDs that no partner has given anybody: one that nobody has, and none. */
const unknownIds = ['0000000', ''] as const

/** R6: enters IDs that no partner has given. */
export async function tryUnknownIds(world: ConformanceWorld): Promise<void> {
  const {tenantId, subscriptionId} = sceneOf(world)
  for (const partnerId of unknownIds) {
    await attempt(world, {type: 'setPartnerOfRecord', tenantId, subscriptionId, partnerId})
  }
}

/** R6: each was refused as the ID of nobody, and nothing has changed. */
export function refusedIds(world: ConformanceWorld): void {
  const before = JSON.stringify(subscriptionsOf(sceneOf(world).system, sceneOf(world).tenantId))
  const now = JSON.stringify(subscriptionsOf(targetOf(world).system(), sceneOf(world).tenantId))
  const isRefusal = world.refusals.length > 0 && world.refusals.every((code) => code === 'unknown-partner')
  if (!isRefusal || before !== now) miss(world, 'An ID that no partner has given is accepted')
}

/** R45: the partner cannot buy for the customer, for want of the agreement. */
export async function refusesPurchase(world: ConformanceWorld): Promise<void> {
  if (!(await isRefused(world, purchase(world), ['agreement-not-accepted']))) {
    miss(world, 'The partner can buy before the agreement is accepted')
  }
}

/** R57: the partner cannot buy for the customer, for want of a relationship. */
export async function refusesPurchaseWithoutRelationship(world: ConformanceWorld): Promise<void> {
  if (!(await isRefused(world, purchase(world), ['no-active-relationship']))) {
    miss(world, 'The partner can still buy for the customer')
  }
}

/** R45: with the agreement the partner can. */
export async function allowsPurchase(world: ConformanceWorld): Promise<void> {
  await succeed(world, purchase(world))
}

/** R45: the partner cannot manage a subscription, for want of the agreement. */
export async function refusesManagement(world: ConformanceWorld): Promise<void> {
  if (!(await isRefused(world, management(world), ['agreement-not-accepted']))) {
    miss(world, 'The partner can manage subscriptions before the agreement is accepted')
  }
}

/** R45: with the agreement the partner can. */
export async function allowsManagement(world: ConformanceWorld): Promise<void> {
  await succeed(world, management(world))
}

/** R39: the customer lets MPSA partners see what the others sold. */
export async function sharePurchases(world: ConformanceWorld): Promise<void> {
  await succeed(world, {type: 'shareMpsaPurchases', tenantId: sceneOf(world).tenantId, shares: true})
}

/** R39: whether every MPSA partner sees the purchases of all of them, or none sees any but its own. */
export function seePurchases(world: ConformanceWorld, isShared: boolean): void {
  const {tenantId, mpsaPartnerIds} = sceneOf(world)
  const system = targetOf(world).system()
  const seen = mpsaPartnerIds.map(
    (partnerId) => new Set(purchasesSeenBy(system, tenantId, partnerId).map((one) => one.partnerId)).size
  )
  const expected = isShared ? mpsaPartnerIds.length : 1
  if (seen.length < 2 || seen.some((count) => count !== expected)) {
    miss(world, isShared ? 'A partner does not see what the others bought' : 'A partner sees what another one bought')
  }
}

/** R58, R59: what the customer bought otherwise is cancelled. */
export async function cancelPurchases(world: ConformanceWorld): Promise<void> {
  const {tenantId, partnerId, purchaseId} = sceneOf(world)
  await succeed(world, {type: 'cancelCustomerPurchase', tenantId, partnerId, purchaseId})
}

function purchase(world: ConformanceWorld): Command {
  const {tenantId, partnerId} = sceneOf(world)
  const subscription = {id: 'subscription-new', name: 'Visio', product: 'Visio', cost: '€ 5', kind: 'paid'} as const
  return {type: 'purchaseSubscription', tenantId, partnerId, subscription}
}

function management(world: ConformanceWorld): Command {
  const {tenantId, partnerId, subscriptionId} = sceneOf(world)
  return {type: 'manageSubscription', tenantId, partnerId, subscriptionId, name: 'Business Standard (Berlin)'}
}
