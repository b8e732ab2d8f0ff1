import type {PortalNode} from '../../src/portal/index.js'
import {failMissing, judgeLabel} from '../judge.js'
import {matchLabel} from '../match-label.js'
import {nodesOf} from '../page-nodes.js'
import {type ConformanceWorld, languageOf, targetOf} from '../world.js'
import {press} from './controls.js'
import {useObject} from './objects.js'

/** Opens the agreement; where it is open, nothing more is to be done. */
export async function openAgreement(world: ConformanceWorld): Promise<void> {
  if (isShown(await targetOf(world).page())) return
  await useObject(world, (node) => node.id === 'lnk.mca', 'has no agreement to open')
}

/** Reads the agreement: its text must be there. Reading changes nothing (T18). */
export async function readAgreement(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  if (!isShown(page)) failMissing(world, {page, lack: 'shows no agreement', isShown})
}

/** Reads the agreement of this name: whoever is to read a document that only its link shows opens it first. */
export async function readAgreementCalled(world: ConformanceWorld, label: string): Promise<void> {
  const page = await targetOf(world).page()
  if (isShown(page)) {
    const language = languageOf(world)
    const [match] = matchLabel(label, nodesOf(page), language)
    if (match) return judgeLabel(world, label, match)
    const isNamed = (later: PortalNode) => matchLabel(label, nodesOf(later), language).length > 0
    return failMissing(world, {page, lack: `has no \`${label}\``, isShown: isNamed, actual: label})
  }
  await press(world, label)
  await readAgreement(world)
}

/** Checks the box that says that the agreement was read; the text does not name it. */
export async function acknowledge(world: ConformanceWorld): Promise<void> {
  await useObject(world, (node) => node.object === 'acknowledgement', 'has no box to acknowledge an agreement', 'check')
}

function isShown(page: PortalNode): boolean {
  return nodesOf(page).some((node) => node.object === 'agreement')
}
