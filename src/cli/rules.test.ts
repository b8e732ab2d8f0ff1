import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, it} from 'node:test'
import {expect} from 'chai'
import type {Results} from '../../reports/index.js'
import {main} from './main.js'

const folder = mkdtempSync(join(tmpdir(), 'rules-'))
after(() => rmSync(folder, {recursive: true, force: true}))

describe('rules of a document', () => {
  it('should be tried, and hold', async () => {
    const {code, results} = await check("# Partners\n\nYou can't remove a reseller relationship yourself.\n")
    expect(code).to.equal(0)
    expect(results?.scenarios.map(({kind, rule, verdict, anchor}) => [kind, rule, verdict, anchor])).to.deep.equal([
      ['rule', 'R25', 'conforms', 'partners']
    ])
    expect(results?.documents.map(({rules}) => rules.map(({line, kind}) => [line, kind]))).to.deep.equal([
      [[3, 'rule']]
    ])
  })

  it('should fail where the text says what is not so, at its sentence', async () => {
    const {code, results} = await check('# Partners\n\nRead this. You can remove a reseller relationship yourself.\n')
    expect(code).to.equal(1)
    expect(results?.scenarios.map(({verdict}) => verdict)).to.deep.equal(['fails'])
    expect(
      results?.findings.map(({rule, level, line, column, blame}) => [rule, level, line, column, blame])
    ).to.deep.equal([['outcome-missed', 'error', 3, 12, 'docs']])
  })

  it('should count an outline as one scenario, and say which of its examples fail', async () => {
    const {results} = await check(
      '# Partners\n\nYou can only delete relationships where the partner is a Reseller or an Advisor.\n'
    )
    const [scenario, ...others] = results?.scenarios ?? []
    expect(others).to.deep.equal([])
    expect(scenario?.examples?.map(({values: [name], status}) => [name, status]).slice(0, 5)).to.deep.equal([
      ['Reseller', 'failed'],
      ['Delegated administrator', 'failed'],
      ['Reseller & delegated administrator', 'passed'],
      ['Partner', 'passed'],
      ['Advisor', 'passed']
    ])
    expect(scenario?.steps.map(({text}) => text).slice(1)).to.deep.equal([
      'a partner of the type "Reseller" works with me',
      'I open the page of that partner',
      'I can delete the partner'
    ])
    expect(results?.findings.map(({message}) => message)).to.deep.equal([
      'Docs: the partner cannot be deleted, with `Reseller`; The partner can be deleted, with `Delegated administrator`'
    ])
  })

  it('should list a sentence that is not understood as unread, which no scenario depends on', async () => {
    const {results} = await check(
      "# Partners\n\nYou can't frobnicate a reseller relationship yourself. Only a reseller can end a reseller relationship.\n"
    )
    expect(results?.documents[0]?.rules.map(({kind}) => kind)).to.deep.equal(['unread', 'rule'])
    expect(results?.totals.coverage?.prose).to.deep.equal({sentences: 2, read: 1})
  })

  it('should say that nothing is left where they are left out', async () => {
    const {code, stderr} = await check(
      "# Partners\n\nYou can't remove a reseller relationship yourself.\n",
      '--tags',
      'not @rule'
    )
    expect(code).to.equal(2)
    expect(stderr).to.match(/^No scenario is left with `--tags not @rule`, expected tags such as `@R25`/)
  })
})

async function check(text: string, ...argv: string[]): Promise<{code: number; stderr: string; results?: Results}> {
  const file = join(folder, 'results.json')
  rmSync(file, {force: true})
  writeFileSync(join(folder, 'a.md'), text)
  const err: string[] = []
  const code = await main(['a.md', '--results', file, ...argv], {
    stdout: {write: () => true},
    stderr: {write: (line) => err.push(line)},
    cwd: folder,
    env: {}
  })
  return {code, stderr: err.join(''), ...(code < 2 && {results: JSON.parse(readFileSync(file, 'utf8')) as Results})}
}
