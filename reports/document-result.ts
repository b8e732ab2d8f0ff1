import type {Action, Procedure, ProcedureDocument, Step} from '../parsers/index.js'
import {coverageOf} from './coverage.js'
import type {ActionResult, DocumentResult, ProcedureResult, StepResult} from './types.js'

/**
 * An entry of `documents[]` in DESIGN.md section 8.2: the contract's fields in its order, without what only the next
 * room needs.
 *
 * @param document as parsed
 * @returns plain data, ready for JSON
 */
export function documentResult(document: ProcedureDocument): DocumentResult {
  const {path, locale, bilingual, release, monikers, procedures, rules} = document
  return {
    path,
    locale,
    bilingual,
    release,
    monikers,
    procedures: procedures.map(procedureResult),
    rules: rules.map(({line, text, monikers, kind}) => ({line, text, monikers, kind})),
    coverage: coverageOf(document)
  }
}

function procedureResult({anchor, title, line, monikers, steps}: Procedure): ProcedureResult {
  return {anchor, title, line, monikers, steps: steps.map(stepResult)}
}

function stepResult(step: Step): StepResult {
  const {line, column, endLine, endColumn, written, ordinal, monikers, reading, text, actions, sentences} = step
  return {
    line,
    column,
    endLine,
    endColumn,
    written,
    ordinal,
    monikers,
    reading,
    text,
    actions: actions.map(actionResult),
    sentences: sentences.map(({kind, text, position: {start}}) => ({
      kind,
      text,
      line: start.line,
      column: start.column
    }))
  }
}

function actionResult({kind, role, labels, object, linkId, condition, line, column}: Action): ActionResult {
  return {
    kind,
    ...(role === undefined ? {} : {role}),
    ...(labels === undefined ? {} : {labels}),
    ...(object === undefined ? {} : {object}),
    ...(linkId === undefined ? {} : {linkId}),
    ...(condition === undefined ? {} : {condition}),
    line,
    column
  }
}
