import {findProviders, type OrganizationSize, organizationSizes, type Partner} from '../../partner-management/index.js'
import type {AdministratorPage} from '../frame.js'
import {type Effect, type Part, pressable, section, textbox} from '../part.js'
import type {View} from '../view.js'
import {backToAdminCenter} from './mail.js'
import {providerList} from './provider-search.js'

const boxes = {location: 'fld.location', keywords: 'fld.keywords'} as const

/** The site of solution providers, where a customer finds and contacts partners (R30, P7); in English for all (T14). */
export const solutionProvidersPage: AdministratorPage = {
  id: 'ext.solutionProviders',
  frame: 'plain',
  render: (view) => ({
    parts: [
      box(view, 'location'),
      sizes(view),
      box(view, 'keywords'),
      pressable('button', 'btn.go', view.label('btn.go'), {set: {searched: 'yes'}}),
      ...(view.session.fields.searched === 'yes' ? results(view) : []),
      backToAdminCenter(view)
    ]
  })
}

/** What a customer looks for; the size is the smallest until another is chosen. */
export function searchOf(view: View): {location: string; organizationSize: OrganizationSize; keywords: string} {
  const {[boxes.location]: location = '', size, [boxes.keywords]: keywords = ''} = view.session.fields
  const organizationSize = organizationSizes.find((known) => known === size) ?? organizationSizes[0]
  return {location, organizationSize, keywords}
}

/** The partners that are chosen from what was found. */
export function chosenProviders(view: View): Partner[] {
  return found(view).filter(({id}) => isChosen(view, id))
}

/** What was found is for what is in the boxes, so other words need another search. */
function box(view: View, object: keyof typeof boxes): Part {
  const id = boxes[object]
  const change = (typed: string) => ({[id]: typed, searched: undefined})
  return {...textbox(id, view.label(id), searchOf(view)[object], change), object}
}

function sizes(view: View): Part {
  const {organizationSize} = searchOf(view)
  const radios = organizationSizes.map((size): Part => {
    const choose: Effect = {set: {size}}
    return {
      id: `size.${size}`,
      role: 'radio',
      name: size,
      checked: size === organizationSize,
      object: 'organization-size',
      subject: size,
      on: {press: choose, check: choose}
    }
  })
  return section('group', 'grp.organizationSize', view.label('grp.organizationSize'), radios)
}

function results(view: View): Part[] {
  const providers = found(view)
  const list = providerList(view, providers, ({id}, name) => checkbox(view, id, name))
  if (providers.length === 0) return [list]
  const contact = {go: {page: 'ext.contactForm', fields: view.session.fields}}
  return [
    list,
    {
      ...pressable('button', 'btn.contactSelected', view.label('btn.contactSelected'), contact),
      disabled: chosenProviders(view).length === 0
    }
  ]
}

function checkbox(view: View, partnerId: string, name: string): Part {
  const id = field(partnerId)
  const checked = isChosen(view, partnerId)
  const check: Effect = {set: {[id]: 'chosen'}}
  const uncheck: Effect = {set: {[id]: undefined}}
  const on = {press: checked ? uncheck : check, check, uncheck}
  return {id, role: 'checkbox', name, checked, object: 'provider', subject: partnerId, on}
}

function found(view: View): readonly Partner[] {
  const {location: region, keywords} = searchOf(view)
  return findProviders(view.system, {cloud: view.cloud, region, keywords})
}

function isChosen(view: View, partnerId: string): boolean {
  return view.session.fields[field(partnerId)] === 'chosen'
}

function field(partnerId: string): string {
  return `provider.${partnerId}`
}
