import {
  type ActiveRelationship,
  activeRelationshipOf,
  activeRelationshipsOf,
  agreementOf,
  capabilitiesOf,
  invitationsOf,
  isDelegatedAdministrator,
  relationshipsOf,
  type System
} from '../../src/partner-management/index.js'
import {miss} from '../judge.js'
import {nodesOf} from '../page-nodes.js'
import {type ConformanceWorld, mainOf, sceneOf, targetOf} from '../world.js'
import {isListed, partnerNames} from './promises.js'

/** R16: the partner who sent the offer is delegated administrator. */
export function isAdministrator(world: ConformanceWorld): void {
  if (!hasAdminRoles(world)) miss(world, 'The partner is still not a delegated administrator')
}

/** R20: the administrator sees each partner. */
export async function seesRelationships(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const names = partnerNames(world)
  const missing = names.filter((name) => !isListed(page, name))
  if (names.length === 0 || missing.length > 0) miss(world, `The page \`${page.name}\` does not list the partners`)
}

/** R21: the administrator sees that there is no partner. */
export async function seesNoRelationships(world: ConformanceWorld): Promise<void> {
  const page = await targetOf(world).page()
  const {tenantId} = sceneOf(world)
  const isEmpty = activeRelationshipsOf(targetOf(world).system(), tenantId).length === 0
  const hasMessage = nodesOf(mainOf(page)).some((node) => node.id === 'msg.nothingHere')
  if (!isEmpty || !hasMessage) miss(world, `The page \`${page.name}\` does not say that there is no partner`)
}

/** R32, R33: there is a relationship with the partner, of the type that its invitation asked for. */
export function hasAcceptedRelationship(world: ConformanceWorld): void {
  const {system, tenantId, partnerId} = sceneOf(world)
  const invitation = invitationsOf(system, tenantId).find((one) => one.partnerId === partnerId)
  const relationship = relationshipIn(world, targetOf(world).system())
  if (relationship === undefined) miss(world, 'There is still no relationship with the partner')
  if (relationship.type !== invitation?.relationshipType) {
    miss(world, `The relationship with the partner is of the type \`${relationship.type}\``)
  }
}

/** R49: the relationship is as active as it was, and of the same type. */
export function keepsRelationship(world: ConformanceWorld): void {
  const before = relationshipIn(world, sceneOf(world).system)
  const now = relationshipIn(world, targetOf(world).system())
  if (now === undefined || now.type !== before?.type) miss(world, 'The relationship with the partner is gone')
}

/** R45: the agreement is accepted. */
export function hasAcceptedAgreement(world: ConformanceWorld): void {
  const agreement = agreementOf(targetOf(world).system(), sceneOf(world).tenantId)
  if (agreement?.status !== 'accepted') miss(world, 'The customer agreement is still not accepted')
}

/** R46: the partner has admin roles. */
export function grantsAdminRoles(world: ConformanceWorld): void {
  if (!hasAdminRoles(world)) miss(world, 'The partner still has no admin roles')
}

/** R48: the partner has no admin roles any more. */
export function hasRemovedAdminRoles(world: ConformanceWorld): void {
  if (hasAdminRoles(world)) miss(world, 'The partner still has admin roles')
}

/** R50, R54-R57: the relationship has ended, for whichever side, and with it all that the partner can do. */
export function hasEndedRelationship(world: ConformanceWorld): void {
  const {tenantId, partnerId} = sceneOf(world)
  const now = targetOf(world).system()
  const isOver = relationshipIn(world, now) === undefined && capabilitiesOf(now, tenantId, partnerId).length === 0
  if (!isOver) miss(world, 'The relationship is still active')
}

/** R42: nobody is a partner who was none before. */
export function hasNoNewRelationship(world: ConformanceWorld): void {
  const {system, tenantId} = sceneOf(world)
  const before = relationshipsOf(system, tenantId).length
  if (relationshipsOf(targetOf(world).system(), tenantId).length > before) {
    miss(world, 'There is a relationship that was not there before')
  }
}

/** Whatever the procedure did, it did to one partner. */
export function otherPartnersAreUnchanged(world: ConformanceWorld): void {
  const {system, tenantId, partnerId} = sceneOf(world)
  const others = (state: System) =>
    JSON.stringify(relationshipsOf(state, tenantId).filter((relationship) => relationship.partnerId !== partnerId))
  if (others(system) !== others(targetOf(world).system())) {
    miss(world, 'The relationship with another partner has changed')
  }
}

function hasAdminRoles(world: ConformanceWorld): boolean {
  const {tenantId, partnerId} = sceneOf(world)
  return isDelegatedAdministrator(targetOf(world).system(), tenantId, partnerId)
}

function relationshipIn(world: ConformanceWorld, system: System): ActiveRelationship | undefined {
  const {tenantId, partnerId} = sceneOf(world)
  return activeRelationshipOf(system, tenantId, partnerId)
}
