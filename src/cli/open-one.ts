import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {ProcedureDocument} from '../../parsers/index.js'
import {readConfig} from './config.js'
import {configFile} from './config-file.js'
import type {Io} from './io.js'
import {openDocument} from './open-document.js'
import type {Arguments} from './parse-arguments.js'
import {callerFolder} from './product.js'
import {UserError} from './user-error.js'

/**
 * Opens the one document that a command is about.
 *
 * @param path as given
 * @param args as understood, for the configuration
 * @param io folder and rooms
 * @param options whether its sentences are to be explained
 * @returns the document and its text
 * @throws UserError for a path that is no document
 */
export async function openOne(
  path: string,
  args: Arguments,
  io: Io,
  {explain = false}: {explain?: boolean} = {}
): Promise<{document: ProcedureDocument; text: string}> {
  const base = callerFolder(io.cwd, io.env)
  const file = resolve(base, path)
  const stats = path === '' ? undefined : statSync(file, {throwIfNoEntry: false})
  if (stats === undefined) throw new UserError(`Cannot find \`${path}\`, expected a Markdown file`)
  if (!stats.isFile()) throw new UserError(`Cannot read \`${path}\`, expected a Markdown file, not a folder`)
  const [parsers, releases] = await Promise.all([io.rooms.parsers(), io.rooms.releases()])
  const config = readConfig(configFile(args, base), parsers)
  const opened = openDocument({path, file}, {parsers, config, releases, release: null, explain})
  if ('problem' in opened) {
    const {message, line = 1, column = 1} = opened.problem
    throw new UserError(`Cannot read \`${path}:${line}:${column}\`: ${message}`)
  }
  return opened
}
