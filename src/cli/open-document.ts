import {resolve} from 'node:path'
import type {ProcedureDocument} from '../../parsers/index.js'
import type {FileProblem} from '../../reports/index.js'
import type {CliConfig} from './config.js'
import type {Found} from './find-documents.js'
import {readDocument} from './read-document.js'
import type {ParsersDoor, Release} from './rooms.js'

/** What reading a document needs. */
export interface Reader {
  parsers: Pick<ParsersDoor, 'parseDocument'>
  config: CliConfig
  releases: readonly Release[]
  /** Release to hold every document against; `null` the one that it was written for. */
  release: string | null
  /** Whether sentences keep how they were read. Default no. */
  explain?: boolean
}

/** A document and its text, or why the file is none. */
export type Opened = {document: ProcedureDocument; text: string} | {problem: FileProblem}

/**
 * Reads and parses a file.
 *
 * The parser sees the whole path, so that the folder that names the locale is found from within it too; every output
 * names the path as given.
 *
 * @param found the file
 * @param reader what it needs
 * @returns the document, or the problem; a parser that breaks is our problem with this file, not the end of the run
 */
export function openDocument(found: Found, reader: Reader): Opened {
  const read = readDocument(found)
  if ('problem' in read) return read
  const {config, releases, release, parsers, explain = false} = reader
  return guard(found.path, () => {
    const options = {path: resolve(found.file), config: {...config.parser, releases}, explain}
    const document = parsers.parseDocument(read.text, options)
    return {document: {...document, path: found.path, release: release ?? document.release}, text: read.text}
  })
}

/**
 * Does something with a document; when it breaks, that is a problem with this document.
 *
 * @param path of the document
 * @param work what to do
 * @returns what it returns, or the problem
 */
export function guard<Result>(path: string, work: () => Result): Result | {problem: FileProblem} {
  try {
    return work()
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    return {problem: {rule: 'internal-error', path, message: `System: could not read this document, ${reason}`}}
  }
}
