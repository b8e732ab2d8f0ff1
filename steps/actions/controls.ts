import type {WrittenRole} from '../../parsers/index.js'
import type {PortalNode, PortalRole} from '../../src/portal/index.js'
import {failMissing} from '../judge.js'
import {matchLabel} from '../match-label.js'
import {controlsOf, nodesOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, languageOf, mainOf, targetOf, viewOfPage} from '../world.js'
import {navigate} from './navigate.js'
import {useControl} from './use-control.js'

/** Presses what a label names. A box that is pressed gets the focus, and nothing changes. */
export async function press(world: ConformanceWorld, label: string, role?: WrittenRole): Promise<void> {
  const page = await targetOf(world).page()
  const boxes = controlsOf(viewOfPage(world, page)).filter((node) => node.role === 'textbox')
  const isFocus = role === 'box' || role === 'textbox'
  if (isFocus && matchLabel(label, boxes, languageOf(world)).some((match) => match.exact)) return
  await useControl(world, {label, ...(role && {role}), operations: [{kind: 'press'}, {kind: 'check'}]})
}

/** Kinds of control that a reader takes for no page. */
const noPages: readonly PortalRole[] = ['tab', 'button', 'radio', 'checkbox', 'switch', 'textbox']

/** Selects what the text calls a page: a tab of that name in front of the reader is none, whatever the navigation has. */
export async function selectPage(world: ConformanceWorld, label: string): Promise<void> {
  const page = await targetOf(world).page()
  const controls = controlsOf(mainOf(page)).filter(({role}) => noPages.includes(role))
  const [match] = matchLabel(label, controls, languageOf(world)).filter(({exact}) => exact)
  if (match === undefined) return navigate(world, [label])
  const message = `\`${match.name}\` is a ${match.node.role}, expected a page`
  world.failLater({rule: 'wrong-control-kind', message, actual: label})
  await press(world, label)
}

/** Unfolds what a label names; the text is wrong about what does not unfold. */
export async function expand(world: ConformanceWorld, label: string): Promise<void> {
  await useControl(world, {label, operations: [{kind: 'press'}], isExpander: true})
}

/** Follows a link that the document sets itself: its identity leads there, whatever it is called. */
export async function follow(world: ConformanceWorld, label: string, link: string): Promise<void> {
  const target = targetOf(world)
  if (target.linkTarget(link) === null) return press(world, label, 'link')
  await actOn(world, () => target.openLink(link))
}

/** Reads the partner's terms: they must be there; reading changes nothing. */
export async function readTerms(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const isShown = (shown: PortalNode) => nodesOf(shown).some((node) => node.object === 'terms')
  if (!isShown(page)) failMissing(world, {page, lack: 'shows no terms of a partner', isShown})
}
