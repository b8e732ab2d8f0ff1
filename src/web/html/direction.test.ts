import {describe, it} from 'node:test'
import {expect} from 'chai'
import {directionOf} from './direction.js'

describe('Direction of a page', () => {
  it('should be to the right for most languages', () => {
    expect(['nl-NL', 'en', 'de-DE'].map(directionOf)).to.deep.equal(['ltr', 'ltr', 'ltr'])
  })

  it('should be to the left for a language that is written so', () => {
    expect(['ar-EG', 'he'].map(directionOf)).to.deep.equal(['rtl', 'rtl'])
  })
})
