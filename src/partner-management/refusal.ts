/** Why the system refuses a command. */
export const refusalCodes = [
  'unknown-command',
  'unknown-value',
  'unknown-tenant',
  'unknown-partner',
  'unknown-subscription',
  'unknown-offer',
  'unknown-invitation',
  'unknown-order',
  'unknown-purchase',
  'tenant-exists',
  'partner-exists',
  'user-exists',
  'subscription-exists',
  'offer-exists',
  'invitation-exists',
  'order-exists',
  'purchase-exists',
  'contact-request-exists',
  'mail-exists',
  'relationship-exists',
  'clock-runs-back',
  'admin-center-is-new',
  'partner-not-authorized',
  'not-permitted',
  'no-active-relationship',
  'no-partner-of-record',
  'only-partner-starts-add',
  'cloud-without-offers',
  'offer-not-open',
  'offer-without-account',
  'invitation-not-open',
  'type-without-admin-roles',
  'no-admin-roles',
  'agreement-accepted',
  'agreement-not-accepted',
  'agreement-not-acknowledged',
  'order-not-open',
  'no-provider-chosen',
  'nothing-to-check',
  'nothing-to-submit',
  'only-partner-ends-relationship',
  'relationship-ends-otherwise',
  'not-a-reseller-relationship',
  'partner-kind-not-allowed',
  'active-subscriptions',
  'open-reservations',
  'open-software-purchases',
  'purchase-cancelled',
  'not-sold-by-partner',
  'subscription-not-active'
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** A refusal as data: nothing has changed. `data` holds the values that a message needs, ids as they were given. */
export interface Refusal {
  code: RefusalCode
  data: Readonly<Record<string, string | readonly string[]>>
}

/** What a command comes to: the events that carry it out (none when it changes nothing), or a refusal. */
export type Decision<Event> = {ok: true; events: readonly Event[]} | {ok: false; refusal: Refusal}

/** The command is carried out by these events. */
export function accept<Event>(...events: readonly Event[]): Decision<Event> {
  return {ok: true, events}
}

/** The command is refused for this reason. */
export function refuse(code: RefusalCode, data: Refusal['data']): {ok: false; refusal: Refusal} {
  return {ok: false, refusal: {code, data}}
}

/**
 * Refusal of a value that is not on its list, `undefined` when it is.
 *
 * Types cannot keep data that was read from a file or a request to the list, hence this look at run time.
 */
export function refuseUnknown(
  field: string,
  value: string,
  expected: readonly string[]
): {ok: false; refusal: Refusal} | undefined {
  return expected.includes(value) ? undefined : refuse('unknown-value', {field, value, expected})
}

/** Refusal of an id or name that says nothing, `undefined` for any other. */
export function refuseEmpty(field: string, value: string | undefined): {ok: false; refusal: Refusal} | undefined {
  if (value?.trim()) return undefined
  return refuse('unknown-value', {field, value: value ?? '', expected: ['text that is not empty']})
}
