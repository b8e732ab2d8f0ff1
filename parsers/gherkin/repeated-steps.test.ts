import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Step} from '../types.js'
import {repeatedSteps} from './repeated-steps.js'

/** Steps of a text: how far each is moved in, how its list marks it. */
function stepsOf(text: string): Step[] {
  return text.split('\n').map((line, index) => {
    const [, space = '', written = ''] = /^( *)(\w+)/.exec(line) ?? []
    return {
      line: index + 1,
      column: space.length + 1,
      endLine: index + 1,
      endColumn: line.length + 1,
      written,
      ...(/^\d/.test(written) && {rendered: Number(written)}),
      ordinal: index + 1,
      monikers: [],
      reading: 'localized',
      text: line.trim(),
      actions: [],
      sentences: []
    }
  })
}

const numbers = '1 One\n  1 Two\n  2 Three\n2 Five\n  1 Six\n  2 Again'
const letters = '1 One\n  a Two\n  b Three\n2 Five\n  a Six\n  b Again'
const group = 'a Two\nb Three\nc Again'

describe('steps to repeat', () => {
  const cases: Array<[about: string, text: string, names: string[], expected: string[]]> = [
    ['those of its own list', numbers, ['1'], ['1 Six']],
    ['by the letter that a list below another shows', numbers, ['a'], ['1 Six']],
    ['those of the list around it, with what is below them', letters, ['1'], ['1 One', 'a Two', 'b Three']],
    ['by their letters', letters, ['a'], ['a Six']],
    ['by numbers, where no list has any', group, ['1', '2'], ['a Two', 'b Three']],
    ['none that is not there', numbers, ['9'], []],
    ['never itself', group, ['c'], []]
  ]
  for (const [about, text, names, expected] of cases) {
    it(`should be ${about}: ${names}`, () => {
      const steps = stepsOf(text)
      const own = steps.at(-1)
      const found = own ? repeatedSteps(names, own, steps) : new Set()
      expect(steps.filter((step) => found.has(step)).map((step) => step.text)).to.deep.equal(expected)
    })
  }
})
