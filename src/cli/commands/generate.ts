import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {FeatureFile} from '../../../parsers/index.js'
import {readConfig} from '../config.js'
import {configFile} from '../config-file.js'
import {distinctPaths, writeFeatures} from '../feature-folder.js'
import {findDocuments} from '../find-documents.js'
import type {Io} from '../io.js'
import {guard, openDocument} from '../open-document.js'
import {type Arguments, isGiven, optionValue, optionValues} from '../parse-arguments.js'
import {callerFolder} from '../product.js'
import {releaseFor} from '../releases.js'
import {UserError} from '../user-error.js'
import {writing} from '../write-file.js'
import {defaultInput} from './check.js'

/** Folder of generated features, in the product's folder for its own documents, else in the caller's. */
const defaultOutput = 'features/generated'

/** What would have to be done to a folder. */
interface Changes {
  written: FeatureFile[]
  removed: string[]
  same: number
}

/**
 * `generate`: writes the features of documents, and takes away those that no document has any more.
 *
 * @param args as understood
 * @param io outputs, folder, rooms
 * @returns 0; with `--check` 1 when something would change; 1 when a file could not be read
 * @throws UserError when nothing can be written
 */
export async function generate(args: Arguments, io: Io): Promise<number> {
  const base = callerFolder(io.cwd, io.env)
  const [output, ...others] = optionValues(args, 'output')
  if (others.length > 0) throw new UserError('Unexpected second `--output` of `generate`, expected one folder')
  const isOwn = args.paths.length === 0
  const found = isOwn ? findDocuments([defaultInput], io.rooms.product) : findDocuments(args.paths, base)
  const name = output ?? defaultOutput
  const folder = resolve(isOwn && output === undefined ? io.rooms.product : base, name)
  const [parsers, releases, clouds] = await Promise.all([io.rooms.parsers(), io.rooms.releases(), io.rooms.clouds()])
  const config = readConfig(configFile(args, base), parsers)
  const release = releaseFor(optionValue(args, 'release') ?? '', releases)
  const taken = new Set<string>()
  const problems = [...found.problems]
  const features = found.documents.flatMap((one): FeatureFile[] => {
    const opened = openDocument(one, {parsers, config, releases, release})
    const printed =
      'problem' in opened
        ? opened
        : guard(one.path, () => ({features: parsers.printFeatures(parsers.planScenarios(opened.document, {clouds}))}))
    if ('features' in printed) return distinctPaths(printed.features, taken)
    problems.push(printed.problem)
    return []
  })
  for (const {path, line = 1, column = 1, message} of problems) {
    io.stderr.write(`${path}:${line}:${column}  error  ${message}\n`)
  }
  if (features.length === 0 && problems.length === 0) {
    const count = found.documents.length
    throw new UserError(
      `No feature to write for ${count} document${count === 1 ? '' : 's'}, expected a heading with a list of steps below it`
    )
  }
  const changes = changesOf(folder, features, (text) => {
    const source = sourceOf(text, parsers.generatedMark)
    // a document that could not be read, or was not asked for, keeps its features: they are not stale
    return source !== undefined && problems.length === 0 && (isOwn || isAsked(source, args.paths))
  })
  const isCheck = isGiven(args, 'check')
  if (!isCheck) {
    writing(name, () => {
      writeFeatures(folder, changes.written)
      for (const path of changes.removed) rmSync(join(folder, path))
    })
  }
  say(changes, name, isCheck, io)
  const isStale = isCheck && changes.written.length + changes.removed.length > 0
  return problems.length > 0 || isStale ? 1 : 0
}

/** The document that a feature was written from; `undefined` for one that somebody wrote by hand. */
function sourceOf(text: string, mark: string): string | undefined {
  const [first = ''] = text.split('\n')
  return first.startsWith(`${mark} from `) ? first.slice(`${mark} from `.length).split(';')[0] : undefined
}

function isAsked(source: string, paths: readonly string[]): boolean {
  return paths.some((path) => source === path || source.startsWith(`${path.replace(/(.)\/+$/, '$1')}/`))
}

function changesOf(folder: string, features: readonly FeatureFile[], isStale: (text: string) => boolean): Changes {
  const wanted = new Set(features.map(({path}) => path))
  const written = features.filter(({path, text}) => contentOf(join(folder, path)) !== text)
  const there = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : []
  const removed = there
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.feature') && !wanted.has(path) && isStale(contentOf(join(folder, path)) ?? ''))
    .sort()
  return {written, removed, same: features.length - written.length}
}

function say({written, removed, same}: Changes, folder: string, isCheck: boolean, io: Io): void {
  const [writes, removes] = isCheck ? ['stale  ', 'surplus'] : ['wrote  ', 'removed']
  const lines = [
    ...written.map(({path}) => `${writes}  ${folder}/${path}`),
    ...removed.map((path) => `${removes}  ${folder}/${path}`),
    `${written.length} ${isCheck ? 'to write' : 'written'}, ${removed.length} ${isCheck ? 'to remove' : 'removed'}, ${same} unchanged`
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
