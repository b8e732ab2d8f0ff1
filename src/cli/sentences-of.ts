import type {Procedure, ProcedureDocument, Prose, Reading, Sentence} from '../../parsers/index.js'

/** A sentence, and where its reader meets it. */
export interface SentencePlace {
  sentence: Sentence
  /** `null` for prose outside procedures. */
  procedure: Procedure | null
  /** Marker of the step as written; `null` for prose. */
  written: string | null
  reading: Reading
  monikers: string[]
  /** Lines by which it can be asked for: those of its step, or its own. */
  firstLine: number
  lastLine: number
}

/**
 * Every sentence of a document, in the order of the text, each once.
 *
 * @param document as parsed
 * @returns sentences of steps and prose; one that several monikers share has all of them
 */
export function sentencesOf(document: ProcedureDocument): SentencePlace[] {
  const places = document.procedures.flatMap((procedure): SentencePlace[] => [
    ...procedure.steps.flatMap(({sentences, written, reading, monikers, line, endLine}) =>
      sentences.map((sentence) => ({
        sentence,
        procedure,
        written,
        reading,
        monikers,
        firstLine: line,
        lastLine: endLine
      }))
    ),
    ...procedure.prose.map((sentence) => ofProse(sentence, procedure))
  ])
  places.push(...document.prose.map((sentence) => ofProse(sentence, null)))
  const merged = new Map<string, SentencePlace>()
  for (const place of places) {
    const {line, column} = place.sentence.position.start
    const key = JSON.stringify([line, column, place.reading, place.sentence.text])
    const known = merged.get(key)
    merged.set(key, known ? {...known, monikers: [...new Set([...known.monikers, ...place.monikers])]} : place)
  }
  return [...merged.values()].sort(compare)
}

function ofProse(sentence: Prose, procedure: Procedure | null): SentencePlace {
  return {
    sentence,
    procedure,
    written: null,
    reading: sentence.reading,
    monikers: sentence.monikers,
    firstLine: sentence.position.start.line,
    lastLine: sentence.position.end.line
  }
}

function compare({sentence: one}: SentencePlace, {sentence: other}: SentencePlace): number {
  const [first, second] = [one.position.start, other.position.start]
  return first.line - second.line || first.column - second.column
}
