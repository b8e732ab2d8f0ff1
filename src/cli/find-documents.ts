import {readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {FileProblem} from '../../reports/index.js'
import {UserError} from './user-error.js'

/** A Markdown file to read. */
export interface Found {
  /** As given on the command line, joined with the rest: what every output names. */
  path: string
  /** Where it is. */
  file: string
}

export interface FoundDocuments {
  documents: Found[]
  /** Entries that look like documents and are none; the walk went on. */
  problems: FileProblem[]
}

/**
 * Finds the documents that paths name: files as they are, folders with every `*.md` below them, sorted, without
 * `node_modules` and dot folders.
 *
 * A document that several paths reach is read once. A folder that is reached again (a symlink loop) is not entered again.
 *
 * @param paths as given
 * @param base folder that relative ones are about
 * @returns documents in the order of the paths
 * @throws UserError for a path that is not there or cannot be read, or a folder without a Markdown file
 */
export function findDocuments(paths: readonly string[], base: string): FoundDocuments {
  const found: FoundDocuments = {documents: [], problems: []}
  const seen = new Set<string>()
  for (const path of paths) {
    const file = resolve(base, path)
    const stats = path === '' ? undefined : statOf(file)
    if (stats?.isFile()) {
      assertReadable(path, file)
      addOnce(found, seen, {path, file})
    } else if (stats?.isDirectory()) {
      const before = found.documents.length + found.problems.length
      const known = seen.size
      if (isMarkdown(path.replace(/\/+$/, ''))) found.problems.push(notAFile(path.replace(/\/+$/, '')))
      walk({path: path.replace(/(.)\/+$/, '$1'), file}, found, seen, path)
      if (found.documents.length + found.problems.length === before && !wasSeen(seen, file, known)) {
        throw new UserError(`Cannot find a Markdown file in \`${path}\`, expected at least one \`*.md\` in it or below`)
      }
    } else {
      throw new UserError(`Cannot find \`${path}\`, expected a Markdown file or a folder of them`)
    }
  }
  return found
}

/** Entries of a folder, in the order of code units; a folder that cannot be read is the caller's when they named it. */
function walk(folder: Found, found: FoundDocuments, seen: Set<string>, asked?: string): void {
  const real = realpathSync(folder.file)
  if (seen.has(real)) return
  seen.add(real)
  const names = entriesOf(folder.file)
  if (names === undefined) {
    if (asked !== undefined) throw new UserError(`Cannot read \`${asked}\`, expected a folder that you may read`)
    found.problems.push({rule: 'unreadable', path: folder.path, message: 'Unexpected folder that cannot be read'})
    return
  }
  for (const name of names) {
    if (name === 'node_modules' || name.startsWith('.')) continue
    const entry = {
      path: folder.path.endsWith('/') ? `${folder.path}${name}` : `${folder.path}/${name}`,
      file: join(folder.file, name)
    }
    const stats = statOf(entry.file)
    if (stats?.isDirectory()) {
      if (isMarkdown(name)) found.problems.push(notAFile(entry.path))
      walk(entry, found, seen)
    } else if (isMarkdown(name)) {
      if (stats?.isFile()) addOnce(found, seen, entry)
      else if (stats) found.problems.push(notAFile(entry.path, 'special file'))
      else found.problems.push(unreadable(entry.path, 'link that leads nowhere'))
    }
  }
}

function addOnce(found: FoundDocuments, seen: Set<string>, document: Found): void {
  const real = realpathSync(document.file)
  if (seen.has(real)) return
  seen.add(real)
  found.documents.push(document)
}

/** Whether a folder yields nothing new only because an earlier path has reached it. */
function wasSeen(seen: ReadonlySet<string>, file: string, known: number): boolean {
  return seen.size === known && seen.has(realpathSync(file))
}

function notAFile(path: string, what = 'folder'): FileProblem {
  return {
    rule: 'not-a-file',
    path,
    message: `Unexpected ${what} \`${path}\` with the name of a document, expected a file`
  }
}

function unreadable(path: string, what: string): FileProblem {
  return {rule: 'unreadable', path, message: `Unexpected ${what}, expected a file that you may read`}
}

function entriesOf(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort()
  } catch {
    return undefined
  }
}

function assertReadable(path: string, file: string): void {
  try {
    realpathSync(file)
  } catch (cause) {
    throw new UserError(`Cannot read \`${path}\`, expected a file that you may read`, {cause})
  }
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

function isMarkdown(name: string): boolean {
  return /\.md$/i.test(name)
}
