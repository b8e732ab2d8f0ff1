// Fuzzes with many more cases than `npm test`: the parsers with texts, the reference system with sequences of commands.
// Runs in full the tests of which `npm test` runs a part: axe on every web page in every language, mutants of our documents
// in every language, unknown words at every place of a sentence, every page that differs read in a browser.
// `node scripts/nightly.js [--count N] [--sequences N] [--seed N] [--no-axe] [--no-tests]`; 0 leaves one of the two out,
// `--no-axe` the longest of these tests, `--no-tests` all of them.
// Prints the seed; the same seed and numbers give the same cases. Exit code 1: a case breaks a promise, and is shown.
import {spawn} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const options = {
  count: {type: 'string', default: '100000'},
  sequences: {type: 'string', default: '20000'},
  seed: {type: 'string', default: String(Date.now() % 2 ** 31)},
  'no-axe': {type: 'boolean', default: false},
  'no-tests': {type: 'boolean', default: false}
}
const {values} = parseArgs({options})
const [count, sequences, seed] = [Number(values.count), Number(values.sequences), Number(values.seed)]
const fit = [count, sequences].every((number) => Number.isInteger(number) && number >= 0) && count + sequences > 0
if (!fit || !Number.isInteger(seed)) {
  const given = Object.entries(values).map(([name, value]) => `--${name} ${value}`)
  console.error(`Unexpected \`${given.join(' ')}\`, expected whole numbers, texts or sequences from 1`)
  process.exit(2)
}

/** Tests that the environment makes complete; the longest goes first. */
const tests = [
  ...(values['no-axe'] ? [] : [{file: 'src/web/axe.test.ts', env: {AXE_PAGES: 'all'}}]),
  {file: 'src/cli/mutants.test.ts', env: {MUTANTS: 'all'}},
  {file: 'parsers/language/reading.test.ts', env: {UNKNOWN_WORDS: 'all'}},
  {file: 'steps/targets/browser/read-page.test.ts', env: {READ_PAGES: 'all'}}
]

// Parts are small, so that memory stays flat, and of one size, so that the seed alone tells the cases.
const parts = [
  ...(values['no-tests'] ? [] : tests).map(({file, env}) => ({args: ['--test-reporter=spec', file], env})),
  ...partsOf('src/partner-management/testing/nightly.ts', sequences, 2500),
  ...partsOf('parsers/fuzz/nightly.ts', count, 5000)
]
console.log(`${count} texts, ${sequences} sequences of commands, seed ${seed}`)
const codes = await Promise.all(Array.from({length: availableParallelism()}, work))
process.exit(Math.max(...codes.flat()))

function partsOf(script, cases, size) {
  return Array.from({length: Math.ceil(cases / size)}, (_, part) => ({
    args: [script, String(Math.min(size, cases - part * size)), String(seed + part)],
    env: {}
  }))
}

async function work() {
  const codes = [0]
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) codes.push(await run(part))
  return codes
}

function run({args, env}) {
  const flags = ['--max-semi-space-size=64', '--import', './register.mjs']
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd,
    env: {...process.env, ...env},
    stdio: 'inherit'
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}
