import type {Context} from 'hono'
import {getCookie} from 'hono/cookie'
import {partnerCenter, portalClouds, portalExists, portalLanguages, portalReleases} from '../portal/index.js'
import {hrefOf, type Place, portalPath} from './address.js'
import {fieldNames} from './deeds.js'
import {type Arrive, begin, beginnings, type Door} from './door.js'
import {formOf, isFromPage} from './form.js'
import {type Choice, Chooser, type ChooserCloud, type KnownPartner} from './html/chooser.js'
import {localeOf, nameOfLanguage} from './language.js'
import {type Answer, html, labels, notFound, placeFrom, readersLanguage, refuseForm} from './respond.js'
import {cookieName} from './visits.js'

const clouds = [...portalClouds, partnerCenter]

/** The list of portals; those of the cloud and release that somebody comes from lead to the page that they were at. */
export function chooser(c: Context, door: Door): Answer {
  const language = readersLanguage(c)
  const from = placeFrom(c)
  const back = from && hrefOf(from)
  return html(
    c,
    <Chooser
      lang={language}
      label={labels(language)}
      languages={portalLanguages.map((other) => ({
        language: other,
        name: nameOfLanguage(other),
        href: listHref({language: other, from: back})
      }))}
      clouds={clouds.map((cloud) => cloudOf(c, cloud, door, from))}
      action={listHref({language, from: back})}
      {...(door.arrive && {token: door.visits.token})}
      {...(clouds.includes(c.req.query('afresh') ?? '') && {afresh: c.req.query('afresh')})}
    />
  )
}

/** Gives somebody another organization in the place of theirs, and leads back to the list of portals. */
export async function beginAfresh(c: Context, door: Door & {arrive: Arrive}): Promise<Response> {
  const form = await formOf(c)
  if (form === undefined) return c.text('Expected a form', 415)
  if (!isFromPage(c, new URL(c.req.url), form, door.visits)) return refuseForm(c)
  const cloud = clouds.find((known) => known === form.get(fieldNames.cloud))
  const beginning = beginnings.find((known) => known === form.get(fieldNames.beginning))
  if (cloud === undefined || beginning === undefined) return notFound(c)
  begin(c, cloud, beginning, door)
  return c.redirect(listHref({language: readersLanguage(c), afresh: cloud}), 303)
}

function cloudOf(c: Context, cloud: string, {visits, arrive}: Door, from: Place | undefined): ChooserCloud {
  const choices = portalReleases.flatMap(({id: release}) => choiceOf(cloud, release, from))
  const visit = visits.find(getCookie(c, cookieName(cloud, new URL(c.req.url).port)) ?? '', cloud)
  const system = arrive && (visit ?? arrive(cloud, beginnings[0])).system
  const partners = (system?.partners ?? []).filter((partner) => partner.clouds.some((own) => own === cloud))
  return {cloud, isForPartners: cloud === partnerCenter, choices, partners: partners.map(knownPartner)}
}

function knownPartner({id, name, services, regions}: KnownPartner): KnownPartner {
  return {id, name, services, regions}
}

function choiceOf(cloud: string, release: string, from: Place | undefined): Choice[] {
  const isHere = from?.setting.cloud === cloud && from.setting.release === release
  const portals = portalLanguages
    .map((language) => ({cloud, release, language}))
    .filter(portalExists)
    .map((setting) => {
      const {language} = setting
      const isCurrent = isHere && from.setting.language === language
      const locale = isCurrent ? from.locale : localeOf(language)
      const href = isHere ? hrefOf({...from, locale, setting}) : portalPath({locale, setting})
      return {locale, language: nameOfLanguage(language), href, isCurrent}
    })
  return portals.length === 0 ? [] : [{release, portals}]
}

function listHref(query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return `/?${new URLSearchParams(given)}`
}
