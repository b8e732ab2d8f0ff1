import type {Partner} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {freshId} from '../fresh-id.js'
import {type Effect, message, type Part, pressable, section, textbox} from '../part.js'
import type {View} from '../view.js'
import {distinctName} from './distinct-name.js'
import {backToAdminCenter} from './mail.js'
import {chosenProviders, searchOf} from './solution-providers.js'

const box = 'fld.businessNeeds'

/** The form that goes to the partners that were chosen (P7); what comes of it is up to them (R42). */
export const contactFormPage: AdministratorPage = {
  id: 'ext.contactForm',
  frame: 'plain',
  render: (view) => {
    const chosen = chosenProviders(view)
    if (view.session.fields.result === 'msg.contactSent') {
      return {parts: [message('msg.contactSent', view.label('msg.contactSent')), backToAdminCenter(view)]}
    }
    if (chosen.length > 0) return {parts: [...form(view, chosen), backToSearch(view)]}
    return {parts: [message('msg.noProvidersChosen', view.label('msg.noProvidersChosen')), backToSearch(view)]}
  }
}

function form(view: View, chosen: readonly Partner[]): Part[] {
  const needs = view.session.fields[box] ?? ''
  const names = chosen.map((partner): Part => {
    return {id: `provider.${partner.id}`, role: 'row', name: distinctName(partner, chosen), subject: partner.id}
  })
  return [
    section('list', 'lbl.chosenProviders', view.label('lbl.chosenProviders'), names),
    {...textbox(box, view.label(box), needs, (typed) => ({[box]: typed})), object: 'business-needs'},
    {
      ...pressable('button', 'btn.send', view.label('btn.send'), send(view, chosen, needs)),
      disabled: needs.trim() === ''
    }
  ]
}

function send(view: View, chosen: readonly Partner[], businessNeeds: string): Effect {
  const {id: tenantId, contactRequests} = view.tenant
  const requestId = freshId(
    'request',
    contactRequests.map(({id}) => id)
  )
  const providers = chosen.map(({id}) => id)
  return {
    command: {type: 'sendContactRequest', tenantId, requestId, providers, ...searchOf(view), businessNeeds},
    go: {page: 'ext.contactForm', fields: {result: 'msg.contactSent'}}
  }
}

/** Nothing that was typed or chosen is lost on the way back. */
function backToSearch(view: View): Part {
  return pressable('link', 'lnk.backToSearch', view.label('lnk.backToSearch'), {
    go: {page: 'ext.solutionProviders', fields: view.session.fields}
  })
}
