import type {Language, PhraseKey} from '../../language/index.js'
import type {PartnerType} from '../../types.js'
import type {RuleScenario, RuleStep} from './types.js'

/** A scenario of these steps. */
export function scenario(...parts: RuleStep[][]): RuleScenario {
  return {steps: parts.flat()}
}

/** Steps that presuppose something. */
export function presupposed(...keys: PhraseKey[]): RuleStep[] {
  return keys.map((key) => ({keyword: 'given', key}))
}

/** Steps that try something. */
export function tried(...keys: PhraseKey[]): RuleStep[] {
  return keys.map((key) => ({keyword: 'when', key}))
}

/** Steps that say what must come of it. */
export function expected(...keys: PhraseKey[]): RuleStep[] {
  return keys.map((key) => ({keyword: 'then', key}))
}

/** The name of a type of partner, as a feature writes it. */
export function nameOfType(type: PartnerType, {data}: Language): string {
  return data.types[type][0] ?? type
}
