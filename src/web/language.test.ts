import {describe, it} from 'node:test'
import {expect} from 'chai'
import {portalLanguages} from '../portal/index.js'
import {canonicalLocale, languageOf, languageOfReader, localeOf, nameOfLanguage} from './language.js'

describe('language', () => {
  it('should be that of a locale, in any case', () => {
    expect(['nl-NL', 'nl-be', 'NL', 'zh-Hant-TW'].map(languageOf)).to.deep.equal(['nl', 'nl', 'nl', 'zh'])
    expect(['nl-nl', 'SV', 'zh-hant-tw'].map(canonicalLocale)).to.deep.equal(['nl-NL', 'sv', 'zh-Hant-TW'])
  })

  it('should be none for what is no locale', () => {
    for (const text of ['', '*', 'nl_NL', 'x', 'nl-', '../..', '"><script>']) {
      expect(languageOf(text), text).to.equal(undefined)
      expect(canonicalLocale(text), text).to.equal(undefined)
    }
  })

  for (const [asked, language] of [
    [undefined, 'en'],
    ['', 'en'],
    ['sv', 'sv'],
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['fr-FR, fr;q=0.9, da;q=0.5', 'da'],
    ['en;q=0.5, nl', 'nl'],
    ['en ; Q=0.1 , da;q=0.2', 'da'],
    ['nl;q=0, sv;q=0.1', 'sv'],
    ['nl;q=much, sv;q=0.1', 'sv'],
    ['*', 'en'],
    ['constructor, __proto__', 'en'],
    [',;,;q=1,,', 'en']
  ] as const) {
    it(`should be ${language} for a reader who asks for ${asked}`, () => {
      expect(languageOfReader(asked)).to.equal(language)
    })
  }

  it('should be that of where the reader comes from, if they ask for none of ours', () => {
    expect(languageOfReader('fr', 'sv')).to.equal('sv')
    expect(languageOfReader('fr', 'fr')).to.equal('en')
    expect(languageOfReader('nl', 'sv')).to.equal('nl')
  })

  it('should have a locale and a name of its own, each of them', () => {
    for (const language of portalLanguages) {
      expect(languageOf(localeOf(language))).to.equal(language)
      expect(nameOfLanguage(language)).to.have.length.greaterThan(3)
    }
    expect(localeOf('nl')).to.equal('nl-NL')
    expect(nameOfLanguage('nl')).to.equal('Nederlands')
  })
})
