import type {PortalNode} from '../../src/portal/index.js'
import {miss} from '../judge.js'
import {controlsOf, nodesOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, mainOf, sceneOf, targetOf} from '../world.js'

/** R20, R44: the partner is in the administrator's list. */
export async function partnerIsListed(world: ConformanceWorld): Promise<void> {
  if (!(await hasRow(world, 'ac.partnerRelationships', 'partners', sceneOf(world).partnerId))) {
    miss(world, 'The list of partners does not show the partner')
  }
}

/** R50: the partner is gone from the administrator's list. */
export async function partnerIsNotListed(world: ConformanceWorld): Promise<void> {
  if (await hasRow(world, 'ac.partnerRelationships', 'partners', sceneOf(world).partnerId)) {
    miss(world, 'The list of partners still shows the partner')
  }
}

/** R54: the customer is gone from the partner's list. */
export async function customerIsNotListed(world: ConformanceWorld): Promise<void> {
  if (await hasRow(world, 'pc.customers', 'customer', sceneOf(world).tenantId)) {
    miss(world, 'The list of customers still shows the customer')
  }
}

/** Looks the list up by the menu, wherever the procedure has led to. */
async function hasRow(world: ConformanceWorld, pageId: string, object: string, subject: string): Promise<boolean> {
  const isItem = (node: PortalNode) => node.id === `menu.${pageId}`
  const ways = [
    isItem,
    (node: PortalNode) => node.id === 'lnk.adminCenter',
    (node: PortalNode) => node.id === 'lnk.back'
  ]
  for (let page = await targetOf(world).page(); page.id !== pageId; page = await targetOf(world).page()) {
    const controls = controlsOf(page)
    const way = ways.map((isWay) => controls.find(isWay)).find((node) => node !== undefined)
    if (way === undefined) throw new Error(`Cannot look up ${pageId} from ${page.id}, which has no menu`)
    await actOn(world, (target) => target.act(way.id, {kind: 'press'}))
  }
  const page = await targetOf(world).page()
  return nodesOf(mainOf(page)).some((node) => node.object === object && node.subject === subject)
}
