import type {ConditionId} from '../types.js'

/** One way through a condition: its name, whether the condition holds on it, and what it presupposes. */
export interface Branch {
  name: string
  holds: boolean
  presupposes: Partial<Presupposition>
}

/** What the state before a procedure is made of; the goal says which parts it needs. */
export interface Presupposition {
  subscriptions: 'one' | 'several'
  offer: 'plain' | 'trial' | 'purchase'
  relationships: 'some' | 'none'
}

/** Without a condition: several subscriptions, so that misdirected steps show; a plain offer; some partners. */
export const unconditional: Readonly<Presupposition> = {
  subscriptions: 'several',
  offer: 'plain',
  relationships: 'some'
}

/** Paths of every condition (DOMAIN.md section 7: R19 ×2, P2-C ×3, P4 ×2). */
export const branchesOf: Readonly<Record<ConditionId, readonly Branch[]>> = {
  'several-subscriptions': [
    {name: 'one-subscription', holds: false, presupposes: {subscriptions: 'one'}},
    {name: 'several-subscriptions', holds: true, presupposes: {subscriptions: 'several'}}
  ],
  'offer-with-account': [
    {name: 'plain-offer', holds: false, presupposes: {offer: 'plain'}},
    {name: 'trial-offer', holds: true, presupposes: {offer: 'trial'}},
    {name: 'purchase-offer', holds: true, presupposes: {offer: 'purchase'}}
  ],
  'no-partner': [
    {name: 'some-partners', holds: false, presupposes: {relationships: 'some'}},
    {name: 'no-partner', holds: true, presupposes: {relationships: 'none'}}
  ]
}

/** A path: its name (`null` when there is nothing to choose), which conditions hold, what it presupposes. */
export interface Path {
  branch: string | null
  holds: ReadonlyMap<ConditionId, boolean>
  presupposes: Presupposition
}

/**
 * Every path through the given conditions, in the order in which the text raises them.
 *
 * @param conditions distinct conditions of a procedure's actions
 */
export function pathsThrough(conditions: readonly ConditionId[]): Path[] {
  const start: Path = {branch: null, holds: new Map(), presupposes: unconditional}
  return conditions.reduce<Path[]>(
    (paths, condition) =>
      paths.flatMap((path) =>
        branchesOf[condition].map((branch) => ({
          branch: path.branch === null ? branch.name : `${path.branch}+${branch.name}`,
          holds: new Map([...path.holds, [condition, branch.holds]]),
          presupposes: {...path.presupposes, ...branch.presupposes}
        }))
      ),
    [start]
  )
}
