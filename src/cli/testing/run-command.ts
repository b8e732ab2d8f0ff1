import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {main} from '../main.js'
import type {Rooms} from '../rooms.js'
import {fakeRooms} from './fake-rooms.js'

/** What a call of the command did. */
export interface Ran {
  exit: number
  stdout: string
  stderr: string
}

/** A folder of its own, with files, in which to call the command. */
export interface Place {
  folder: string
  run(...argv: string[]): Promise<Ran>
  /** The same, on a terminal. */
  watch(...argv: string[]): Promise<Ran>
  /** The same, with other rooms. */
  with(rooms: Partial<Rooms>, ...argv: string[]): Promise<Ran>
  remove(): void
}

/**
 * Makes a temporary folder.
 *
 * @param files path → content
 * @param env environment variables of the calls
 * @returns the folder; whoever made it removes it
 */
export function placeWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  env: Record<string, string> = {}
): Place {
  const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-test-'))
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  const rooms = fakeRooms(join(folder, 'product'))
  async function call(argv: string[], isTTY: boolean, others: Partial<Rooms> = {}): Promise<Ran> {
    const [out, err]: [string[], string[]] = [[], []]
    const exit = await main(argv, {
      stdout: {write: (text) => out.push(text), isTTY},
      stderr: {write: (text) => err.push(text), isTTY},
      cwd: folder,
      env,
      rooms: {...rooms, ...others}
    })
    return {exit, stdout: out.join(''), stderr: err.join('')}
  }
  return {
    folder,
    run: (...argv) => call(argv, false),
    watch: (...argv) => call(argv, true),
    with: (others, ...argv) => call(argv, false, others),
    remove: () => rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * Calls the command once in a folder of its own.
 *
 * @param files path → content
 * @param argv arguments
 * @returns what it did
 */
export async function runWith(files: Readonly<Record<string, string | Uint8Array>>, ...argv: string[]): Promise<Ran> {
  const place = placeWith(files)
  try {
    return await place.run(...argv)
  } finally {
    place.remove()
  }
}
