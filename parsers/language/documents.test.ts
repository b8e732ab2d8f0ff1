import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {parseDocument} from '../parse-document.js'
import {readGoal} from './index.js'
import {readParagraph} from './read.js'
import {language, listParagraphs, realDocument} from './test-support.js'

const anchors = [
  'add-a-partner-to-an-existing-subscription',
  'change-the-partner-for-a-subscription',
  'view-your-partner-relationships',
  'delete-a-partner-from-a-subscription'
]

/** Lists of DOMAIN.md section 3 (P2-P5): so many paragraphs. */
const documents = [
  {path: 'nl-NL/add-partner.md', subtag: 'nl', half: 'localized', count: 39},
  {path: 'nl-NL/add-partner.md', subtag: 'en', half: 'source', count: 39},
  {path: 'sv-SE/add-partner.md', subtag: 'sv', half: 'localized', count: 39},
  {path: 'sv-SE/add-partner.md', subtag: 'en', half: 'source', count: 39},
  {path: 'da-DK/add-partner.md', subtag: 'da', half: 'localized', count: 19}
] as const

/** All lists of all procedures (DOMAIN.md section 3), so many steps: each once per reading. */
const wholeDocuments = [
  {path: 'nl-NL/add-partner.md', count: 100},
  {path: 'sv-SE/add-partner.md', count: 100},
  {path: 'da-DK/add-partner.md', count: 24},
  {path: 'nl-NL/manage-partners.md', count: 44},
  {path: 'nl-NL/remove-a-relationship.md', count: 14}
] as const

describe('the steps of real documents', () => {
  for (const {path, subtag, half, count} of documents) {
    const markdown = realDocument(path, half)
    if (markdown === undefined) console.warn(`NOT CHECKED: ${path} does not lie beside the project`)
    const skip = markdown === undefined ? `../shared/docs/${path} is not there` : false

    it(`should all be read: ${path}, ${half}`, {skip}, () => {
      const paragraphs = listParagraphs(markdown ?? '', anchors)
      expect(paragraphs.length).to.equal(count)
      const unread = paragraphs
        .flatMap(({children}) =>
          readParagraph(children, language(subtag), {fallback: language('en'), source: markdown ?? ''})
        )
        .filter(({kind}) => kind === 'unread')
      expect(unread.map(({text, unread: why}) => `${text}: ${why?.reason}`)).to.deep.equal([])
    })
  }

  for (const {path, count} of wholeDocuments) {
    const url = new URL(`../../../shared/docs/${path}`, import.meta.url)
    const skip = existsSync(url) ? false : `../shared/docs/${path} is not there`
    if (skip) console.warn(`NOT CHECKED: ${skip}`)

    it(`should all be read, of every procedure, in every reading: ${path}`, {skip}, () => {
      const steps = parseDocument(readFileSync(url, 'utf8'), {path}).procedures.flatMap((procedure) => procedure.steps)
      expect(steps).to.have.lengthOf(count)
      const unread = steps.flatMap(({sentences}) => sentences).filter(({kind}) => kind === 'unread')
      expect(unread.map(({text, unread: why}) => `${text}: ${why?.reason}`)).to.deep.equal([])
    })
  }

  it('should have one goal per anchor', () => {
    expect(anchors.map((anchor) => readGoal(anchor, '', language('nl')))).to.deep.equal([
      'add-partner-to-subscription',
      'change-partner-of-subscription',
      'view-partner-relationships',
      'delete-partner-from-subscription'
    ])
  })
})
