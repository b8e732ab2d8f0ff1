import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, it} from 'node:test'
import {expect} from 'chai'

const module = new URL('./run-parts.js', import.meta.url).href
const folder = mkdtempSync(join(tmpdir(), 'run-parts-'))
after(() => rmSync(folder, {recursive: true}))

const good = "it('holds', () => {})"
const bad = "describe('a thing', () => { it('breaks', () => { throw new Error('too bad') }) })"

describe('runParts', () => {
  it('should add up what all parts counted, once', () => {
    const {status, stdout} = run({'a.mjs': good, 'b.mjs': good}, {'c.mjs': `describe('c', () => { ${good} })`})
    expect(closing(stdout)).to.deep.equal({tests: 3, suites: 1, pass: 3, fail: 0})
    expect(status).to.equal(0)
  })

  it('should name test and file of a failure, and run the others', () => {
    const {status, stdout} = run({'a.mjs': bad, 'b.mjs': good}, {'c.mjs': good})
    expect(closing(stdout)).to.include({pass: 2, fail: 1})
    expect(stdout)
      .to.match(/a\.mjs:2:\d+\n✖ breaks/)
      .and.include('too bad')
    expect(status).to.equal(1)
  })

  for (const [what, code, message] of [
    ['cannot be loaded', "throw new Error('no such thing')", /✖ a\.mjs [\s\S]*no such thing/],
    ['has no test', 'export {}', /✖ a\.mjs: no test ran, expected one at least/],
    ['only describes', "describe('a', () => undefined)", /✖ a\.mjs: no test ran, expected one at least/]
  ] as const) {
    it(`should fail over a file that ${what}, and run the others`, () => {
      const {status, stdout} = run({'a.mjs': code, 'b.mjs': good})
      expect(stdout).to.match(message)
      expect(closing(stdout)).to.include({pass: 1, fail: 1})
      expect(status).to.equal(1)
    })
  }

  it('should count tests that a suite has from elsewhere as those of its file', () => {
    writeFileSync(
      join(folder, 'helper.mjs'),
      "import {it} from 'node:test'\nexport const check = () => it('a', () => {})"
    )
    const {status} = run({'a.mjs': "import {check} from './helper.mjs'\ndescribe('a', () => describe('b', check))"})
    expect(status).to.equal(0)
  })

  it('should fail over a process that ends too early', () => {
    const {status, stdout} = run({'a.mjs': good, 'b.mjs': 'process.exit(0)'}, {'c.mjs': good})
    expect(stdout).to.include('✖ a.mjs, b.mjs: ended with 0 before all tests had run')
    expect(closing(stdout)).to.include({pass: 1, fail: 1})
    expect(status).to.equal(1)
  })

  it('should fail over an error that nobody waits for', () => {
    const {status, stdout} = run({'a.mjs': "it('a', () => { setTimeout(() => { throw new Error('late') }, 20) })"})
    expect(closing(stdout).fail).to.be.above(0)
    expect(stdout).to.include('late')
    expect(status).to.equal(1)
  })
})

/** Parts as files with their code. */
function run(...parts: Array<Record<string, string>>) {
  const all = Object.entries(Object.assign({}, ...parts) as Record<string, string>)
  for (const [name, code] of all) {
    writeFileSync(join(folder, name), `import {describe, it} from 'node:test'\n${code}\n`)
  }
  const lists = JSON.stringify(parts.map((part) => Object.keys(part)))
  const script = `import {runParts} from '${module}'\nprocess.exitCode = await runParts('${folder}', ${lists})`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'})
}

/** The closing lines; each word has one. */
function closing(stdout: string): Record<string, number> {
  const lines = [...stdout.matchAll(/^ℹ (tests|suites|pass|fail) (\d+)$/gm)]
  expect(lines).to.have.lengthOf(4)
  return Object.fromEntries(lines.map(([, word, count]) => [word, Number(count)]))
}
