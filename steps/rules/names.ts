import {type Ability, abilities, foldWording, partnerKinds, partnerTypes} from '../../parsers/index.js'
import type {Capability, PartnerKind, RelationshipType} from '../../src/partner-management/index.js'
import {type ConformanceWorld, languageOf} from '../world.js'

/** The type of partner that a phrase names, in any word of the feature's language for it. */
export function typeCalled(world: ConformanceWorld, label: string): RelationshipType {
  const {types} = languageOf(world).data
  return called(world, label, partnerTypes, (type) => types[type], 'a type of partner')
}

/** The kind of partner that a phrase names. */
export function kindCalled(world: ConformanceWorld, label: string): PartnerKind {
  const {kinds} = languageOf(world).data
  return called(world, label, partnerKinds, (kind) => kinds[kind], 'a kind of partner')
}

/** The abilities that a phrase lists. */
export function abilitiesCalled(world: ConformanceWorld, list: readonly string[]): Capability[] {
  const names = languageOf(world).data.abilities
  return list.map((name) => called<Ability>(world, name, abilities, (one) => [names[one].name], 'an ability'))
}

function called<Id extends string>(
  world: ConformanceWorld,
  name: string,
  ids: readonly Id[],
  namesOf: (id: Id) => readonly string[],
  what: string
): Id {
  const {subtag} = languageOf(world)
  const wanted = foldWording(name, subtag)
  const found = ids.find((id) => namesOf(id).some((one) => foldWording(one, subtag) === wanted))
  if (found !== undefined) return found
  const known = ids.map((id) => `\`${namesOf(id)[0]}\``).join(', ')
  throw new RangeError(`Unexpected \`${name}\`, expected ${what}: ${known}`)
}
