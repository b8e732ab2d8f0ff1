// Breaks each rule once and looks whether its scenarios notice: `npm run rules:break [-- R25 I5 …]`.
// `breaks.json` says how: in a copy of the project one text of one file is replaced, then the scenarios that carry the
// rule's tag run. A rule whose scenarios all still pass is not tested. Exit code 1: there is one, or a break that does not apply.
import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['features/reference', 'parsers', 'src', 'steps']
const files = ['cucumber.mjs', 'package.json', 'register.mjs', 'tsconfig.json']
const wanted = process.argv.slice(2)
const breaks = JSON.parse(readFileSync(new URL('./breaks.json', import.meta.url), 'utf8')).filter(
  ({rule}) => wanted.length === 0 || wanted.includes(rule)
)
if (breaks.length === 0) {
  console.error(`Unexpected rules \`${wanted.join(' ')}\`, expected ids of \`scripts/rules/breaks.json\``)
  process.exit(2)
}

const workers = availableParallelism()
const copies = Array.from({length: workers}, copyOfProject)
try {
  const healthy = await scenariosOf(copies[0], undefined)
  if (healthy.failed > 0 || healthy.passed === 0) {
    throw new Error(
      `Unexpected ${healthy.failed} failed and ${healthy.passed} passed scenarios before any rule is broken`
    )
  }
  const queue = [...breaks]
  const outcomes = (await Promise.all(copies.map((copy) => work(copy, queue)))).flat()
  const unnoticed = outcomes.filter(({noticed}) => !noticed)
  for (const {rule, file, why} of unnoticed) console.error(`${rule} in \`${file}\`: ${why}`)
  console.log(`${outcomes.length} breaks, ${outcomes.length - unnoticed.length} noticed`)
  process.exitCode = unnoticed.length > 0 ? 1 : 0
} finally {
  for (const copy of copies) rmSync(copy, {recursive: true, force: true})
}

async function work(copy, queue) {
  const outcomes = []
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const outcome = await tryBreak(copy, next)
    console.log(`${next.rule.padEnd(4)} ${outcome.noticed ? 'noticed' : 'NOT NOTICED'}  ${outcome.why}`)
    outcomes.push({...next, ...outcome})
  }
  return outcomes
}

async function tryBreak(copy, {rule, file, find, replace}) {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  const places = text.split(find).length - 1
  if (places !== 1) return {noticed: false, why: `the text to replace stands there ${places} times, expected once`}
  writeFileSync(
    path,
    text.replace(find, () => replace)
  )
  try {
    const {failed, passed} = await scenariosOf(copy, `@${rule}`)
    const why = `${failed} of ${failed + passed} scenarios fail`
    return {noticed: failed > 0, why}
  } catch (error) {
    return {noticed: false, why: error.message}
  } finally {
    writeFileSync(path, text)
  }
}

/** Scenarios by how they end; a run that breaks off before the first of them is none that notices anything. */
function scenariosOf(copy, tags) {
  const messages = join(copy, 'messages.ndjson')
  const cucumber = join(root, 'node_modules/@cucumber/cucumber/bin/cucumber.js')
  const options = [
    'features/reference/**/*.feature',
    '--format',
    `message:${messages}`,
    ...(tags ? ['--tags', tags] : [])
  ]
  rmSync(messages, {force: true})
  const run = spawn(process.execPath, [cucumber, ...options], {cwd: copy, stdio: ['ignore', 'ignore', 'pipe']})
  let errors = ''
  run.stderr.on('data', (data) => {
    errors += data
  })
  return new Promise((resolve, reject) => {
    run.on('close', () => {
      try {
        resolve(countScenarios(messages))
      } catch {
        reject(new Error(`the run broke off: ${errors.trim().split('\n')[0]}`))
      }
    })
  })
}

function countScenarios(messages) {
  const envelopes = readFileSync(messages, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const failed = new Set()
  const all = new Set()
  for (const {testStepFinished: step} of envelopes) {
    if (!step) continue
    all.add(step.testCaseStartedId)
    if (!['PASSED', 'SKIPPED'].includes(step.testStepResult.status)) failed.add(step.testCaseStartedId)
  }
  if (all.size === 0) throw new Error('no scenario ran')
  return {failed: failed.size, passed: all.size - failed.size}
}

function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), 'break-rules-'))
  for (const folder of folders) cpSync(join(root, folder), join(copy, folder), {recursive: true})
  for (const file of files) cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}
