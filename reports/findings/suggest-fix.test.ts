import {describe, it} from 'node:test'
import {expect} from 'chai'
import {at, problemOf} from '../testing/build.js'
import {fixOf} from './suggest-fix.js'

const place = {position: at(3, 12, 14), isLabel: true}

describe('fixOf', () => {
  it('should replace the label by the one name that the page shows', () => {
    const fix = {line: 3, column: 12, endLine: 3, endColumn: 14}
    expect(fixOf(problemOf({expected: ['Submit']}), place)).to.deep.equal({...fix, text: 'Submit'})
    expect(fixOf(problemOf({rule: 'label-noise', expected: ['Ok']}), place)).to.deep.equal({...fix, text: 'Ok'})
  })

  const uncertain: Record<string, [Parameters<typeof fixOf>[0], Parameters<typeof fixOf>[1]]> = {
    'the page shows several names': [problemOf({expected: ['Submit', 'Send']}), place],
    'the page shows none': [problemOf(), place],
    'the place is more than the label': [problemOf({expected: ['Submit']}), {...place, isLabel: false}],
    'the rule is not about a name': [problemOf({rule: 'disabled-control', expected: ['Submit']}), place],
    'the label has swallowed words of its sentence': [
      problemOf({rule: 'label-noise', actual: 'then Add', expected: ['Add']}),
      place
    ],
    'the name needs escaping': [problemOf({expected: ['a*b']}), place],
    'the label goes over two lines': [
      problemOf({expected: ['Submit']}),
      {isLabel: true, position: {start: {line: 3, column: 1}, end: {line: 4, column: 2}}}
    ]
  }
  for (const [name, args] of Object.entries(uncertain)) {
    it(`should leave it to a person when ${name}`, () => {
      expect(fixOf(...args)).to.equal(undefined)
    })
  }
})
