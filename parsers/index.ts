export {remarkBilingual} from './bilingual/index.js'
export {type ConfigProblem, defaultConfig, readConfig, resolveConfig} from './config.js'
export {
  type FeatureFile,
  generatedMark,
  noMoniker,
  type PlannedStep,
  planScenarios,
  printFeatures,
  type ScenarioPlan
} from './gherkin/index.js'
export {
  foldLabel,
  foldWording,
  type Language,
  labelCandidates,
  languageSubtags,
  loadLanguage,
  type PhraseKey,
  parameterPatterns,
  phraseParameters,
  unquote,
  unquoteLink,
  unquoteList,
  unquotePath
} from './language/index.js'
export {evaluateMonikerRange, evaluateZones, remarkMoniker, resolveMonikers, type Zone} from './moniker/index.js'
export {viewOf} from './outline/index.js'
export {type ParseDocumentOptions, parseDocument} from './parse-document.js'
export {type Problem, type ProblemRule, problemMediaType, problemRules} from './problem.js'
export type * from './types.js'
export {abilities, partnerKinds, partnerTypes, statementIds} from './vocabulary.js'
