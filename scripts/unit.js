// Runs every `*.test.ts` of the rooms with node's test runner; arguments narrow it to paths that contain one of them.
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['parsers', 'src', 'steps', 'reports', 'features', 'scripts']
const wanted = process.argv.slice(2)
const files = rooms
  .flatMap((room) => readdirSync(join(root, room), {recursive: true, encoding: 'utf8'}).map((file) => join(room, file)))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()

if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(', ')}, expected part of the path of a \`*.test.ts\``)
  process.exit(2)
}

const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--import', './register.mjs', '--test', '--test-reporter', 'spec', ...files],
  {cwd: root, stdio: 'inherit'}
)
process.exit(run.status ?? 1)
