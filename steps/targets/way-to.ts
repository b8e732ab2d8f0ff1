import {
  act,
  type Operation,
  type Page,
  type PortalNode,
  type PortalSetting,
  type PortalState,
  renderPage
} from '../../src/portal/index.js'
import {controlsOf, partOf} from '../page-nodes.js'
import type {Scene} from '../scene.js'

/** How far and how widely it looks. */
const limits = {moves: 3, states: 300}

interface Trail {
  state: PortalState
  names: string[]
}

/**
 * Looks a few moves ahead from a state for a page on which something holds; see `Target.wayTo`.
 *
 * Breadth first over the moves of the page's own controls: a reader would not leave it for the navigation.
 */
export function wayTo(
  start: PortalState,
  setting: PortalSetting,
  scene: Scene,
  isWanted: (page: Page) => boolean
): string[] | null {
  const seen = new Set([JSON.stringify(start.session)])
  let trails: Trail[] = [{state: start, names: []}]
  for (let move = 0; move < limits.moves && seen.size < limits.states; move++) {
    const next: Trail[] = []
    for (const trail of trails) {
      for (const {name, state} of movesFrom(trail.state, setting, scene)) {
        const key = JSON.stringify(state.session)
        if (seen.has(key)) continue
        seen.add(key)
        const names = [...trail.names, name]
        if (isWanted(renderPage(state, setting))) return names
        next.push({state, names})
      }
    }
    trails = next
  }
  return null
}

function movesFrom(
  state: PortalState,
  setting: PortalSetting,
  scene: Scene
): Array<{name: string; state: PortalState}> {
  const controls = controlsOf(partOf(renderPage(state, setting), 'main')).filter((node) => !node.disabled)
  const moves = controls.flatMap((node) => (node.takes ?? []).map((kind) => ({node, kind})))
  // what is pressed explains more than what is typed: those first
  moves.sort((one, other) => Number(one.kind !== 'press') - Number(other.kind !== 'press'))
  return moves.flatMap(({node, kind}) => {
    if (isOther(node, scene)) return []
    const operation: Operation = kind === 'type' ? {kind, value: scene.partnerId} : {kind}
    const outcome = act(state, setting, node.id, operation)
    return outcome.ok ? [{name: nameOf(node), state: outcome.state}] : []
  })
}

/** Whether it is one of several things that the procedure is not about. */
function isOther({object = '', subject}: PortalNode, scene: Scene): boolean {
  const {tenantId, partnerId, productId, subscriptionId, activeSoldIds} = scene
  const wanted: Readonly<Record<string, readonly string[]>> = {
    subscription: [subscriptionId, ...activeSoldIds],
    product: [productId],
    provider: [partnerId],
    partners: [partnerId],
    customer: [tenantId]
  }
  return subject !== undefined && wanted[object]?.includes(subject) === false
}

/** Rows bear names of our own making, which no reader of the document knows. */
function nameOf(node: PortalNode): string {
  return node.subject === undefined ? `\`${node.name}\`` : `the ${wordFor[node.object ?? ''] ?? node.object ?? 'row'}`
}

/** A row of the list of partners is one of them. */
const wordFor: Readonly<Record<string, string>> = {partners: 'partner'}
