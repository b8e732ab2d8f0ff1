import type {System} from '../../partner-management/index.js'
import {
  act,
  controlsOf,
  findNodes,
  type Operation,
  openMail,
  type PortalNode,
  type PortalOutcome,
  type PortalSetting,
  type PortalState,
  renderPage
} from '../index.js'

/** A state of the portal that can be reached, with its page. */
export interface Place {
  state: PortalState
  page: PortalNode
}

/** Something that can be done there, and what came of it. */
export interface Step extends Place {
  control: PortalNode
  operation: Operation
  /** Whether anything is different afterwards. */
  changed: boolean
  outcome: PortalOutcome
}

/** Everything that can be reached and done. */
export interface Exploration {
  places: Place[]
  steps: Step[]
}

/** States of one world; more than there are in any, so that an endless one is noticed. */
const limit = 1500

/** States alike that are gone through: their pages have the same nodes. Besides, one for each kind of system. */
const limitOfAlike = 2

/**
 * Every operation on every enabled control of every state that can be reached from these.
 *
 * What can be done again and again, and typed and chosen in every combination, makes more states than can be seen; of
 * those alike the nearest few stand for the rest. Where a third order was started nothing more is done.
 */
export function explore(setting: PortalSetting, starts: readonly PortalState[]): Exploration {
  const places: Place[] = []
  const steps: Step[] = []
  const seen = new Set<string>()
  const alike = new Map<string, number>()
  const visit = (state: PortalState) => {
    const page = renderPage(state, setting)
    const key = withoutNumbers(JSON.stringify([state.session, page, state.system.tenants]))
    const shape = withoutNumbers(JSON.stringify(shapeOf(page)))
    const kind = JSON.stringify([shape, kindsIn(state.system)])
    const others = alike.get(shape) ?? 0
    if (seen.has(key) || (seen.has(kind) && others >= limitOfAlike)) return
    seen.add(key).add(kind)
    alike.set(shape, others + 1)
    places.push({state, page})
  }
  starts.forEach(visit)
  // Grows while it is gone through: nearest first.
  for (const place of places) {
    if (places.length > limit) throw new Error(`too many states of ${place.page.id} and others to see them all`)
    if (goesTooFar(place.state.system)) continue
    const mail = openMail(place.state, setting)
    if (mail.ok) visit(mail.state)
    for (const step of stepsFrom(setting, place)) {
      steps.push(step)
      if (step.outcome.ok) visit(step.outcome.state)
    }
  }
  return {places, steps}
}

/** A page without what it says: its nodes, whether something is in them, and what can be done to them. */
export function shapeOf(page: PortalNode): string[] {
  return findNodes(page, {}).map(
    ({id, role, disabled = false, value = '', takes = []}) => `${role} ${id} ${disabled} ${value !== ''} ${takes}`
  )
}

/**
 * The same pages after something else was done elsewhere: each sort of page, with systems from along the way.
 *
 * Nobody who looks at a page knows what others have done to the system since.
 */
export function stalePlaces(setting: PortalSetting, {places}: Exploration): Place[] {
  const systems = [...new Set(places.map(({state}) => state.system))]
  const some = [0.25, 0.5, 0.75, 1].flatMap((part) => systems[Math.ceil(systems.length * part) - 1] ?? [])
  return oneOfEachShape(places).flatMap(({state: {session}}) =>
    [...new Set(some)].map((system) => ({state: {system, session}, page: renderPage({system, session}, setting)}))
  )
}

/** One of each shape. */
export function oneOfEachShape(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [shapeOf(place.page).join(), place])).values()]
}

/** Everything that can be done at one place. */
export function stepsFrom(setting: PortalSetting, {state, page}: Place): Step[] {
  return controlsOf(page)
    .filter(({id}) => isWorthwhile(id, page))
    .flatMap((control) =>
      (control.takes ?? [])
        .flatMap((kind) => operationsOf(kind, control))
        .map((operation): Step => {
          const outcome = act(state, setting, control.id, operation)
          return {state, page, control, operation, changed: outcome.ok && !isSame(outcome.state, state), outcome}
        })
    )
}

/** The menu unfolds on every page and changes nothing else, so one page with it is enough. */
function isWorthwhile(controlId: string, page: PortalNode): boolean {
  return !controlId.startsWith('menu.nav.') || page.id === 'ac.home'
}

/** A partner, and nobody; for other texts one is as good as another. */
function operationsOf(kind: Operation['kind'], {object}: PortalNode): Operation[] {
  if (kind !== 'type') return [{kind}]
  return (object === 'partner-id' ? ['1000002', '4040404'] : ['4040404']).map((value) => ({kind, value}))
}

function isSame(one: PortalState, other: PortalState): boolean {
  return one.system === other.system && JSON.stringify(one.session) === JSON.stringify(other.session)
}

/** What a system is like as far as it is between partners and customer: which kinds of things there are, not how many. */
function kindsIn({tenants}: System) {
  return tenants.map((tenant) => [
    tenant.agreement.status,
    kindsOf(tenant.relationships, ({type, status, ...rest}) => [type, status, 'adminRoles' in rest && rest.adminRoles]),
    kindsOf(tenant.invitations, ({status}) => [status]),
    kindsOf(tenant.offers, ({kind, status}) => [kind, status]),
    kindsOf(tenant.purchases, ({kind, status}) => [kind, status])
  ])
}

function kindsOf<Thing>(things: readonly Thing[], kindOf: (thing: Thing) => unknown[]): string[] {
  return [...new Set(things.map((thing) => kindOf(thing).join()))].sort()
}

function withoutNumbers(key: string): string {
  return key.replace(/\b(order|subscription|request)-\d+/g, '$1')
}

function goesTooFar({tenants}: System): boolean {
  return tenants.some(({orders}) => orders.length > 2)
}
