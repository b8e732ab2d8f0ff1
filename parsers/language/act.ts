import {type ConditionId, type DomainObject, type WrittenRole, writtenRoles} from '../types.js'
import type {Clause} from './clause.js'
import type {Deed} from './deed.js'
import {expectation} from './expectation.js'
import type {NounPhrase} from './noun-phrase.js'
import type {Token} from './tokens.js'
import type {PurposeId, RoleName, VerbData, VerbObject} from './types.js'

/** A field that a place names: `in the **Partner ID** box`. */
export type Field = NounPhrase | undefined

/** What an instruction means besides its own words. */
export interface Circumstances {
  field: Field
  /** Whether it is among the results of a search. */
  results: boolean
  purposes: ReadonlySet<PurposeId>
  /** Whether the sentence says when or what for in words that mean nothing here. */
  isVague: boolean
  /** What the clause before acts on. */
  previous: NounPhrase | undefined
  /** Where it is done, as things of the domain. */
  at: ReadonlySet<DomainObject>
  condition: ConditionId | undefined
}

/**
 * Decides what a verb does to its object.
 *
 * @returns Nothing to do where every scenario begins there: `go to the admin center`; `undefined` when the verb takes no such object: the clause is not understood.
 */
export function act(verb: VerbData, clause: Clause, circumstances: Circumstances): Deed[] | undefined {
  const {object, destination} = clause
  const {field} = circumstances
  if (verb.looks) return clause.places.some(({phrase}) => phrase.names.some(isUnmarked)) ? undefined : []
  if (object?.it && verb.kind === 'choose' && verb.objects?.includes('status')) return status(object, destination)
  const thing = object?.it && circumstances.previous ? circumstances.previous : (object ?? destination)
  if (verb.objects && !objectsOf(thing).some((one) => verb.objects?.includes(one))) return undefined
  if (object?.object === 'status' && verb.kind === 'choose') return status(object, destination)
  if (destination && verb.kind === 'expect' && !object) return expectation(destination, verb)
  if (destination && verb.kind !== 'navigate') return undefined
  if (field && verb.kind !== 'type' && verb.kind !== 'clear') return undefined
  switch (verb.kind) {
    case 'navigate':
      return navigate(destination ?? object, destination !== undefined && object !== undefined)
    case 'press':
    case 'select':
    case 'choose':
      return object ? press(object, circumstances) : undefined
    case 'follow':
      return object ? follow(object, circumstances) : undefined
    case 'expand':
      return object && object.names.length === 1 ? [{kind: 'expand', names: object.names}] : undefined
    case 'type':
      return object ? type(object, field) : undefined
    case 'clear':
      return clear(object, field)
    case 'fill':
      return object?.object === 'business-needs' ? [{kind: 'fill', object: 'business-needs'}] : undefined
    case 'check':
      // sv `markera fliken`: a word that selects as well
      if (object && isSelected(object) && clause.verbs.some((one) => one.verb.kind === 'press'))
        return press(object, circumstances)
      if (object?.names.length === 0) {
        // `tick the box`: no other box is ticked
        const isBox = object.role === 'box' || object.role === 'textbox'
        const box = isBox && object.object === undefined ? {...object, role: 'checkbox' as const} : object
        const thing = thingOf(box, circumstances)
        return thing?.kind === 'check' || thing?.object === 'provider' ? [thing] : undefined
      }
      return object && object.names.length === 1 ? [{kind: 'check', ...roleOf(object), names: object.names}] : undefined
    case 'uncheck':
      return object && object.names.length === 1
        ? [{kind: verb.kind, ...roleOf(object), names: object.names}]
        : undefined
    case 'read':
      if (object?.object === 'partners') return expectation(object, verb)
      return object ? read(object, circumstances) : undefined
    case 'complete':
      if (object?.object === 'steps') return follow(object, circumstances)
      return object ? complete(object) : undefined
    case 'repeat':
      return repeat(object, clause, circumstances)
    case 'expect':
      return object ? expectation(object, verb) : undefined
    default:
      return undefined
  }
}

function isSelected({role}: NounPhrase): boolean {
  return role === 'tab' || role === 'link' || role === 'row' || role === 'menuitem'
}

/** Where to look is known; words that only look like a name are not dropped with it. */
function isUnmarked({label}: Token): boolean {
  return label?.marked === false
}

/** Things that a verb can ask for, of what its object names. */
function objectsOf(object: NounPhrase | undefined): VerbObject[] {
  if (!object) return []
  const isPage = (object.role === 'page' && object.names.length > 0) || isScope(object)
  return [...(object.nouns ?? (object.object ? [object.object] : [])), ...(isPage ? (['page'] as const) : [])]
}

function isScope({place}: NounPhrase): boolean {
  return place === 'scope' || place === 'navigation'
}

/** `Set the status to **Suspended**` */
function status({names}: NounPhrase, destination: NounPhrase | undefined): Deed[] | undefined {
  if (names.length > 1 || destination?.names.length !== 1) return undefined
  return [{kind: 'choose', object: 'status', names: destination.names}]
}

function read(object: NounPhrase, {previous}: Circumstances): Deed[] | undefined {
  const target = object.it ? previous : object
  if (target?.object === 'terms') return [{kind: 'read', object: 'terms'}]
  const isLink = object.it && target?.role === 'link'
  if (target?.object !== 'agreement' && !isLink) return undefined
  return [{kind: 'read', object: 'agreement', ...(object.names.length > 0 && {names: object.names})}]
}

function complete({object, names}: NounPhrase): Deed[] | undefined {
  if (names.length > 0) return undefined
  if (object === 'account' || object === 'order') return [{kind: 'complete', object}]
  // `finish buying your subscriptions`
  if (object === 'subscription') return [{kind: 'complete', object: 'order'}]
  return object === 'business-needs' ? [{kind: 'fill', object}] : undefined
}

/** Which steps is kept as written where the text numbers them: `steps 1-3`. */
function repeat(object: NounPhrase | undefined, {range}: Clause, {condition}: Circumstances): Deed[] | undefined {
  const isAgain = condition === 'active-subscriptions' && object !== undefined
  if ((object && object.object !== 'steps') || !(range || isAgain)) return undefined
  const {steps, wording} = object ?? {}
  return [
    {
      kind: 'repeat',
      object: 'subscription',
      ...(steps && {steps, ...(wording && {wording})}),
      ...(range?.active && {condition: 'active-subscriptions'})
    }
  ]
}

function isAcknowledgement(object: NounPhrase | undefined, {purposes, isVague}: Circumstances): boolean {
  if (!object || object.names.length > 0) return false
  if (object.object !== undefined) return object.object === 'acknowledgement'
  // a check box that nothing is said about is the only one there is
  const isBare = object.role === 'checkbox' && !isVague
  return isBare || ((object.role === 'box' || object.role === 'checkbox') && purposes.has('acknowledgement'))
}

function navigate(target: NounPhrase | undefined, both: boolean): Deed[] | undefined {
  if (!target || both) return undefined
  if (target.place === 'scope' && target.names.length === 0) return []
  if (target.place === 'wizard-step' || target.place === 'navigation') return [{kind: 'navigate'}]
  if (target.scope && target.role === undefined && target.names.every(({linkId}) => linkId === undefined)) return []
  if (target.names.length === 0) return undefined
  if (target.object === 'agreement' && target.role !== 'page') return pressNamed(target)
  const page = target.role === undefined || target.role === 'page' || target.role === 'group'
  if (!page) return alongPath(target)
  return [{kind: 'navigate', names: target.names}]
}

/** `go to **Billing** > **Your products** > **Products** tab`: the last of them is no page. */
function alongPath(target: NounPhrase): Deed[] | undefined {
  const last = target.names.at(-1)
  if (!last || target.names.length === 1) return pressNamed(target)
  if (target.names.length === 2) return undefined
  return [
    {kind: 'navigate', names: target.names.slice(0, -1)},
    {kind: 'press', ...roleOf(target), names: [last]}
  ]
}

/** *Select* stands for whatever its object takes: a page is gone to, a link followed, a check box checked. */
function press(written: NounPhrase, circumstances: Circumstances): Deed[] | undefined {
  const object = written.it ? circumstances.previous : rowOf(written, circumstances)
  if (!object) return undefined
  const {names} = object
  if (object.several && (object.object === 'subscription' || object.object === 'customer')) return undefined
  if (object.anaphor || (object.object === 'subscription' && names.length === 0))
    return [{kind: 'select', ...(object.anaphor ? {} : roleOf(object)), object: 'subscription'}]
  if (object.object === 'link' && names.length === 0) return [{kind: 'follow', object: 'link'}]
  if (object.object === 'message') return undefined
  const thing = names.length === 0 ? thingOf(object, circumstances) : undefined
  return thing ? [thing] : pressNamed(object)
}

/** `Find the partner, and select the row`: the row is that of what was looked for, or else of a partner. */
function rowOf(object: NounPhrase, {previous}: Circumstances): NounPhrase {
  if (object.role !== 'row' || object.object !== undefined) return object
  const isTold = previous !== undefined && previous.role === undefined
  const thing = isTold ? previous.object : 'partner'
  return thing === undefined || (isTold && previous.names.length > 0)
    ? object
    : {...object, object: thing, nouns: [thing]}
}

function pressNamed(object: NounPhrase): Deed[] | undefined {
  const {names, role} = object
  if (names.length === 0) return undefined
  const toPage = role === 'page' || (names.length > 1 && names.some(({linkId}) => linkId !== undefined))
  // `select the **Products** page` takes what is to be selected for a page
  const isSaid = names.length === 1 && names.every(({linkId}) => linkId === undefined)
  if (toPage) return [{kind: 'navigate', ...(isSaid && {object: 'page'}), names}]
  if (role === 'checkbox') return [{kind: 'check', role, names}]
  return names.map((name, index) => ({
    kind: 'press',
    ...(index === names.length - 1 ? roleOf(object) : {}),
    names: [name]
  }))
}

/** What a list, a form or a page offers to choose without a label. */
function thingOf(object: NounPhrase, circumstances: Circumstances): Deed | undefined {
  if (isAcknowledgement(object, circumstances)) return {kind: 'check', object: 'acknowledgement'}
  const {results, purposes} = circumstances
  switch (object.object) {
    case 'product':
    case 'provider':
    case 'customer':
      return {kind: 'select', ...roleOf(object), object: object.object}
    case 'partner':
    case 'partners': {
      const isListed = object.nouns?.includes('partner') || purposes.has('details')
      const isOne = isListed && !object.several && !results
      if (!isOne) return {kind: 'select', object: 'provider'}
      const optional = purposes.has('details') && object.role === undefined ? ({optional: true} as const) : {}
      return {kind: 'select', ...roleOf(object), object: 'partner', ...optional}
    }
    case 'location':
    case 'organization-size':
      return {kind: 'choose', object: object.object}
    case 'agreement':
      return {kind: 'follow', object: 'agreement'}
    default:
      return undefined
  }
}

function follow(object: NounPhrase, {purposes, at}: Circumstances): Deed[] | undefined {
  if (object.object === 'steps') {
    const isProviders = at.has('providers-page') || purposes.has('find-partner')
    return isProviders ? [{kind: 'complete', object: 'providers-page'}] : undefined
  }
  if (object.names.length === 1) return [{kind: 'follow', ...roleOf(object), names: object.names}]
  return object.object === 'link' ? [{kind: 'follow', object: 'link'}] : undefined
}

function type(object: NounPhrase, field: Field): Deed[] | undefined {
  if (object.names.length > 1 || (object.names.length === 1 && field)) return undefined
  const known = object.object === 'partner-id' ? {object: object.object} : {}
  if (object.names.length === 1)
    return isField(object.role) ? [{kind: 'type', ...roleOf(object), ...known, names: object.names}] : undefined
  if (object.object === 'organization-size') return field ? undefined : [{kind: 'choose', object: object.object}]
  if (object.object === 'business-needs') return field ? undefined : [{kind: 'fill', object: object.object}]
  if (object.object === 'location' || object.object === 'keywords')
    return [{kind: 'type', ...(field && roleOf(field)), object: object.object, ...(field && {names: field.names})}]
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

function isField(role: RoleName | undefined): boolean {
  return role === undefined || role === 'textbox' || role === 'box'
}

/** The role as the contract knows it; `page`, `group` and `menu` are none. */
export function roleOf({role}: NounPhrase): {role?: WrittenRole} {
  return writtenRoles.includes(role as WrittenRole) ? {role: role as WrittenRole} : {}
}
