import type {Context} from 'hono'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import type {PortalState} from '../portal/index.js'
import {cookieName, type Visit, type Visits} from './visits.js'

/** With what somebody can begin: an example of everything, or what shows only where there is little. */
export const beginnings = ['everything', 'little'] as const
export type Beginning = (typeof beginnings)[number]

/** Makes the state that somebody finds in a cloud. */
export type Arrive = (cloud: string, beginning: Beginning) => PortalState

/** Who is let in. */
export interface Door {
  visits: Visits
  /** The state that somebody finds who comes without a visit; without, nobody is let in who was not signed in before. */
  arrive?: Arrive | undefined
}

/**
 * The visit that the request's cookie tells of, else a new one where people may come as they are.
 *
 * A cookie that tells of nobody is taken back, so that whoever had it can come anew.
 */
export function visitOf(c: Context, cloud: string, {visits, arrive}: Door): Visit | undefined {
  const name = cookieName(cloud, portOf(c))
  const id = getCookie(c, name)
  if (id !== undefined) {
    const visit = visits.find(id, cloud)
    if (!visit) deleteCookie(c, name, {path: '/'})
    return visit
  }
  if (!arrive || !isForPerson(c)) return undefined
  return begin(c, cloud, beginnings[0], {visits, arrive})
}

/** Begins a visit, in the place of the one that there was. */
export function begin(
  c: Context,
  cloud: string,
  beginning: Beginning,
  {visits, arrive}: Door & {arrive: Arrive}
): Visit {
  const name = cookieName(cloud, portOf(c))
  const before = visits.find(getCookie(c, name) ?? '', cloud)
  if (before) visits.end(before.id)
  const visit = visits.begin(cloud, arrive(cloud, beginning))
  setCookie(c, name, visit.id, {path: '/', httpOnly: true, sameSite: 'Lax'})
  return visit
}

/** Pictures and frames that other sites load from here have no cookie each time: they would end the visits of people. */
function isForPerson(c: Context): boolean {
  const use = c.req.header('sec-fetch-dest')
  return use === undefined || use === 'document'
}

function portOf(c: Context): string {
  return new URL(c.req.url).port
}
