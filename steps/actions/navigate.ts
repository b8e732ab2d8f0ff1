import type {Page, PortalNode} from '../../src/portal/index.js'
import {judgeLabel, judgePlace, listOf} from '../judge.js'
import {type LabelMatch, matchLabel} from '../match-label.js'
import {nearest} from '../nearest.js'
import {controlsOf, nodesOf, partOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, languageOf, mainOf, targetOf, viewOfPage} from '../world.js'
import {hasPart, lookUnder} from './places.js'
import {useControl} from './use-control.js'

/** Roles of what leads to another part or page. */
const wayRoles: readonly string[] = ['tab', 'link', 'menuitem']

/**
 * Goes to a page by its place in the navigation, else by its link. What a text says to go to may also be a part of the
 * page that is open.
 *
 * @param path names from the navigation's top to the page, or the page's alone
 * @param writtenLink identity of the link that the text sets on the page's name; an address is its own
 */
export async function navigate(world: ConformanceWorld, path: readonly string[], writtenLink?: string): Promise<void> {
  const linkId = writtenLink ?? addressIn(path)
  const target = targetOf(world)
  const page = await target.page()
  const matches = walk(world, page, [...menuLookedUnder(world, page), ...path])
  const goal = matches?.at(-1)
  if (matches === undefined || goal === undefined) {
    const [label] = path
    if (linkId !== undefined || path.length !== 1 || label === undefined) return goByLink(world, page, path, linkId)
    if (hasPart(world, page, label)) return lookUnder(world, label)
    return hasWay(world, page, label)
      ? useControl(world, {label, operations: [{kind: 'press'}]})
      : goByLink(world, page, path, linkId)
  }
  matches.slice(-path.length).forEach((match, index) => {
    judgeLabel(world, path[index] ?? '', match)
  })
  const {scope} = world
  const isThere = nodesOf(viewOfPage(world, page)).some(({id}) => id === goal.node.id)
  if (scope !== undefined && !isThere) judgePlace(world, page, `\`${goal.name}\``, scope, path.at(-1))
  await actOn(world, () => target.act(goal.node.id, {kind: 'press'}))
  if (linkId !== undefined) await judgeLink(world, linkId)
}

/**
 * The go link that the text sets on what was selected leads where the reader has come; a page that none leads to has none, and
 * an address of another site is about something else.
 */
export async function lookAtLink(world: ConformanceWorld, linkId: string): Promise<void> {
  const target = targetOf(world)
  const {id} = await target.page()
  const isOfPage = /^\d+$/.test(linkId) && target.isLinked(id)
  if (isOfPage || target.linkTarget(linkId) !== null) await judgeLink(world, linkId)
}

async function judgeLink(world: ConformanceWorld, linkId: string): Promise<void> {
  const target = targetOf(world)
  const arrived = await target.page()
  const linked = target.linkTarget(linkId)
  if (linked === arrived.id) return
  const where = linked === null ? 'to no page of this portal' : 'to another page'
  const message = `The link \`${linkId}\` leads ${where}, not to \`${arrived.name}\``
  world.drift({rule: 'link-elsewhere', message, actual: linkId})
}

/** The part of the navigation that the text says to look under: its pages are meant. */
function menuLookedUnder(world: ConformanceWorld, page: Page): string[] {
  const navigation = partOf(page, 'navigation')
  const menu = navigation === page ? undefined : navigation.children.find(({id}) => world.scope?.nodeIds.includes(id))
  return menu === undefined ? [] : [menu.name]
}

/** Whether the page itself has something to go to, or to open: a tab, a link, what unfolds; no button. */
function hasWay(world: ConformanceWorld, page: Page, label: string): boolean {
  const ways = controlsOf(mainOf(page)).filter(
    ({role, alsoRoles = [], expanded}) =>
      expanded !== undefined || [role, ...alsoRoles].some((one) => wayRoles.includes(one))
  )
  return matchLabel(label, ways, languageOf(world)).length > 0
}

function addressIn([name, ...rest]: readonly string[]): string | undefined {
  return rest.length === 0 && name !== undefined && /^https?:\/\//i.test(name) ? name : undefined
}

/** Follows the names through the navigation; `undefined` when one of them leads nowhere. */
function walk(world: ConformanceWorld, page: Page, path: readonly string[]): LabelMatch[] | undefined {
  const navigation = partOf(page, 'navigation')
  if (navigation === page) return undefined
  const language = languageOf(world)
  let within: readonly PortalNode[] = path.length > 1 ? navigation.children : controlsOf(navigation)
  const matches: LabelMatch[] = []
  for (const label of path) {
    const [match] = matchLabel(label, within, language)
    if (match === undefined) return undefined
    matches.push(match)
    within = match.node.children
  }
  return matches.at(-1)?.node.takes?.includes('press') ? matches : undefined
}

/**
 * Follows the link of a page's name. To a page that no menu lists, or of another site, that is the way: the text is right if
 * it gives its name, or its address.
 */
async function goByLink(
  world: ConformanceWorld,
  page: Page,
  path: readonly string[],
  linkId: string | undefined
): Promise<void> {
  const target = targetOf(world)
  const written = path.join(' > ')
  if (linkId !== undefined && target.linkTarget(linkId) !== null) {
    const {scope} = world
    await actOn(world, () => target.openLink(linkId))
    const arrived = await target.page()
    if (!isInMenu(arrived)) {
      // no part of a page lists what only a link leads to
      if (scope !== undefined) judgePlace(world, page, `The link \`${linkId}\``, scope, path.at(-1))
      const [label, ...rest] = path
      if (rest.length === 0 && label !== undefined && target.linkTarget(label) === arrived.id) return
      const [match] = rest.length === 0 ? matchLabel(label ?? '', [arrived], languageOf(world)) : []
      if (label !== undefined && match !== undefined) return judgeLabel(world, label, match)
    }
    const expected = pathTo(arrived, arrived.name)
    const message = `The page is \`${expected}\`, only the link \`${linkId}\` leads there`
    return world.drift({rule: 'page-by-link-only', message, actual: written, expected: [expected]})
  }
  const navigation = partOf(page, 'navigation')
  const leaves = nodesOf(navigation).filter((node) => node.children.length === 0 && node.takes?.includes('press'))
  const expected = nearest(
    path.at(-1) ?? '',
    leaves.map((node) => node.name)
  ).map((name) => pathTo(page, name))
  const link = linkId === undefined ? '' : `, and the link \`${linkId}\` leads to no page of this portal`
  const there = expected.length > 0 ? `, it has ${listOf(expected)}` : ''
  return world.fail({
    rule: 'unknown-page',
    message: `The navigation has no \`${written}\`${there}${link}`,
    actual: written,
    expected
  })
}

/** Whether the page's own navigation lists it. */
function isInMenu(page: Page): boolean {
  const navigation = partOf(page, 'navigation')
  return navigation !== page && nodesOf(navigation).some((node) => node.name === page.name)
}

/** The path of a page as a document would write it. */
function pathTo(page: Page, name: string): string {
  const parent = partOf(page, 'navigation').children.find((node) => node.children.some((child) => child.name === name))
  return parent === undefined ? name : `${parent.name} > ${name}`
}
