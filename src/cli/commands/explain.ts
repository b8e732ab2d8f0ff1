import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {explainSentence} from '../explain-sentence.js'
import type {Io} from '../io.js'
import {openOne} from '../open-one.js'
import type {Arguments} from '../parse-arguments.js'
import {callerFolder} from '../product.js'
import {type SentencePlace, sentencesOf} from '../sentences-of.js'
import {UserError} from '../user-error.js'

/**
 * `explain <file[:line]>`: how each sentence of a document, or those of a line, were understood.
 *
 * @param args as understood
 * @param io outputs, folder, rooms
 * @returns 0
 * @throws UserError for a path that is no document, or a line without a sentence
 */
export async function explain(args: Arguments, io: Io): Promise<number> {
  const {path, line} = placeOf(args.paths[0] ?? '', callerFolder(io.cwd, io.env))
  const {document} = await openOne(path, args, io)
  const {languageSubtags} = await io.rooms.parsers()
  const all = sentencesOf(document)
  if (all.length === 0) {
    throw new UserError(`No procedure found in \`${path}\`, expected a heading with a list of steps below it`)
  }
  const wanted = line === null ? all : all.filter((one) => one.firstLine <= line && line <= one.lastLine)
  if (wanted.length === 0) throw new UserError(noSentence(path, line ?? 0, all))
  const paragraphs = wanted.map((one) => explainSentence(one, document, languageSubtags()).join('\n'))
  io.stdout.write(`${paragraphs.join('\n\n')}\n`)
  return 0
}

/** A colon can be part of a name: what is there as written is meant as written. */
function placeOf(written: string, base: string): {path: string; line: number | null} {
  const match = /^(.+?):(\d+)(?::\d+)?$/.exec(written)
  if (match?.[1] === undefined || existsSync(resolve(base, written))) return {path: written, line: null}
  return {path: match[1], line: Number(match[2])}
}

function noSentence(path: string, line: number, all: readonly SentencePlace[]): string {
  const lines = [...new Set(all.map(({sentence}) => sentence.position.start.line))]
  const near = lines
    .sort((one, other) => Math.abs(one - line) - Math.abs(other - line) || one - other)
    .slice(0, 3)
    .sort((one, other) => one - other)
  const list = new Intl.ListFormat('en', {type: 'disjunction'}).format(near.map(String))
  return `No sentence of a procedure on line ${line} of \`${path}\`, expected such as line ${list}`
}
