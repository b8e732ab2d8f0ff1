import {agreementOf, invitationsOf, isOpen, tenantOf} from '../../src/partner-management/index.js'
import {presuppose} from '../given.js'
import {miss} from '../judge.js'
import {type ConformanceWorld, sceneOf, targetOf} from '../world.js'
import {attempt, succeed} from './attempts.js'
import {kindCalled} from './names.js'
import {mayRemoveRelationship} from './pages.js'

/** R25: the customer tries to end the relationship. */
export async function tryToDelete(world: ConformanceWorld): Promise<void> {
  const {tenantId, partnerId} = sceneOf(world)
  await attempt(world, {type: 'deletePartner', tenantId, partnerId})
}

/** R25: what was tried last is refused. */
export function wasRefused(world: ConformanceWorld): void {
  if ((world.refusals.at(-1) ?? null) === null) miss(world, 'This is not refused')
}

/** R8: the customer authorizes the offer. */
export async function authorizeOffer(world: ConformanceWorld): Promise<void> {
  const {tenantId} = sceneOf(world)
  await succeed(world, {type: 'followOfferLink', tenantId, offerId: 'offer'})
  await succeed(world, {type: 'authorizeOffer', tenantId, offerId: 'offer'})
}

/** R46: the customer accepts the invitation. */
export async function acceptInvitation(world: ConformanceWorld): Promise<void> {
  const {tenantId} = sceneOf(world)
  await succeed(world, {type: 'followInvitationLink', tenantId, invitationId: 'invitation'})
  await succeed(world, {type: 'acceptInvitation', tenantId, invitationId: 'invitation', acknowledged: true})
}

/** R47: the customer cancels the invitation. */
export async function cancelInvitation(world: ConformanceWorld): Promise<void> {
  const {tenantId} = sceneOf(world)
  await succeed(world, {type: 'followInvitationLink', tenantId, invitationId: 'invitation'})
  await succeed(world, {type: 'cancelInvitation', tenantId, invitationId: 'invitation'})
}

/** R47. */
export function isCancelled(world: ConformanceWorld): void {
  const {tenantId} = sceneOf(world)
  const invitation = invitationsOf(targetOf(world).system(), tenantId).find(({id}) => id === 'invitation')
  if (invitation?.status !== 'cancelled') miss(world, 'The request is not cancelled')
}

/** R47. */
export function hasOpenAgreement(world: ConformanceWorld): void {
  const agreement = agreementOf(targetOf(world).system(), sceneOf(world).tenantId)
  if (agreement?.status === 'accepted') miss(world, 'The customer agreement is accepted')
}

/** R45: the customer accepts the agreement. */
export async function acceptAgreement(world: ConformanceWorld): Promise<void> {
  const {tenantId} = sceneOf(world)
  await succeed(world, {type: 'openAgreement', tenantId})
  await succeed(world, {type: 'acceptAgreement', tenantId, acknowledged: true})
}

/** R9. */
export function usesNewAdminCenter(world: ConformanceWorld): void {
  if (tenantOf(targetOf(world).system(), sceneOf(world).tenantId)?.adminCenter !== 'new') {
    miss(world, 'The new admin center is not turned on')
  }
}

/** R53: whether a partner of this kind is offered to remove the relationship; the scene is another for each kind. */
export async function mayRemoveAs(world: ConformanceWorld, label: string, isOffered: boolean): Promise<void> {
  presuppose(world, {kind: kindCalled(world, label)})
  world.target = undefined
  if ((await mayRemoveRelationship(world)) === isOffered) return
  miss(world, isOffered ? `It is not offered to the ${label}` : `It is offered to the ${label} as well`)
}

/** R64: the partner asks again. */
export async function sendRequest(world: ConformanceWorld): Promise<void> {
  const {tenantId, partnerId} = sceneOf(world)
  await succeed(world, {
    type: 'sendInvitation',
    tenantId,
    invitationId: 'invitation-again',
    partnerId,
    relationshipType: 'reseller',
    includesAdminRoles: false
  })
}

/** R64: the customer can accept what was sent. */
export function hasOpenRequest(world: ConformanceWorld): void {
  const invitations = invitationsOf(targetOf(world).system(), sceneOf(world).tenantId)
  if (!invitations.some((invitation) => isOpen(invitation))) miss(world, 'The customer has no request to accept')
}
