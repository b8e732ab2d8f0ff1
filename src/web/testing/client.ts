import type {PortalSetting, PortalState} from '../../portal/index.js'
import type {PortalServer, PortalVisit} from '../index.js'
import {type Answered, type Asking, ask} from './ask.js'

/** Somebody with a cookie, without a browser. */
export class Client {
  readonly visit: PortalVisit
  readonly #server: PortalServer

  constructor(server: PortalServer, state: PortalState, setting: PortalSetting, locale = 'en-US') {
    this.#server = server
    this.visit = server.signIn(state, {locale, setting})
  }

  /** Headers of a request of this visit. */
  get cookie(): {cookie: string} {
    return {cookie: `${this.visit.cookie.name}=${this.visit.cookie.value}`}
  }

  /** Looks at a page: the one of the visit, or the one at a path below its portal, or an address of the server. */
  get(path?: string, asking: Asking = {}): Promise<Answered> {
    return ask(this.#urlOf(path), {...asking, headers: {...this.cookie, ...asking.headers}})
  }

  /** Sends a form to a page; with the token of the visit unless it says another one. */
  async post(path: string | undefined, form: Readonly<Record<string, string>>, asking: Asking = {}): Promise<Answered> {
    const body = new URLSearchParams({token: await this.token(), ...form}).toString()
    return this.get(path, {
      method: 'POST',
      body,
      ...asking,
      headers: {'content-type': 'application/x-www-form-urlencoded', ...asking.headers}
    })
  }

  /** What its forms bring along. */
  async token(): Promise<string> {
    return tokenIn((await this.get(this.visit.url)).body)
  }

  #urlOf(path?: string): string {
    if (path === undefined) return this.visit.url
    if (path.startsWith('http')) return path
    return path.startsWith('/') ? `${this.#server.url}${path}` : `${this.visit.portalUrl}/${path}`
  }
}

/** The token that the form of a page holds; `''` for a page without a form. */
export function tokenIn(html: string): string {
  return /name="token" value="([^"]*)"/.exec(html)?.[1] ?? ''
}
