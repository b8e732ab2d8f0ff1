import assert from 'node:assert/strict'
import {AstBuilder, type Dialect, dialects, GherkinClassicTokenMatcher, Parser} from '@cucumber/gherkin'
import {pretty} from '@cucumber/gherkin-utils'
import {
  type Background,
  type GherkinDocument,
  type Examples as GherkinExamples,
  IdGenerator,
  type Scenario,
  type Step
} from '@cucumber/messages'
import {loadLanguage} from '../language/index.js'
import {featurePathOf} from './feature-paths.js'
import {type Examples, type FeatureFile, noMoniker, type PlannedStep, type ScenarioPlan} from './types.js'

/** First words of every generated feature, by which stale ones are known. */
export const generatedMark = '# Written by docs-conformance'

/**
 * Prints scenarios as Gherkin in their own language: one feature per document × moniker × reading, self-contained, a
 * comment with `path:line:column` above each step that stands for words of the document.
 *
 * @param plans of any number of documents; those that are not generated are passed over
 * @returns features in the order of their first scenario, with the lines on which scenarios and steps ended up
 */
export function printFeatures(plans: readonly ScenarioPlan[]): FeatureFile[] {
  const groups = new Map<string, ScenarioPlan[]>()
  for (const plan of plans) {
    if (plan.notGenerated) continue
    const key = JSON.stringify([plan.document, plan.moniker, plan.reading])
    groups.set(key, [...(groups.get(key) ?? []), plan])
  }
  const taken = new Set<string>()
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const path = featurePathOf(first, (candidate) => taken.has(candidate.toLowerCase()))
    taken.add(path.toLowerCase())
    return [printFeature(path, first, group)]
  })
}

function printFeature(path: string, first: ScenarioPlan, plans: ScenarioPlan[]): FeatureFile {
  const {language, dialect} = dialectOf(first.language)
  const printed = pretty(documentOf(first, plans, language, dialect))
  const {background, scenarios} = locate(printed)
  const mark = `${generatedMark} from ${first.document}; do not edit, run \`npm run generate\``
  const insertions = new Map<number, string>()
  const backgroundSteps = background?.steps ?? []
  scenarios.forEach((scenario, index) => {
    const own = plans[index]?.steps.slice(backgroundSteps.length) ?? []
    scenario.steps.forEach((step, at) => {
      const planned = own[at]
      if (planned === undefined || isOurs(planned)) return
      const {line, column} = planned.position.start
      insertions.set(step.location.line, `    # ${first.document}:${line}:${column}`)
    })
  })
  const {text, lineOf} = insertLines(mark, printed, insertions)
  return {
    path,
    text,
    scenarios: scenarios.flatMap((scenario, index) => {
      const plan = plans[index]
      if (plan === undefined) return []
      const stepLines = [...backgroundSteps, ...scenario.steps].map((step) => lineOf(step.location.line))
      return [{plan, line: lineOf(scenario.location.line), stepLines}]
    })
  }
}

function documentOf(
  first: ScenarioPlan,
  plans: readonly ScenarioPlan[],
  language: string,
  dialect: Dialect
): GherkinDocument {
  const location = {line: 1}
  const tag = (name: string) => ({location, id: '', name: `@${name.replace(/[\s@#]+/gu, '-')}`})
  const signedIn = sharedStart(plans)
  const background: Background | null = signedIn
    ? {
        location,
        id: '',
        keyword: dialect.background[0] ?? '',
        name: '',
        description: '',
        steps: stepsOf([signedIn], dialect)
      }
    : null
  const scenarios = plans.map(
    (plan): Scenario => ({
      location,
      id: '',
      tags: [
        tag(plan.anchor),
        ...(plan.rule === undefined ? [] : [tag('rule'), tag(plan.rule)]),
        ...(plan.branch === null ? [] : [tag(`branch:${plan.branch}`)])
      ],
      keyword: (plan.examples ? dialect.scenarioOutline[0] : dialect.scenario.at(-1)) ?? '',
      name: nameOf(plan),
      description: '',
      steps: stepsOf(plan.steps.slice(signedIn ? 1 : 0), dialect),
      examples: plan.examples ? [examplesOf(plan.examples, dialect)] : []
    })
  )
  return {
    comments: [],
    feature: {
      location,
      tags: [
        tag(first.locale),
        ...(first.moniker === noMoniker ? [] : [tag(first.moniker)]),
        ...(first.release === null ? [] : [tag(`release:${first.release}`)]),
        tag(`reading:${first.reading}`)
      ],
      language,
      keyword: dialect.feature[0] ?? '',
      name: [first.document, ...(first.moniker === noMoniker ? [] : [first.moniker]), first.reading].join(' · '),
      description: '',
      children: [...(background ? [{background}] : []), ...scenarios.map((scenario) => ({scenario}))]
    }
  }
}

/** The step that every scenario begins with; scenarios of several actors have none. */
function sharedStart([first, ...rest]: readonly ScenarioPlan[]): PlannedStep | undefined {
  const start = first?.steps[0]
  return rest.every(({steps}) => steps[0]?.text === start?.text) ? start : undefined
}

/** The title, and of several paths which, in the language of the feature. */
function nameOf({title, branch, language}: ScenarioPlan): string {
  if (branch === null) return title
  const names: Partial<Record<string, string>> = (language && loadLanguage(language)?.data.branches) || {}
  return `${title} (${branch
    .split('+')
    .map((name) => names[name] ?? name)
    .join(', ')})`
}

function examplesOf({columns, rows}: Examples, dialect: Dialect): GherkinExamples {
  const location = {line: 1}
  const row = (values: readonly string[]) => ({
    location,
    id: '',
    cells: values.map((value) => ({location, value}))
  })
  return {
    location,
    id: '',
    tags: [],
    keyword: dialect.examples[0] ?? '',
    name: '',
    description: '',
    tableHeader: row(columns),
    tableBody: rows.map(row)
  }
}

function stepsOf(steps: readonly PlannedStep[], dialect: Dialect): Step[] {
  return steps.map((step, index): Step => {
    const continues = steps[index - 1]?.keyword === step.keyword
    const words = continues ? dialect.and : dialect[step.keyword]
    return {location: {line: 1}, id: '', keyword: words[1] ?? '* ', text: step.text}
  })
}

/**
 * Gherkin knows some eighty languages, some by another name than their subtag (`no`), which the language file gives; one that
 * it does not know gets English keywords.
 */
function dialectOf(subtag: string | null): {language: string; dialect: Dialect} {
  const name = subtag === null ? null : (loadLanguage(subtag)?.gherkin ?? subtag)
  const dialect = name === null ? undefined : dialects[name]
  if (name !== null && dialect !== undefined) return {language: name, dialect}
  const english = dialects.en
  assert(english !== undefined, 'expected gherkin to know English')
  return {language: 'en', dialect: english}
}

/** Parses what was printed: proof that it is Gherkin, and where everything stands. */
function locate(printed: string): {background: Background | undefined; scenarios: Scenario[]} {
  const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher())
  const children = parser.parse(printed).feature?.children ?? []
  return {
    background: children.flatMap((child) => child.background ?? [])[0],
    scenarios: children.flatMap((child) => child.scenario ?? [])
  }
}

function insertLines(
  mark: string,
  printed: string,
  insertions: ReadonlyMap<number, string>
): {text: string; lineOf: (line: number) => number} {
  const lines = [mark]
  const lineOf = new Map<number, number>()
  printed.split('\n').forEach((line, index) => {
    const inserted = insertions.get(index + 1)
    if (inserted !== undefined) lines.push(inserted)
    lines.push(line)
    lineOf.set(index + 1, lines.length)
  })
  return {text: lines.join('\n'), lineOf: (line) => lineOf.get(line) ?? line}
}

/** Steps that stand for no words of the document need no comment. */
function isOurs(step: PlannedStep): boolean {
  return step.origin === 'given' || step.origin === 'outcome'
}
