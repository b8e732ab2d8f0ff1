import {type PartnerType, partnerTypes, type StatementId} from '../../types.js'
import {abilitySteps} from './ability-steps.js'
import {nameOfType, presupposed, scenario} from './rule-steps.js'
import {scenarios} from './scenarios.js'
import type {Stated} from './stated.js'
import type {RuleContext, RuleScenario} from './types.js'

/** Marks of a key, see {@link ruleKeysOf}. */
const typePrefix = 'type/'

/**
 * The scenarios of a statement, by key: statements of one key make one scenario, however often the text repeats them.
 * What is said of a type of partner in several sentences is one rule (R34-R41); so is what goes on without admin roles.
 *
 * @returns empty for a statement that describes, or that a procedure proves
 */
export function ruleKeysOf({statement}: Stated): string[] {
  const {id, types = [], contrary, label} = statement
  if (isOfType(id)) return types.map((type) => `${typePrefix}${type}`)
  const own = id === 'works-on-as-type' ? 'relationship-kept' : id
  if (!(own in scenarios)) return []
  return [[own, ...(contrary ? ['contrary'] : []), ...(label ? [label.text] : [])].join('/')]
}

/**
 * Writes the scenarios of a rule.
 *
 * @param key as `ruleKeysOf` gives it
 * @param stated the statements of that key, at least one
 */
export function scenariosOf(key: string, stated: readonly [Stated, ...Stated[]], context: RuleContext): RuleScenario[] {
  if (key.startsWith(typePrefix)) {
    const type = partnerTypes.find((one) => key === `${typePrefix}${one}`)
    return type ? [scenarioOfType(type, stated, context)] : []
  }
  const id = key.split('/')[0] as StatementId
  return scenarios[id]?.(stated, context) ?? []
}

function scenarioOfType(type: PartnerType, stated: readonly Stated[], {language, all}: RuleContext): RuleScenario {
  const sharing = stated.find(({statement}) => statement.id === 'type-sees-purchases')
  if (type === 'mpsa' && sharing) {
    return scenario(
      presupposed('signed-in', 'rule.mpsa-partners'),
      [{keyword: 'then', key: 'rule.purchases-hidden', from: sharing}],
      [{keyword: 'when', key: 'rule.share-purchases', from: sharing}],
      [{keyword: 'then', key: 'rule.purchases-shared', from: sharing}]
    )
  }
  return scenario(
    presupposed('signed-in'),
    [{keyword: 'given', key: 'rule.partner-of-type', values: {label: nameOfType(type, language)}}],
    abilitySteps(type, stated, all, language)
  )
}

function isOfType(id: StatementId): boolean {
  return ['type-abilities', 'type-global-administrator', 'type-user-account', 'type-sees-purchases'].includes(id)
}
