// Holds documents on the model and in the browser, and the results against each other:
// `npm run targets -- [--model results.json] [--tags expression] [path…]`; with `--model`, results of a run on the model that
// there are already.
// Exit code 1: the targets do not agree; 2: a run could not be done.
import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {type ComparedResults, compareResults, type Difference} from './compare-results.js'

const command = fileURLToPath(new URL('../../bin.js', import.meta.url))
const {
  values: {model: known, tags},
  positionals: paths
} = parseArgs({allowPositionals: true, options: {model: {type: 'string'}, tags: {type: 'string'}}})
const narrowing = tags === undefined ? [] : ['--tags', tags]

const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-targets-'))
try {
  process.exitCode = await compareTargets()
} finally {
  rmSync(folder, {recursive: true, force: true})
}

async function compareTargets(): Promise<number> {
  const model = known ?? (await check('model.json', []))
  const start = performance.now()
  const browser = model && (await check('browser.json', ['--target', 'browser', '--parallel', '2']))
  if (model === undefined || browser === undefined) return 2
  const seconds = (performance.now() - start) / 1000
  const results = read(browser)
  const {scenarios, others} = compareResults(read(model), results)
  for (const difference of [...scenarios, ...others]) console.log(`${described(difference)}\n`)
  const all = results.scenarios.length
  console.log(`In the browser ${seconds.toFixed(0)} s, ${(all / seconds).toFixed(1)} scenarios a second`)
  const failed = scenarios.length > 0 ? `${scenarios.length} failed, ` : ''
  console.log(`${all} scenarios (${failed}${all - scenarios.length} passed)`)
  return scenarios.length + others.length > 0 ? 1 : 0
}

/** @returns file with the results, `undefined` where the run could not be done */
async function check(name: string, options: readonly string[]): Promise<string | undefined> {
  const results = join(folder, name)
  const child = spawn(
    process.execPath,
    [command, 'check', ...options, ...narrowing, '--results', results, '--', ...paths],
    {
      stdio: ['ignore', 'ignore', 'inherit']
    }
  )
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return code === 0 || code === 1 ? results : undefined
}

function read(results: string): ComparedResults {
  return JSON.parse(readFileSync(results, 'utf8')) as ComparedResults
}

function described({about, model, browser}: Difference): string {
  const side = (name: string, lines: readonly string[]) => lines.map((line) => `  ${name}  ${line}`)
  return [about, ...side('model  ', model), ...side('browser', browser)].join('\n')
}
