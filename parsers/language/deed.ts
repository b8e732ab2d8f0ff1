import type {Position} from 'unist'
import type {Action, ConditionId, DomainObject, WrittenLabel, WrittenRole} from '../types.js'
import type {Text} from './text.js'
import type {Token} from './tokens.js'

/** An action in the making: what `act` decides, before places, condition and position are filled in. */
export interface Deed {
  kind: Action['kind']
  role?: WrittenRole
  names?: Token[]
  object?: DomainObject | 'message'
  wording?: Token
  steps?: string[]
  condition?: ConditionId
  optional?: true
  absent?: true
}

/** The name of a token as the text writes it. */
export function labelOf(token: Token): WrittenLabel {
  return token.label ?? {text: token.text, marked: false, position: token.position}
}

/** From the beginning of a token to the end of the one before `end`. */
export function positionOf({tokens}: Pick<Text, 'tokens'>, from: number, end: number): Position {
  const first = tokens[Math.min(from, tokens.length - 1)]
  const last = tokens[Math.max(end - 1, from)] ?? tokens.at(-1)
  const start = first?.position.start ?? {line: 1, column: 1}
  return {start, end: last?.position.end ?? start}
}
