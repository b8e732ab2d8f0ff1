import {type WrittenRole, writtenRoles} from '../types.js'
import type {Clause} from './clause.js'
import type {Deed} from './deed.js'
import type {NounPhrase} from './noun-phrase.js'
import type {RoleName, VerbData} from './types.js'

/** A field that a place names: `in the **Partner ID** box`. */
export type Field = NounPhrase | undefined

/**
 * Decides what a verb does to its object.
 *
 * @returns Nothing to do where every scenario begins there: `go to the admin center`; `undefined` when the verb takes no such object: the clause is not understood.
 */
export function act(verb: VerbData, clause: Clause, field: Field): Deed[] | undefined {
  const {object, destination} = clause
  if (verb.objects && !(object?.object && verb.objects.includes(object.object))) return undefined
  if (destination && verb.kind !== 'navigate') return undefined
  if (field && verb.kind !== 'type' && verb.kind !== 'clear') return undefined
  switch (verb.kind) {
    case 'navigate':
      return navigate(destination ?? object, destination !== undefined && object !== undefined)
    case 'press':
    case 'select':
    case 'choose':
      return object ? press(object) : undefined
    case 'follow':
      return object ? follow(object) : undefined
    case 'expand':
      return object && object.names.length === 1 ? [{kind: 'expand', names: object.names}] : undefined
    case 'type':
      return object ? type(object, field) : undefined
    case 'clear':
      return clear(object, field)
    case 'check':
    case 'uncheck':
      return object && object.names.length === 1
        ? [{kind: verb.kind, ...roleOf(object), names: object.names}]
        : undefined
    case 'read':
      if (object?.object === 'partners') return expectation(object)
      return object?.object === 'terms' ? [{kind: 'read', object: 'terms'}] : undefined
    case 'complete':
      return object?.object === 'account' ? [{kind: 'complete', object: 'account'}] : undefined
    case 'expect':
      return object ? expectation(object) : undefined
    default:
      return undefined
  }
}

function navigate(target: NounPhrase | undefined, both: boolean): Deed[] | undefined {
  if (!target || both) return undefined
  if (target.place === 'scope' && target.names.length === 0) return []
  if (target.names.length === 0) return undefined
  const page = target.role === undefined || target.role === 'page' || target.role === 'group'
  if (!page) return alongPath(target)
  return [{kind: 'navigate', names: target.names}]
}

/** `go to **Billing** > **Your products** > **Products** tab`: the last of them is no page. */
function alongPath(target: NounPhrase): Deed[] | undefined {
  const last = target.names.at(-1)
  if (!last || target.names.length === 1) return press(target)
  if (target.names.length === 2) return undefined
  return [
    {kind: 'navigate', names: target.names.slice(0, -1)},
    {kind: 'press', ...roleOf(target), names: [last]}
  ]
}

/** *Select* stands for whatever its object takes: a page is gone to, a link followed, a check box checked. */
function press(object: NounPhrase): Deed[] | undefined {
  const {names, role} = object
  if (object.anaphor || (object.object === 'subscription' && names.length === 0))
    return [{kind: 'select', object: 'subscription'}]
  if (object.object === 'link' && names.length === 0) return [{kind: 'follow', object: 'link'}]
  if (names.length === 0 || object.object === 'message') return undefined
  const toPage = role === 'page' || (names.length > 1 && names.some(({linkId}) => linkId !== undefined))
  if (toPage) return [{kind: 'navigate', names}]
  if (role === 'checkbox') return [{kind: 'check', role, names}]
  return names.map((name, index) => ({
    kind: 'press',
    ...(index === names.length - 1 ? roleOf(object) : {}),
    names: [name]
  }))
}

function follow(object: NounPhrase): Deed[] | undefined {
  if (object.names.length === 1) return [{kind: 'follow', ...roleOf(object), names: object.names}]
  return object.object === 'link' ? [{kind: 'follow', object: 'link'}] : undefined
}

function type(object: NounPhrase, field: Field): Deed[] | undefined {
  if (object.names.length > 1 || (object.names.length === 1 && field)) return undefined
  const known = object.object === 'partner-id' ? {object: object.object} : {}
  if (object.names.length === 1)
    return isField(object.role) ? [{kind: 'type', ...roleOf(object), ...known, names: object.names}] : undefined
  if (object.object !== 'partner-id') return undefined
  if (field) return [{kind: 'type', ...roleOf(field), object: 'partner-id', names: field.names}]
  return [{kind: 'type', object: 'partner-id', ...(object.wording ? {wording: object.wording} : {})}]
}

/** English *clear* empties a box and unchecks a check box. */
function clear(object: NounPhrase | undefined, field: Field): Deed[] | undefined {
  const target = field ?? object
  if (!target || target.names.length > 1) return undefined
  const known = target.object === 'partner-id' ? {object: target.object} : {}
  if (target.names.length === 1) {
    if (target.role === 'checkbox') return [{kind: 'uncheck', role: target.role, names: target.names}]
    return isField(target.role) ? [{kind: 'clear', ...roleOf(target), ...known, names: target.names}] : undefined
  }
  if (target.object !== 'partner-id') return undefined
  return [{kind: 'clear', object: 'partner-id', ...(target.wording ? {wording: target.wording} : {})}]
}

function expectation(object: NounPhrase): Deed[] | undefined {
  if (object.object === 'message') return [{kind: 'expect', object: 'message', names: object.names}]
  if (object.object === 'partner-id') return [{kind: 'expect', object: 'partner-id'}]
  if (object.object === 'partners') return [{kind: 'expect', object: 'partners'}]
  return isMessage(object) ? [{kind: 'expect', object: 'message', names: object.names}] : undefined
}

/** A quoted text, or a name that is a sentence, is what the page says. */
function isMessage({names, role, path}: NounPhrase): boolean {
  const [name] = names
  return name !== undefined && !path && role === undefined && (name.type === 'quote' || /[.!?]$/.test(name.text))
}

function isField(role: RoleName | undefined): boolean {
  return role === undefined || role === 'textbox' || role === 'box'
}

/** The role as the contract knows it; `page`, `group` and `menu` are none. */
export function roleOf({role}: NounPhrase): {role?: WrittenRole} {
  return writtenRoles.includes(role as WrittenRole) ? {role: role as WrittenRole} : {}
}
