import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {createAdaptorServer} from '@hono/node-server'
import type {PortalSetting, PortalState} from '../portal/index.js'
import {hrefOf, placeOf, portalPath, stateAt} from './address.js'
import {createApp} from './app.js'
import type {Arrive} from './door.js'
import {cookieName, Visits} from './visits.js'

/** How the portal is started. */
export interface PortalOptions {
  /** Port on the loopback address. Default: a free one. */
  port?: number
  /** The state that somebody finds who comes without having been signed in; without, they are turned away. */
  arrive?: Arrive
  /** Told what a page failed with. Default: written to standard error. */
  report?: (error: unknown) => void
}

/** The portal as web pages, on the loopback address. */
export interface PortalServer {
  /** `http://127.0.0.1:41234`, without a slash at its end. */
  url: string
  /** Signs somebody in: a visit with a system of its own. */
  signIn(state: PortalState, place: {locale: string; setting: PortalSetting}): PortalVisit
  /** Ends connections too, and is no mistake when it is done twice. */
  close(): Promise<void>
}

/** Somebody who has signed in to the server. */
export interface PortalVisit {
  /** The cookie that a browser shows the server. */
  cookie: {name: string; value: string}
  /** Address of the page that they find. */
  url: string
  /** What the addresses of the pages begin with. */
  portalUrl: string
  /** The system as they have left it; setting it is what happens beside the portal. */
  system: PortalState['system']
  /** What an address of the server means to this visit; `undefined` for one without a page. */
  stateAt(url: string): PortalState | undefined
  end(): void
}

/** Addresses hold what was typed: a long text, escaped, is longer than what Node takes as it is. */
const maxHeaderSize = 1024 * 1024

const hostname = '127.0.0.1'

/**
 * Starts the portal.
 *
 * @returns the server, once it listens; rejects with Node's error (`EADDRINUSE`, `EACCES`) where it cannot
 */
export async function startPortal({
  port = 0,
  arrive,
  report = console.error
}: PortalOptions = {}): Promise<PortalServer> {
  const visits = new Visits()
  let hosts: readonly string[] = []
  const app = createApp({visits, arrive, report, isOwnHost: (host) => hosts.includes(host.toLowerCase())})
  const server = createAdaptorServer({fetch: app.fetch, serverOptions: {maxHeaderSize}}) as Server
  await listen(server, port)
  const {port: taken} = server.address() as AddressInfo
  hosts = [hostname, 'localhost'].map((name) => (taken === 80 ? name : `${name}:${taken}`))
  const url = `http://${hosts[0]}`
  return {
    url,
    signIn: (state, {locale, setting}) => {
      const visit = visits.begin(setting.cloud, state)
      const {page, fields} = state.session
      return {
        cookie: {name: cookieName(setting.cloud, new URL(url).port), value: visit.id},
        url: `${url}${hrefOf({locale, setting, page, fields})}`,
        portalUrl: `${url}${portalPath({locale, setting})}`,
        get system() {
          return visit.system
        },
        set system(system) {
          visit.system = system
        },
        stateAt: (address) => {
          const place = placeOf(new URL(address))
          return place && stateAt(place, visit.system, visit.actor)
        },
        end: () => visits.end(visit.id)
      }
    },
    close: () =>
      new Promise((resolve) => {
        // its only error is that it is closed already
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
