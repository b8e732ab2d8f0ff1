import type {Position} from 'unist'
import type {Action, GoalId, Reading} from '../types.js'

/** Moniker of a scenario of a document without monikers (DOMAIN.md section 0). */
export const noMoniker = '-'

/** One path through a procedure, or one rule, for one moniker in one reading. */
export interface ScenarioPlan {
  /** `<path>#<anchor>/<moniker>/<reading>[/<branch>]`, of a rule `<path>#rule/<statement>/…`, deterministic. */
  id: string
  document: string
  kind: 'procedure' | 'rule'
  /** Of a rule: its number in DOMAIN.md section 2, `R25`. */
  rule?: string
  anchor: string
  title: string
  goal: GoalId | undefined | null
  /** `-` for a document without monikers. */
  moniker: string
  reading: Reading
  /** The document's locale. */
  locale: string
  /** Language of this reading's text: `nl`, or `en` for the source; `null` where no language file reads it. */
  language: string | null
  release: string | null
  /** `null` where the procedure has a single path. */
  branch: string | null
  /** The heading, for what no single step can be blamed for. */
  position: Position
  /** Why there is nothing to run: the scenario then has no feature. */
  notGenerated?: {verdict: 'out-of-scope' | 'unclear'; reason: string}
  steps: PlannedStep[]
  /** Makes an outline of the scenario: texts of its steps hold `<column>`. */
  examples?: Examples
}

/** Examples of a scenario outline. */
export interface Examples {
  columns: string[]
  rows: string[][]
}

/** One Gherkin step of a plan. */
export interface PlannedStep {
  keyword: 'given' | 'when' | 'then'
  /** Without keyword, in the scenario's language. */
  text: string
  origin: 'given' | 'place' | 'action' | 'expectation' | 'unread' | 'outcome' | 'rule'
  /** Words of the document that it stands for; the heading for `given` and `outcome`. */
  position: Position
  /** Marker of the written step: `6`. */
  written?: string
  action?: Action
  /** Whether it needs controls whose names no document gives (T15): no drift, and good to know. */
  undocumented?: true
}

/** A feature file: the generated scenarios of one document, moniker and reading. */
export interface FeatureFile {
  /** Relative to the folder of generated features, `/` as separator. */
  path: string
  text: string
  scenarios: Array<{
    plan: ScenarioPlan
    /** Lines in `text`, from 1: of the scenario, and of each of `plan.steps`. */
    line: number
    stepLines: number[]
  }>
}
