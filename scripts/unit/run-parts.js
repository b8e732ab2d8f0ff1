// Runs test files with node's test runner: each part of them in a process of its own, as many at a time as there are cores.
import {availableParallelism} from 'node:os'
import {runPart} from './run-part.js'

/**
 * Prints what the runner says of every test, and closes for all parts together as it does for one.
 *
 * @param {string} root folder of the product
 * @param {ReadonlyArray<readonly string[]>} parts paths in it, in the order of their start
 * @returns {Promise<0 | 1>} 1: a test failed, a file has none, or a process ended before its tests
 */
export async function runParts(root, parts) {
  const started = Date.now()
  const waiting = [...parts]
  const results = []
  await Promise.all(Array.from({length: availableParallelism()}, work))

  const problems = results.flatMap((result) => result.problems)
  const sum = (word) => results.reduce((count, {counts}) => count + (counts.get(word) ?? 0), 0)
  const counts = ['tests', 'suites', 'pass', 'fail', 'cancelled', 'skipped', 'todo'].map((word) => [word, sum(word)])
  const isGood = problems.length + sum('fail') + sum('cancelled') === 0
  for (const [word, count] of counts) console.log(`ℹ ${word} ${word === 'fail' ? count + problems.length : count}`)
  console.log(`ℹ duration_ms ${Date.now() - started}`)
  for (const {failures} of results) if (failures !== '') console.log(`\n${failures}`)
  for (const problem of problems) console.log(`\n✖ ${problem}`)
  return isGood ? 0 : 1

  async function work() {
    for (let files = waiting.shift(); files !== undefined; files = waiting.shift()) {
      const result = await runPart(root, files)
      process.stdout.write(result.report)
      results.push(result)
    }
  }
}
