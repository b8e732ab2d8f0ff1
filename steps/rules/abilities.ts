import {
  activeRelationshipOf,
  administratorCapabilities,
  type Capability,
  capabilitiesOf,
  directoryRoleOf,
  isDelegatedAdministrator,
  rulesOf,
  subscriptionsOf,
  usersOf
} from '../../src/partner-management/index.js'
import {listOf, miss} from '../judge.js'
import {type ConformanceWorld, sceneOf, targetOf} from '../world.js'
import {abilitiesCalled, typeCalled} from './names.js'

/** R7: an administrator can do this. */
export function administratorCan(world: ConformanceWorld, list: readonly string[]): void {
  mustAllow(world, list, administratorCapabilities, 'An administrator')
}

/** R34-R41: the partner can do this. */
export function partnerCan(world: ConformanceWorld, list: readonly string[]): void {
  mustAllow(world, list, capabilitiesOfPartner(world), 'The partner')
}

/** R34-R41: the partner can do none of this. */
export function partnerCannot(world: ConformanceWorld, list: readonly string[]): void {
  const can = capabilitiesOfPartner(world)
  const wrong = list.filter((name) => abilitiesCalled(world, [name]).some((ability) => can.includes(ability)))
  if (wrong.length > 0) miss(world, `The partner can do this as well: ${listOf(wrong)}`)
}

/** R8: before the offer is authorized. */
export function hasNoAdministratorAbilities(world: ConformanceWorld): void {
  const can = capabilitiesOfPartner(world)
  if (administratorCapabilities.some((one) => can.includes(one))) {
    miss(world, 'The partner can do already what takes an administrator')
  }
}

/** R8: after the offer is authorized. */
export function hasAllAdministratorAbilities(world: ConformanceWorld): void {
  const can = capabilitiesOfPartner(world)
  if (!administratorCapabilities.every((one) => can.includes(one))) {
    miss(world, 'The partner cannot do everything that an administrator can do')
  }
}

/** R35. */
export function isGlobalAdministrator(world: ConformanceWorld): void {
  const {tenantId, partnerId} = sceneOf(world)
  if (directoryRoleOf(targetOf(world).system(), tenantId, partnerId) !== 'globalAdministrator') {
    miss(world, 'The partner is no Global Administrator')
  }
}

/** R37: beside the customer's own accounts there is one for the partner. */
export function hasUserAccount(world: ConformanceWorld): void {
  const {tenantId, partnerId} = sceneOf(world)
  if (!usersOf(targetOf(world).system(), tenantId).some(({id}) => id.endsWith(partnerId))) {
    miss(world, 'The partner has no user account')
  }
}

/** R46, R47, R56. */
export function hasNoAdminRoles(world: ConformanceWorld): void {
  const {tenantId, partnerId} = sceneOf(world)
  if (isDelegatedAdministrator(targetOf(world).system(), tenantId, partnerId))
    miss(world, 'The partner has admin roles')
}

/** R16: neither admin roles nor a subscription. */
export function isNoAdministrator(world: ConformanceWorld): void {
  hasNoAdminRoles(world)
  const {tenantId, partnerId} = sceneOf(world)
  const subscriptions = subscriptionsOf(targetOf(world).system(), tenantId)
  if (subscriptions.some(({partnerOfRecord}) => partnerOfRecord === partnerId)) {
    miss(world, 'The partner is a partner of record')
  }
}

/** R49: what the partner can do by the type goes on. */
export function worksAs(world: ConformanceWorld, label: string): void {
  const {tenantId, partnerId} = sceneOf(world)
  const relationship = activeRelationshipOf(targetOf(world).system(), tenantId, partnerId)
  const wanted: readonly Capability[] = rulesOf(typeCalled(world, label)).capabilities
  const can = capabilitiesOfPartner(world)
  if (!relationship || !wanted.every((one) => can.includes(one)) || can.length === 0) {
    miss(world, `The partner does not work with the customer as ${label} any more`)
  }
}

function mustAllow(world: ConformanceWorld, list: readonly string[], can: readonly Capability[], who: string): void {
  const missing = list.filter((name) => !abilitiesCalled(world, [name]).every((one) => can.includes(one)))
  if (missing.length > 0) miss(world, `${who} cannot do this: ${listOf(missing)}`)
}

function capabilitiesOfPartner(world: ConformanceWorld): readonly Capability[] {
  const {tenantId, partnerId} = sceneOf(world)
  return capabilitiesOf(targetOf(world).system(), tenantId, partnerId)
}
