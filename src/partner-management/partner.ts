import {type Cloud, clouds} from './cloud.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import type {System} from './system.js'

/** A partner, DOMAIN.md section 1. `id` is the identifier that the documents give five names. */
export interface Partner {
  readonly id: string
  readonly name: string
  /** Clouds that it is authorized for (R1, R2). */
  readonly clouds: readonly Cloud[]
}

export type PartnerCommand = {type: 'registerPartner'; partnerId: string; name: string; clouds: readonly Cloud[]}

export type PartnerEvent = {type: 'partnerRegistered'; partnerId: string; name: string; clouds: readonly Cloud[]}

/** Decides a command about partners. Refused: `partner-exists`, `unknown-value`. */
export function decidePartner(command: PartnerCommand, system: System): Decision<PartnerEvent> {
  const {partnerId, name, clouds: authorized} = command
  if (findPartner(system, partnerId)) return refuse('partner-exists', {partnerId})
  const unknown = authorized.map((cloud) => refuseUnknown('clouds', cloud, clouds)).find((refusal) => refusal)
  return (
    refuseEmpty('partnerId', partnerId) ??
    unknown ??
    accept({type: 'partnerRegistered', partnerId, name, clouds: [...authorized]})
  )
}

/** The system after an event about partners. */
export function evolvePartner(system: System, event: PartnerEvent): System {
  const {partnerId: id, name, clouds} = event
  return {...system, partners: [...system.partners, {id, name, clouds}]}
}

/** The partner with this id, if there is one. */
export function findPartner(system: System, partnerId: string): Partner | undefined {
  return system.partners.find((partner) => partner.id === partnerId)
}

/**
 * Refusal of a partner who cannot serve this cloud, `undefined` for one who can.
 *
 * An id that nobody has (the empty one included) is `unknown-partner` (I2), a partner of other clouds
 * `partner-not-authorized` (R1, R2).
 */
export function refusePartner(system: System, partnerId: string, cloud: Cloud) {
  const partner = findPartner(system, partnerId)
  if (!partner) return refuse('unknown-partner', {partnerId})
  if (!partner.clouds.includes(cloud))
    return refuse('partner-not-authorized', {partnerId, cloud, clouds: partner.clouds})
  return undefined
}
