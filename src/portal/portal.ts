import {execute, type System} from '../partner-management/index.js'
import {emptyPage, framePage, homeOf, toPage} from './frame.js'
import {pages} from './pages/index.js'
import {messagePage} from './pages/mail.js'
import {type Effect, effectOf, enabledControls, type FieldChanges, findPart, type Part} from './part.js'
import {cloudReleaseOf} from './releases/load.js'
import type {Actor, Operation, Page, PortalOutcome, PortalRefusal, PortalSetting, PortalState} from './types.js'
import {type PartnerView, pageRelease, type View, viewOf} from './view.js'

/** The portal as an administrator of this tenant finds it after signing in: on the home page. */
export function signIn(system: System, tenantId: string): PortalState {
  return arrive(system, {kind: 'administrator', tenantId})
}

/** Partner Center as somebody of this partner finds it after signing in: on its home page (T16). */
export function signInPartner(system: System, partnerId: string): PortalState {
  return arrive(system, {kind: 'partner', partnerId})
}

/**
 * The page that is open, as data.
 *
 * Where there is no portal (`portalExists`), nobody is signed in, or the open page is not in this release, it is a page
 * without a name.
 */
export function renderPage(state: PortalState, setting: PortalSetting): Page {
  const viewed = viewOf(state, setting)
  return toPage(viewed.ok ? openPage(viewed.view) : emptyPage(state.session.page))
}

/**
 * Does something to a control of the open page.
 *
 * Refused: `no-such-portal`, `not-signed-in`, `no-such-control`, `disabled-control`, `wrong-operation` (each with the
 * names of what is there), `refused-by-system` (with the system's own code and values). What a page reports itself,
 * such as an ID that nobody has, is no refusal: the page then shows a `status` whose object is `error`.
 */
export function act(state: PortalState, setting: PortalSetting, nodeId: string, operation: Operation): PortalOutcome {
  const viewed = viewOf(state, setting)
  if (!viewed.ok) return viewed
  const page = openPage(viewed.view)
  const control = findPart(page, nodeId)
  if (!control) return refuse('no-such-control', {control: nodeId, ...whatIsThere(page)})
  const effect = effectOf(control, operation)
  if (!effect) {
    const takes = Object.keys(control.on ?? {})
    return refuse('wrong-operation', {...described(control), operation: operation.kind, takes, ...whatIsThere(page)})
  }
  if (control.disabled) return refuse('disabled-control', {...described(control), ...whatIsThere(page)})
  return carryOut(state, effect)
}

/**
 * The page that a link leads to in this cloud and release, `null` for a link that the portal does not know.
 *
 * @param linkId  number of a go link, or the address of a page on another site
 */
export function linkTarget(setting: PortalSetting, linkId: string): string | null {
  const links = linksOf(setting)
  const key = linkKey(linkId)
  return Object.hasOwn(links, key) ? (links[key] ?? null) : null
}

/** Whether any link leads to a page in this cloud and release. */
export function isLinked(setting: PortalSetting, pageId: string): boolean {
  return Object.values(linksOf(setting)).includes(pageId)
}

/**
 * Follows a link: a go link by its number, one to another site by its address.
 *
 * Refused: `no-such-portal`, `not-signed-in`, `no-such-link`, `no-such-page` (R9: only the new admin center has it).
 */
export function openLink(state: PortalState, setting: PortalSetting, linkId: string): PortalOutcome {
  const viewed = viewOf(state, setting)
  if (!viewed.ok) return viewed
  const page = linkTarget(setting, linkId)
  if (page === null) return refuse('no-such-link', {link: linkId, links: Object.keys(linksOf(setting))})
  if (!pageRelease(viewed.view, page)) return refuse('no-such-page', {page, link: linkId})
  return carryOut(state, {go: {page}})
}

/** Opens the administrator's mailbox: the newest message, or the empty inbox. Refused as `openLink`. */
export function openMail(state: PortalState, setting: PortalSetting): PortalOutcome {
  const viewed = viewOf(state, setting)
  if (!viewed.ok) return viewed
  if (viewed.view.kind === 'partner') return refuse('no-such-page', {page: 'mail.inbox'})
  return carryOut(state, {go: messagePage(viewed.view)})
}

function arrive(system: System, actor: Actor): PortalState {
  return {system, session: {actor, page: homeOf(actor), fields: {}}}
}

/** Addresses are the same however their scheme, host, last slash and query are written. */
function linkKey(linkId: string): string {
  return linkId.replace(
    /^https?:\/\/([^/?#]+)([^?#]*).*/is,
    (_, host: string, path: string) => `${host.toLowerCase()}${path.replace(/\/+$/, '')}`
  )
}

function openPage(view: View | PartnerView): Part {
  const definition = pages.get(view.session.page)
  const there = definition && pageRelease(view, definition.id)
  return there ? framePage(view, definition) : emptyPage(view.session.page, view)
}

function carryOut(state: PortalState, effect: Effect): PortalOutcome {
  if (!effect.command) return {ok: true, state: {...state, session: moved(state, effect)}}
  const execution = execute(state.system, effect.command)
  if (execution.ok) return {ok: true, state: {system: execution.system, session: moved(state, effect)}}
  const {code, data} = execution.refusal
  const remembered = effect.refused?.[code]
  if (!remembered) return refuse('refused-by-system', {...data, reason: code, command: effect.command.type})
  return {ok: true, state: {...state, session: moved(state, {set: remembered})}}
}

function moved(state: PortalState, effect: Effect): PortalState['session'] {
  const {session} = state
  if (effect.go) return {...session, page: effect.go.page, fields: {...effect.go.fields}}
  return {...session, fields: changed(session.fields, effect.set ?? {})}
}

function changed(fields: Readonly<Record<string, string>>, changes: FieldChanges): Record<string, string> {
  const result: Record<string, string> = {...fields}
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete result[name]
    else result[name] = value
  }
  return result
}

function linksOf(setting: PortalSetting): Readonly<Record<string, string>> {
  return cloudReleaseOf(setting)?.links ?? {}
}

function refuse(code: PortalRefusal['code'], data: PortalRefusal['data']): PortalOutcome {
  return {ok: false, refusal: {code, data}}
}

function described(control: Part) {
  return {control: control.id, role: control.role, name: control.name}
}

function whatIsThere(page: Part) {
  return {page: page.name, controls: enabledControls(page).map(({name}) => name)}
}
