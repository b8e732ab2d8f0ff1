import type {Context} from 'hono'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import type {PortalState} from '../portal/index.js'
import {cookieName, type Visit, type Visits} from './visits.js'

/** Who is let in. */
export interface Door {
  visits: Visits
  /** The state that somebody finds who comes without a visit; without, nobody is let in who was not signed in before. */
  arrive?: ((cloud: string) => PortalState) | undefined
}

/**
 * The visit that the request's cookie tells of, else a new one where people may come as they are.
 *
 * A cookie that tells of nobody is taken back, so that whoever had it can come anew.
 */
export function visitOf(c: Context, cloud: string, {visits, arrive}: Door): Visit | undefined {
  const name = cookieName(cloud, new URL(c.req.url).port)
  const id = getCookie(c, name)
  if (id !== undefined) {
    const visit = visits.find(id, cloud)
    if (!visit) deleteCookie(c, name, {path: '/'})
    return visit
  }
  if (!arrive || !isForPerson(c)) return undefined
  const visit = visits.begin(cloud, arrive(cloud))
  setCookie(c, name, visit.id, {path: '/', httpOnly: true, sameSite: 'Lax'})
  return visit
}

/** Pictures and frames that other sites load from here have no cookie each time: they would end the visits of people. */
function isForPerson(c: Context): boolean {
  const use = c.req.header('sec-fetch-dest')
  return use === undefined || use === 'document'
}
