import {describe, it} from 'node:test'
import {expect} from 'chai'
import {distinctName} from './pages/distinct-name.js'

describe('distinct name', () => {
  for (const [names, expected] of [
    [
      ['A', 'B'],
      ['A', 'B']
    ],
    [
      ['A', 'B', 'A', 'A'],
      ['A', 'B', 'A (2)', 'A (3)']
    ],
    // Whoever is called like a number given to somebody else gets one more.
    [
      ['A', 'A', 'A (2)'],
      ['A', 'A (2)', 'A (2) (2)']
    ],
    [
      ['A', 'A (2)', 'A'],
      ['A', 'A (2)', 'A (3)']
    ]
  ] as const) {
    it(`should be the name, with a number where it is taken: ${names.join(', ')}`, () => {
      const list = names.map((name, index) => ({id: `id-${index}`, name}))
      expect(list.map((thing) => distinctName(thing, list))).to.deep.equal(expected)
    })
  }

  it('should be the name of a thing that is not on the list', () => {
    expect(distinctName({id: 'x', name: 'A'}, [{id: 'y', name: 'A'}])).to.equal('A')
  })
})
