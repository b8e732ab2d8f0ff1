import {describe, it} from 'node:test'
import {expect} from 'chai'
import {coverageOf, sumCoverage} from './coverage.js'
import {coverageLine} from './formats/coverage-line.js'
import {at, procedureOf, sentenceOf, stepOf} from './testing/build.js'

const read = sentenceOf()
const unread = sentenceOf({kind: 'unread', text: 'Flurb', position: at(4)})
const prose = (given = {}) => ({
  ...sentenceOf({kind: 'advice'}),
  anchor: 'a',
  monikers: [],
  reading: 'localized' as const,
  ...given
})

describe('coverageOf', () => {
  it('should count sentences of steps, and of prose within procedures and without', () => {
    const procedures = [procedureOf({steps: [stepOf({sentences: [read, unread]})], prose: [prose()]})]
    const outside = [prose({kind: 'unread', position: at(9)}), prose({position: at(10)})]
    expect(coverageOf({procedures, prose: outside})).to.deep.equal({
      steps: {sentences: 2, read: 1},
      prose: {sentences: 3, read: 2}
    })
  })

  it('should count a sentence once that readers of several monikers see, and each reading of it', () => {
    const steps = [stepOf(), stepOf({ordinal: 2, monikers: ['b']}), stepOf({reading: 'source'})]
    expect(coverageOf({procedures: [procedureOf({steps})], prose: []}).steps).to.deep.equal({sentences: 2, read: 2})
  })

  it('should take words without a sentence for one that is unread', () => {
    const steps = [stepOf({sentences: [], text: 'Words'}), stepOf({sentences: [], text: ''})]
    expect(coverageOf({procedures: [procedureOf({steps})], prose: []}).steps).to.deep.equal({sentences: 1, read: 0})
  })

  it('should add up', () => {
    const one = {steps: {sentences: 2, read: 1}, prose: {sentences: 3, read: 2}}
    expect(sumCoverage([one, one])).to.deep.equal({steps: {sentences: 4, read: 2}, prose: {sentences: 6, read: 4}})
    expect(sumCoverage([])).to.deep.equal({steps: {sentences: 0, read: 0}, prose: {sentences: 0, read: 0}})
  })
})

describe('coverageLine', () => {
  const rows: ReadonlyArray<[number, number, number, number, string[]]> = [
    [0, 0, 0, 0, []],
    [2, 2, 0, 0, ['Read 2 of 2 sentences of steps']],
    [0, 0, 1, 1, ['Read 1 of 1 sentence outside steps']],
    [2, 1, 0, 0, ['Read 1 of 2 sentences of steps; `explain --unread a.md` lists the other']],
    [
      2,
      2,
      5,
      3,
      ['Read 2 of 2 sentences of steps, 3 of 5 sentences outside steps; `explain --unread a.md` lists the other 2']
    ]
  ]
  for (const [sentences, read, others, othersRead, expected] of rows) {
    it(`should say ${read} of ${sentences} and ${othersRead} of ${others}`, () => {
      const coverage = {steps: {sentences, read}, prose: {sentences: others, read: othersRead}}
      expect(coverageLine(coverage, 'a.md')).to.deep.equal(expected)
    })
  }
})
