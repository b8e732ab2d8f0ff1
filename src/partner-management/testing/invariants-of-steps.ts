import {isDeepStrictEqual} from 'node:util'
import {evolve, refusalCodes} from '../index.js'
import {carriedOut, type Step, tenantIn, tenantPairs} from './step.js'

/** What holds of every step, by name: nothing when it does, what is wrong otherwise. */
export const invariantsOfSteps: Readonly<Record<string, (step: Step) => readonly string[]>> = {
  'a refused command changes nothing, and says why in a known code and texts': ({execution, before, after}) => {
    if (execution.ok) return []
    const {code, data} = execution.refusal
    const texts = Object.values(data).flat()
    return [
      ...wrong(after === before && !('system' in execution), 'the system changed'),
      ...wrong(refusalCodes.includes(code), `code ${code}`),
      ...wrong(
        texts.every((text) => typeof text === 'string'),
        'data is no text'
      )
    ]
  },

  'a command that comes to nothing gives the same system back': ({execution, before, after}) =>
    execution.ok ? wrong((execution.events.length === 0) === (after === before), 'events and change differ') : [],

  'a command is about one tenant, and leaves the others and the partners as they are': (step) => {
    const {before, after, command, execution} = step
    if (!execution.ok) return []
    const tenantId = 'tenantId' in command ? command.tenantId : undefined
    const others = tenantPairs(step).filter(([was, is]) => was !== is && was.id !== tenantId)
    const known = before.partners.every((partner, at) => after.partners[at] === partner)
    const more = after.partners.length - before.partners.length
    return [
      ...others.map(([{id}]) => `tenant ${id} changed`),
      ...wrong(known && more === (command.type === 'registerPartner' ? 1 : 0), 'partners changed')
    ]
  },

  'the events of a command, folded by themselves, come to the same system': ({before, after, execution}) =>
    execution.ok ? wrong(isDeepStrictEqual(execution.events.reduce(evolve, before), after), 'another system') : [],

  'nothing that came ever goes, nor changes its id': (step) =>
    tenantPairs(step).flatMap(([was, is]) =>
      (
        [
          'subscriptions',
          'invitations',
          'offers',
          'orders',
          'purchases',
          'users',
          'contactRequests',
          'mailbox'
        ] as const
      )
        .filter((list) => was[list].some(({id}, at) => is[list][at]?.id !== id))
        .map((list) => `${was.id}: ${list}`)
    ),

  'the clock never runs back': ({before, after}) => wrong(after.now >= before.now, `${after.now} before ${before.now}`),

  'an agreement stays accepted, on its day': (step) =>
    tenantPairs(step).flatMap(([{agreement: was, id}, {agreement: is}]) =>
      wrong(was.status !== 'accepted' || isDeepStrictEqual(was, is), id)
    ),

  'an opened document of the agreement stays opened until it is accepted': (step) =>
    tenantPairs(step).flatMap(([{agreement: was, id}, {agreement: is}]) =>
      wrong(was.status === 'accepted' || is.status === 'accepted' || is.documentOpened >= was.documentOpened, id)
    ),

  'a reseller relationship ends by its partner, in Partner Center, only': (step) =>
    tenantPairs(step).flatMap(([was, is]) =>
      was.relationships
        .filter(({status, type}) => status === 'active' && type.toLowerCase().includes('reseller'))
        .filter(({partnerId}) => is.relationships.find((each) => each.partnerId === partnerId)?.status !== 'active')
        .flatMap(({partnerId}) =>
          wrong(step.command.type === 'removeResellerRelationship', `${was.id} ${partnerId} by ${step.command.type}`)
        )
    ),

  'a reseller relationship is removed exactly when nothing is in the way': (step) => {
    const {before, command, execution} = step
    // What is no command can be null.
    if (command?.type !== 'removeResellerRelationship') return []
    const tenant = tenantIn(before, command)
    const ours = ({partnerId}: {partnerId: string}) => partnerId === command.partnerId
    const kind = before.partners.find(({id}) => id === command.partnerId)?.kind
    const relationship = tenant?.relationships.find(ours)
    const free =
      relationship?.status === 'active' &&
      (relationship.type === 'reseller' || relationship.type === 'resellerDelegatedAdmin') &&
      (kind === 'directPartner' || kind === 'indirectProvider') &&
      !tenant?.subscriptions.some(({soldBy, status}) => soldBy === command.partnerId && status === 'active') &&
      !tenant?.purchases.some((purchase) => ours(purchase) && purchase.status === 'open')
    return wrong(execution.ok === free, execution.ok ? 'removed' : execution.refusal.code)
  },

  'the former partner of record is the one before': (step) =>
    tenantPairs(step).flatMap(([{subscriptions, id: tenantId}, {subscriptions: later}]) =>
      subscriptions.flatMap(({id, partnerOfRecord: was, formerPartnerOfRecord: former}, at) => {
        const is = later[at]
        const expected = is?.partnerOfRecord === was ? former : (was ?? former)
        return wrong(is?.formerPartnerOfRecord === expected, `${tenantId} ${id}: ${is?.formerPartnerOfRecord}`)
      })
    ),

  'in 21Vianet only the partner starts an add': (step) => {
    if (!carriedOut(step, 'setPartnerOfRecord', 'completeOrder')) return []
    const tenant = tenantIn(step.before, step.command)
    if (tenant?.cloud !== 'o365-21vianet') return []
    const had = tenant.subscriptions.filter((each) => each.partnerOfRecord ?? each.formerPartnerOfRecord)
    return (tenantIn(step.after, step.command)?.subscriptions ?? [])
      .filter(({id, partnerOfRecord}) => partnerOfRecord !== null && !had.some((each) => each.id === id))
      .filter(({id, partnerOfRecord}) => {
        const was = tenant.subscriptions.find((each) => each.id === id)
        return (was?.partnerOfRecord ?? null) !== partnerOfRecord
      })
      .map(({id}) => id)
  },

  'a partner buys and manages for a customer who accepted the agreement and works with it': (step) => {
    if (!carriedOut(step, 'purchaseSubscription', 'manageSubscription', 'makeCustomerPurchase')) return []
    const {partnerId} = step.command
    const tenant = tenantIn(step.before, step.command)
    const active = tenant?.relationships.some((each) => each.partnerId === partnerId && each.status === 'active')
    return wrong(tenant?.agreement.status === 'accepted' && active === true, `${tenant?.id} ${partnerId}`)
  },

  'a suspended subscription stays suspended': (step) =>
    tenantPairs(step).flatMap(([{subscriptions}, {subscriptions: later}]) =>
      subscriptions
        .filter(({status}, at) => status === 'suspended' && later[at]?.status !== 'suspended')
        .map(({id}) => id)
    )
}

/** A problem, unless something holds. */
export function wrong(holds: boolean, what: string): readonly string[] {
  return holds ? [] : [what]
}
