import {activeRelationshipOf, isDelegatedAdministrator, subscriptionOf} from '../../src/partner-management/index.js'
import type {Page, PortalNode} from '../../src/portal/index.js'
import {miss} from '../judge.js'
import {matchLabel} from '../match-label.js'
import {nodesOf} from '../page-nodes.js'
import {type ConformanceWorld, currentSubscriptionId, languageOf, mainOf, sceneOf, targetOf} from '../world.js'

/** What a text can say that a page shows, or shows no more. */
export const things = ['partner', 'partner-id', 'partners', 'customer', 'subscription'] as const
export type Thing = (typeof things)[number]

const names: Readonly<Record<Thing, string>> = {
  partner: 'the partner',
  'partner-id': "the partner's ID",
  partners: 'a partner',
  customer: 'the customer',
  subscription: 'the subscription'
}

/** The text promises that the page shows this. */
export async function seeThing(world: ConformanceWorld, thing: Thing): Promise<void> {
  const page = await targetOf(world).page()
  if (!shows(world, page, thing)) miss(world, `The page \`${page.name}\` does not show ${names[thing]}`)
}

/** The text promises that the page shows this no more. */
export async function seeNothingOf(world: ConformanceWorld, thing: Thing): Promise<void> {
  const page = await targetOf(world).page()
  if (shows(world, page, thing)) miss(world, `The page \`${page.name}\` still shows ${names[thing]}`)
}

/** The text promises the details of the partner (R44). */
export async function seePartnerDetails(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  if (!isPageOf(page, 'partner', sceneOf(world).partnerId)) {
    miss(world, `The page \`${page.name}\` does not show the details of the partner`)
  }
}

/** The text promises that there is no such message. */
export async function seeNoMessage(world: ConformanceWorld, message: string): Promise<void> {
  const page = await targetOf(world).page()
  const shown = nodesOf(mainOf(page)).filter((node) => node.role === 'status')
  if (matchLabel(message, shown, languageOf(world)).length > 0) {
    world.fail({rule: 'outcome-missed', message: `The page \`${page.name}\` shows \`${message}\``, actual: message})
  }
}

/** The text says that the relationship is active now, or has ended. */
export function seeRelationship(world: ConformanceWorld, isThere: boolean): void {
  const {tenantId, partnerId} = sceneOf(world)
  const isActive = activeRelationshipOf(targetOf(world).system(), tenantId, partnerId) !== undefined
  if (isActive !== isThere) miss(world, isThere ? 'The relationship is not active' : 'The relationship is still active')
}

/** The text says that the partner has admin roles now, or none any more. */
export function seeAdminRoles(world: ConformanceWorld, isThere: boolean): void {
  const {tenantId, partnerId} = sceneOf(world)
  const hasRoles = isDelegatedAdministrator(targetOf(world).system(), tenantId, partnerId)
  if (hasRoles !== isThere)
    miss(world, isThere ? 'The partner has no admin roles' : 'The partner still has admin roles')
}

/** The text says that the subscription is suspended now. */
export function seeSuspended(world: ConformanceWorld): void {
  const subscription = subscriptionOf(targetOf(world).system(), sceneOf(world).tenantId, currentSubscriptionId(world))
  if (subscription?.status === 'active') miss(world, `The subscription \`${subscription.name}\` is still active`)
}

function shows(world: ConformanceWorld, page: Page, thing: Thing): boolean {
  const {tenantId, partnerId, oldPartnerId} = sceneOf(world)
  // who is removed from a subscription is the partner that it had
  const partner = world.presupposed.hasPartnerOfRecord ? oldPartnerId : partnerId
  const all = nodesOf(mainOf(page))
  const isId = ({object, name, value}: PortalNode) => object === 'partner-id' && (name === partner || value === partner)
  switch (thing) {
    case 'partner-id':
      return all.some(isId)
    case 'partners':
      return all.some(({object}) => object === 'partners')
    case 'partner':
      return all.some(isId) || isShown(page, all, ['partners', 'partner'], partner)
    case 'customer':
      return isShown(page, all, ['customer'], tenantId)
    case 'subscription':
      return isShown(page, all, ['subscription'], currentSubscriptionId(world))
    default:
      return thing satisfies never
  }
}

function isShown(page: Page, all: readonly PortalNode[], objects: readonly string[], subject: string): boolean {
  return objects.some(
    (object) =>
      isPageOf(page, object, subject) || all.some((node) => node.object === object && node.subject === subject)
  )
}

function isPageOf(page: Page, object: string, subject: string): boolean {
  return page.object === object && page.subject === subject
}
