import {type Cloud, clouds} from './cloud.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import type {System} from './system.js'

/**
 * What a partner is in its own business, DOMAIN.md section 1; what it is to a customer is the type of their relationship.
 *
 * Who may end a reseller relationship depends on it (R53).
 */
export const partnerKinds = [
  'subscriptionAdvisor',
  'solutionProvider',
  'directPartner',
  'indirectProvider',
  'indirectReseller'
] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** A partner, DOMAIN.md section 1. `id` is the identifier that the documents give five names. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly kind: PartnerKind
  /** Clouds that it is authorized for (R1, R2). */
  readonly clouds: readonly Cloud[]
  /** What it is good at, and where (R5): for choosing one, never enforced. */
  readonly services: readonly string[]
  readonly regions: readonly string[]
}

export type PartnerCommand = {
  type: 'registerPartner'
  partnerId: string
  name: string
  clouds: readonly Cloud[]
  /** Default `solutionProvider`. */
  kind?: PartnerKind
  services?: readonly string[]
  regions?: readonly string[]
}

export type PartnerEvent = {type: 'partnerRegistered'; partner: Partner}

/** Decides a command about partners. Refused: `partner-exists`, `unknown-value`. */
export function decidePartner(command: PartnerCommand, system: System): Decision<PartnerEvent> {
  const {partnerId: id, name, clouds: authorized, kind = 'solutionProvider', services = [], regions = []} = command
  if (findPartner(system, id)) return refuse('partner-exists', {partnerId: id})
  const unknown = authorized.map((cloud) => refuseUnknown('clouds', cloud, clouds)).find((refusal) => refusal)
  const partner: Partner = {id, name, kind, clouds: [...authorized], services: [...services], regions: [...regions]}
  return (
    refuseEmpty('partnerId', id) ??
    refuseEmpty('name', name) ??
    refuseUnknown('kind', kind, partnerKinds) ??
    unknown ??
    accept({type: 'partnerRegistered', partner})
  )
}

/** The system after an event about partners. */
export function evolvePartner(system: System, {partner}: PartnerEvent): System {
  return {...system, partners: [...system.partners, partner]}
}

/** The partner with this id, if there is one. */
export function findPartner(system: System, partnerId: string): Partner | undefined {
  return system.partners.find((partner) => partner.id === partnerId)
}

/**
 * Refusal of a partner who cannot serve this cloud, `undefined` for one who can.
 *
 * Decides T17: an id is any text, known when a partner has it. One that nobody has (the empty one included) is `unknown-partner` (I2), a partner of other clouds
 * `partner-not-authorized` (R1, R2).
 */
export function refusePartner(system: System, partnerId: string, cloud: Cloud) {
  const partner = findPartner(system, partnerId)
  if (!partner) return refuse('unknown-partner', {partnerId})
  if (!partner.clouds.includes(cloud))
    return refuse('partner-not-authorized', {partnerId, cloud, clouds: partner.clouds})
  return undefined
}
