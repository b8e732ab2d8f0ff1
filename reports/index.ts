export {collectRun, type RunCollector, type ScenarioRun, type StepRun} from './collect-run.js'
export {documentResult} from './document-result.js'
export {exitCodeOf, type FailOn} from './exit-code.js'
export {type CheckedDocument, diagnosticsOf, findingsOfDocument} from './findings/document-findings.js'
export {type FileProblem, type FileRule, fileRules, findingOfFile} from './findings/file-finding.js'
export {formatJson} from './formats/json.js'
export {formatPretty, type PrettyOptions} from './formats/pretty.js'
export {hasColour} from './formats/theme.js'
export {composeResults, type ResultParts} from './results.js'
export {ranScenario, unrunScenario} from './scenario-result.js'
export {
  type Blame,
  blames,
  type DocumentResult,
  type Finding,
  type Fix,
  type Level,
  levels,
  type Results,
  type ScenarioResult,
  type StepStatus,
  type Totals,
  type Verdict,
  verdicts
} from './types.js'
