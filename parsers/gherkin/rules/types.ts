import type {Language, PhraseKey, PhraseValues} from '../../language/index.js'
import type {ExampleColumn} from '../../language/types.js'
import type {BranchName} from '../../types.js'
import type {Stated} from './stated.js'

/** A step of a rule's scenario: a phrase, and the statement that it stands for. */
export interface RuleStep {
  keyword: 'given' | 'when' | 'then'
  key: PhraseKey
  values?: PhraseValues
  /** Default: the first statement of the rule. */
  from?: Stated
}

/** A cell of an outline: a phrase as a whole step, or a name. */
export type Cell = {key: PhraseKey; values?: PhraseValues} | string

/** What a rule is tried with and what must come of it. */
export interface RuleScenario {
  /** Where one statement makes several scenarios. */
  branch?: BranchName
  steps: Array<RuleStep | {keyword: 'given' | 'when' | 'then'; column: ExampleColumn}>
  examples?: {columns: ExampleColumn[]; rows: Cell[][]}
}

/** What the scenario of a type of partner needs to know of the document besides. */
export interface RuleContext {
  language: Language
  /** Everything that the document states to this reader. */
  all: readonly Stated[]
}
