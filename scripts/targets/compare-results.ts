/** What is compared of `results.json`: everything but how long it took and what was kept to show it. */
export interface ComparedResults {
  documents: readonly unknown[]
  scenarios: readonly ComparedScenario[]
  findings: readonly unknown[]
  totals: unknown
}

/** @see ComparedResults */
export interface ComparedScenario {
  id: string
  verdict: string
  steps: ReadonlyArray<{line: number; column: number; text: string; status: string; message?: string}>
  durationMs?: number
  evidence?: readonly string[]
}

/** Something that two targets do not agree about, with both sides. */
export interface Difference {
  /** Id of a scenario, or what else it is about. */
  about: string
  model: string[]
  browser: string[]
}

/**
 * Holds the results of two targets against each other.
 *
 * @param model what came of the documents on the model
 * @param browser what came of the same documents in the browser
 * @returns differences, those of scenarios first, in their order; none when both targets agree in everything
 */
export function compareResults(
  model: ComparedResults,
  browser: ComparedResults
): {scenarios: Difference[]; others: Difference[]} {
  const [ours, theirs] = [byId(model), byId(browser)]
  const ids = [...new Set([...ours.keys(), ...theirs.keys()])]
  const scenarios = ids.flatMap((id) => differenceOf(id, linesOf(ours.get(id)), linesOf(theirs.get(id))))
  const inOrder = differenceOf('order of the scenarios', [...ours.keys()], [...theirs.keys()])
  const others = (['documents', 'findings', 'totals'] as const).flatMap((part) =>
    differenceOf(part, entriesOf(model[part]), entriesOf(browser[part]))
  )
  return {scenarios, others: scenarios.length > 0 ? others : [...inOrder, ...others]}
}

/** Lines that the sides do not share; lines that they have in different order are all of them. */
function differenceOf(about: string, model: readonly string[], browser: readonly string[]): Difference[] {
  if (JSON.stringify(model) === JSON.stringify(browser)) return []
  const [onlyModel, onlyBrowser] = [without(model, browser), without(browser, model)]
  if (onlyModel.length + onlyBrowser.length === 0) return [{about, model: [...model], browser: [...browser]}]
  return [{about, model: onlyModel, browser: onlyBrowser}]
}

/** What one side has more often than the other. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function linesOf(scenario: ComparedScenario | undefined): string[] {
  if (scenario === undefined) return ['not there']
  const {steps, verdict, durationMs: _, evidence: __, id: ___, ...rest} = scenario
  return [
    verdict,
    ...steps.map(({line, column, text, status, message, ...more}) =>
      [`${line}:${column}`, status, text, ...(message === undefined ? [] : [message]), ...entriesOf(more)].join('  ')
    ),
    ...entriesOf(rest)
  ]
}

function entriesOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.map((one) => JSON.stringify(one))
  return Object.entries(part ?? {}).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
}

/** Two scenarios with one id are told apart by their numbers. */
function byId({scenarios}: ComparedResults): Map<string, ComparedScenario> {
  const found = new Map<string, ComparedScenario>()
  for (const scenario of scenarios) {
    let id = scenario.id
    for (let count = 2; found.has(id); count++) id = `${scenario.id} (${count})`
    found.set(id, scenario)
  }
  return found
}
