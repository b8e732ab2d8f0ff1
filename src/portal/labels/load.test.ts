import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {refusalCodes} from '../../partner-management/index.js'
import {portalRefusalCodes} from '../types.js'
import {documentedLabels, inventedLabels, refusalKeys} from './keys.js'
import {type LabelFile, labelCatalogue, labelProblems, placeholderProblems} from './load.js'

describe('labels', () => {
  it('should be there for these languages', () => {
    expect([...labelCatalogue.keys()].sort()).to.deep.equal(['da', 'en', 'nl', 'sv'])
  })

  it('should hold the 62 keys of DOMAIN.md section 5', () => {
    expect(documentedLabels).to.have.length(62)
    expect(new Set([...documentedLabels, ...inventedLabels]).size).to.equal(62 + inventedLabels.length)
  })

  it('should hold a sentence for every code of the system and of the portal', () => {
    expect(refusalKeys).to.have.length(refusalCodes.length + portalRefusalCodes.length)
    expect(new Set(refusalKeys).size).to.equal(refusalKeys.length)
  })

  for (const language of labelCatalogue.keys()) {
    it(`should be complete in ${language}, in a file of that name`, () => {
      const file = fileOf(language)
      expect(file.language).to.equal(language)
      expect(labelProblems(file)).to.deep.equal([])
    })
  }

  it('should be reported when a key is missing, unknown, or says nothing', () => {
    const {labels, ...file} = fileOf('en')
    const {'btn.add': _, ...rest} = labels
    const broken = {...rest, 'btn.dance': 'Dance', 'btn.buy': ' ', 'btn.go': 'btn.go', 'btn.next': 'Next '}
    expect(labelProblems({...file, labels: broken})).to.deep.equal([
      'missing key `btn.add` in `labels`, expected a label',
      'unexpected key `btn.dance` in `labels`, expected a key of labels/keys.ts',
      'unexpected label ` ` for `btn.buy`, expected the text that the page shows',
      'unexpected label `Next ` for `btn.next`, expected the text that the page shows',
      'unexpected label `btn.go` for `btn.go`, expected the text that the page shows'
    ])
  })

  it('should be reported when an invented label stands among the documented ones', () => {
    const file = fileOf('nl')
    expect(labelProblems({...file, labels: {...file.labels, 'rad.no': 'Nee'}})).to.have.length(1)
  })

  it('should be reported when a sentence for a refusal is missing, unknown, or says nothing', () => {
    const {refusals, ...file} = fileOf('sv')
    const {'no-such-link': _, ...rest} = refusals
    const broken = {...rest, 'no-mood': 'Ingen lust.', 'no-such-page': ''}
    expect(labelProblems({...file, refusals: broken})).to.deep.equal([
      'missing key `no-such-link` in `refusals`, expected a label',
      'unexpected key `no-mood` in `refusals`, expected a key of labels/keys.ts',
      'unexpected label `` for `no-such-page`, expected the text that the page shows'
    ])
  })

  it('should be reported when a file has no sentences at all', () => {
    const {refusals: _, ...file} = fileOf('en')
    expect(labelProblems(file as LabelFile)).to.have.length(refusalKeys.length)
  })

  it('should be reported when sentences of two languages name other values', () => {
    const [en, nl] = [fileOf('en'), fileOf('nl')]
    expect(placeholderProblems([en, nl])).to.deep.equal([])
    const refusals = {
      ...nl.refusals,
      'unknown-tenant': 'Geen klant {tenant}.',
      'no-provider-chosen': 'Kies {a} of {a}.'
    }
    expect(placeholderProblems([en, {...nl, refusals}])).to.deep.equal([
      'unexpected values `tenant` for `unknown-tenant` in `nl`, expected `tenantId` as in `en`',
      'unexpected values `a` for `no-provider-chosen` in `nl`, expected none as in `en`'
    ])
  })
})

function fileOf(language: string): LabelFile {
  return JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as LabelFile
}
