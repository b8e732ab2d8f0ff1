import {type BranchName, type ConditionId, oppositeConditions} from '../types.js'

/** One way through a condition: its name, whether the condition holds on it, and what it presupposes. */
export interface Branch {
  name: BranchName
  holds: boolean
  presupposes: Partial<Presupposition>
}

/** What the state before a procedure is made of; the goal says which parts it needs. */
export interface Presupposition {
  subscriptions: 'one' | 'several'
  offer: 'plain' | 'trial' | 'purchase'
  relationships: 'some' | 'none'
  /** Whether the buyer has a partner (P1). Default: as the actions say. */
  buyer?: 'new-partner' | 'existing-partner'
  /** How the reader comes to the agreement (P9). Default: as the actions say. */
  agreement?: 'mail' | 'page'
  /** How many of the subscriptions that the partner sold are active (P12). */
  sold: 'none' | 'one' | 'several'
}

/** Without a condition: several subscriptions, so that misdirected steps show; a plain offer; some partners. */
export const unconditional: Readonly<Presupposition> = {
  subscriptions: 'several',
  offer: 'plain',
  relationships: 'some',
  sold: 'several'
}

const buyers: readonly Branch[] = [
  {name: 'new-partner', holds: true, presupposes: {buyer: 'new-partner'}},
  {name: 'existing-partner', holds: false, presupposes: {buyer: 'existing-partner'}}
]

const waysToAgreement: readonly Branch[] = [
  {name: 'agreement-mail', holds: true, presupposes: {agreement: 'mail'}},
  {name: 'agreement-page', holds: false, presupposes: {agreement: 'page'}}
]

/** Paths of every condition (DOMAIN.md section 7: R19 ×2, P1 ×2, P2-C ×3, P4 ×2, P9 ×2, P12 ×3). */
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
  ],
  'new-partner': buyers,
  'existing-partner': opposite(buyers),
  'agreement-mail': waysToAgreement,
  'agreement-page': opposite(waysToAgreement),
  'active-subscriptions': [
    {name: 'no-active-subscriptions', holds: false, presupposes: {sold: 'none'}},
    {name: 'one-active-subscription', holds: true, presupposes: {sold: 'one'}},
    {name: 'several-active-subscriptions', holds: true, presupposes: {sold: 'several'}}
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
  const isFirst = (condition: ConditionId, index: number) => {
    const opposite = oppositeConditions[condition]
    return opposite === undefined || !conditions.slice(0, index).includes(opposite)
  }
  return conditions.filter(isFirst).reduce<Path[]>(
    (paths, condition) =>
      paths.flatMap((path) =>
        branchesOf[condition].map((branch) => ({
          branch: path.branch === null ? branch.name : `${path.branch}+${branch.name}`,
          holds: new Map([...path.holds, ...sidesOf(condition, branch.holds)]),
          presupposes: {...path.presupposes, ...branch.presupposes}
        }))
      ),
    [start]
  )
}

/** What a branch says of a condition and of its opposite. */
function sidesOf(condition: ConditionId, holds: boolean): Array<[ConditionId, boolean]> {
  const opposite = oppositeConditions[condition]
  return [[condition, holds], ...(opposite ? [[opposite, !holds] satisfies [ConditionId, boolean]] : [])]
}

/** The same branches, seen from the other side of the alternative. */
function opposite(branches: readonly Branch[]): Branch[] {
  return branches.map((branch) => ({...branch, holds: !branch.holds}))
}
