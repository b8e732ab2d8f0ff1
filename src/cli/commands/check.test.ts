import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Results} from '../../../reports/index.js'
import {type Place, placeWith} from '../testing/run-command.js'

const mixed = [
  'locale: nl-NL',
  'monikers: a, b',
  '# View partners',
  '1. pass',
  '2. (b) fail OK to Submit',
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

function resultsIn({folder}: Place, file = 'reports/latest/results.json'): Results {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Results
}

/** The only part that may differ between two runs. */
function timeless(results: Results): Results {
  return {...results, scenarios: results.scenarios.map((scenario) => ({...scenario, durationMs: 0}))}
}

describe('check', () => {
  it('should write results, and the features that they point into', () =>
    within({'docs/a.md': mixed}, async (place) => {
      await place.run('docs')
      const {scenarios, release, target, totals} = resultsIn(place)
      expect({release, target}).to.deep.equal({release: 'as-written', target: 'model'})
      expect(totals).to.include({scenarios: 4, conforms: 1, fails: 1, outOfScope: 2, errors: 1})
      expect(scenarios.map(({id, verdict}) => [id, verdict])).to.deep.equal([
        ['docs/a.md#view-partners/a/localized', 'conforms'],
        ['docs/a.md#view-partners/b/localized', 'fails'],
        ['docs/a.md#go-elsewhere/a/localized', 'out-of-scope'],
        ['docs/a.md#go-elsewhere/b/localized', 'out-of-scope']
      ])
      const [, file = '', line = ''] = /^(.+):(\d+)$/.exec(scenarios[1]?.feature ?? '') ?? []
      const feature = readFileSync(join(place.folder, file), 'utf8').split('\n')
      expect(feature[Number(line) - 1]).to.equal('Scenario: View partners')
      expect(scenarios[1]?.steps).to.deep.equal([
        {line: 4, column: 4, text: 'pass', status: 'passed'},
        {
          line: 5,
          column: 8,
          text: 'fail OK to Submit',
          status: 'failed',
          message: 'The page has no `OK`, it shows `Submit`'
        }
      ])
    }))

  it('should give the same results twice, apart from durations', () =>
    within({'docs/a.md': mixed, 'docs/b.md': mixed}, async (place) => {
      await place.run('docs')
      const first = timeless(resultsIn(place))
      await place.run('docs')
      expect(timeless(resultsIn(place))).to.deep.equal(first)
    }))

  it('should give documents of one name features of their own', () =>
    within({'x/a.md': '# A\n1. pass\n', 'y/a.md': '# A\n1. pass\n'}, async (place) => {
      await place.run('x', 'y')
      expect(resultsIn(place).scenarios.map(({feature}) => feature)).to.deep.equal([
        'reports/latest/features/en-US/a.feature:5',
        'reports/latest/features/en-US/a.2.feature:5'
      ])
    }))

  it('should run more scenarios than go to cucumber at once', () =>
    within(
      Object.fromEntries(
        Array.from({length: 31}, (_, file) => [
          `docs/d${file}.md`,
          Array.from({length: 20}, (_, one) => `# Procedure ${one}\n1. pass\n`).join('')
        ])
      ),
      async (place) => {
        await place.run('docs')
        expect(resultsIn(place).totals).to.include({documents: 31, scenarios: 620, conforms: 620})
      }
    ))

  it('should take away the features of the last run, and nothing that it did not make', () =>
    within({'a.md': '# A\n1. pass\n', 'b.md': '# B\n1. pass\n'}, async (place) => {
      await place.run('a.md')
      expect(existsSync(join(place.folder, 'reports/latest/features/en-US/a.feature'))).to.equal(true)
      writeFileSync(join(place.folder, 'reports/latest/mine.txt'), '')
      await place.run('b.md')
      expect(existsSync(join(place.folder, 'reports/latest/features/en-US/a.feature'))).to.equal(false)
      expect(existsSync(join(place.folder, 'reports/latest/mine.txt'))).to.equal(true)
    }))

  it('should write results where it is told, making the folder', () =>
    within({'a.md': '# A\n1. pass\n'}, async (place) => {
      const {stdout} = await place.run('--results', 'out/deep/r.json', 'a.md')
      expect(resultsIn(place, 'out/deep/r.json').totals.conforms).to.equal(1)
      expect(existsSync(join(place.folder, 'reports/latest/results.json'))).to.equal(false)
      expect(stdout).to.match(/\nResults in out\/deep\/r\.json\n$/)
    }))

  it('should print the results as JSON instead of the report', () =>
    within({'a.md': '# A\n1. pass\n'}, async (place) => {
      const {stdout} = await place.run('--format', 'json', 'a.md')
      expect(JSON.parse(stdout)).to.deep.equal(resultsIn(place))
    }))

  it('should write each format into the output that follows it', () =>
    within({'a.md': '# A\n1. pass\n'}, async (place) => {
      const {stdout} = await place.run('--format', 'json', '--output', 'r.json', '--format', 'pretty', 'a.md')
      expect(resultsIn(place, 'r.json').totals.conforms).to.equal(1)
      expect(stdout).to.match(/^a\.md {2}en-US/)
      const silent = await place.run('--format', 'pretty', '--output', 'r.txt', 'a.md')
      expect(silent.stdout).to.equal('')
      expect(readFileSync(join(place.folder, 'r.txt'), 'utf8')).to.match(/^a\.md {2}en-US/)
    }))

  describe('narrowed', () => {
    const files = {'a.md': mixed, 'b.md': 'monikers: b\n# B\n1. pass\n2. ? words\n'}
    const rows: ReadonlyArray<[string, string[], string[], number]> = [
      ['by locale', ['--locale', 'EN-us'], ['b.md#b/b/localized'], 0],
      ['by moniker', ['--moniker', 'a'], ['a.md#view-partners/a/localized', 'a.md#go-elsewhere/a/localized'], 0],
      ['by tags', ['--tags', '@a'], ['a.md#view-partners/a/localized'], 0],
      ['by locale and tags', ['--locale', 'nl-NL', '--tags', 'not @a'], ['a.md#view-partners/b/localized'], 1]
    ]
    for (const [name, argv, ids, errors] of rows) {
      it(`${name}: ${ids.join(', ')}`, () =>
        within(files, async (place) => {
          await place.run(...argv, 'a.md', 'b.md')
          const results = resultsIn(place)
          expect(results.scenarios.map(({id}) => id)).to.deep.equal(ids)
          expect(results.totals.errors).to.equal(errors)
        }))
    }

    it('should leave documents and findings of others out', () =>
      within(files, async (place) => {
        await place.run('--moniker', 'a', 'a.md', 'b.md')
        const {documents, findings} = resultsIn(place)
        expect(documents.map(({path}) => path)).to.deep.equal(['a.md'])
        const steps = documents.flatMap(({procedures}) => procedures.flatMap((procedure) => procedure.steps))
        expect(steps.map(({line}) => line)).to.deep.equal([4, 7])
        expect(findings).to.deep.equal([])
      }))
  })

  it('should hold documents against the release that is asked for', () =>
    within({'a.md': '# A\n1. pass\n'}, async (place) => {
      const releases = []
      for (const release of ['as-written', 'latest', '2021']) {
        await place.run('--release', release, 'a.md')
        const results = resultsIn(place)
        releases.push([results.release, results.documents[0]?.release])
      }
      expect(releases).to.deep.equal([
        ['as-written', '2020'],
        ['latest', '2021'],
        ['2021', '2021']
      ])
    }))

  it('should only read documents of the configured locales', () =>
    within({'a.md': mixed, 'b.md': '# B\n1. pass\n', 'c.json': '{"locales": ["en-US"]}'}, async (place) => {
      await place.run('--config', 'c.json', 'a.md', 'b.md')
      expect(resultsIn(place).documents.map(({path}) => path)).to.deep.equal(['b.md'])
    }))

  it('should show progress to somebody who watches, and take it away', () =>
    within({'a.md': '# A\n1. pass\n'}, async (place) => {
      const {stdout, stderr} = await place.run('a.md')
      expect(stderr).to.equal('')
      expect(stdout).to.not.contain('\u001B')
      const watched = await place.watch('a.md')
      expect(watched.stderr).to.equal('\r\u001B[2K1 scenarios\r\u001B[2K')
      expect(watched.stdout).to.contain('\u001B[32m1 conform\u001B[0m')
    }))

  it('should say the real cause when the step definitions do not load', () =>
    within({'a.md': '# A\n1. pass\n'}, async (place) => {
      mkdirSync(join(place.folder, 'product'))
      const broken = join(place.folder, 'product/broken.mjs')
      writeFileSync(broken, "throw new Error('no such portal')\n")
      const ran = await place.with({steps: broken}, 'a.md')
      expect(ran.exit).to.equal(2)
      expect(ran.stderr).to.equal(
        'Unexpected defect of docs-conformance itself, not of your documents: no such portal, set DEBUG=1 for the place\n'
      )
    }))
})
