import {randomBytes} from 'node:crypto'
import type {Actor, PortalState} from '../portal/index.js'

/** Somebody who has signed in: a browser's session with a tenant of its own, which nobody else sees. */
export interface Visit {
  /** Secret of the cookie that says who it is. */
  readonly id: string
  /** Secret that every form of the visit has to bring along. */
  readonly token: string
  readonly actor: Actor
  /** Moniker of the cloud that the visit is to. */
  readonly cloud: string
  /** The system with the visit's tenant; acting replaces it. */
  system: PortalState['system']
}

/** So many visits are kept: the one that nobody has been at for longest goes when another comes. */
const limit = 1000

/** The visits of a server. */
export class Visits {
  /** In the order in which they were last used. */
  readonly #visits = new Map<string, Visit>()

  /** Secret that a form has to bring along by which visits begin: it belongs to none yet. */
  readonly token = secret()

  /** Begins a visit with its own tenant. */
  begin(cloud: string, {system, session: {actor}}: PortalState): Visit {
    const visit: Visit = {id: secret(), token: secret(), cloud, system, actor}
    this.#visits.set(visit.id, visit)
    const [longestUnused] = this.#visits.keys()
    if (this.#visits.size > limit && longestUnused !== undefined) this.#visits.delete(longestUnused)
    return visit
  }

  /** The visit to this cloud that a cookie tells of; `undefined` for a cookie that nobody was given. */
  find(id: string, cloud: string): Visit | undefined {
    const visit = this.#visits.get(id)
    if (visit?.cloud !== cloud) return undefined
    this.#visits.delete(id)
    this.#visits.set(id, visit)
    return visit
  }

  /** Ends a visit: its cookie is worth nothing from now on. */
  end(id: string): void {
    this.#visits.delete(id)
  }
}

/**
 * Name of the cookie for one cloud: a visitor can be in several at once.
 *
 * @param port of the server; browsers show all servers of a machine the same cookies
 */
export function cookieName(cloud: string, port: number | string): string {
  return `visit-${port}-${cloud}`
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}
