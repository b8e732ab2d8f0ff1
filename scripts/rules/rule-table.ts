import type {RuleDecision, RuleScenario, RuleTest} from './collect-rules.js'
import {knownRules} from './known-rules.js'

/** Everything that stands for the rules of DOMAIN.md. */
export interface RuleEvidence {
  scenarios: readonly RuleScenario[]
  tests: readonly RuleTest[]
  decisions: readonly RuleDecision[]
}

/** The page that tells for each rule what stands for it, as Markdown. */
export function ruleTable(evidence: RuleEvidence): string {
  return [
    '# Rules and what stands for them',
    'Written by `npm run rules`; `npm test` checks that it is fresh and that nothing is missing. The ids are those of the',
    'specification of the partner-management system: rules (R) and implied rules (I), state machines (SM), journeys (J), and',
    'decisions on points that the documents leave open (T).',
    '',
    '| id | rule | scenarios | unit tests |',
    '|---|---|---|---|',
    ...[...knownRules.R, ...knownRules.I].map((id) =>
      row(id, [ruleName(id, evidence), scenarioCell(id, evidence), testCell(id, evidence)])
    ),
    '',
    '| id | unit tests |',
    '|---|---|',
    ...[...knownRules.SM, ...knownRules.J].map((id) => row(id, [testCell(id, evidence)])),
    '',
    '| id | decided in | unit tests |',
    '|---|---|---|',
    ...knownRules.T.map((id) => row(id, [decisionCell(id, evidence), testCell(id, evidence)])),
    ''
  ].join('\n')
}

/**
 * What is missing or too much, each in a sentence: a rule without scenario, a machine or journey without test, a decision
 * that is taken nowhere or twice, an id that no rule has.
 */
export function ruleProblems(evidence: RuleEvidence): string[] {
  const known: readonly string[] = Object.values(knownRules).flat()
  const {scenarios, tests, decisions} = evidence
  const unknownTags = scenarios.flatMap(({file, tags}) =>
    tags.filter((tag) => isId(tag) && !known.includes(tag)).map((tag) => `Unexpected tag \`@${tag}\` in \`${file}\``)
  )
  const unknownTitles = tests.flatMap(({file, ids}) =>
    ids.filter((id) => !known.includes(id)).map((id) => `Unexpected id \`${id}\` in \`${file}\``)
  )
  return [
    ...knownRules.R.filter((id) => !scenarios.some(({tags}) => tags.includes(id))).map(
      (id) => `Missing scenario of \`${id}\`, expected the tag \`@${id}\` in \`features/reference\``
    ),
    ...[...knownRules.I, ...knownRules.SM, ...knownRules.J].flatMap((id) => {
      const stands = tests.some(({ids}) => ids.includes(id)) || scenarios.some(({tags}) => tags.includes(id))
      return stands ? [] : [`Missing test of \`${id}\`, expected a title that begins with \`${id}:\``]
    }),
    ...knownRules.T.flatMap((id) => {
      const places = decisions.filter((decision) => decision.id === id).map(({file}) => `\`${file}\``)
      if (places.length === 1) return []
      return [`Unexpected ${places.length} places that decide \`${id}\`, expected one: ${places.join(', ')}`]
    }),
    ...unknownTags,
    ...unknownTitles
  ]
}

/** The name of the Gherkin rule that has the most scenarios with this id, and as few other ids as can be. */
function ruleName(id: string, {scenarios}: RuleEvidence): string {
  const rules = new Map<string, {count: number; others: number}>()
  for (const {tags, rule} of scenarios) {
    if (rule === undefined || !tags.includes(id)) continue
    const {count = 0} = rules.get(rule) ?? {}
    rules.set(rule, {count: count + 1, others: tags.filter(isId).length - 1})
  }
  const [best] = [...rules].sort(([, one], [, other]) => one.others - other.others || other.count - one.count)
  return best?.[0] ?? ''
}

function scenarioCell(id: string, {scenarios}: RuleEvidence): string {
  return list(
    scenarios
      .filter(({tags}) => tags.includes(id))
      .map(({file, name}) => `[${fileName(file)}](${fileName(file)}): ${name}`)
  )
}

function testCell(id: string, {tests}: RuleEvidence): string {
  const files = new Map<string, number>()
  for (const {file, ids} of tests) if (ids.includes(id)) files.set(file, (files.get(file) ?? 0) + 1)
  return list([...files].map(([file, count]) => `[${fileName(file)}](../../${file}) ${count}`))
}

function decisionCell(id: string, {decisions}: RuleEvidence): string {
  return list(decisions.filter((decision) => decision.id === id).map(({file}) => `[${file}](../../${file})`))
}

function row(id: string, cells: readonly string[]): string {
  return `| ${[id, ...cells.map((cell) => cell.replaceAll('|', '\\|'))].join(' | ')} |`
}

function list(items: readonly string[]): string {
  return items.join('<br>')
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function isId(tag: string): boolean {
  return /^(?:R|I|SM|J|T)\d+$/.test(tag)
}
