import {describe, it} from 'node:test'
import {expect} from 'chai'
import {chunksOf} from './chunks.js'

const featureOf = (length: number) => ({text: 'x'.repeat(length)})

/** `name, lengths of features, workers, lengths by chunk`. */
const cases: ReadonlyArray<[string, number[], number, number[][]]> = [
  ['none', [], 2, []],
  ['one', [10], 2, [[10]]],
  ['fewer than chunks', [10, 10, 10], 2, [[10], [10], [10]]],
  [
    'several to a chunk',
    [10, 10, 10, 10, 10, 10, 10, 10],
    1,
    [
      [10, 10],
      [10, 10],
      [10, 10],
      [10, 10]
    ]
  ],
  ['long and short ones', [100, 5, 5, 5, 5], 1, [[100], [5, 5, 5, 5]]],
  ['empty ones', [0, 0], 1, [[0], [0]]]
]

describe('chunks of features', () => {
  for (const [name, lengths, workers, expected] of cases) {
    it(name, () => {
      const chunks = chunksOf(lengths.map(featureOf), workers)
      expect(chunks.map((chunk) => chunk.map(({text}) => text.length))).to.deep.equal(expected)
    })
  }

  it('should stay short however many there are', () => {
    const chunks = chunksOf(
      Array.from({length: 100}, () => featureOf(10_000)),
      1
    )
    expect(chunks.map(({length}) => length)).to.deep.equal([...Array(16).fill(6), 4])
  })
})
