// Fuzzes the parsers: `node --import ./register.mjs parsers/fuzz/nightly.ts COUNT SEED`; `scripts/nightly.js` starts it.
import fc from 'fast-check'
import {documentProblemsOf, problemsOf} from './check-text.js'
import {brokenDocument} from './markdown.js'

/** Longest that one short text may take, in milliseconds. */
const budget = 2000
/** One text in so many is also read as a document, sentences and all. */
const documentsOneIn = 10

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number)
let number = 0
let slowest = 0

const result = fc.check(
  fc.property(brokenDocument, (text) => {
    const start = performance.now()
    const problems = problemsOf(text)
    if (number++ % documentsOneIn === 0) problems.push(...documentProblemsOf(text))
    const time = performance.now() - start
    slowest = Math.max(slowest, time)
    if (time > budget) problems.push(`${Math.round(time)} ms, expected at most ${budget}`)
    if (problems.length > 0) throw new Error(problems.join('\n'))
  }),
  {seed, numRuns: count}
)

console.log(`seed ${seed}: ${result.numRuns} texts, slowest ${slowest.toFixed(0)} ms`)
if (result.failed) {
  console.error(fc.defaultReportMessage(result), String(result.errorInstance))
  process.exit(1)
}
