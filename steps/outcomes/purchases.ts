import {products, type Subscription, subscriptionsOf, tenantOf} from '../../src/partner-management/index.js'
import {miss} from '../judge.js'
import {wanted} from '../needs.js'
import {type ConformanceWorld, sceneOf, targetOf} from '../world.js'

/** R3, R11, R12: what was chosen is bought and active, for the partner whose ID was typed. */
export function hasBoughtWithPartner(world: ConformanceWorld): void {
  const {partnerOfRecord} = boughtSubscription(world)
  if (partnerOfRecord !== sceneOf(world).partnerId) miss(world, 'What was bought does not have the partner of record')
}

/** R10, R12: what was chosen is bought and active, without a partner. */
export function hasBoughtWithoutPartner(world: ConformanceWorld): void {
  const {partnerOfRecord} = boughtSubscription(world)
  if (partnerOfRecord !== null) miss(world, 'What was bought has a partner of record')
}

/** R10: a partner was asked for help with the order. */
export function hasRequestedAssistance(world: ConformanceWorld): void {
  if (!requestsOf(world).some(({kind}) => kind === 'assistance')) miss(world, 'No partner was asked for help')
}

/** R30: the wanted partner, and no other, has received all that the administrator has to say. */
export function hasContactedProviders(world: ConformanceWorld): void {
  const request = requestsOf(world).find(({kind}) => kind === 'selected')
  if (request?.kind !== 'selected') miss(world, 'No request was sent to a provider')
  const {partnerId} = sceneOf(world)
  if (request.providers.join() !== partnerId) miss(world, 'The request was sent to other providers')
  const fields = Object.keys(wanted) as Array<keyof typeof wanted>
  const wrong = fields.filter((field) => request[field] !== wanted[field])
  if (wrong.length > 0) miss(world, `The request does not say the ${wrong.map((field) => words[field]).join(', the ')}`)
}

const words: Readonly<Record<keyof typeof wanted, string>> = {
  location: 'location',
  organizationSize: 'size of the organization',
  keywords: 'keywords',
  businessNeeds: 'business needs'
}

function boughtSubscription(world: ConformanceWorld): Subscription {
  const {system, tenantId, productId} = sceneOf(world)
  const before = new Set(subscriptionsOf(system, tenantId).map(({id}) => id))
  const bought = subscriptionsOf(targetOf(world).system(), tenantId).filter(({id}) => !before.has(id))
  const [subscription] = bought
  if (subscription === undefined || subscription.status !== 'active') return miss(world, 'Nothing has been bought')
  const name = products.find(({id}) => id === productId)?.name
  if (bought.length > 1 || subscription.product !== name) return miss(world, 'Something else has been bought')
  return subscription
}

function requestsOf(world: ConformanceWorld) {
  return tenantOf(targetOf(world).system(), sceneOf(world).tenantId)?.contactRequests ?? []
}
