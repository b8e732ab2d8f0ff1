import type {WrittenRole} from '../../parsers/index.js'
import type {PortalNode} from '../../src/portal/index.js'
import {failMissing} from '../judge.js'
import {matchLabel} from '../match-label.js'
import {controlsOf, nodesOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, languageOf, mainOf, sceneOf, targetOf, viewOfPage} from '../world.js'
import {useControl} from './use-control.js'

/** Presses what a label names. A box that is pressed gets the focus, and nothing changes. */
export async function press(world: ConformanceWorld, label: string, role?: WrittenRole): Promise<void> {
  const page = await targetOf(world).page()
  const boxes = controlsOf(viewOfPage(world, page)).filter((node) => node.role === 'textbox')
  const isFocus = role === 'box' || role === 'textbox'
  if (isFocus && matchLabel(label, boxes, languageOf(world)).some((match) => match.exact)) return
  await useControl(world, {label, ...(role && {role}), operations: [{kind: 'press'}, {kind: 'check'}]})
}

/** Unfolds what a label names; the text is wrong about what does not unfold. */
export async function expand(world: ConformanceWorld, label: string): Promise<void> {
  await useControl(world, {label, operations: [{kind: 'press'}], isExpander: true})
}

/** Follows a link that the document sets itself: its identity leads there, whatever it is called. */
export async function follow(world: ConformanceWorld, label: string, link: string): Promise<void> {
  const target = targetOf(world)
  if (target.linkTarget(link) === null) return press(world, label, 'link')
  await actOn(world, () => target.openLink(link))
}

/** Selects the subscription that the scenario is about. */
export async function selectSubscription(world: ConformanceWorld): Promise<void> {
  const {subscriptionId} = sceneOf(world)
  const isRow = (node: PortalNode) => node.object === 'subscription' && node.subject === subscriptionId
  await useObject(world, isRow, 'lists no subscription to select')
}

/** Follows the link that the text does not name: the one of the mail. */
export async function followLink(world: ConformanceWorld): Promise<void> {
  await useObject(world, (node) => node.object === 'link' && node.role === 'link', 'has no link to follow')
}

/** Reads the partner's terms: they must be there; reading changes nothing. */
export async function readTerms(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const isShown = (shown: PortalNode) => nodesOf(shown).some((node) => node.object === 'terms')
  if (!isShown(page)) failMissing(world, {page, lack: 'shows no terms of a partner', isShown})
}

/** Creates the trial or subscription account; its page is in no document (T15), so all of it is filled in. */
export async function createAccount(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const isShown = (shown: PortalNode) => nodesOf(shown).some((node) => node.object === 'account')
  if (!isShown(page)) failMissing(world, {page, lack: 'creates no account', isShown, rule: 'unknown-page'})
  for (const box of controlsOf(mainOf(page)).filter((node) => node.role === 'textbox')) {
    await actOn(world, (target) => target.act(box.id, {kind: 'type', value: 'Example'}))
  }
  const filled = await targetOf(world).page()
  const button = controlsOf(mainOf(filled)).find((node) => node.role === 'button' && !node.disabled)
  if (button === undefined) throw new Error(`Cannot create an account without a button on ${filled.id}`)
  await actOn(world, (target) => target.act(button.id, {kind: 'press'}))
}

async function useObject(
  world: ConformanceWorld,
  isWanted: (node: PortalNode) => boolean,
  lack: string
): Promise<void> {
  const page = await targetOf(world).page()
  const isUsable = (node: PortalNode) => isWanted(node) && node.takes?.includes('press') === true && !node.disabled
  const node = controlsOf(viewOfPage(world, page)).find(isUsable)
  if (node === undefined) return failMissing(world, {page, lack, isShown: (later) => controlsOf(later).some(isUsable)})
  await actOn(world, (target) => target.act(node.id, {kind: 'press'}))
}
