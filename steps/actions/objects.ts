import type {Operation, Page, PortalNode} from '../../src/portal/index.js'
import {failMissing, judgePlace} from '../judge.js'
import {controlsOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, currentSubscriptionId, sceneOf, targetOf, viewOfPage} from '../world.js'

/** Selects the subscription that the scenario is about, or is at. */
export async function selectSubscription(world: ConformanceWorld): Promise<void> {
  const id = currentSubscriptionId(world)
  await useObject(world, isOf('subscription', id), 'lists no subscription to select')
}

/** Selects the product that the scenario buys. */
export async function selectProduct(world: ConformanceWorld): Promise<void> {
  await useObject(world, isOf('product', sceneOf(world).productId), 'lists no product to select')
}

/** Selects the provider that the administrator wants, among what was found. */
export async function selectProvider(world: ConformanceWorld): Promise<void> {
  const {partnerId} = sceneOf(world)
  await useObject(world, isOf('provider', partnerId), 'lists no provider to select', 'check', 'press')
}

/** Selects the customer that the scenario is about. */
export async function selectCustomer(world: ConformanceWorld): Promise<void> {
  await useObject(world, isOf('customer', sceneOf(world).tenantId), 'lists no customer to select')
}

/** Selects the partner that the scenario is about: its row. */
export async function selectPartner(world: ConformanceWorld): Promise<void> {
  await useObject(world, isOf('partners', sceneOf(world).partnerId), 'lists no partner to select')
}

/** Follows the link that the text does not name: the one of the mail. */
export async function followLink(world: ConformanceWorld): Promise<void> {
  await useObject(world, (node) => node.object === 'link' && node.role === 'link', 'has no link to follow')
}

/**
 * Uses the first control that is wanted, with the first of the operations that it takes.
 *
 * @param lack what the page lacks without it, in a sentence without subject
 * @param kinds default: it is pressed
 */
export async function useObject(
  world: ConformanceWorld,
  isWanted: (node: PortalNode) => boolean,
  lack: string,
  ...kinds: ReadonlyArray<'press' | 'check'>
): Promise<void> {
  const wanted = kinds.length === 0 ? (['press'] as const) : kinds
  await operate(
    world,
    isWanted,
    lack,
    wanted.map((kind) => ({kind}))
  )
}

/** Uses the first control that is wanted with the first of these operations that it takes. */
export async function operate(
  world: ConformanceWorld,
  isWanted: (node: PortalNode) => boolean,
  lack: string,
  operations: readonly Operation[]
): Promise<void> {
  const page = await targetOf(world).page()
  const taken = (node: PortalNode) => operations.find(({kind}) => node.takes?.includes(kind))
  const isUsable = (node: PortalNode) => isWanted(node) && taken(node) !== undefined && !node.disabled
  const find = (shown: PortalNode) => controlsOf(shown).find(isUsable)
  const there = find(viewOfPage(world, page))
  const node = there ?? find(page)
  const operation = node && taken(node)
  if (!operation) return failMissing(world, {page, lack, isShown: (later: Page) => find(later) !== undefined})
  // what bears a name of our own making is known by what it is
  const {scope} = world
  if (scope !== undefined && there === undefined) {
    judgePlace(world, page, node.subject === undefined ? `\`${node.name}\`` : thingOf(node), scope)
  }
  await actOn(world, (target) => target.act(node.id, operation))
}

function thingOf({object = 'row'}: PortalNode): string {
  return `The ${object === 'partners' ? 'partner' : object}`
}

function isOf(object: string, subject: string) {
  return (node: PortalNode) => node.object === object && node.subject === subject
}
