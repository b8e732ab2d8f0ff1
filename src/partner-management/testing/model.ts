/**
 * A second, deliberately simple reference system, written from DOMAIN.md and not from the first: flat maps by key, no
 * events, no reasons. `runModel` says whether a command is carried out, and `lines` what is there afterwards.
 *
 * Keys are ids joined by a character that no id of the pools has.
 */
export class Model {
  now = '2020-01-01T00:00:00.000Z'
  readonly tenants = new Map<
    string,
    {cloud: string; center: string; agreedOn: string; read: boolean; shares: boolean}
  >()
  readonly partners = new Map<string, {kind: string; clouds: readonly string[]}>()
  readonly subscriptions = new Map<string, Sub>()
  readonly relationships = new Map<string, {type: string; state: string}>()
  readonly invitations = new Map<string, {from: string; type: string; roles: boolean; state: string}>()
  readonly offers = new Map<string, {from: string; kind: string; brings: string; name: string; state: string}>()
  readonly orders = new Map<
    string,
    {state: string; partner: string | null; subs: readonly string[]; named: readonly string[]}
  >()
  readonly purchases = new Map<string, {by: string; kind: string; open: boolean}>()
  readonly things = new Set<string>()
  readonly mails: string[] = []

  /** Everything there is, in lines that `linesOf` writes of a system. */
  lines(): string[] {
    const {tenants, partners, subscriptions, relationships, invitations, offers, orders, purchases} = this
    return [
      `now ${this.now}`,
      ...each(tenants, (t) => `tenant ${t.cloud} ${t.center} ${t.agreedOn || `read ${t.read}`} shares ${t.shares}`),
      ...each(partners, ({kind, clouds}) => `partner ${kind} ${clouds.join()}`),
      ...each(subscriptions, (s) => `sub ${s.name} ${s.kind} ${s.active} ${s.record} ${s.former} ${s.seller}`),
      ...each(relationships, ({type, state}) => `rel ${type} ${state}`),
      ...each(invitations, ({from, type, roles, state}) => `inv ${from} ${type} ${roles} ${state}`),
      ...each(offers, ({from, kind, brings, state}) => `offer ${from} ${kind} ${brings} ${state}`),
      ...each(orders, ({state, partner, subs}) => `order ${state} ${partner} ${subs.join()}`),
      ...each(purchases, ({by, kind, open}) => `buy ${by} ${kind} ${open}`),
      ...this.things,
      ...this.mails
    ].sort()
  }
}

export type Sub = {
  name: string
  kind: string
  active: boolean
  record: string | null
  former: string | null
  seller: string | null
}

/** Joins ids to a key. */
export const key = (...ids: readonly string[]): string => ids.join('|')

const each = <Value>(map: ReadonlyMap<string, Value>, write: (value: Value) => string) =>
  [...map].map(([id, value]) => `${id}: ${write(value)}`)
