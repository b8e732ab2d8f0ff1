import type {RelationshipType} from '../../partner-management/index.js'
import type {LabelKey} from '../labels/keys.js'
import type {Part} from '../part.js'
import type {PartnerView, View} from '../view.js'
import {detail} from './detail.js'

/** What each type is called, and what it means to the customer (R34-R41). */
const labelsOf: Readonly<Record<RelationshipType, {name: LabelKey; about: LabelKey}>> = {
  reseller: {name: 'type.reseller', about: 'about.reseller'},
  delegatedAdmin: {name: 'type.delegatedAdmin', about: 'about.delegatedAdmin'},
  resellerDelegatedAdmin: {name: 'type.resellerDelegatedAdmin', about: 'about.resellerDelegatedAdmin'},
  partner: {name: 'type.partner', about: 'about.partner'},
  advisor: {name: 'type.advisor', about: 'about.advisor'},
  mpsa: {name: 'type.mpsa', about: 'about.mpsa'},
  oemPc: {name: 'type.oemPc', about: 'about.oemPc'},
  lob: {name: 'type.lob', about: 'about.lob'}
}

/** The name of a type of relationship (R33-R41). */
export function typeName(view: View | PartnerView, type: RelationshipType): string {
  return view.label(labelsOf[type].name)
}

/** The type as a fact of a page: nobody who reads it can change it (R33). */
export function typeDetail(view: View | PartnerView, type: RelationshipType): Part {
  return detail(view, 'th.partnerType', typeName(view, type))
}

/** What the type means, in words for the customer (R34-R41). */
export function typeDescription(view: View, type: RelationshipType): Part {
  return detail(view, 'th.description', view.label(labelsOf[type].about))
}
