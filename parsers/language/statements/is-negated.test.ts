import {describe, it} from 'node:test'
import {expect} from 'chai'
import {language} from '../test-support.js'
import {isNegated} from './is-negated.js'

describe('isNegated', () => {
  for (const [subtag, text] of [
    ['en', "This partner can't do the following:"],
    ['en', 'Removing the relationship does none of this:'],
    ['nl', 'Deze partner kan het volgende niet:'],
    ['sv', 'Det här gäller inte'],
    ['da', 'Du behøver ikke at gøre dette:']
  ] as const) {
    it(`should hear the no in: ${text}`, () => {
      expect(isNegated(text, language(subtag))).to.equal(true)
    })
  }

  it('should listen to the last sentence only', () => {
    expect(isNegated("You can't undo this. It has these consequences:", language('en'))).to.equal(false)
  })

  it('should hear no no in nothing', () => {
    expect(isNegated('', language('en'))).to.equal(false)
  })
})
