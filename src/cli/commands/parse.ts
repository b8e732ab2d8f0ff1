import {diagnosticsOf, documentResult} from '../../../reports/index.js'
import type {Io} from '../io.js'
import {openOne} from '../open-one.js'
import type {Arguments} from '../parse-arguments.js'

/**
 * `parse <file>`: the entry of `documents[]` in DESIGN.md section 8.2, and the parser's diagnostics.
 *
 * @param args as understood
 * @param io outputs, folder, rooms
 * @returns 0; what a diagnostic is worth is for `check` to say
 * @throws UserError for a path that is no document
 */
export async function parse(args: Arguments, io: Io): Promise<number> {
  const {document} = await openOne(args.paths[0] ?? '', args, io)
  const messages = diagnosticsOf(document)
  io.stdout.write(`${JSON.stringify({...documentResult(document), messages}, null, 2)}\n`)
  return 0
}
