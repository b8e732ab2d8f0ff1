import {describe, it} from 'node:test'
import {expect} from 'chai'
import * as door from './index.js'

describe('door of the language room', () => {
  it('should list the languages that there is a file for', () => {
    expect(door.languageSubtags()).to.include.members(['da', 'en', 'nl', 'sv'])
  })

  it('should load a language once, also by the tag of a locale', () => {
    expect(door.loadLanguage('nl')?.gherkin).to.equal('nl')
    expect(door.loadLanguage('nl-NL')).to.equal(door.loadLanguage('nl'))
  })

  it('should have no language without a file', () => {
    expect(door.loadLanguage('tlh')).to.equal(null)
    expect(door.loadLanguage('../en')).to.equal(null)
    expect(door.loadLanguage('constructor')).to.equal(null)
  })
})
