// Tries sequences of commands: `node --import ./register.mjs src/partner-management/testing/nightly.ts COUNT SEED`;
// `scripts/nightly.js` starts it.
import fc from 'fast-check'
import {sequence} from './arbitrary-sequence.js'
import {assertSequence, newStatistics} from './check-sequence.js'
import {assertVisit, visit} from './editor-visit.js'

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number)
const statistics = newStatistics()
const property = fc.property(sequence, visit, (commands, visited) => {
  assertSequence(commands, statistics)
  assertVisit(visited)
})
const result = fc.check(property, {seed, numRuns: count})

const [changes, refusals] = [statistics.changes.size, statistics.refusals.size]
console.log(
  `seed ${seed}: ${result.numRuns} sequences, ${statistics.commands} commands, ${changes} types, ${refusals} refusals`
)
if (result.failed) {
  console.error(fc.defaultReportMessage(result), String(result.errorInstance))
  process.exit(1)
}
