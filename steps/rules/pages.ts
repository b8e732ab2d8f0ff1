import type {Page, PortalNode} from '../../src/portal/index.js'
import {selectCustomer, selectPartner} from '../actions/objects.js'
import {failMissing, judgeLabel, miss} from '../judge.js'
import {matchLabel} from '../match-label.js'
import {nearest} from '../nearest.js'
import {controlsOf, namesOf, nodesOf} from '../page-nodes.js'
import {actOn, type ConformanceWorld, languageOf, mainOf, sceneOf, targetOf} from '../world.js'

/** Opens the page of the partner that the rule is about. */
export async function openPartner(world: ConformanceWorld): Promise<void> {
  await pressControl(world, 'menu.ac.partnerRelationships')
  await selectPartner(world)
}

/** Opens the account of the customer, where the partner would end the relationship. */
export async function openAccount(world: ConformanceWorld): Promise<void> {
  await pressControl(world, 'menu.pc.customers')
  await selectCustomer(world)
  await pressControl(world, 'menu.pc.account')
}

/** Follows the link to remove the relationship, as far as it is there and can be followed. */
export async function removeRelationship(world: ConformanceWorld): Promise<void> {
  await openAccount(world)
  const link = await controlOf(world, 'pc.removeReseller')
  if (link && !link.disabled) await pressControl(world, link.id)
}

/** Whether the partner can follow the link to remove the relationship. */
export async function mayRemoveRelationship(world: ConformanceWorld): Promise<boolean> {
  await openAccount(world)
  const link = await controlOf(world, 'pc.removeReseller')
  return link !== undefined && !link.disabled
}

/** Follows the partner's offer to where it is authorized, and goes on without agreeing to it. */
export async function followOfferWithoutYes(world: ConformanceWorld): Promise<void> {
  await actOn(world, (target) => target.openMail())
  await pressControl(world, 'lnk.offer')
  const next = await controlOf(world, 'btn.next')
  if (next && !next.disabled) await pressControl(world, next.id)
  await actOn(world, (target) => target.openMail())
}

/** Opens the partner's invitation. */
export async function openInvitation(world: ConformanceWorld): Promise<void> {
  await actOn(world, (target) => target.openMail())
  await pressControl(world, 'lnk.invitation')
}

/** R33: the invitation says one type, and has nothing to choose another with. */
export async function saysOneType(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const types = nodesOf(page).filter(({id}) => id === 'th.partnerType')
  const values = types.flatMap((node) => nodesOf(node).filter(({role}) => role === 'text'))
  const canChoose = types.some((node) => controlsOf(node).length > 0)
  if (values.length !== 1 || canChoose)
    miss(world, `The page \`${page.name}\` does not say one type, which stays as it is`)
}

/** R26, R62: the control is there, and can be selected or not. */
export async function seeControl(world: ConformanceWorld, label: string, isEnabled: boolean): Promise<void> {
  const page = await targetOf(world).page()
  const controls = controlsOf(mainOf(page))
  const language = languageOf(world)
  const [match] = matchLabel(label, controls, language)
  if (match === undefined) {
    return failMissing(world, {
      page,
      lack: `has no \`${label}\``,
      isShown: (later: Page) => matchLabel(label, controlsOf(mainOf(later)), language).length > 0,
      actual: label,
      expected: nearest(
        label,
        controls.filter(({subject}) => subject === undefined).flatMap((node) => namesOf(node).slice(0, 1))
      )
    })
  }
  judgeLabel(world, label, match)
  if (match.node.disabled === true && isEnabled)
    miss(world, `\`${match.name}\` is disabled on the page \`${page.name}\``)
  if (!match.node.disabled && !isEnabled) miss(world, `\`${match.name}\` can be selected on the page \`${page.name}\``)
}

/** R51: whether the partner's page lets the customer delete the partner. */
export async function canDeletePartner(world: ConformanceWorld): Promise<boolean> {
  const button = await controlOf(world, 'btn.deletePartner')
  return button !== undefined && !button.disabled
}

/**
 * R13: whether any page of the menu leads the administrator to a field for the ID of a partner of the subscription.
 */
export async function hasWayToAdd(world: ConformanceWorld): Promise<boolean> {
  const target = targetOf(world)
  const isField = (page: Page) => nodesOf(mainOf(page)).some((node) => isFieldForId(node))
  const menu = nodesOf(await target.page()).filter(({role, expanded}) => role === 'menuitem' && expanded === undefined)
  for (const {id} of menu) {
    await actOn(world, (one) => one.act(id, {kind: 'press'}))
    if (isField(await target.page()) || target.wayTo(isField) !== null) return true
  }
  return false
}

function isFieldForId({object, takes = []}: PortalNode): boolean {
  return object === 'partner-id' && takes.includes('type')
}

/** Selects a control by what it is, whatever it is called: rules are tried without the words of a procedure. */
export async function pressControl(world: ConformanceWorld, id: string): Promise<void> {
  const page = await targetOf(world).page()
  const node = controlsOf(page).find((one) => one.id === id)
  if (node === undefined || node.disabled) {
    const {tenantId} = sceneOf(world)
    throw new Error(`Expected to be able to select \`${id}\` on the page \`${page.id}\` of \`${tenantId}\``)
  }
  await actOn(world, (target) => target.act(id, {kind: 'press'}))
}

async function controlOf(world: ConformanceWorld, id: string): Promise<PortalNode | undefined> {
  const page = await targetOf(world).page()
  return controlsOf(page).find((node) => node.id === id)
}
