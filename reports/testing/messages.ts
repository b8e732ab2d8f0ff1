import {type Envelope, type TestStepResult, TestStepResultStatus} from '@cucumber/messages'
import {type FeatureFile, type Problem, problemMediaType} from '../../parsers/index.js'

/** What cucumber says of one step. */
export interface Told {
  status: keyof typeof TestStepResultStatus
  problems?: Problem[]
  error?: {type: string; message: string}
}

/** Of a scenario: its steps in order, and its After hook. */
export interface ToldScenario {
  steps: Told[]
  hook?: Told
}

const time = (nanos: number) => ({seconds: 0, nanos})

/**
 * The messages that cucumber would send for a feature.
 *
 * @param feature as printed
 * @param told per scenario; `null` for one that tags leave out
 * @returns messages in cucumber's order
 */
export function messagesOf(feature: FeatureFile, told: ReadonlyArray<ToldScenario | null>): Envelope[] {
  const children = feature.scenarios.map(({plan, line, stepLines}, scenario) => ({
    scenario: {
      id: `s${scenario}`,
      location: {line},
      tags: [],
      keyword: 'Scenario',
      name: plan.title,
      description: '',
      examples: [],
      steps: stepLines.map((at, step) => ({id: `s${scenario}-${step}`, location: {line: at}, keyword: '* ', text: ''}))
    }
  }))
  const location = {line: 1}
  const gherkin = {location, tags: [], language: 'en', keyword: 'Feature', name: '', description: '', children}
  return [
    {gherkinDocument: {uri: feature.path, feature: gherkin, comments: []}},
    ...feature.scenarios.map(
      ({plan, stepLines}, scenario): Envelope => ({
        pickle: {
          id: `p${scenario}`,
          uri: feature.path,
          name: plan.title,
          language: 'en',
          tags: [{name: `@${plan.moniker}`, astNodeId: ''}],
          astNodeIds: [`s${scenario}`],
          steps: stepLines.map((_, step) => ({
            id: `p${scenario}-${step}`,
            text: '',
            astNodeIds: [`s${scenario}-${step}`]
          }))
        }
      })
    ),
    ...told.flatMap((one, scenario) => (one === null ? [] : messagesOfScenario(one, scenario)))
  ]
}

function messagesOfScenario({steps, hook}: ToldScenario, scenario: number): Envelope[] {
  const testSteps = steps.map((_, step) => ({id: `t${scenario}-${step}`, pickleStepId: `p${scenario}-${step}`}))
  const hooks = hook ? [{id: `t${scenario}-hook`, hookId: 'h'}] : []
  return [
    {testCase: {id: `c${scenario}`, pickleId: `p${scenario}`, testSteps: [...testSteps, ...hooks]}},
    {testCaseStarted: {id: `r${scenario}`, testCaseId: `c${scenario}`, attempt: 0, timestamp: time(1_000_000)}},
    ...steps.flatMap((one, step) => messagesOfStep(one, `t${scenario}-${step}`, `r${scenario}`)),
    ...(hook ? messagesOfStep(hook, `t${scenario}-hook`, `r${scenario}`) : []),
    {testCaseFinished: {testCaseStartedId: `r${scenario}`, willBeRetried: false, timestamp: time(3_500_000)}}
  ]
}

function messagesOfStep(
  {status, problems = [], error}: Told,
  testStepId: string,
  testCaseStartedId: string
): Envelope[] {
  const testStepResult: TestStepResult = {
    status: TestStepResultStatus[status],
    duration: time(0),
    ...(error ? {exception: error, message: `${error.type}: ${error.message}\n  at …`} : {})
  }
  return [
    ...problems.map(
      (problem): Envelope => ({
        attachment: {
          body: JSON.stringify(problem),
          contentEncoding: 'IDENTITY' as never,
          mediaType: problemMediaType,
          testCaseStartedId,
          testStepId
        }
      })
    ),
    {testStepFinished: {testCaseStartedId, testStepId, testStepResult, timestamp: time(0)}}
  ]
}
