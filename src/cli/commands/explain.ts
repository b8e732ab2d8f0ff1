import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {explainLine} from '../explain-line.js'
import {explainSentence} from '../explain-sentence.js'
import type {Io} from '../io.js'
import {openOne} from '../open-one.js'
import {type Arguments, isGiven} from '../parse-arguments.js'
import {callerFolder} from '../product.js'
import {type SentencePlace, sentencesOf} from '../sentences-of.js'
import {UserError} from '../user-error.js'

/**
 * `explain <file[:line]>`: how each sentence of a document, or those of a line, were understood; with `--unread` only
 * those that were not.
 *
 * @param args as understood
 * @param io outputs, folder, rooms
 * @returns 0
 * @throws UserError for a path that is no document, or a line without a sentence
 */
export async function explain(args: Arguments, io: Io): Promise<number> {
  const {path, line} = placeOf(args.paths[0] ?? '', callerFolder(io.cwd, io.env))
  const {document, text} = await openOne(path, args, io, {explain: true})
  const {languageSubtags} = await io.rooms.parsers()
  const all = sentencesOf(document)
  if (all.length === 0) throw new UserError(`No sentence found in \`${path}\`, expected a heading with text below it`)
  const asked = line === null ? all : sentencesOn(line, all)
  if (asked.length === 0) {
    io.stdout.write(`${explainLine(line ?? 0, document, text, all)}\n`)
    return 0
  }
  const unread = asked.filter(({sentence}) => sentence.kind === 'unread')
  const wanted = isGiven(args, 'unread') ? unread : asked
  const options = {languages: languageSubtags(), showsTokens: line !== null}
  const paragraphs = wanted.map((one) => explainSentence(one, document, options).join('\n'))
  const count = `${asked.length} ${asked.length === 1 ? 'sentence' : 'sentences'}, ${unread.length} unread`
  const closing = line === null || paragraphs.length === 0 ? [count] : []
  io.stdout.write(`${[...paragraphs, ...closing].join('\n\n')}\n`)
  return 0
}

/** Those whose words are on a line, or else those of the step that it is part of. */
function sentencesOn(line: number, all: readonly SentencePlace[]): readonly SentencePlace[] {
  const own = all.filter(({sentence: {position}}) => position.start.line <= line && line <= position.end.line)
  return own.length > 0 ? own : all.filter((one) => one.firstLine <= line && line <= one.lastLine)
}

/** A colon can be part of a name: what is there as written is meant as written. */
function placeOf(written: string, base: string): {path: string; line: number | null} {
  const match = /^(.+?):(\d+)(?::\d+)?$/.exec(written)
  if (match?.[1] === undefined || existsSync(resolve(base, written))) return {path: written, line: null}
  return {path: match[1], line: Number(match[2])}
}
