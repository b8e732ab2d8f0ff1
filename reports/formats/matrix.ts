import {noMoniker} from '../../parsers/index.js'
import {type DocumentResult, type ScenarioResult, type Verdict, verdicts} from '../types.js'
import {type Cell, columns} from './columns.js'
import {shortMonikers} from './short-monikers.js'
import {absent, marks, type Paint} from './theme.js'

/**
 * Procedure × moniker × reading: the worst verdict over the branches; and how many of the rules hold that are stated
 * outside the steps.
 *
 * @param document whose procedures are the rows
 * @param scenarios of the document
 * @param paint for verdicts
 * @returns lines of a table, none when there is no scenario
 */
export function matrix(document: DocumentResult, scenarios: readonly ScenarioResult[], paint: Paint): string[] {
  if (scenarios.length === 0) return []
  const short = shortMonikers(document.monikers)
  const present = new Set(scenarios.map(columnOf))
  const heads = [...document.monikers, noMoniker].flatMap((moniker) =>
    (['localized', 'source'] as const).flatMap((reading) =>
      present.has(columnOf({moniker, reading})) ? [{moniker, reading}] : []
    )
  )
  const hasReadings = heads.some(({reading}) => reading === 'source')
  const quiet = (text: string) => paint(text, 'quiet')
  const head = heads.map(({moniker, reading}): Cell => {
    const name = moniker === noMoniker ? '' : (short.get(moniker) ?? moniker)
    return {text: [...(name ? [name] : []), ...(hasReadings || !name ? [reading] : [])].join(' '), paint: quiet}
  })
  const procedures = scenarios.filter(({kind}) => kind === 'procedure')
  const rules = scenarios.filter(({kind}) => kind === 'rule')
  const anchors = [...new Set(procedures.map(({anchor}) => anchor))]
  const inColumn = (all: readonly ScenarioResult[]) =>
    heads.map((column) => all.filter((one) => columnOf(one) === columnOf(column)))
  const rows = anchors.map((anchor): Cell[] => [
    {text: anchor},
    ...inColumn(procedures.filter((one) => one.anchor === anchor)).map((cell) => cellOf(worstOf(cell), paint))
  ])
  const ruleRow: Cell[] = [
    {text: 'rules', paint: quiet},
    ...inColumn(rules.filter(isTried)).map((cell) => countOf(cell, paint))
  ]
  return columns([[{text: 'procedure', paint: quiet}, ...head], ...rows, ...(rules.length > 0 ? [ruleRow] : [])])
}

function columnOf({moniker, reading}: Pick<ScenarioResult, 'moniker' | 'reading'>): string {
  return `${moniker} ${reading}`
}

function worstOf(scenarios: readonly ScenarioResult[]): Verdict | undefined {
  return verdicts.find((verdict) => scenarios.some((scenario) => scenario.verdict === verdict))
}

function isTried({verdict}: ScenarioResult): boolean {
  return verdict !== 'out-of-scope'
}

/** `✔ 16 hold`, `✘ 8 of 9 hold` */
function countOf(scenarios: readonly ScenarioResult[], paint: Paint): Cell {
  const verdict = worstOf(scenarios)
  if (verdict === undefined) return {text: absent}
  const held = scenarios.filter((one) => one.verdict === 'conforms').length
  const [mark] = marks[verdict].split(' ')
  const text = `${mark} ${held === scenarios.length ? held : `${held} of ${scenarios.length}`} hold`
  return {text, paint: (written) => paint(written, verdict)}
}

function cellOf(verdict: Verdict | undefined, paint: Paint): Cell {
  if (verdict === undefined) return {text: absent}
  return {text: marks[verdict], paint: (text) => paint(text, verdict)}
}
