import fc from 'fast-check'
import type {Cloud, PartnerKind} from '../index.js'

/** Customers of each cloud. */
export const knownTenants = [
  {tenantId: 'w', name: 'Adatum', cloud: 'o365-worldwide'},
  {tenantId: 'g', name: 'Fourth Coffee', cloud: 'o365-germany'},
  {tenantId: 'c', name: 'Lucerne', cloud: 'o365-21vianet'}
] as const satisfies {tenantId: string; name: string; cloud: Cloud}[]

/** Partners of four kinds, each for other clouds, so that each cloud has two and lacks one. */
export const knownPartners = [
  {partnerId: '1', name: 'Northwind', kind: 'directPartner', clouds: ['o365-worldwide', 'o365-21vianet']},
  {partnerId: '2', name: 'Alpine', kind: 'indirectProvider', clouds: ['o365-worldwide', 'o365-germany']},
  {partnerId: '3', name: 'Wingtip', kind: 'indirectReseller', clouds: ['o365-germany', 'o365-21vianet']},
  {partnerId: '4', name: 'Contoso', kind: 'subscriptionAdvisor', clouds: ['o365-worldwide']}
] as const satisfies {partnerId: string; name: string; kind: PartnerKind; clouds: Cloud[]}[]

/** Ids that things can have, and now and then one that nothing has. */
export const tenantId = mostly(['w', 'c', 'g', 'w', 'c'], ['x', ''])
export const partnerId = mostly(['1', '2', '1', '3', '4'], ['9', '', '__proto__'])
export const subscriptionId = mostly(['s', 't', 'u'], ['q', ''])
export const thingId = mostly(['a', 'b', 'c'], ['q', ' '])
export const name = mostly(['Head office', 'Branch'], ['', ' '])

/** One of these, each as often, and once in twenty times one of those. */
export function mostly<Value>(usual: readonly Value[], odd: readonly Value[]): fc.Arbitrary<Value> {
  // Without a bias, as fast-check prefers the ends of a list.
  return fc.noBias(fc.nat(19).chain((nth) => fc.noBias(fc.constantFrom(...(nth === 0 ? odd : usual)))))
}

/** One of a list of values, and now and then one that is on no list. */
export function oneOf<Value extends string>(values: readonly Value[]): fc.Arbitrary<Value> {
  return mostly(values, ['dance' as Value])
}

/** Instants that the clock is set to. */
export const instants: readonly string[] = [
  '2020-01-01T00:00:00.000Z',
  '2020-05-07T12:00:00.000Z',
  '2020-05-31T00:00:00.000Z',
  '2021-12-09T00:00:00.000Z'
]
