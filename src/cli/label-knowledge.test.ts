import {describe, it} from 'node:test'
import {expect} from 'chai'
import {foldWording, languageSubtags, loadLanguage} from '../../parsers/index.js'
import {documentedLabels, labelOf} from '../portal/index.js'

// A name that the reader of sentences knows for a place would be right in every release: `subscription details` is a page
// of 2021, and a document of 2020 that speaks of it is wrong.

const pages = documentedLabels.filter((key) => key.startsWith('page.'))

describe('what the language files know', () => {
  for (const language of languageSubtags()) {
    it(`should hold no name of a page of the portal for a place: ${language}`, () => {
      const known = Object.entries(loadLanguage(language)?.data.places ?? {})
      // a place that no portal is asked about is right in none: `in the list of subscriptions`
      const places = known.flatMap(([name, words]) => (name === 'unverified' ? [] : words))
      const names = pages.map((key) => foldWording(labelOf(key, {language}) ?? ''))
      expect(places).to.have.lengthOf.above(20)
      expect(names).to.have.lengthOf.above(5).and.not.include('')
      expect(places.filter((place) => names.some((name) => foldWording(place).includes(name)))).to.deep.equal([])
    })
  }
})
