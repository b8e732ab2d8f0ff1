import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'

const script = fileURLToPath(new URL('./run-files.js', import.meta.url))
const tests = new URL('./node-test.js', import.meta.url).href
const folder = mkdtempSync(join(tmpdir(), 'run-files-'))
after(() => rmSync(folder, {recursive: true}))

describe('run-files', () => {
  it('should count the tests of all files when they pass', () => {
    const outcome = run({}, "it('a', () => {})\ndescribe('b', () => { it('c', async () => {}) })", "it('d', () => {})")
    expect(outcome).to.deep.include({tests: 3, failure: null})
  })

  it('should stop at the first failure, and name the test and its file', () => {
    const outcome = run(
      {},
      "describe('a', () => { it('b', () => {}); it('c', () => { throw new Error('no') }) })",
      'process.exit(9)'
    )
    expect(outcome.failure).to.deep.equal({file: '0.test.mjs', message: 'a > c: no'})
  })

  for (const [what, code, message] of [
    ['throws while it loads', "it('a', () => {}); throw new Error('no')", 'no'],
    ['has a suite that throws', "describe('a', () => { throw new Error('no') })", 'no'],
    ['has a test that rejects', "it('a', async () => { throw new Error('no') })", 'a: no'],
    ['has a hook that throws', "before(() => { throw new Error('no') }); it('a', () => {})", 'no'],
    ['has a test that never ends', "it('a', () => new Promise(() => {}))", 'The tests did not end'],
    ['leaves a rejection behind', "it('a', () => { Promise.reject(new Error('no')) }); it('b', later)", 'no'],
    ['ends the process', "it('a', () => process.exit(0))", 'The tests did not end'],
    ['uses what is not there', "it('a', {only: true}, () => {})", /^Unexpected arguments of the test `a`/],
    ['has a suite that is asynchronous', "describe('a', async () => {})", /^Unexpected promise from the suite `a`/]
  ] as const) {
    it(`should fail for a file that ${what}`, () => {
      const {failure} = run({}, code)
      if (typeof message === 'string') expect(failure?.message).to.equal(message)
      else expect(failure?.message).to.match(message)
    })
  }

  it('should run hooks around tests, those of outer suites outside', () => {
    const {failure} = run(
      {},
      `const seen = []
      const note = (word) => () => { seen.push(word) }
      describe('outer', () => {
        before(note('before')); after(note('after'))
        beforeEach(note('each')); afterEach(note('eachEnd'))
        describe('inner', () => { beforeEach(note('inner')); afterEach(note('innerEnd')); it('a', note('a')) })
        it('b', note('b'))
      })
      it('told', () => { throw new Error(seen.join(' ')) })`
    )
    expect(failure?.message).to.equal('told: before each inner a innerEnd eachEnd each b eachEnd after')
  })

  it('should leave out what is skipped', () => {
    const code =
      "it('a', {skip: 'no'}, () => { throw 1 }); describe('b', {skip: 'no'}, () => { throw 1 }); it('c', () => {})"
    expect(run({}, code)).to.deep.include({tests: 1, failure: null})
  })

  it('should hand the mutant and the limit of hits to the code, and tell the hits', () => {
    const code =
      "it('a', () => { __stryker__.hitCount += 7; if (__stryker__.activeMutant === '5') throw new Error('seen') })"
    expect(run({MUTATION_MUTANT: '5', MUTATION_HIT_LIMIT: '3'}, code)).to.deep.include({
      failure: {file: '0.test.mjs', message: 'a: seen'},
      hitCount: 7
    })
    expect(run({MUTATION_MUTANT: '6', MUTATION_HIT_LIMIT: '3'}, code).failure).to.equal(null)
  })

  it('should tell what was covered when there is no mutant', () => {
    const code = "it('a', () => { __stryker__.mutantCoverage = {static: {3: 2}, perTest: {}} })"
    expect(run({}, code).coverage).to.deep.equal({3: 2})
    expect(run({MUTATION_MUTANT: '1'}, code).coverage).to.equal(undefined)
  })
})

interface Outcome {
  tests: number
  failure: {file: string; message: string} | null
  hitCount?: number
  coverage?: Record<string, number>
}

/** Runs a file of each code, one after the other. */
function run(env: Record<string, string>, ...codes: string[]): Outcome {
  const names = codes.map((code, index) => {
    const name = `${index}.test.mjs`
    const imports = `import {after, afterEach, before, beforeEach, describe, it} from '${tests}'`
    const later = 'const later = () => new Promise((resolve) => setTimeout(resolve, 50))'
    writeFileSync(join(folder, name), `${imports}\n${later}\n${code}\n`)
    return name
  })
  const {output} = spawnSync(process.execPath, [script, ...names], {
    cwd: folder,
    env: {...process.env, ...env},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe']
  })
  return JSON.parse(String(output[3]))
}
