// Runs test files in one process of node's test runner.
import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** A closing line of the runner: `ℹ pass 12`. */
const closing = /^ℹ (\w+) ([\d.]+)\n/gm

/**
 * Runs test files, one after the other, in a process of their own.
 *
 * @param {string} root folder of the product
 * @param {readonly string[]} files paths in it
 * @returns {Promise<{report: string, failures: string, counts: Map<string, number>, problems: string[]}>} what the runner
 *   says of each test, then of those that failed; its closing counts; what is wrong with the run as a whole
 */
export async function runPart(root, files) {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'))
  try {
    const tested = join(folder, 'tested.txt')
    const {output, code} = await run(root, files, tested)
    const [head = output, ...lists] = output.split(/(?<=\n)(?=ℹ tests \d+\n)/)
    const summary = lists.join('')
    const counts = new Map([...summary.matchAll(closing)].map(([, word, count]) => [word, Number(count)]))
    const problems = problemsOf(files, {counts, code, tested: summary === '' ? '' : readFileSync(tested, 'utf8')})
    return {report: head, failures: summary.replace(closing, '').trim(), counts, problems}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function run(root, files, tested) {
  // new objects that fit in more memory are collected less often
  const flags = [
    '--enable-source-maps',
    '--max-semi-space-size=64',
    '--import',
    new URL('../../register.mjs', import.meta.url).href
  ]
  const reporters = [
    ...['--test-reporter', 'spec', '--test-reporter-destination', 'stdout'],
    ...['--test-reporter', here('tested-files.js'), '--test-reporter-destination', tested]
  ]
  const child = spawn(process.execPath, [...flags, ...reporters, here('import-files.js'), ...files], {
    cwd: root,
    // a run within a test is a run of its own
    env: {...process.env, NODE_TEST_CONTEXT: undefined},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({output, code})))
}

function problemsOf(files, {counts, code, tested}) {
  const names = files.join(', ')
  if (!counts.has('pass')) return [`${names}: ended with ${code ?? 'a signal'} before all tests had run`]
  const failed = (counts.get('fail') ?? 0) + (counts.get('cancelled') ?? 0)
  const silent = files.filter((file) => !tested.split('\n').some((path) => path.endsWith(`/${file}`)))
  return [
    ...silent.map((file) => `${file}: no test ran, expected one at least`),
    ...(code !== 0 && failed === 0 ? [`${names}: ended with ${code ?? 'a signal'}, though no test failed`] : [])
  ]
}
