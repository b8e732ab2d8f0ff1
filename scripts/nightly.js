// Fuzzes the parsers with many more texts than `npm test`: `node scripts/nightly.js [--count N] [--seed N]`.
// Prints the seed; the same seed and count give the same texts. Exit code 1: a text breaks a promise, and is shown.
import {spawn} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const options = {
  count: {type: 'string', default: '100000'},
  seed: {type: 'string', default: String(Date.now() % 2 ** 31)}
}
const {values} = parseArgs({options})
const [count, seed] = [Number(values.count), Number(values.seed)]
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error(`Unexpected \`--count ${values.count} --seed ${values.seed}\`, expected whole numbers, a count from 1`)
  process.exit(2)
}

// Parts are small, so that memory stays flat, and of one size, so that the seed alone tells the texts.
const size = 5000
const parts = Array.from({length: Math.ceil(count / size)}, (_, index) => index)
console.log(`${count} texts, seed ${seed}`)
const codes = await Promise.all(Array.from({length: availableParallelism()}, work))
process.exit(Math.max(...codes.flat()))

async function work() {
  const codes = [0]
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    codes.push(await run(Math.min(size, count - part * size), seed + part))
  }
  return codes
}

function run(numRuns, partSeed) {
  const flags = ['--max-semi-space-size=64', '--import', './register.mjs']
  const child = spawn(process.execPath, [...flags, 'parsers/fuzz/nightly.ts', String(numRuns), String(partSeed)], {
    cwd,
    stdio: 'inherit'
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}
