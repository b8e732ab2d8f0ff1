import {foldWording, labelCandidates} from '../../parsers/index.js'
import type {Operation, PortalNode} from '../../src/portal/index.js'
import {failMissing, judgePlace} from '../judge.js'
import {controlsOf, namesOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, languageOf, mainOf, sceneOf, targetOf, viewOfPage} from '../world.js'
import {useControl} from './use-control.js'

/** Types the partner's ID into the box with this label. */
export async function typeInto(world: ConformanceWorld, label: string): Promise<void> {
  await useControl(world, {label, role: 'textbox', operations: [typing(world)]})
}

/** Types the partner's ID into the box that prose names: `type the Microsoft Partner ID`. */
export async function typeIntoField(world: ConformanceWorld, wording: string): Promise<void> {
  await useField(world, wording, typing(world))
}

/** Empties the box with this label. */
export async function clear(world: ConformanceWorld, label: string): Promise<void> {
  await useControl(world, {label, role: 'box', operations: [{kind: 'clear'}, {kind: 'uncheck'}]})
}

/** Empties the box that prose names. */
export async function clearField(world: ConformanceWorld, wording: string): Promise<void> {
  await useField(world, wording, {kind: 'clear'})
}

/** Ticks a check box, or what else has a checked state (WAI-ARIA 1.2, `aria-checked`): one of several choices, a switch. */
export async function check(world: ConformanceWorld, label: string): Promise<void> {
  const alsoRoles = ['radio', 'switch'] as const
  await useControl(world, {label, role: 'checkbox', alsoRoles, operations: [{kind: 'check'}, {kind: 'press'}]})
}

/** Unticks a check box; a text box of that name is emptied, but the text is wrong about it. Decides T6. */
export async function uncheck(world: ConformanceWorld, label: string): Promise<void> {
  await useControl(world, {label, role: 'checkbox', operations: [{kind: 'uncheck'}, {kind: 'clear'}]})
}

function typing(world: ConformanceWorld): Operation {
  return {kind: 'type', value: sceneOf(world).partnerId}
}

/**
 * Prose may inflect, hyphenate and shorten (`the ID`), so its wording is compared word by word, without case, hyphens and
 * endings; a field that only its meaning identifies was found with help.
 */
async function useField(world: ConformanceWorld, wording: string, operation: Operation): Promise<void> {
  const page = await targetOf(world).page()
  const isField = (node: PortalNode) => node.object === 'partner-id' && node.takes?.includes(operation.kind) === true
  const there = controlsOf(viewOfPage(world, page)).filter(isField)
  const fields = there.length > 0 ? there : controlsOf(mainOf(page)).filter(isField)
  const wordings = labelCandidates(wording, languageOf(world)).map(wordsOf)
  const named = fields.find((node) => namesOf(node).some((name) => wordings.some((words) => holdsAll(name, words))))
  const field = named ?? fields[0]
  if (field === undefined) {
    const lack = `has no box for \`${wording}\``
    return failMissing(world, {page, lack, isShown: (later) => controlsOf(later).some(isField), actual: wording})
  }
  if (named === undefined) {
    const message = `The box is called \`${field.name}\``
    world.drift({rule: 'field-by-meaning-only', message, actual: wording, expected: [field.name]})
  }
  const {scope} = world
  if (scope !== undefined && there.length === 0) judgePlace(world, page, `\`${field.name}\``, scope, wording)
  await actOn(world, (target) => target.act(field.id, operation))
}

function holdsAll(name: string, words: readonly string[]): boolean {
  const own = new Set(wordsOf(name))
  return words.length > 0 && words.every((word) => own.has(word))
}

function wordsOf(text: string): string[] {
  return foldWording(text)
    .split(' ')
    .filter((word) => word !== '')
}
