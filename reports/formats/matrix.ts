import {noMoniker} from '../../parsers/index.js'
import {type DocumentResult, type ScenarioResult, type Verdict, verdicts} from '../types.js'
import {type Cell, columns} from './columns.js'
import {shortMonikers} from './short-monikers.js'
import {absent, marks, type Paint} from './theme.js'

/**
 * Procedure × moniker × reading: the worst verdict over the branches.
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
  const anchors = [...new Set(scenarios.map(({anchor}) => anchor))]
  const rows = anchors.map((anchor): Cell[] => [
    {text: anchor},
    ...heads.map((column) => {
      const cell = scenarios.filter((one) => one.anchor === anchor && columnOf(one) === columnOf(column))
      return cellOf(worstOf(cell), paint)
    })
  ])
  return columns([[{text: 'procedure', paint: quiet}, ...head], ...rows])
}

function columnOf({moniker, reading}: Pick<ScenarioResult, 'moniker' | 'reading'>): string {
  return `${moniker} ${reading}`
}

function worstOf(scenarios: readonly ScenarioResult[]): Verdict | undefined {
  return verdicts.find((verdict) => scenarios.some((scenario) => scenario.verdict === verdict))
}

function cellOf(verdict: Verdict | undefined, paint: Paint): Cell {
  if (verdict === undefined) return {text: absent}
  return {text: marks[verdict], paint: (text) => paint(text, verdict)}
}
