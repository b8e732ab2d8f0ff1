import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {expect} from 'chai'

interface ExpectationSet {
  documents: Record<string, number>
  scenarios: Array<{documents: string[]; readings: string[]; monikers: Record<string, number[]>}>
  rules: Array<{documents: string[]; readings: string[]; monikers: Record<string, string>}>
}

const script = fileURLToPath(new URL('./ci-expectations.js', import.meta.url))
const {anchors, own} = JSON.parse(readFileSync(new URL('./ci-expectations.json', import.meta.url), 'utf8')) as {
  anchors: string[]
  own: ExpectationSet
}
const folder = mkdtempSync(join(tmpdir(), 'ci-expectations-'))
after(() => rmSync(folder, {recursive: true}))

describe('ci-expectations', () => {
  it('should be content with results that hold what is expected', () => {
    const {status, stdout} = run('own', resultsOf(own))
    expect(stdout).to.match(/^(\d+) expectations \(\1 passed\)\n$/)
    expect(status).to.equal(0)
  })

  it('should name the scenarios that are missing, and fail', () => {
    const results = resultsOf(own)
    results.scenarios.shift()
    results.totals.scenarios -= 1
    results.totals.conforms -= 1
    const {status, stdout, stderr} = run('own', results)
    expect(stderr).to.equal(
      'Unexpected 0 scenarios of en-US/add-partner.md#add-a-partner-to-an-existing-subscription for o365-worldwide in the localized text, expected 1\n'
    )
    expect(stdout).to.match(/^\d+ expectations \(1 failed, \d+ passed\)\n$/)
    expect(status).to.equal(1)
  })

  it('should name the rules that are there instead of those expected, and fail', () => {
    const results = resultsOf(own)
    const index = results.scenarios.findIndex(({kind}) => kind === 'rule')
    results.scenarios.splice(index, 1)
    results.totals.scenarios -= 1
    results.totals.conforms -= 1
    expect(run('own', results).stderr).to.equal(
      'Unexpected R25 R26 rules of en-US/add-partner.md for o365-worldwide in the localized text, expected R6 R25 R26\n'
    )
  })

  it('should name other verdicts, findings and totals than expected', () => {
    const results = resultsOf(own)
    for (const scenario of results.scenarios.slice(0, 1)) scenario.verdict = 'fails'
    results.findings.push({level: 'error'})
    const {conforms} = results.totals
    expect(run('own', results).stderr.split('\n')).to.deep.equal([
      'Unexpected 1 scenarios with other verdicts than conforms, expected 0',
      'Unexpected 1 findings of other levels than none, expected 0',
      `Unexpected ${conforms} conforms in the totals, expected ${conforms - 1}`,
      'Unexpected 0 fails in the totals, expected 1',
      'Unexpected 0 errors in the totals, expected 1',
      ''
    ])
  })

  it('should refuse a set that it does not know', () => {
    const {status, stderr} = run('theirs', resultsOf(own))
    expect(stderr).to.match(/^Unexpected arguments `theirs .*`, expected `own` or `shared` and a results.json\n$/)
    expect(status).to.equal(2)
  })
})

function run(set: string, results: object) {
  const path = join(folder, 'results.json')
  writeFileSync(path, JSON.stringify(results))
  return spawnSync(process.execPath, [script, set, path], {encoding: 'utf8'})
}

/** Results in which everything is as expected. */
function resultsOf({documents, scenarios, rules}: ExpectationSet) {
  const stated = rules.flatMap((group) =>
    group.documents.flatMap((document) =>
      group.readings.flatMap((reading) =>
        Object.entries(group.monikers).flatMap(([moniker, list]) =>
          list
            .split(' ')
            .filter((rule) => rule !== '')
            .map((rule) => ({
              kind: 'rule',
              rule,
              document: `features/docs/${document}`,
              anchor: 'a',
              moniker,
              reading,
              verdict: 'conforms'
            }))
        )
      )
    )
  )
  const procedures = scenarios.flatMap((group) =>
    group.documents.flatMap((document) =>
      group.readings.flatMap((reading) =>
        Object.entries(group.monikers).flatMap(([moniker, paths]) =>
          paths.flatMap((count, index) =>
            Array.from({length: count}, () => ({
              kind: 'procedure',
              document: `features/docs/${document}`,
              anchor: anchors[index],
              moniker,
              reading,
              verdict: 'conforms'
            }))
          )
        )
      )
    )
  )
  const listed = [...procedures, ...stated]
  const none = {drifts: 0, fails: 0, unclear: 0, outOfScope: 0, errors: 0, warnings: 0, infos: 0}
  const located = Object.entries(documents).flatMap(([locale, count]) => Array.from({length: count}, () => ({locale})))
  return {
    documents: located,
    scenarios: listed,
    findings: [] as object[],
    totals: {documents: located.length, scenarios: listed.length, conforms: listed.length, ...none}
  }
}
