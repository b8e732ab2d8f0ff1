import type {ProcedureDocument, Prose, Reading, Sentence} from '../parsers/index.js'
import type {Coverage, Share} from './types.js'

/** A sentence, and the text that it stands in. */
type Placed = Pick<Sentence, 'kind' | 'text' | 'position'> & {reading: Reading}

/**
 * How much of a document was understood: of its steps, and of its prose outside steps, in every reading. A sentence that
 * several readers see counts once.
 *
 * @param document as parsed
 * @returns sentences, and how many of them are not unread
 */
export function coverageOf({procedures, prose}: Pick<ProcedureDocument, 'procedures' | 'prose'>): Coverage {
  const steps = procedures.flatMap((procedure) => procedure.steps)
  const others: Prose[] = [...procedures.flatMap((procedure) => procedure.prose), ...prose]
  const ofSteps = steps.flatMap(({sentences, reading, text, ...position}): Placed[] => {
    if (sentences.length > 0 || text === '') return sentences.map((sentence) => ({...sentence, reading}))
    // Words of which no sentence was made were not read either.
    const {line, column, endLine, endColumn} = position
    const place = {start: {line, column}, end: {line: endLine, column: endColumn}}
    return [{kind: 'unread', text, position: place, reading}]
  })
  return {steps: shareOf(ofSteps), prose: shareOf(others)}
}

/**
 * Coverage of several documents.
 *
 * @param all of each
 * @returns their sum
 */
export function sumCoverage(all: readonly Coverage[]): Coverage {
  const sum = (part: keyof Coverage): Share => ({
    sentences: all.reduce((total, coverage) => total + coverage[part].sentences, 0),
    read: all.reduce((total, coverage) => total + coverage[part].read, 0)
  })
  return {steps: sum('steps'), prose: sum('prose')}
}

function shareOf(sentences: readonly Placed[]): Share {
  const distinct = new Map(
    sentences.map(({kind, text, reading, position: {start}}) => [
      JSON.stringify([reading, start.line, start.column, text]),
      kind
    ])
  )
  return {sentences: distinct.size, read: [...distinct.values()].filter((kind) => kind !== 'unread').length}
}
