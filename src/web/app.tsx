import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {secureHeaders} from 'hono/secure-headers'
import {homeOf, openLink, openMail, type PortalOutcome, pageNameOf, portalProblem} from '../portal/index.js'
import {hrefOf, type Place, type PortalAddress, placeOf, portalAddressOf, stateAt} from './address.js'
import {assets} from './assets.js'
import {beginAfresh, chooser} from './choose.js'
import {carryOut} from './deeds.js'
import {type Door, visitOf} from './door.js'
import {formOf, isFromPage} from './form.js'
import {standIns} from './paths.js'
import {type Answer, notFound, refuse, say, show} from './respond.js'
import type {Visit} from './visits.js'

/** What the application is made with. */
export interface AppOptions extends Door {
  /** Whether a request's `Host` is this server. */
  isOwnHost: (host: string) => boolean
  /** Told what the application failed with: a defect of ours. */
  report: (error: unknown) => void
}

/** Bytes that a form may hold: what is typed, escaped. */
const formLimit = 256 * 1024

/** Characters of the longest address: with the rest of an answer's head, as much as Chromium takes (256 KiB). */
const addressLimit = 240 * 1024

/**
 * The portal as a web application: pages by their addresses, forms that act on them, and a list of portals.
 *
 * A page is a function of its address and of the visit's system. Only a form with the visit's token changes that system; its
 * answer is a redirect (303) to the page that it comes to, or the page with the refusal (409).
 */
export function createApp({visits, arrive, isOwnHost, report}: AppOptions): Hono {
  const app = new Hono()
  app.use(headers)
  app.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    if (!isOwnHost(c.req.header('host') ?? '')) return c.text('This address belongs to no portal here', 421)
    return next()
  })
  for (const {path, type, content} of Object.values(assets)) {
    app.get(path, (c) => c.body(content, 200, {'content-type': type, 'cache-control': 'max-age=31536000, immutable'}))
  }
  app.all('/assets/*', (c) => (isReading(c) ? c.text('Not found', 404) : notAllowed(c)))
  app.post('*', bodyLimit({maxSize: formLimit, onError: tooLarge}))
  if (arrive) app.post('/', (c) => beginAfresh(c, {visits, arrive}))
  app.all('/', (c) => (isReading(c) ? chooser(c, {visits, arrive}) : notAllowed(c)))
  app.all('*', async (c) => {
    const isPost = c.req.method === 'POST'
    if (!isPost && !isReading(c)) return notAllowed(c, 'GET, HEAD, POST')
    const url = new URL(c.req.url)
    const address = portalAddressOf(url)
    if (address === undefined) return notFound(c)
    const {setting} = address
    const problem = portalProblem(setting)
    if (problem) return refuse(c, address, 404, problem)
    const visit = visitOf(c, setting.cloud, {visits, arrive: isPost ? undefined : arrive})
    if (visit === undefined) return say(c, address, 403, 'web.signedOut')
    return isPost ? post(c, url, address, visit) : get(c, url, address, visit)
  })
  app.onError((error, c) => {
    report(error)
    return c.text('The portal failed: this is a defect of ours', 500)
  })
  return app
}

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"]
  },
  xFrameOptions: 'DENY',
  // with `no-referrer` a form would come from nowhere (Fetch, section 3.2.1)
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false
})

function get(c: Context, url: URL, address: PortalAddress, visit: Visit): Answer {
  const [first, ...others] = address.rest
  if (first === undefined) return c.redirect(hrefOf({...address, page: homeOf(visit.actor), fields: {}}), 303)
  const state = stateAt({page: homeOf(visit.actor), fields: {}}, visit.system, visit.actor)
  if (first === 'mail' && others.length === 0) return lead(c, address, openMail(state, address.setting))
  if (first === 'go' && others.length > 0) return lead(c, address, openLink(state, address.setting, others.join('/')))
  const place = placeOf(url)
  if (place === undefined) return notFound(c, address)
  const standIn = standIns[place.page] ?? ''
  const isElsewhere = !hasPage(place, place.page) && hasPage(place, standIn)
  return isElsewhere ? c.redirect(hrefOf({...place, page: standIn}), 303) : show(c, place, visit)
}

function hasPage({setting}: Place, page: string): boolean {
  return pageNameOf(page, setting) !== undefined
}

async function post(c: Context, url: URL, address: PortalAddress, visit: Visit): Promise<Response> {
  const place = placeOf(url)
  if (place === undefined) return notFound(c, address)
  const form = await formOf(c)
  if (form === undefined) return c.text('Expected a form', 415)
  if (!isFromPage(c, url, form, visit)) return say(c, place, 403, 'web.expired')
  const {state, refused} = carryOut(stateAt(place, visit.system, visit.actor), place, form)
  const {page, fields} = state.session
  const there: Place = {...place, page, fields}
  if (hrefOf(there).length > addressLimit) return tooLarge(c)
  visit.system = state.system
  return refused ? show(c, there, visit, refused) : c.redirect(hrefOf(there), 303)
}

function lead(c: Context, address: PortalAddress, outcome: PortalOutcome): Answer {
  if (!outcome.ok) return refuse(c, address, 404, outcome.refusal)
  return c.redirect(hrefOf({...address, ...outcome.state.session}), 303)
}

function isReading({req: {method}}: Context): boolean {
  return method === 'GET' || method === 'HEAD'
}

function notAllowed(c: Context, allow = 'GET, HEAD'): Response {
  return c.text('Method not allowed', 405, {allow})
}

function tooLarge(c: Context): Response {
  return c.text('This form is too large', 413)
}
