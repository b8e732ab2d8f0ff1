import {
  act,
  findNodes,
  type Operation,
  type PortalNode,
  type PortalOutcome,
  type PortalState,
  renderPage
} from '../portal/index.js'
import type {Place} from './address.js'

/** Names of what forms send. */
export const fieldNames = {
  token: 'token',
  press: 'press',
  apply: 'apply',
  box: 'box.',
  cloud: 'cloud',
  beginning: 'beginning'
} as const

/**
 * Does what a form asks for: first what was typed into its boxes, then the control that was pressed.
 *
 * A form that was sent from a box (Enter) takes every box as typed; one that was sent by a control only those that say
 * something else than the page did. What was typed stays, even where the control is refused.
 *
 * @param form values by the names of `fieldNames`
 * @returns the state that it comes to, and the refusal of what was not done
 */
export function carryOut(
  state: PortalState,
  {setting}: Pick<Place, 'setting'>,
  form: ReadonlyMap<string, string>
): {state: PortalState; refused?: Extract<PortalOutcome, {ok: false}>['refusal']} {
  const pressed = form.get(fieldNames.press)
  let now = state
  for (const box of findNodes(renderPage(state, setting), {role: 'textbox', enabled: true})) {
    const value = form.get(`${fieldNames.box}${box.id}`)
    if (value === undefined || (pressed !== undefined && value === box.value)) continue
    const outcome = act(now, setting, box.id, typing(box, value))
    if (!outcome.ok) return {state: now, refused: outcome.refusal}
    now = outcome.state
  }
  if (pressed === undefined) return {state: now}
  const outcome = act(now, setting, pressed, {kind: 'press'})
  return outcome.ok ? {state: outcome.state} : {state: now, refused: outcome.refusal}
}

function typing({takes = []}: PortalNode, value: string): Operation {
  return value === '' && takes.includes('clear') ? {kind: 'clear'} : {kind: 'type', value}
}
