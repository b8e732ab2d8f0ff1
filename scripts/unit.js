// Runs every `*.test.ts` of the rooms with node's test runner; arguments narrow it to paths that contain one of them.
// Test files of one room share a process, which loads what they test once; with `--alone` each file has its own.
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runParts} from './unit/run-parts.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['parsers', 'src', 'steps', 'reports', 'features', 'scripts']

/**
 * Those that take longest start first, each in a process of its own: no core is left waiting for them at the end. One is
 * short, and has to be where nothing else has loaded Playwright.
 */
const long = [
  'src/cli/mutants.test.ts',
  'src/web/axe.test.ts',
  'src/cli/parallel.test.ts',
  'parsers/language/reading.test.ts',
  'src/cli/browser.test.ts',
  'steps/targets/browser/read-page.test.ts',
  'src/portal/exploration.test.ts',
  'steps/targets/browser/keyboard.test.ts',
  'src/cli/wrong-words.test.ts',
  'src/web/escaping.test.ts',
  'parsers/fuzz/fuzz.test.ts',
  'parsers/document/limits.test.ts',
  'src/browser/index.test.ts'
]

const wanted = process.argv.slice(2).filter((argument) => argument !== '--alone')
const isAlone = process.argv.includes('--alone')
const files = rooms
  .flatMap((room) => readdirSync(join(root, room), {recursive: true, encoding: 'utf8'}).map((file) => join(room, file)))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()

if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(', ')}, expected part of the path of a \`*.test.ts\``)
  process.exit(2)
}

const parts = new Map(long.filter((file) => files.includes(file)).map((file) => [file, [file]]))
for (const file of files.filter((file) => !long.includes(file))) {
  const name = isAlone ? file : roomOf(file)
  parts.set(name, [...(parts.get(name) ?? []), file])
}
process.exitCode = await runParts(root, [...parts.values()])

/** The rooms of the reference system are in one folder. */
function roomOf(file) {
  return file
    .split('/')
    .slice(0, file.startsWith('src/') ? 2 : 1)
    .join('/')
}
