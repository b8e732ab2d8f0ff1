import {timingSafeEqual} from 'node:crypto'
import type {Context} from 'hono'
import {fieldNames} from './deeds.js'
import type {Visit} from './visits.js'

/** A form as browsers send it without files; what is sent twice counts as it was sent first. */
export async function formOf(c: Context): Promise<ReadonlyMap<string, string> | undefined> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return undefined
  const sent = [...new URLSearchParams(await c.req.text())]
  return new Map(sent.reverse())
}

/** Whether a form was sent by a page that gave it its token: it brings that along, and comes from here where the browser says so. */
export function isFromPage(
  c: Context,
  url: URL,
  form: ReadonlyMap<string, string>,
  giver: Pick<Visit, 'token'>
): boolean {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const sent = Buffer.from(form.get(fieldNames.token) ?? '')
  const token = Buffer.from(giver.token)
  return (
    sent.length === token.length &&
    timingSafeEqual(sent, token) &&
    (origin === undefined || origin === url.origin) &&
    (site === undefined || site === 'same-origin')
  )
}
