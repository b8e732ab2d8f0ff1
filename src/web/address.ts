import {type Actor, type PortalSetting, type PortalState, partnerCenter, type Session} from '../portal/index.js'
import {canonicalLocale, languageOf} from './language.js'
import {pathOfPage} from './paths.js'

/** A place of the portal as its address says it: which portal, in which locale, which page, and what is open or typed there. */
export interface Place {
  /** As in documents: `nl-NL`; its language is that of the setting. */
  locale: string
  setting: PortalSetting
  page: string
  fields: Session['fields']
}

/** What an address says before a page: which portal, and the rest of its path. */
export interface PortalAddress extends Pick<Place, 'locale' | 'setting'> {
  rest: readonly string[]
}

/**
 * The address of a place: `/nl-NL/o365-germany/2020-04/billing/subscriptions?subscription=sub-1`.
 *
 * It holds all that a session knows, so that pages can be reloaded, bookmarked, opened twice and gone back to. Half a
 * character (a surrogate without its other one) is none that an address can hold: it becomes `U+FFFD`, as in any form.
 *
 * @returns the address of the portal for a page that has none
 */
export function hrefOf(place: Place): string {
  const query = new URLSearchParams(Object.entries(place.fields)).toString()
  const path = Object.hasOwn(pathOfPage, place.page) ? pathOfPage[place.page] : ''
  return `${portalPath(place)}/${path}${query === '' ? '' : `?${query}`}`
}

/** The part of an address that says which portal it is. */
export function portalPath({locale, setting: {cloud, release}}: Pick<Place, 'locale' | 'setting'>): string {
  return `/${[locale, cloud, release].map((part) => encodeURIComponent(part)).join('/')}`
}

/**
 * The portal that an address names, whether there is one or not; `undefined` when it names none.
 *
 * A locale may be written in any case; slashes at the end say nothing.
 */
export function portalAddressOf(url: URL): PortalAddress | undefined {
  const [written = '', cloud, release, ...rest] = segmentsOf(url)
  const locale = canonicalLocale(written)
  const language = languageOf(written)
  if (locale === undefined || language === undefined || cloud === undefined || release === undefined) return undefined
  return {locale, setting: {cloud, release, language}, rest}
}

/**
 * The place that an address names.
 *
 * @param url of this server
 * @returns `undefined` when no page stands there; whether the release has it is not for the address to say
 */
export function placeOf(url: URL): Place | undefined {
  const address = portalAddressOf(url)
  if (address === undefined) return undefined
  const {locale, setting, rest} = address
  const page = pageAt(rest.join('/'), setting.cloud)
  return page === undefined ? undefined : {locale, setting, page, fields: fieldsOf(url)}
}

/** The state of somebody at a place. */
export function stateAt(
  {page, fields}: Pick<Place, 'page' | 'fields'>,
  system: PortalState['system'],
  actor: Actor
): PortalState {
  return {system, session: {actor, page, fields}}
}

/** What an address says twice counts as it is said first, as in forms. */
function fieldsOf({searchParams}: URL): Record<string, string> {
  return Object.fromEntries([...searchParams].reverse())
}

function segmentsOf({pathname}: URL): string[] {
  try {
    return pathname.slice(1).replace(/\/+$/, '').split('/').map(decodeURIComponent)
  } catch {
    return []
  }
}

/** Customers' portals and Partner Center each have a home of their own. */
function pageAt(path: string, cloud: string): string | undefined {
  const own = Object.keys(pathOfPage).filter((id) => pathOfPage[id] === path)
  const isOfPartners = (id: string) => id.startsWith('pc.')
  return own.find((id) => isOfPartners(id) === (cloud === partnerCenter))
}
