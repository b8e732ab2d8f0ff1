import {type Language, phrase} from '../../language/index.js'
import {type PartnerType, type ProcedureDocument, partnerTypeRules, type Reading, statementRules} from '../../types.js'
import {noMoniker, type PlannedStep, type ScenarioPlan} from '../types.js'
import {ruleKeysOf, scenariosOf} from './rule-scenarios.js'
import {type Stated, statedIn} from './stated.js'
import type {Cell, RuleScenario} from './types.js'

/** A title is as long as a line can hold. */
const longestTitle = 120

/**
 * The rule scenarios of a document for one reader (DOMAIN.md section 2): one for each rule that its text states, however
 * often.
 *
 * @param document as parsed
 * @param reading whose text
 * @param moniker `-` for a document without monikers
 * @param language of that text
 * @returns in the order in which the rules are first stated
 */
export function planRules(
  document: ProcedureDocument,
  reading: Reading,
  moniker: string,
  language: Language
): ScenarioPlan[] {
  const all = statedIn(document, reading, moniker)
  const groups = new Map<string, [Stated, ...Stated[]]>()
  for (const stated of all) {
    for (const key of ruleKeysOf(stated)) {
      const group = groups.get(key)
      if (group) group.push(stated)
      else groups.set(key, [stated])
    }
  }
  return [...groups].flatMap(([key, stated]) =>
    scenariosOf(key, stated, {language, all}).map((scenario): ScenarioPlan => {
      const [first] = stated
      const {branch = null} = scenario
      const rule = key.split('/').slice(0, key.startsWith('type/') ? 2 : 1)
      return {
        id: [`${document.path}#rule`, ...rule, moniker, reading, ...(branch === null ? [] : [branch])].join('/'),
        document: document.path,
        kind: 'rule',
        rule: numberOf(first, key),
        anchor: first.anchor,
        title: titleOf(key.startsWith('type/') ? withType(first, key, language) : first.text),
        goal: undefined,
        moniker,
        reading,
        locale: document.locale,
        language: language.subtag,
        release: document.release,
        branch,
        position: first.position,
        ...contentOf(scenario, first, moniker, language)
      }
    })
  )
}

/** A document that names no cloud says nothing about what its customers can see there. */
function contentOf(
  scenario: RuleScenario,
  first: Stated,
  moniker: string,
  language: Language
): Pick<ScenarioPlan, 'steps' | 'examples' | 'notGenerated'> {
  const isOfCustomer = scenario.steps.some((step) => 'key' in step && step.key === 'signed-in')
  if (moniker === noMoniker && isOfCustomer) {
    const reason = 'The document names no cloud in which customers could try it'
    return {steps: [], notGenerated: {verdict: 'out-of-scope', reason}}
  }
  const {columns} = language.data
  const steps = scenario.steps.map((step): PlannedStep => {
    const {position} = ('from' in step ? step.from : undefined) ?? first
    const origin = step.keyword === 'given' ? 'given' : 'rule'
    const text =
      'column' in step ? `<${columns[step.column]}>` : phrase(language, step.key, named(step.values, language))
    return {keyword: step.keyword, origin, text, position}
  })
  const {examples} = scenario
  if (!examples) return {steps}
  return {
    steps,
    examples: {
      columns: examples.columns.map((column) => columns[column]),
      rows: examples.rows.map((row) => row.map((cell) => textOf(cell, language)))
    }
  }
}

/** The value of a parameter that the examples give is the name of their column. */
function named(values: {label?: string} | undefined, {data}: Language) {
  return values?.label === '<type>' ? {label: `<${data.columns.type}>`} : values
}

function textOf(cell: Cell, language: Language): string {
  return typeof cell === 'string' ? cell : phrase(language, cell.key, cell.values)
}

/** Number of the rule in DOMAIN.md; that of a type of partner says what the type can do. */
function numberOf({statement}: Stated, key: string): string {
  const type = key.startsWith('type/') ? key.slice('type/'.length) : undefined
  return (type ? partnerTypeRules[type as PartnerType] : statementRules[statement.id]) ?? ''
}

/** What is said of a type of partner often leaves out of which: its row does. */
function withType({statement, text}: Stated, key: string, {data}: Language): string {
  const type = statement.types?.find((one) => key === `type/${one}`)
  const names = type ? data.types[type] : []
  const start = text.toLowerCase()
  return names.some((name) => start.startsWith(name.toLowerCase())) ? text : `${names[0] ?? ''}: ${text}`
}

function titleOf(text: string): string {
  const title = text.replace(/[.:]$/, '')
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`
}
