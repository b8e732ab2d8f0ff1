import {spawn} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'
import type {Results} from '../../reports/index.js'
import {type Place, placeWith} from './testing/run-command.js'

const mixed = [
  'locale: nl-NL',
  'monikers: a, b',
  '# View partners',
  '1. pass',
  '2. (b) fail OK to Submit',
  '# Change partners',
  '1. drift OK to Submit',
  '2. fail Add softly',
  '# Go elsewhere',
  '1. pass',
  ''
].join('\n')

async function within(files: Record<string, string>, work: (place: Place) => Promise<void>): Promise<void> {
  const place = placeWith(files)
  try {
    await work(place)
  } finally {
    place.remove()
  }
}

function resultsIn({folder}: Place): Results {
  const results = JSON.parse(readFileSync(join(folder, 'reports/latest/results.json'), 'utf8')) as Results
  return {...results, scenarios: results.scenarios.map((scenario) => ({...scenario, durationMs: 0}))}
}

describe('check --parallel', () => {
  it('should give the results of a run in one process, in the same order', () =>
    within(Object.fromEntries(Array.from({length: 9}, (_, file) => [`docs/d${file}.md`, mixed])), async (place) => {
      const alone = await place.run('docs')
      const expected = resultsIn(place)
      const ran = await place.run('--parallel', '3', 'docs')
      expect(ran).to.deep.equal(alone)
      expect(resultsIn(place)).to.deep.equal(expected)
      expect(expected.totals).to.include({scenarios: 54, conforms: 9, fails: 27, outOfScope: 18})
    }))

  it('should start its workers once for all batches', () =>
    within(
      Object.fromEntries(
        Array.from({length: 16}, (_, file) => [
          `docs/d${file}.md`,
          Array.from({length: 20}, (_, one) => `# Procedure ${one}\n1. pass\n`).join('')
        ])
      ),
      async (place) => {
        await place.run('--parallel', '1', 'docs')
        expect(resultsIn(place).totals).to.include({documents: 16, scenarios: 320, conforms: 320})
      }
    ))

  it('should say in one line that a worker died', () =>
    within({'a.md': '# A\n1. end the worker\n', 'b.md': '# B\n1. pass\n'}, async (place) => {
      const {exit, stdout, stderr} = await place.run('--parallel', '2', 'a.md', 'b.md')
      expect({exit, stdout}).to.deep.equal({exit: 2, stdout: ''})
      expect(stderr).to.equal(
        'A worker ended in the middle of the run (SIGKILL), expected it to last; try fewer with `--parallel`\n'
      )
    }))

  it('should say the real cause when the step definitions do not load', () =>
    within({'a.md': '# A\n1. pass\n'}, async (place) => {
      mkdirSync(join(place.folder, 'product'))
      const broken = join(place.folder, 'product/broken.mjs')
      writeFileSync(broken, "throw new Error('no such portal')\n")
      const {exit, stderr} = await place.with({steps: broken}, '--parallel', '1', 'a.md')
      expect(exit).to.equal(2)
      expect(stderr).to.equal(
        'Unexpected defect of docs-conformance itself, not of your documents: no such portal, set DEBUG=1 for the place\n'
      )
    }))

  for (const argv of [[], ['--parallel', '2']]) {
    it(`should say in one line that the browser is gone: ${argv.join(' ') || 'one process'}`, () =>
      within({'a.md': '# A\n1. lose the browser\n# B\n1. pass\n'}, async (place) => {
        const {exit, stdout, stderr} = await place.run(...argv, 'a.md')
        expect({exit, stdout, stderr}).to.deep.equal({exit: 2, stdout: '', stderr: 'The browser is gone\n'})
      }))

    it(`should end at once when it is interrupted, and leave nothing: ${argv.join(' ') || 'one process'}`, () =>
      within({'a.md': '# A\n1. take long\n', 'tmp/x': ''}, async (place) => {
        const {code, stderr, left} = await interrupted(place, [...argv, 'a.md'])
        expect({code, stderr}).to.deep.equal({code: 2, stderr: 'Interrupted: no results were written\n'})
        expect(left.filter((name) => name.startsWith('docs-conformance-'))).to.deep.equal([])
      }))
  }
})

/** Calls the command in a process of its own, and interrupts it in the middle. */
async function interrupted(
  {folder}: Place,
  argv: string[]
): Promise<{code: number | null; stderr: string; left: string[]}> {
  const temporary = join(folder, 'tmp')
  const script = fileURLToPath(new URL('./testing/run-in-process.ts', import.meta.url))
  const register = new URL('../../register.mjs', import.meta.url).href
  const child = spawn(process.execPath, ['--import', register, script, folder, ...argv], {
    env: {...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary},
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const end = new Promise<number | null>((resolve) => child.once('close', resolve))
  while (!hasFeature(temporary) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50))
  child.kill('SIGINT')
  const code = await end
  return {code, stderr, left: readdirSync(temporary)}
}

/** Features are written right before they run. */
function hasFeature(folder: string): boolean {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).some((file) => file.endsWith('.feature'))
}
