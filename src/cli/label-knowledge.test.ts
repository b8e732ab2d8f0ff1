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
      const roles = rolesOf(language)
      const holds = (place: string) => names.some((name) => holdsName(foldWording(place), name, roles))
      expect(places.filter(holds)).to.deep.equal([])
    })
  }

  for (const [place, name, expected] of [
    ['subscription details page', 'subscription details', true],
    ['page subscriptions', 'subscriptions', true],
    ['subscriptionspage', 'subscriptions', true],
    ['the page of a subscription', 'subscriptions', false],
    // de `Seite des Abonnements`: a genitive that is the plural as well
    ['page of the subscriptions', 'subscriptions', false]
  ] as const) {
    it(`should ${expected ? '' : 'not '}take \`${place}\` for the page \`${name}\``, () => {
      expect(holdsName(place, name, rolesOf('en'))).to.equal(expected)
    })
  }
})

/** Words for a page or a part of one. */
function rolesOf(language: string): string[] {
  const {page = [], group = []} = loadLanguage(language)?.data.roles ?? {}
  return [...page, ...group].map((role) => foldWording(role))
}

/** A name of several words anywhere, one of a single word beside nothing but a role: `page subscriptions`. */
function holdsName(place: string, name: string, roles: readonly string[]): boolean {
  if (name.includes(' ')) return place.includes(name)
  const words = place.split(' ')
  const isCompound = words.some((word) => roles.some((role) => word === `${name}${role}`))
  return isCompound || words.filter((word) => !roles.includes(word)).join(' ') === name
}
