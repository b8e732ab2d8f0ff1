import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {documentedLabels, inventedLabels} from './keys.js'
import {type LabelFile, labelCatalogue, labelProblems} from './load.js'

describe('labels', () => {
  it('should be there for these languages', () => {
    expect([...labelCatalogue.keys()].sort()).to.deep.equal(['da', 'en', 'nl', 'sv'])
  })

  it('should hold the 62 keys of DOMAIN.md section 5', () => {
    expect(documentedLabels).to.have.length(62)
    expect(new Set([...documentedLabels, ...inventedLabels]).size).to.equal(62 + inventedLabels.length)
  })

  for (const language of labelCatalogue.keys()) {
    it(`should be complete in ${language}, in a file of that name`, () => {
      const file = fileOf(language)
      expect(file.language).to.equal(language)
      expect(labelProblems(file)).to.deep.equal([])
    })
  }

  it('should be reported when a key is missing, unknown, or says nothing', () => {
    const {language, labels, invented} = fileOf('en')
    const {'btn.add': _, ...rest} = labels
    const broken = {...rest, 'btn.dance': 'Dance', 'btn.buy': ' ', 'btn.go': 'btn.go', 'btn.next': 'Next '}
    expect(labelProblems({language, labels: broken, invented})).to.deep.equal([
      'missing key `btn.add` in `labels`, expected a label',
      'unexpected key `btn.dance` in `labels`, expected a key of labels/keys.ts',
      'unexpected label ` ` for `btn.buy`, expected the text that the page shows',
      'unexpected label `Next ` for `btn.next`, expected the text that the page shows',
      'unexpected label `btn.go` for `btn.go`, expected the text that the page shows'
    ])
  })

  it('should be reported when an invented label stands among the documented ones', () => {
    const {language, labels, invented} = fileOf('nl')
    expect(labelProblems({language, labels: {...labels, 'rad.no': 'Nee'}, invented})).to.have.length(1)
  })
})

function fileOf(language: string): LabelFile {
  return JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as LabelFile
}
