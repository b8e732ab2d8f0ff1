import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Results} from '../../reports/index.js'
import {main} from './main.js'
import {productFolder} from './product.js'

/** A few of our own scenarios; all of them are for `npm run targets`. */
const wanted = [join(productFolder, 'features/docs/nl-NL/remove-a-relationship.md'), '--tags', '@R53 or not @rule']

async function run(...argv: string[]): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-test-'))
  try {
    const quiet = {write: () => true}
    const exit = await main([...wanted, ...argv], {
      stdout: quiet,
      stderr: process.stderr,
      cwd: folder,
      // npm says where it was called, and results would go there
      env: {...process.env, INIT_CWD: folder}
    })
    expect(exit).to.equal(0)
    const results = JSON.parse(readFileSync(join(folder, 'reports/latest/results.json'), 'utf8')) as Results
    return {...results, scenarios: results.scenarios.map((scenario) => ({...scenario, durationMs: 0}))}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

describe('check --target browser, for real', () => {
  it('should give the results of the model', async () => {
    const model = await run()
    expect(model.totals.conforms).to.be.greaterThan(0)
    const {target, ...browser} = await run('--target', 'browser')
    expect(target).to.equal('browser')
    expect({...browser, target: 'model'}).to.deep.equal(model)
  })
})
