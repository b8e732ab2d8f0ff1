import {refusePartner} from './partner.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import type {System} from './system.js'
import {changeTenant, findTenant} from './tenant.js'

/** Sizes of an organization that the form of the solution providers offers; the documents name none. */
export const organizationSizes = ['1-9', '10-49', '50-249', '250+'] as const
export type OrganizationSize = (typeof organizationSizes)[number]

interface ContactRequestBase {
  readonly id: string
  readonly sentOn: string
}

/**
 * What a customer has sent to partners it does not work with yet (R10, R30, R42).
 *
 * - `selected`: to the providers it has chosen, with its needs (P7)
 * - `assistance`: from within a purchase, to the partner it has found, or to none in order to be matched with one (P1,
 *   branch A)
 */
export type ContactRequest =
  | (ContactRequestBase & {
      readonly kind: 'selected'
      readonly providers: readonly string[]
      readonly location: string
      readonly organizationSize: OrganizationSize
      readonly keywords: string
      readonly businessNeeds: string
    })
  | (ContactRequestBase & {readonly kind: 'assistance'; readonly providers: readonly string[]})

export type ContactRequestCommand =
  | {
      type: 'sendContactRequest'
      tenantId: string
      requestId: string
      providers: readonly string[]
      location: string
      organizationSize: OrganizationSize
      keywords: string
      businessNeeds: string
    }
  | {type: 'requestAssistance'; tenantId: string; requestId: string; providers: readonly string[]}

export type ContactRequestEvent = {type: 'contactRequestSent'; tenantId: string; request: ContactRequest}

/**
 * Decides what a customer sends to partners; no relationship comes of it before the partner sends an invitation (R42).
 *
 * Refused: `unknown-tenant`, `contact-request-exists`, `unknown-value`, `no-provider-chosen`, `unknown-partner`,
 * `partner-not-authorized`.
 */
export function decideContactRequest(command: ContactRequestCommand, system: System): Decision<ContactRequestEvent> {
  const {tenantId, requestId: id} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (tenant.contactRequests.some((request) => request.id === id)) {
    return refuse('contact-request-exists', {tenantId, requestId: id})
  }
  const sentOn = system.now
  const providers = [...new Set(command.providers)]
  const refusal =
    refuseEmpty('requestId', id) ??
    providers.map((partnerId) => refusePartner(system, partnerId, tenant.cloud)).find((unknown) => unknown)
  if (refusal) return refusal
  switch (command.type) {
    case 'sendContactRequest': {
      const {location, organizationSize, keywords, businessNeeds} = command
      if (providers.length === 0) return refuse('no-provider-chosen', {tenantId})
      const request: ContactRequest = {
        kind: 'selected',
        id,
        sentOn,
        providers,
        location,
        organizationSize,
        keywords,
        businessNeeds
      }
      return (
        refuseUnknown('organizationSize', organizationSize, organizationSizes) ??
        refuseEmpty('businessNeeds', businessNeeds) ??
        accept({type: 'contactRequestSent', tenantId, request})
      )
    }
    case 'requestAssistance':
      return accept({type: 'contactRequestSent', tenantId, request: {kind: 'assistance', id, sentOn, providers}})
    default:
      return command satisfies never
  }
}

/** The system after a customer has written to partners. */
export function evolveContactRequest(system: System, {tenantId, request}: ContactRequestEvent): System {
  return changeTenant(system, tenantId, (tenant) => ({
    ...tenant,
    contactRequests: [...tenant.contactRequests, request]
  }))
}
