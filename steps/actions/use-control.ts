import type {WrittenRole} from '../../parsers/index.js'
import type {Operation, Page, PortalNode, PortalRole} from '../../src/portal/index.js'
import {failMissing, judgeLabel, judgePlace, wordsOf} from '../judge.js'
import {type LabelMatch, matchLabel} from '../match-label.js'
import {nearest} from '../nearest.js'
import {controlsOf, namesOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, languageOf, mainOf, targetOf, viewOfPage} from '../world.js'

/** Kinds of control that a written role allows; `option` leaves it open. */
const rolesOf: Readonly<Record<WrittenRole, readonly PortalRole[]>> = {
  tab: ['tab'],
  button: ['button'],
  link: ['link'],
  menuitem: ['menuitem', 'button', 'link'],
  radio: ['radio'],
  checkbox: ['checkbox'],
  switch: ['switch', 'checkbox'],
  textbox: ['textbox'],
  row: ['row', 'link'],
  box: ['textbox', 'checkbox'],
  option: ['radio', 'button', 'link', 'menuitem', 'checkbox', 'switch', 'tab', 'row']
}

/** The kind of control that an operation is typical of. */
const roleFor: Readonly<Record<Operation['kind'], PortalRole>> = {
  press: 'button',
  type: 'textbox',
  clear: 'textbox',
  check: 'checkbox',
  uncheck: 'checkbox'
}

/** What to do with the control that a label names. */
export interface Use {
  label: string
  /** The kind of control that the text calls it. */
  role?: WrittenRole
  /** Other kinds that what is done to it fits as well. */
  alsoRoles?: readonly PortalRole[]
  /** Tried in order: the first one that the control takes is done. */
  operations: readonly Operation[]
  /** Whether the text takes it for something to unfold. Default `false`. */
  isExpander?: boolean
}

/**
 * Finds the control that a label names and uses it, literally or with help; says which.
 *
 * Rules: DESIGN.md section 6 (unknown-control, disabled-control, wrong-control-kind, label-noise, step-unreachable).
 */
export async function useControl(world: ConformanceWorld, use: Use): Promise<void> {
  const page = await targetOf(world).page()
  const match = findControl(world, page, use)
  const {node} = match
  judgeLabel(world, use.label, match)
  const operation = use.operations.find(({kind}) => node.takes?.includes(kind))
  if (operation === undefined) return world.fail(wrongKind(use, match))
  if (!isWrittenKind(node, use)) world.failLater(wrongKind(use, match))
  if (node.disabled) return failDisabled(world, use, match, page)
  await actOn(world, (target) => target.act(node.id, operation))
}

function findControl(world: ConformanceWorld, page: Page, use: Use): LabelMatch {
  const language = languageOf(world)
  const parts = world.scope ? [viewOfPage(world, page)] : [mainOf(page), page]
  for (const part of parts) {
    const found = best(matchLabel(use.label, controlsOf(part), language), use)
    if (found) return found
  }
  const {scope} = world
  const elsewhere = scope && best(matchLabel(use.label, controlsOf(page), language), use)
  if (!elsewhere) return failUnknown(world, page, use)
  judgePlace(world, page, `\`${elsewhere.name}\``, scope, use.label)
  return elsewhere
}

/** Of several controls with the name, one of the written kind that can be used. */
function best(matches: readonly LabelMatch[], use: Use): LabelMatch | undefined {
  const rank = ({node}: LabelMatch) =>
    (isWrittenKind(node, use) ? 0 : 4) +
    (use.operations.some(({kind}) => node.takes?.includes(kind)) ? 0 : 2) +
    (node.disabled ? 1 : 0)
  return [...matches].sort((one, other) => rank(one) - rank(other))[0]
}

/** Whether the control is of the kind that the text calls it, if it calls it any. */
function isWrittenKind({role, alsoRoles = [], expanded}: PortalNode, use: Use): boolean {
  if (use.isExpander && expanded === undefined) return false
  const allowed = use.role === undefined ? undefined : rolesOf[use.role]
  if (allowed === undefined) return true
  return [role, ...alsoRoles].some((one) => allowed.includes(one) || use.alsoRoles?.includes(one))
}

function failUnknown(world: ConformanceWorld, page: Page, use: Use): never {
  const language = languageOf(world)
  return failMissing(world, {
    page,
    lack: `has no \`${use.label}\``,
    isShown: (later) => matchLabel(use.label, usable(later, use), language).length > 0,
    actual: use.label,
    expected: nearest(use.label, suggestions(world, page, use))
  })
}

function failDisabled(world: ConformanceWorld, use: Use, match: LabelMatch, page: Page): never {
  const way = targetOf(world).wayTo((later) =>
    controlsOf(later).some((node) => node.id === match.node.id && !node.disabled)
  )
  const before = way === null || way.length === 0 ? '' : `, no step before selects ${wordsOf(way)}`
  const message = `\`${match.name}\` is disabled on the page \`${page.name}\`${before}`
  return world.fail({rule: 'disabled-control', message, actual: use.label})
}

function wrongKind(use: Use, match: LabelMatch) {
  const wanted = use.role === undefined || use.role === 'box' ? roleFor[use.operations[0]?.kind ?? 'press'] : use.role
  const expected = use.isExpander ? 'something that unfolds' : `a ${wanted}`
  const message = `\`${match.name}\` is a ${match.node.role}, expected ${expected}`
  return {rule: 'wrong-control-kind', message, actual: use.label} as const
}

function usable(page: Page, use: Use): PortalNode[] {
  return controlsOf(page).filter(
    (node) => !node.disabled && use.operations.some(({kind}) => node.takes?.includes(kind))
  )
}

/** Names that could stand in the text instead: of controls in place, for the same use, not of data such as rows. */
function suggestions(world: ConformanceWorld, page: Page, use: Use): string[] {
  const here = new Set(controlsOf(viewOfPage(world, page)))
  const own = new Set(controlsOf(mainOf(page)))
  const all = usable(page, use).filter((node) => node.subject === undefined)
  const ranked = [all.filter((node) => here.has(node) && own.has(node)), all.filter((node) => own.has(node)), all]
  const found = ranked.find((nodes) => nodes.length > 0) ?? []
  return found.flatMap((node) => namesOf(node).slice(0, 1))
}
