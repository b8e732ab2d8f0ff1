import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Language, loadLanguage} from '../parsers/index.js'
import {languageOfFeature} from './language-of-feature.js'

const danish = loadLanguage('da')

describe('languageOfFeature', () => {
  it('should be that of the dialect, whatever the locale: the source of a translation is in English', () => {
    expect(languageOfFeature('en', ['nl-NL', 'reading:source']).subtag).to.equal('en')
    expect(languageOfFeature('de', ['de-DE']).subtag).to.equal('de')
  })

  it('should be known by the dialect that its file names, and by the locale where two name one', () => {
    const languages = ['nb', 'nn'].flatMap((subtag): Language[] => (danish ? [{...danish, subtag, gherkin: 'no'}] : []))
    expect(languageOfFeature('no', ['nn-NO'], languages).subtag).to.equal('nn')
    expect(languageOfFeature('no', [], languages).subtag).to.equal('nb')
  })

  it('should be an error for a dialect of no language', () => {
    expect(() => languageOfFeature('tlh', [])).to.throw(
      'Cannot run a feature in `tlh` without a file in parsers/language'
    )
  })
})
