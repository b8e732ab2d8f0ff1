import type {ActionKind, ConditionId, DomainObject, Reading, SentenceKind, WrittenRole} from '../parsers/index.js'

/** How bad a finding is, worst first. */
export const levels = ['error', 'warning', 'info'] as const
export type Level = (typeof levels)[number]

/** Whose text has to change: the document, its translation, the text it was translated from, or this product. */
export const blames = ['docs', 'translation', 'source', 'system'] as const
export type Blame = (typeof blames)[number]

/** What a scenario came to (DESIGN.md section 6), worst first. */
export const verdicts = ['fails', 'unclear', 'drifts', 'conforms', 'out-of-scope'] as const
export type Verdict = (typeof verdicts)[number]

/** What became of a step of a scenario. */
export type StepStatus = 'passed' | 'drift' | 'failed' | 'undefined' | 'skipped'

/** An edit: the range, and what to put there. Lines and columns are 1-based, the end is exclusive. */
export interface Fix {
  line: number
  column: number
  endLine: number
  endColumn: number
  text: string
}

/** Something about a place in a document (DESIGN.md section 8.2). */
export interface Finding {
  rule: string
  level: Level
  blame: Blame
  path: string
  line: number
  column: number
  endLine: number
  endColumn: number
  /** In document order; empty where it holds for the document as such. */
  monikers: string[]
  /** `null` for a file that could not be read. */
  locale: string | null
  message: string
  actual?: string
  expected?: string[]
  fix?: Fix
}

export interface ActionResult {
  kind: ActionKind
  role?: WrittenRole
  labels?: string[]
  object?: DomainObject | 'message'
  linkId?: string
  condition?: ConditionId
  line: number
  column: number
}

export interface StepResult {
  line: number
  column: number
  endLine: number
  endColumn: number
  written: string
  ordinal: number
  monikers: string[]
  reading: Reading
  text: string
  actions: ActionResult[]
  sentences: Array<{kind: SentenceKind; text: string; line: number; column: number}>
}

export interface ProcedureResult {
  anchor: string
  title: string
  line: number
  monikers: string[]
  steps: StepResult[]
}

/** Sentences, and how many of them were understood: as action, expectation, condition, advice. */
export interface Share {
  sentences: number
  read: number
}

/** How much of a text was understood, every reading counted. */
export interface Coverage {
  steps: Share
  /** Outside steps: paragraphs, notes, cells. */
  prose: Share
}

/** An entry of `documents[]`. */
export interface DocumentResult {
  path: string
  locale: string
  bilingual: boolean
  release: string | null
  monikers: string[]
  procedures: ProcedureResult[]
  rules: Array<{line: number; text: string; monikers: string[]; kind: string}>
  coverage: Coverage
}

export interface ScenarioStep {
  line: number
  column: number
  text: string
  status: StepStatus
  /** Only where it needs controls whose names no document gives. */
  undocumented?: true
  message?: string
}

/** An entry of `scenarios[]`. */
export interface ScenarioResult {
  id: string
  document: string
  anchor: string
  kind: 'procedure' | 'rule'
  /** Of a rule: its number in DOMAIN.md section 2. */
  rule?: string
  moniker: string
  reading: Reading
  locale: string
  branch: string | null
  /** `path:line` of the Gherkin that ran; empty where none was generated. */
  feature: string
  verdict: Verdict
  /** Why there was nothing to run. */
  reason?: string
  durationMs: number
  steps: ScenarioStep[]
  /** Of an outline, which is one scenario however many examples it has: the cells of each, and the worst of its steps. */
  examples?: Array<{values: string[]; status: StepStatus}>
  /** Files that show what happened in the browser, as the caller would open them: pictures, traces, texts of pages. */
  evidence?: string[]
}

/** Keys are those of DESIGN.md section 8.2, in its order. */
export interface Totals {
  documents: number
  procedures: number
  /** Entries of `documents[].procedures[].steps`: a step that two readings share counts twice. */
  steps: number
  /** Those without an unread sentence. */
  stepsRead: number
  scenarios: number
  conforms: number
  drifts: number
  fails: number
  unclear: number
  outOfScope: number
  errors: number
  warnings: number
  infos: number
  coverage: Coverage
}

/** results.json, DESIGN.md section 8.2. */
export interface Results {
  schemaVersion: 1
  tool: {name: string; version: string}
  release: string
  target: string
  totals: Totals
  documents: DocumentResult[]
  scenarios: ScenarioResult[]
  findings: Finding[]
}
