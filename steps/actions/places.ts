import type {PortalNode} from '../../src/portal/index.js'
import {failMissing, judgeLabel} from '../judge.js'
import {matchLabel} from '../match-label.js'
import {nearest} from '../nearest.js'
import {nodesOf, parentOf, partOf} from '../page-nodes.js'
import {type ConformanceWorld, languageOf, targetOf} from '../world.js'

/** Roles whose names a text can say to look under. */
const groupRoles: readonly string[] = ['group', 'complementary', 'heading', 'list', 'text']

/** The reader is, as the text says, on the page with this name. */
export async function lookAtPage(world: ConformanceWorld, label: string): Promise<void> {
  const page = await targetOf(world).page()
  const language = languageOf(world)
  const [match] = matchLabel(label, [page], language)
  world.scope = undefined
  if (match !== undefined) return judgeLabel(world, label, match)
  failMissing(world, {
    page,
    lack: `is not the page \`${label}\``,
    isShown: (later) => matchLabel(label, [later], language).length > 0,
    actual: label,
    rule: 'unknown-page'
  })
}

/** The reader is on the page of a subscription, as prose calls it. */
export async function lookAtSubscriptionPage(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const isShown = (shown: PortalNode) => shown.object === 'subscription'
  world.scope = undefined
  if (!isShown(page)) failMissing(world, {page, lack: `is not a subscription's`, isShown, rule: 'unknown-page'})
}

/** The reader is on the page of a partner, as prose calls it. */
export async function lookAtPartnerPage(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const isShown = (shown: PortalNode) => shown.object === 'partner'
  world.scope = undefined
  if (!isShown(page)) failMissing(world, {page, lack: `is not a partner's`, isShown, rule: 'unknown-page'})
}

/** The reader is on a page of a customer, as prose calls it: those have the customer's own menu. */
export async function lookAtCustomerPage(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const isShown = (shown: PortalNode) => nodesOf(shown).some(({id}) => id === 'menu.customer')
  world.scope = undefined
  if (!isShown(page)) failMissing(world, {page, lack: `is not a customer's`, isShown, rule: 'unknown-page'})
}

/** The reader is on a page where providers are searched for. */
export async function lookAtProvidersPage(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const isShown = ({id}: PortalNode) => id === 'ext.providers' || id === 'ext.solutionProviders'
  world.scope = undefined
  if (!isShown(page)) failMissing(world, {page, lack: 'is not the providers page', isShown, rule: 'unknown-page'})
}

/** The reader looks under a name: the next action happens there. */
export async function lookUnder(world: ConformanceWorld, label: string): Promise<void> {
  const page = await targetOf(world).page()
  const language = languageOf(world)
  const groups = groupsOf(page)
  const [match] = matchLabel(label, groups, language)
  // a page that the text calls a pane is all there is to look under
  const [whole] = match === undefined ? matchLabel(label, [page], language) : []
  if (whole !== undefined) {
    world.scope = undefined
    return judgeLabel(world, label, whole)
  }
  const [menu] = match === undefined ? matchLabel(label, menusOf(page), language) : []
  if (menu !== undefined) {
    world.scope = {nodeIds: [menu.node.id], label: `under \`${label}\``}
    return judgeLabel(world, label, menu)
  }
  if (match === undefined) {
    return failMissing(world, {
      page,
      lack: `has no \`${label}\` to look under`,
      isShown: (later) => matchLabel(label, groupsOf(later), language).length > 0,
      actual: label,
      expected: nearest(
        label,
        groups.map((node) => node.name)
      )
    })
  }
  judgeLabel(world, label, match)
  world.scope = {nodeIds: [containerOf(page, match.node).id], label: `under \`${label}\``}
}

/** Whether the page has a part of this name to look under. */
export function hasPart(world: ConformanceWorld, page: PortalNode, label: string): boolean {
  return matchLabel(label, groupsOf(page), languageOf(world)).length > 0
}

/** The reader looks under what prose names without a label: the next action happens in the part that holds it. */
export async function lookUnderObject(world: ConformanceWorld, object: string): Promise<void> {
  const page = await targetOf(world).page()
  const find = (shown: PortalNode) => nodesOf(shown).find((node) => node.object === object)
  const node = find(page)
  const lack = `shows no ${object.replace('-', ' ')}`
  if (node === undefined) return failMissing(world, {page, lack, isShown: (later) => find(later) !== undefined})
  world.scope = {nodeIds: [containerOf(page, node).id], label: `under the ${object.replace('-', ' ')}`}
}

/** The reader looks at the right-hand side of the page. */
export async function lookAtSide(world: ConformanceWorld): Promise<void> {
  await lookAtParts(world, 'the right-hand side', 'has no right-hand side', (node) => node.role === 'complementary')
}

/** The reader looks at the navigation, which is on the left. */
export async function lookAtNavigation(world: ConformanceWorld): Promise<void> {
  await lookAtParts(world, 'the navigation', 'has no navigation', isNavigation)
}

/** The reader looks at a menu: the navigation is one, and so is what has been opened. */
export async function lookAtMenu(world: ConformanceWorld): Promise<void> {
  const isOpenMenu = ({expanded, children}: PortalNode) =>
    expanded === true && children.some(({role}) => role === 'menuitem')
  await lookAtParts(world, 'a menu', 'has no menu', (node) => isNavigation(node) || isOpenMenu(node))
}

function isNavigation({role}: PortalNode): boolean {
  return role === 'navigation'
}

async function lookAtParts(
  world: ConformanceWorld,
  name: string,
  lack: string,
  isPart: (node: PortalNode) => boolean
): Promise<void> {
  const page = await targetOf(world).page()
  const find = (shown: PortalNode) => nodesOf(shown).filter(isPart)
  const parts = find(page)
  if (parts.length === 0) return failMissing(world, {page, lack, isShown: (later) => find(later).length > 0})
  world.scope = {nodeIds: parts.map(({id}) => id), label: `in ${name}`}
}

/** The reader opens their mail; who has signed in as a partner has none. */
export async function lookInMail(world: ConformanceWorld): Promise<void> {
  const target = targetOf(world)
  const page = await target.page()
  const outcome = await target.openMail()
  if (!outcome.ok) world.fail({rule: 'unknown-page', message: `There is no email on the page \`${page.name}\``})
  world.scope = undefined
}

function groupsOf(page: PortalNode): PortalNode[] {
  return nodesOf(page).filter((node) => groupRoles.includes(node.role) && node.name !== '')
}

/** Parts of the navigation: `under **Billing**`. */
function menusOf(page: PortalNode): PortalNode[] {
  const navigation = partOf(page, 'navigation')
  return navigation === page ? [] : navigation.children.filter(({children}) => children.length > 0)
}

/** What stands under a name is in its group, or beside it where it is only a heading or a text. */
function containerOf(page: PortalNode, node: PortalNode): PortalNode {
  return node.children.length > 0 ? node : (parentOf(page, node) ?? node)
}
