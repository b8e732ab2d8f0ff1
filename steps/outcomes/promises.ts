import {foldLabel} from '../../parsers/index.js'
import {activeRelationshipsOf, partnerById} from '../../src/partner-management/index.js'
import type {Page, PortalNode} from '../../src/portal/index.js'
import {lookAtPage} from '../actions/places.js'
import {miss} from '../judge.js'
import {collapse, matchLabel} from '../match-label.js'
import {nodesOf} from '../page-nodes.js'
import {type ConformanceWorld, languageOf, mainOf, sceneOf, targetOf} from '../world.js'

/** The text promises that the partner's ID is shown (R18), on the page that it names. */
export async function seePartnerId(world: ConformanceWorld, pageLabel?: string): Promise<void> {
  if (pageLabel !== undefined) await lookAtPage(world, pageLabel)
  const page = await targetOf(world).page()
  const id = sceneOf(world).partnerId
  const isShown = (node: PortalNode) => node.object === 'partner-id' && (node.name === id || node.value === id)
  if (!nodesOf(mainOf(page)).some(isShown)) miss(world, `The page \`${page.name}\` does not show the partner's ID`)
}

/** The text promises that the page lists the partners (R20). */
export async function seePartners(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const names = partnerNames(world)
  const missing = names.filter((name) => !isListed(page, name))
  if (missing.length > 0) miss(world, `The page \`${page.name}\` does not list ${missing.join(', ')}`)
  // Without partners the list says so (R21); a page that says nothing of them is no list.
  const isEmptyList = nodesOf(mainOf(page)).some((node) => node.id === 'msg.nothingHere')
  if (names.length === 0 && !isEmptyList) miss(world, `The page \`${page.name}\` does not list the partners`)
}

/** The text promises a message (R21). A full stop beside the closing quotation mark is a matter of typography. */
export async function seeMessage(world: ConformanceWorld, message: string): Promise<void> {
  const page = await targetOf(world).page()
  const shown = nodesOf(mainOf(page)).filter((node) => node.role === 'status' && node.name !== '')
  if (shown.some((node) => withoutStop(node.name) === withoutStop(message))) return
  const [match] = matchLabel(message, shown, languageOf(world))
  const close = match ?? shown.find((node) => foldLabel(withoutStop(node.name)) === foldLabel(withoutStop(message)))
  const expected = shown.map((node) => node.name)
  if (close !== undefined) {
    return world.drift({rule: 'label-noise', message: `The page shows \`${close.name}\``, actual: message, expected})
  }
  world.fail({
    rule: 'outcome-missed',
    message: `The page \`${page.name}\` shows no message \`${message}\`${expected.length > 0 ? `, it shows \`${expected.join('`, `')}\`` : ''}`,
    actual: message,
    ...(expected.length > 0 && {expected})
  })
}

/** Names of the partners that the tenant's list must show. */
export function partnerNames(world: ConformanceWorld): string[] {
  const system = targetOf(world).system()
  return activeRelationshipsOf(system, sceneOf(world).tenantId).flatMap(
    ({partnerId}) => partnerById(system, partnerId)?.name ?? []
  )
}

/** Whether a row of the page names this partner. */
export function isListed(page: Page, name: string): boolean {
  return nodesOf(mainOf(page)).some((node) => node.object === 'partners' && node.name.includes(name))
}

function withoutStop(text: string): string {
  return collapse(text).replace(/\.$/u, '')
}
