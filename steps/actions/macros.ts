import type {Page, PortalNode} from '../../src/portal/index.js'
import {failMissing, miss} from '../judge.js'
import {wanted} from '../needs.js'
import {controlsOf, nodesOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, mainOf, sceneOf, targetOf} from '../world.js'

// What documents tell to complete without saying how (T15): the controls are our own, and known by their ids.

/** Creates the trial or subscription account: all of its page is filled in. */
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

/** Searches for a partner on the providers page, and asks the one that is wanted for help with the order (R10). */
export async function completeProvidersPage(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const isShown = ({id}: Page) => id === 'ext.providers'
  if (!isShown(page)) failMissing(world, {page, lack: 'is not the providers page', isShown, rule: 'unknown-page'})
  await actOn(world, (target) => target.act('fld.searchPartners', {kind: 'type', value: wanted.keywords}))
  await actOn(world, (target) => target.act('btn.search', {kind: 'press'}))
  await actOn(world, (target) => target.act(`provider.${sceneOf(world).partnerId}`, {kind: 'press'}))
}

/** Pages from which an order can be placed, and what leads on there. */
const orderMoves: Readonly<Record<string, string>> = {
  'ext.providers': 'lnk.backToOrder',
  'ac.checkout.1': 'btn.next',
  'ac.checkout.2': 'btn.placeOrder'
}
const lastPage = 'ac.checkout.done'

/** Goes through what is left of the wizard, from wherever the order stands (R12). */
export async function completeOrder(world: ConformanceWorld): Promise<void> {
  const start = await targetOf(world).page()
  if (moveOf(start) === undefined) {
    const isShown = (later: Page) => moveOf(later) !== undefined
    failMissing(world, {page: start, lack: 'has no order to complete', isShown, rule: 'unknown-page'})
  }
  for (let page = start; page.id !== lastPage; page = await targetOf(world).page()) {
    const move = moveOf(page)
    if (move === undefined) return miss(world, `The page \`${page.name}\` leads no further with the order`)
    await actOn(world, (target) => target.act(move, {kind: 'press'}))
    const next = await targetOf(world).page()
    if (next.id === page.id) return miss(world, `The order is not placed${errorOf(next)}`)
  }
}

/**
 * The reader is at this step of the checkout wizard. The tables of DOMAIN.md (P1, step 4) let them go on to it without being
 * told to, and no further: from a later one there is no way back.
 */
export async function lookAtWizardStep(world: ConformanceWorld, ordinal: number): Promise<void> {
  const wizard = ['ac.checkout.1', 'ac.checkout.2']
  const wantedPage = wizard[ordinal - 1]
  const isShown = ({id}: Page) => id === wantedPage
  for (const _ of wizard) {
    const page = await targetOf(world).page()
    const at = wizard.indexOf(page.id)
    const move = at !== -1 && at < ordinal - 1 && wantedPage !== undefined ? moveOf(page) : undefined
    if (move === undefined) break
    await actOn(world, (target) => target.act(move, {kind: 'press'}))
  }
  const page = await targetOf(world).page()
  world.scope = undefined
  const lack = `is not step ${ordinal} of the checkout wizard`
  if (!isShown(page)) failMissing(world, {page, lack, isShown, rule: 'unknown-page'})
}

/** The control that leads on to the order, where it is there and can be used. */
function moveOf(page: Page): string | undefined {
  const id = orderMoves[page.id]
  return controlsOf(mainOf(page)).some((node) => node.id === id && !node.disabled) ? id : undefined
}

function errorOf(page: Page): string {
  const error = nodesOf(mainOf(page)).find((node) => node.object === 'error')
  return error === undefined ? '' : `: \`${error.name}\``
}
