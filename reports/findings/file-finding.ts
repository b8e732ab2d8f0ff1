import type {Finding} from '../types.js'

/** Rules about a file that could not become a document. */
export const fileRules = ['not-utf-8', 'too-large', 'not-a-file', 'unreadable', 'internal-error'] as const
export type FileRule = (typeof fileRules)[number]

/** Why a file is no document. */
export interface FileProblem {
  rule: FileRule
  path: string
  message: string
  /** Where in the file; default its beginning. */
  line?: number
  column?: number
}

/**
 * A bad file is a finding on that file; the rest of the run goes on (DESIGN.md section 8.1).
 *
 * @param problem why it is no document
 * @returns an error; ours when reading it broke, else the file's
 */
export function findingOfFile({rule, path, message, line = 1, column = 1}: FileProblem): Finding {
  return {
    rule,
    level: 'error',
    blame: rule === 'internal-error' ? 'system' : 'docs',
    path,
    line,
    column,
    endLine: line,
    endColumn: column,
    monikers: [],
    locale: null,
    message
  }
}
