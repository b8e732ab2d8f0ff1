import type {Command, RefusalCode} from '../partner-management/index.js'
import type {Operation, PortalNode, PortalRole} from './types.js'

/** Fields of the session to set, or (`undefined`) to forget. */
export type FieldChanges = Readonly<Record<string, string | undefined>>

/** What an operation comes to: a command for the system, another page, or something that this page remembers. */
export interface Effect {
  command?: Command
  /** Another page, or this one anew; it starts with these fields and no others. */
  go?: {page: string; fields?: Readonly<Record<string, string>>}
  set?: FieldChanges
  /** What this page remembers instead, when the system refuses the command for one of these reasons. */
  refused?: Readonly<Partial<Record<RefusalCode, FieldChanges>>>
}

/** What a control does, per operation that it takes. */
export interface Handlers {
  press?: Effect
  type?: (value: string) => Effect
  clear?: Effect
  check?: Effect
  uncheck?: Effect
}

/** A node of a page together with what it does: what pages are written in. */
export interface Part extends Omit<PortalNode, 'children' | 'takes'> {
  on?: Handlers
  parts?: readonly Part[]
}

/** A part without what it does. */
export function toNode(part: Part): PortalNode {
  const {on, parts, ...node} = part
  const takes = on ? (Object.keys(on) as Array<Operation['kind']>) : []
  const children = parts ? parts.map(toNode) : []
  return takes.length > 0 ? {...node, takes, children} : {...node, children}
}

/** The effect of an operation, `undefined` when the control does not take it. */
export function effectOf({on = {}}: Part, operation: Operation): Effect | undefined {
  if (operation.kind === 'type') return on.type?.(operation.value)
  return Object.hasOwn(on, operation.kind) ? on[operation.kind] : undefined
}

/** The part with this id, in the order of the page. */
export function findPart(part: Part, id: string): Part | undefined {
  if (part.id === id) return part
  for (const child of part.parts ?? []) {
    const found = findPart(child, id)
    if (found) return found
  }
  return undefined
}

/** The parts of a page that somebody can act on now. */
export function enabledControls(part: Part): Part[] {
  const own = part.on && !part.disabled ? [part] : []
  return [...own, ...(part.parts ?? []).flatMap(enabledControls)]
}

/** Structure that holds other parts. */
export function section(role: PortalRole, id: string, name: string, parts: readonly Part[]): Part {
  return {id, role, name, parts}
}

/** Text that stands for a thing of the domain. */
export function text(id: string, name: string, object?: string): Part {
  return object === undefined ? {id, role: 'text', name} : {id, role: 'text', name, object}
}

/** A message; `object: 'error'` marks one that says that something did not work. */
export function message(id: string, name: string, kind?: 'error'): Part {
  return kind === 'error' ? {id, role: 'status', name, object: 'error'} : {id, role: 'status', name}
}

/** Something to press. */
export function pressable(
  role: 'button' | 'link' | 'menuitem' | 'tab' | 'row',
  id: string,
  name: string,
  press: Effect
): Part {
  return {id, role, name, on: {press}}
}

/** A box that the session keeps the value of; `change` tells what else typing and clearing change. */
export function textbox(id: string, name: string, value: string, change: (value: string) => FieldChanges): Part {
  const type = (typed: string): Effect => ({set: change(typed)})
  return {id, role: 'textbox', name, value, on: {type, clear: type('')}}
}
