export {planScenarios} from './plan-scenarios.js'
export {generatedMark, printFeatures} from './print-features.js'
export {type FeatureFile, noMoniker, type PlannedStep, type ScenarioPlan} from './types.js'
