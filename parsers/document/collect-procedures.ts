import {slug} from 'github-slugger'
import {type OutlineStep, plainText, type Section} from '../outline/index.js'
import type {GoalId, Procedure, ProcedureDocument, Prose, Reading, Rule, Step} from '../types.js'
import {offsetOf} from './offset-of.js'
import type {SentenceReader} from './read-sentences.js'
import type {OutlinedView} from './read-views.js'
import {settleBranches} from './settle-branches.js'

/** What several views say about headings of one identity. */
interface Draft {
  section: Section
  titles: Partial<Record<Reading, string>>
  monikers: Set<string>
  steps: Map<string, Step>
  prose: Map<string, Prose>
}

/**
 * Procedures and rules of a document: sections of one identity in several views are one procedure, equal steps one step
 * with the monikers of all of its readers. A heading without steps for anyone is no procedure; what stands below it, and
 * outside the steps elsewhere, is a rule.
 *
 * @param views views by reading, then by moniker
 * @param sentences reader of the document
 * @param documentTitle title of steps above the first heading
 * @returns both, by line, and the sentences of sections without steps
 */
export function collectProcedures(
  views: readonly OutlinedView[],
  sentences: SentenceReader,
  documentTitle: string
): Pick<ProcedureDocument, 'procedures' | 'rules' | 'prose'> {
  const drafts = new Map<string, Draft>()
  for (const view of views) {
    for (const section of view.sections) add(section, view)
  }

  const all = [...drafts].sort(([, left], [, right]) => offsetOf(left.section) - offsetOf(right.section))
  const procedures = all
    .filter(([, {steps}]) => steps.size > 0)
    .map(([anchor, draft]) => procedureOf(anchor === '' ? slug(documentTitle) : anchor, draft, sentences))
  const rules = all.flatMap(([, {prose}]) => rulesOf([...prose.values()]))
  const prose = all.flatMap(([, draft]) => (draft.steps.size > 0 ? [] : [...draft.prose.values()]))
  return {
    procedures,
    rules: rules.sort((left, right) => left.line - right.line),
    prose: prose.sort(byReadingAndPlace)
  }

  function add(section: Section, {reading, moniker}: OutlinedView): undefined {
    const draft = drafts.get(section.anchor) ?? newDraft(section)
    drafts.set(section.anchor, draft)
    if (offsetOf(section) < offsetOf(draft.section)) draft.section = section
    draft.titles[reading] ??= section.depth === 0 ? documentTitle : section.title
    const monikers = moniker === null ? [] : [moniker]
    if (section.steps.length > 0) for (const one of monikers) draft.monikers.add(one)

    for (const step of section.steps) {
      const key = [reading, step.ordinal, ...step.passages.map(({position}) => position.start.offset)].join(' ')
      const known = draft.steps.get(key)
      if (known) known.monikers.push(...monikers)
      else draft.steps.set(key, stepOf(step, reading, monikers, sentences))
    }

    for (const passage of section.prose) {
      for (const sentence of sentences.read(passage, reading, section.title)) {
        const key = `${reading} ${sentence.position.start.offset} ${sentence.position.end.offset}`
        const known = draft.prose.get(key)
        if (known) known.monikers.push(...monikers)
        else draft.prose.set(key, {...sentence, anchor: section.anchor, monikers: [...monikers], reading})
      }
    }
  }
}

function newDraft(section: Section): Draft {
  return {section, titles: {}, monikers: new Set(), steps: new Map(), prose: new Map()}
}

function stepOf(
  {position, written, rendered, ordinal, passages}: OutlineStep,
  reading: Reading,
  monikers: string[],
  reader: SentenceReader
): Step {
  const sentences = passages.flatMap((passage) => reader.read(passage, reading))
  return {
    ...lines(position),
    written,
    ...(rendered !== undefined && {rendered}),
    ordinal,
    monikers: [...monikers],
    reading,
    text: plainText(passages.flatMap(({nodes}) => [...nodes, {type: 'text' as const, value: ' '}])),
    actions: sentences.flatMap(({actions}) => actions),
    sentences
  }
}

function procedureOf(anchor: string, draft: Draft, sentences: SentenceReader): Procedure {
  const title = draft.titles.localized ?? draft.titles.source ?? ''
  return {
    anchor,
    title,
    ...lines(draft.section.position),
    monikers: [...draft.monikers],
    titles: draft.titles,
    goal: goalOf(anchor, title, [...draft.steps.values()], sentences),
    steps: settleBranches([...draft.steps.values()].sort(byReadingAndPlace)),
    prose: [...draft.prose.values()].sort(byReadingAndPlace)
  }
}

/**
 * A heading that names nothing of the area leaves its procedure out of scope, unless its steps use controls of the area: then
 * what it is for is only not said.
 */
function goalOf(
  anchor: string,
  title: string,
  steps: readonly Step[],
  sentences: SentenceReader
): GoalId | undefined | null {
  const goal = sentences.goalOf(anchor, title)
  if (goal !== null) return goal
  const isOfArea = steps.some(({actions, reading}) =>
    actions.some(({labels = []}) => labels.some((label) => sentences.isOfArea(label, reading)))
  )
  return isOfArea ? undefined : null
}

/** Rules are stated in the document's own reading. */
function rulesOf(prose: readonly Prose[]): Rule[] {
  return prose
    .filter(({reading}) => reading === 'localized')
    .map(({position, text, monikers, kind, statements}) => ({
      line: position.start.line,
      text,
      monikers,
      kind,
      ...(statements && {statements})
    }))
}

function byReadingAndPlace(left: Step | Prose, right: Step | Prose): number {
  if (left.reading !== right.reading) return left.reading === 'localized' ? -1 : 1
  const [one, other] = [pointOf(left), pointOf(right)]
  return one.line - other.line || one.column - other.column || one.ordinal - other.ordinal
}

function pointOf(part: Step | Prose): {line: number; column: number; ordinal: number} {
  return 'ordinal' in part ? part : {...part.position.start, ordinal: 0}
}

function lines({start, end}: Section['position']) {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
