import {type Mail, mailboxOf} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {message, type Part, pressable, section} from '../part.js'
import {pageRelease, type View} from '../view.js'
import {dayOf, detail} from './detail.js'
import {type Letter, letterOf} from './letter.js'
import {partnerName} from './partner-rows.js'

/** The inbox when there is nothing in it. */
export const inboxPage: AdministratorPage = {
  id: 'mail.inbox',
  frame: 'plain',
  render: (view) => ({parts: [message('msg.noMessages', view.label('msg.noMessages')), backToAdminCenter(view)]})
}

/** A message of a partner: who sent it, when, what it is about, and its link (R14, R15, R31, P9), T19. */
export const mailPage: AdministratorPage = {
  id: 'mail.message',
  frame: 'plain',
  render: (view) => {
    const mails = mailboxOf(view.system, view.tenant.id)
    const open = mails.find((mail) => keyOf(mail) === view.session.fields.mail)
    if (!open) return {parts: [backToAdminCenter(view)]}
    const others = mails.length > 1 ? [messages(view, mails, open)] : []
    return {object: 'mail', subject: open.id, parts: [...others, ...content(view, open), backToAdminCenter(view)]}
  }
}

/** Where the mailbox opens: at the newest message, or empty. */
export function messagePage(view: View): {page: string; fields?: Record<string, string>} {
  const newest = mailboxOf(view.system, view.tenant.id).at(-1)
  return newest ? {page: mailPage.id, fields: {mail: keyOf(newest)}} : {page: inboxPage.id}
}

/** A link for those who have read enough. */
export function backToAdminCenter(view: View): Part {
  return pressable('link', 'lnk.adminCenter', view.label('lnk.adminCenter'), {go: {page: 'ac.home'}})
}

/** Ids of messages are unique within their kind, names of rows within the mailbox. */
function messages(view: View, mails: readonly Mail[], open: Mail): Part {
  const rows = mails.map((mail): Part => {
    const about = `${view.label(letterOf(view, mail).kind)}, ${dayOf(mail.receivedOn)} (${mail.id})`
    const row = pressable('row', `message.${keyOf(mail)}`, `${partnerName(view, mail.partnerId)}: ${about}`, {
      go: {page: mailPage.id, fields: {mail: keyOf(mail)}}
    })
    return {...row, subject: mail.id, selected: mail === open}
  })
  return section('list', 'lbl.messages', view.label('lbl.messages'), rows)
}

function content(view: View, mail: Mail): Part[] {
  const letter = letterOf(view, mail)
  return [
    {id: 'kind', role: 'heading', name: view.label(letter.kind)},
    detail(view, 'lbl.from', partnerName(view, mail.partnerId)),
    detail(view, 'lbl.received', dayOf(mail.receivedOn)),
    ...letter.parts,
    ...link(view, mail, letter),
    ...(letter.answered ? [message('txt.answered', view.label('txt.answered'))] : [])
  ]
}

/** Not there where this cloud and release have no page that it could lead to. */
function link(view: View, mail: Mail, {link: key, effect, answered}: Letter): Part[] {
  if (!pageRelease(view, effect.go.page)) return []
  return [{...pressable('link', key, view.label(key), effect), object: 'link', subject: mail.id, disabled: answered}]
}

function keyOf({kind, id}: Mail): string {
  return `${kind}.${id}`
}
