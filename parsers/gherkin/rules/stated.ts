import type {Position} from 'unist'
import type {ProcedureDocument, Reading, Sentence, Statement} from '../../types.js'
import {noMoniker} from '../types.js'

/** A statement, and the sentence that makes it. */
export interface Stated {
  statement: Statement
  /** The sentence as its reader sees it. */
  text: string
  position: Position
  /** Of the section that it stands in. */
  anchor: string
}

/** A sentence of a document, in a step or outside. */
interface Place {
  sentence: Sentence
  anchor: string
}

/**
 * What a document states to one reader, in the order of the text: rules stand outside the steps, and some inside, as
 * advice (R6) or as a purpose (R16).
 *
 * @param document as parsed
 * @param reading whose text
 * @param moniker `-` for a document without monikers
 */
export function statedIn(document: ProcedureDocument, reading: Reading, moniker: string): Stated[] {
  const isSeen = (part: {reading: Reading; monikers: readonly string[]}) =>
    part.reading === reading && (moniker === noMoniker || part.monikers.includes(moniker))
  const inSteps = document.procedures.flatMap(({anchor, steps}) =>
    steps.filter(isSeen).flatMap(({sentences}) => sentences.map((sentence): Place => ({sentence, anchor})))
  )
  const outside = [...document.procedures.flatMap(({prose}) => prose), ...document.prose]
    .filter(isSeen)
    .map((sentence): Place => ({sentence, anchor: sentence.anchor}))
  return [...outside, ...inSteps].sort(inOrder).flatMap(({sentence, anchor}) =>
    (sentence.statements ?? []).map((statement) => ({
      statement,
      text: sentence.text,
      position: sentence.position,
      anchor
    }))
  )
}

function inOrder({sentence: one}: Place, {sentence: other}: Place): number {
  const [first, second] = [one.position.start, other.position.start]
  return first.line - second.line || first.column - second.column
}
