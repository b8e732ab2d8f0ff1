import {tenantOf} from '../../src/partner-management/index.js'
import {
  type Actor,
  act,
  findNodes,
  type NodeQuery,
  type Operation,
  openLink,
  openMail,
  type Page,
  type PortalNode,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  portalExists,
  portalReleases,
  renderPage,
  type Session,
  signIn,
  signInPartner
} from '../../src/portal/index.js'
import type {Story} from './story.js'

/** Somebody who looks at the portal. */
export interface Visit {
  actor: Actor
  session: Session
}

/** Signs in, unless the same person is there already. */
export function visitAs(story: Story, actor: Actor): void {
  const {visit} = story
  if (visit && JSON.stringify(visit.actor) === JSON.stringify(actor)) return
  const arrival =
    actor.kind === 'partner' ? signInPartner(story.system, actor.partnerId) : signIn(story.system, actor.tenantId)
  story.visit = {actor, session: arrival.session}
}

/** The page that the visitor sees now. */
export function pageOf(story: Story): Page {
  return renderPage(stateOf(story), settingOf(story))
}

/** Goes to a page by its name in the menu. */
export function goTo(story: Story, name: string): void {
  operate(story, only(pageOf(story), {role: 'menuitem', name}), {kind: 'press'})
}

/** Follows a link by its number or address. */
export function follow(story: Story, link: string): void {
  story.attemptOnPage(actorOf(story), openLink(stateOf(story), settingOf(story), link), `the link ${link}`)
}

/** Opens the mailbox. */
export function readMail(story: Story): void {
  story.attemptOnPage(actorOf(story), openMail(stateOf(story), settingOf(story)), 'the mailbox')
}

/** Does something to a control; one that is disabled is refused. */
export function operate(story: Story, {id, name}: PortalNode, operation: Operation): void {
  story.attemptOnPage(actorOf(story), act(stateOf(story), settingOf(story), id, operation), name)
}

/** The only node of the page that meets the query; what else there is when there is none. */
export function only(page: PortalNode, query: NodeQuery): PortalNode {
  const found = shown(page, query)
  const [node] = found
  if (node !== undefined && found.length === 1) return node
  const wanted = [query.role, query.name && `\`${query.name}\``].filter(Boolean).join(' ')
  const there = findNodes(page, query.role === undefined ? {} : {role: query.role}).map(({name}) => `\`${name}\``)
  throw new Error(
    `The page \`${page.name}\` shows ${found.length} of ${wanted}, it shows ${there.join(', ') || 'none'}`
  )
}

/** The nodes of a page that meet the query, by any of their names and roles. */
export function shown(page: PortalNode, {role, name, ...query}: NodeQuery): PortalNode[] {
  return findNodes(page, query).filter(
    (node) =>
      (name === undefined || node.name === name || node.alsoCalled?.includes(name)) &&
      (role === undefined || node.role === role || node.alsoRoles?.includes(role))
  )
}

/** The release that the features speak of unless they name one: the newest that has this portal. */
function settingOf(story: Story): PortalSetting {
  const actor = actorOf(story)
  const cloud = actor.kind === 'partner' ? partnerCenter : (tenantOf(story.system, actor.tenantId)?.cloud ?? '')
  const {language} = story
  const ids = portalReleases.map(({id}) => id).filter((release) => portalExists({cloud, release, language}))
  const release = story.release ?? ids.at(-1) ?? ''
  if (!ids.includes(release)) throw new Error(`There is no portal of \`${cloud}\` in the release \`${release}\``)
  return {cloud, release, language}
}

function stateOf(story: Story): PortalState {
  if (!story.visit) throw new Error('Nobody looks at the portal yet, expected a step that opens a page')
  return {system: story.system, session: story.visit.session}
}

function actorOf(story: Story): Actor {
  return stateOf(story).session.actor
}
