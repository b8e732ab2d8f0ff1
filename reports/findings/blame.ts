import type {ProcedureDocument} from '../../parsers/index.js'
import type {ScenarioRun, StepRun} from '../collect-run.js'
import type {Blame} from '../types.js'

/** Says whose text has to change for a step of a scenario. */
export type BlameOf = (run: ScenarioRun, step: StepRun) => Blame

/**
 * Sorts problems by whose text has to change: DESIGN.md section 6, blame comes first.
 *
 * The source text answers for its own reading, and for a translation that only repeats what is wrong in it; a
 * translation answers for the rest; a document that is no translation for itself, and every document for the start that
 * it presupposes: its cloud, say.
 *
 * @param document as parsed
 * @param runs every scenario of the document that ran
 * @returns a function from step to blame
 */
export function blamesOf(document: ProcedureDocument, runs: readonly ScenarioRun[]): BlameOf {
  const wrongInSource = new Set(
    runs.flatMap((run) =>
      run.plan.reading === 'source'
        ? run.steps.flatMap((step) => (step.status === 'failed' ? [keyOf(run, step)] : []))
        : []
    )
  )
  return (run, step) => {
    if (step.planned.origin === 'given') return 'docs'
    if (run.plan.reading === 'source') return 'source'
    if (!document.translated && !document.bilingual) return 'docs'
    return wrongInSource.has(keyOf(run, step)) ? 'source' : 'translation'
  }

  /** The same for both readings of a step: their words stand in different places, their steps in the same order. */
  function keyOf({plan, steps}: ScenarioRun, step: StepRun): string {
    const path = [plan.anchor, plan.moniker, plan.branch]
    const {origin, position} = step.planned
    if (origin === 'outcome' || origin === 'given') {
      const alike = steps.filter(({planned}) => planned.origin === origin)
      return JSON.stringify([...path, origin, alike.indexOf(step)])
    }
    const written = document.procedures
      .filter(({anchor}) => anchor === plan.anchor)
      .flatMap((procedure) => procedure.steps)
      .filter(({reading, monikers}) => reading === plan.reading && isOf(monikers, plan.moniker))
    const {line} = position.start
    return JSON.stringify([...path, written.findLastIndex((one) => one.line <= line && line <= one.endLine)])
  }
}

function isOf(monikers: readonly string[], moniker: string): boolean {
  return monikers.length === 0 || monikers.includes(moniker)
}
