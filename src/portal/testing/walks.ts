import {cloudRules, clouds, type OfferKind} from '../../partner-management/index.js'
import {
  act,
  controlsOf,
  findNodes,
  type Operation,
  openLink,
  openMail,
  type PortalNode,
  type PortalOutcome,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  signIn,
  signInPartner
} from '../index.js'
import {releases} from '../releases/load.js'
import {after, systemOf, type World} from './visitors.js'

/** What somebody tries; numbers choose among what is there, whatever that is. */
export type Attempt =
  | {kind: 'act'; control: number; operation: Operation}
  | {kind: 'try'; node: number; operation: Operation}
  | {kind: 'disabled'; control: number}
  | {kind: 'guess'; id: string; operation: Operation}
  | {kind: 'link'; link: number | string}
  | {kind: 'mail'}

/** Where somebody begins, and what they try one after the other. */
export interface Walk {
  setting: PortalSetting
  start: PortalState
  attempts: Attempt[]
}

/** The partners of every world that can be typed. */
export const partnerIds = ['1000001', '1000002']
const kinds: ReadonlyArray<Operation['kind']> = ['press', 'type', 'clear', 'check', 'uncheck']

/** What comes of it: `page` is what the state shows. */
export function attempted(state: PortalState, setting: PortalSetting, page: PortalNode, tried: Attempt): PortalOutcome {
  switch (tried.kind) {
    case 'mail':
      return openMail(state, setting)
    case 'link':
      return openLink(state, setting, typeof tried.link === 'string' ? tried.link : linkOf(setting, tried.link))
    case 'guess':
      return act(state, setting, tried.id, tried.operation)
    case 'try':
      return act(state, setting, chosen(findNodes(page, {}), tried.node)?.id ?? '', tried.operation)
    case 'disabled': {
      const control = chosen(disabledControlsOf(page), tried.control)
      const kind = chosen(control?.takes ?? [], tried.control) ?? 'press'
      return act(state, setting, control?.id ?? '', kind === 'type' ? {kind, value: ''} : {kind})
    }
    case 'act': {
      // Mostly what is on the page and not in its menu, and what the control takes, so that walks lead somewhere.
      const controls = controlsOf(page)
      const main = tried.control % 5 === 0 ? [] : controls.filter(({id}) => !id.startsWith('menu.'))
      const control = chosen(main.length > 0 ? main : controls, Math.floor(tried.control / 5))
      const fits = control?.takes?.includes(tried.operation.kind)
      const kind = chosen(control?.takes ?? kinds, tried.control) ?? 'press'
      const instead: Operation = kind === 'type' ? {kind, value: chosen(partnerIds, tried.control) ?? ''} : {kind}
      return act(state, setting, control?.id ?? '', fits ? tried.operation : instead)
    }
    default:
      return tried satisfies never
  }
}

function disabledControlsOf(page: PortalNode): PortalNode[] {
  return findNodes(page, {}).filter(({disabled}) => disabled)
}

/** One of these, `undefined` where there is none. */
export function chosen<Thing>(things: readonly Thing[], number: number): Thing | undefined {
  return things[number % Math.max(things.length, 1)]
}

function linkOf({release, cloud}: PortalSetting, number: number): string {
  const links = releases.find(({id}) => id === release)?.clouds[cloud]?.links ?? {}
  return chosen(Object.keys(links), number) ?? ''
}

/** A customer, another one whose things are nobody else's business, and somebody who has signed in. */
export function startOf({cloud: portal}: PortalSetting, inIt: World, offered?: OfferKind): PortalState {
  const cloud = clouds.find((known) => known === portal) ?? 'o365-worldwide'
  const offers = offered && cloudRules[cloud].offers ? [offered] : []
  const secret = {id: 'sub-1', name: 'Secret plan', product: 'Secret', cost: 'Secret', kind: 'paid'} as const
  const system = after(
    systemOf(cloud, {...inIt, offers}),
    {type: 'registerTenant', tenantId: 'other', name: 'Secret', cloud},
    {type: 'addSubscription', tenantId: 'other', subscription: secret}
  )
  return deepFreeze(portal === partnerCenter ? signInPartner(system, '1000001') : signIn(system, 't'))
}

/** Frozen all the way down, so that a change of what is handed to the portal throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
