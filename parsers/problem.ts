/**
 * What a step says when the text could not be carried out literally. It travels as an attachment through cucumber's
 * messages, from `steps/` to `reports/`.
 */
export const problemMediaType = 'application/vnd.docs-conformance.problem+json'

/** Replay rules of DESIGN.md section 6. */
export const problemRules = [
  'unknown-control',
  'unknown-page',
  'moniker-gone',
  'disabled-control',
  'wrong-control-kind',
  'page-by-link-only',
  'link-elsewhere',
  'meaning-reversed',
  'label-noise',
  'place-differs',
  'field-by-meaning-only',
  'outcome-missed',
  'step-unreachable'
] as const
export type ProblemRule = (typeof problemRules)[number]

export interface Problem {
  rule: ProblemRule
  /** `fails`: a reader who follows the text literally is stuck or misled; `drifts`: carried out, but only with help. */
  verdict: 'fails' | 'drifts'
  /** One sentence without full stop: what the docs say, what the portal shows. */
  message: string
  /** The words of the document. */
  actual?: string
  /** What the portal shows instead, best first. */
  expected?: string[]
}
