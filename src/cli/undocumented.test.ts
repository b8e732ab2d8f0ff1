import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'
import type {Results} from '../../reports/index.js'
import {main} from './main.js'

const document = fileURLToPath(new URL('../../features/docs/en-US/add-partner.md', import.meta.url))

describe('steps whose controls no document names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'controls-'))
  const pretty = join(folder, 'report.txt')
  let results: Results

  before(async () => {
    const file = join(folder, 'results.json')
    await main([document, '--results', file, '--format', 'pretty', '--output', pretty])
    results = JSON.parse(readFileSync(file, 'utf8')) as Results
  })
  after(() => rmSync(folder, {recursive: true, force: true}))

  it('should be marked, and be no drift', () => {
    const steps = results.scenarios.flatMap((scenario) => scenario.steps).filter((step) => step.undocumented)
    expect(new Set(steps.map(({text}) => text))).to.deep.equal(
      new Set([
        'I follow the steps on the providers page',
        'I complete the rest of the checkout wizard',
        'I create the trial or subscription account'
      ])
    )
    expect(new Set(steps.map(({status}) => status))).to.deep.equal(new Set(['passed']))
  })

  it('should be summed up in one line', () => {
    const lines = readFileSync(pretty, 'utf8').split('\n')
    expect(lines.filter((line) => line.includes('undocumented'))).to.deep.equal([
      '3 steps undocumented: completed with controls that no document names'
    ])
  })
})
