import type {Context} from 'hono'
import type {ContentfulStatusCode} from 'hono/utils/http-status'
import {
  act,
  findNodes,
  type LabelKey,
  labelOf,
  type Page,
  type PortalRefusal,
  type PortalState,
  portalExists,
  portalLanguages,
  refusalText,
  renderPage
} from '../portal/index.js'
import {hrefOf, type Place, type PortalAddress, placeOf, portalPath, stateAt} from './address.js'
import {PortalPage} from './html/page.js'
import {RefusalPage} from './html/refusal-page.js'
import {languageOfReader} from './language.js'
import type {Visit} from './visits.js'

/** Says the code of a refusal, for those who do not read the page. */
export const refusalHeader = 'portal-refusal'

/** What a request is answered with. */
export type Answer = Response | Promise<Response>

/** Shows a page; with a refusal, says it on the page. */
export function show(c: Context, place: Place, visit: Visit, refusal?: PortalRefusal): Answer {
  const {setting} = place
  const state = stateAt(place, visit.system, visit.actor)
  const page = renderPage(state, setting)
  const leads = linksOf(state, place, page)
  if (refusal) c.header(refusalHeader, refusal.code)
  const refused = refusal && (refusalText(refusal, setting.language) ?? refusal.code)
  const status = refusal ? 409 : page.name === '' ? 404 : 200
  return html(
    c,
    <PortalPage
      place={place}
      page={page}
      token={visit.token}
      hrefOfControl={(id) => leads.get(id)}
      {...(refused !== undefined && {refused})}
    />,
    status
  )
}

/** Where controls lead that change nothing but where somebody is. */
function linksOf(state: PortalState, place: Place, page: Page): ReadonlyMap<string, string> {
  const controls = findNodes(page, {enabled: true}).filter(({takes}) => takes?.includes('press'))
  return new Map(
    controls.flatMap(({id}): Array<[string, string]> => {
      const outcome = act(state, place.setting, id, {kind: 'press'})
      if (!outcome.ok || outcome.state.system !== state.system) return []
      const {page, fields} = outcome.state.session
      return [[id, hrefOf({...place, page, fields})]]
    })
  )
}

/** Says why there is nothing at an address, in its language where the portal has it. */
export function refuse(
  c: Context,
  {locale, setting}: Pick<Place, 'locale' | 'setting'>,
  status: ContentfulStatusCode,
  refusal: PortalRefusal
): Answer {
  const isKnown = portalLanguages.includes(setting.language)
  const language = isKnown ? setting.language : readersLanguage(c)
  c.header(refusalHeader, refusal.code)
  return notice(c, status, {
    lang: isKnown ? locale : language,
    language,
    title: 'web.notFound',
    text: refusalText(refusal, language) ?? refusal.code,
    ...(portalExists(setting) && {back: portalPath({locale, setting})})
  })
}

/** Says something that is about the visit, not about the portal. */
export function say(
  c: Context,
  {locale, setting}: Pick<Place, 'locale' | 'setting'>,
  status: ContentfulStatusCode,
  key: LabelKey
): Answer {
  const {language} = setting
  return notice(c, status, {lang: locale, language, title: 'web.refused', text: labels(language)(key)})
}

/**
 * Says that nothing stands at an address.
 *
 * @param address of a portal that there is, where the address names one
 */
export function notFound(c: Context, address?: PortalAddress): Answer {
  const language = address?.setting.language ?? readersLanguage(c)
  return notice(c, 404, {
    lang: address?.locale ?? language,
    language,
    title: 'web.notFound',
    text: new URL(c.req.url).pathname,
    ...(address && {back: portalPath(address)})
  })
}

/** Says that a form that is of no visit comes from elsewhere. */
export function refuseForm(c: Context): Answer {
  const language = readersLanguage(c)
  return notice(c, 403, {lang: language, language, title: 'web.refused', text: labels(language)('web.expired')})
}

interface Notice {
  lang: string
  language: string
  title: LabelKey
  text: string
  /** Where to go on. */
  back?: string
}

function notice(c: Context, status: ContentfulStatusCode, {language, title, ...rest}: Notice): Answer {
  const label = labels(language)
  return html(c, <RefusalPage label={label} title={label(title)} {...rest} />, status)
}

/** Answers with a document. */
export function html(c: Context, document: {toString(): string}, status: ContentfulStatusCode = 200): Answer {
  return c.html(`<!DOCTYPE html>${document.toString()}`, status)
}

/** The place that the list of portals was opened from. */
export function placeFrom(c: Context): Place | undefined {
  const from = c.req.query('from')
  return from?.startsWith('/') && URL.canParse(from, c.req.url) ? placeOf(new URL(from, c.req.url)) : undefined
}

/** The language that was asked for, else the first one that the browser asks for and the portal has. */
export function readersLanguage(c: Context): string {
  const asked = portalLanguages.find((language) => language === c.req.query('language'))
  return asked ?? languageOfReader(c.req.header('accept-language'), placeFrom(c)?.setting.language)
}

/** Labels in a language. */
export function labels(language: string): (key: LabelKey) => string {
  return (key) => labelOf(key, {language}) ?? key
}
