import type {Language} from '../../language/index.js'
import {type Ability, abilities, administratorAbilities, type PartnerType} from '../../types.js'
import type {Stated} from './stated.js'
import type {RuleStep} from './types.js'

/**
 * What a text says that a type of partner can do; and that it cannot do what the text says of other types only: a table
 * of types tells them apart (R34, R38: closed world).
 *
 * @param type of partner
 * @param stated what is said of it
 * @param all everything that the text states to this reader
 * @param language whose words to write
 */
export function abilitySteps(
  type: PartnerType,
  stated: readonly Stated[],
  all: readonly Stated[],
  language: Language
): RuleStep[] {
  const steps = stated.flatMap((from) => stepsOf(from, language))
  const named = new Set(stated.flatMap(({statement}) => abilitiesOf(statement.abilities)))
  const ofOthers = all.flatMap(({statement}) =>
    statement.types?.some((one) => one !== type) && !statement.contrary ? (statement.abilities ?? []) : []
  )
  const others = abilities.filter((ability) => ofOthers.includes(ability) && !named.has(ability))
  const isKnown = stated.some(({statement}) => statement.abilities && !statement.contrary)
  if (!isKnown || others.length === 0) return distinct(steps)
  return distinct([...steps, {keyword: 'then', key: 'rule.partner-cannot', values: {list: namesOf(others, language)}}])
}

function stepsOf(from: Stated, language: Language): RuleStep[] {
  const {id, abilities: named = [], contrary} = from.statement
  const key = contrary ? 'rule.partner-cannot' : 'rule.partner-can'
  const can: RuleStep[] =
    named.length > 0 ? [{keyword: 'then', key, values: {list: namesOf(named, language)}, from}] : []
  switch (id) {
    case 'type-global-administrator':
      return [{keyword: 'then', key: 'rule.global-administrator', from}, ...can]
    case 'type-user-account':
      return [{keyword: 'then', key: 'rule.user-account', from}, ...can]
    default:
      return can
  }
}

function abilitiesOf(named: readonly Ability[] = []): readonly Ability[] {
  return named.includes('manageServices') ? [...named, ...administratorAbilities] : named
}

function namesOf(named: readonly Ability[], {data}: Language): string[] {
  return named.map((ability) => data.abilities[ability].name)
}

/** One sentence can say the same thing in two ways. */
function distinct(steps: readonly RuleStep[]): RuleStep[] {
  const texts = steps.map(({key, values}) => JSON.stringify([key, values]))
  return steps.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
}
