import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {refusalCodes} from '../../partner-management/index.js'
import {portalRefusalCodes} from '../types.js'
import {documentedLabels, inventedLabels, refusalKeys} from './keys.js'
import {checkedLabelFiles, type LabelFile, labelCatalogue, labelProblems, placeholderProblems} from './load.js'

describe('labels', () => {
  it('should be there for these languages, and any that come', () => {
    expect([...labelCatalogue.keys()]).to.include.members(['da', 'en', 'nl', 'sv'])
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

  it('should be reported when a documented label stands among the invented ones', () => {
    const file = fileOf('nl')
    expect(labelProblems({...file, invented: {...file.invented, 'btn.add': 'Toevoegen'}})).to.deep.equal([
      'unexpected key `btn.add` in `invented`, expected a key of labels/keys.ts'
    ])
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

  it('should be reported when a sentence names values in a language only, whatever their order', () => {
    const [en, nl] = [fileOf('en'), fileOf('nl')]
    const refusals = {'unknown-order': '{b} {a} {b}', 'no-mood': '{b} {a}'}
    const first = {...en, refusals: {'unknown-order': '{a} {b}'}}
    expect(placeholderProblems([first, {...nl, refusals}])).to.deep.equal([
      'unexpected values `a`, `b` for `no-mood` in `nl`, expected none as in `en`'
    ])
    expect(placeholderProblems([])).to.deep.equal([])
  })

  it('should be in the order of the names of their files', () => {
    const named = ['sv', 'en', 'nl', 'da'].map((language) => ({name: `${language}.json`, file: fileOf(language)}))
    expect(checkedLabelFiles(named).map(({language}) => language)).to.deep.equal(['da', 'en', 'nl', 'sv'])
  })

  it('should not be loaded with a file that has problems, all of which are named', () => {
    const {labels, ...file} = fileOf('en')
    const {'btn.add': _, 'btn.buy': __, ...rest} = labels
    const named = {name: 'en.json', file: {...file, labels: rest}}
    expect(() => checkedLabelFiles([named])).to.throw(
      /^Cannot load labels\/en\.json: missing key `btn\.buy` in .+, expected a label; missing key `btn\.add` in /
    )
  })

  it('should not be loaded under another language than the file is called', () => {
    const named = {name: 'nb.json', file: fileOf('da')}
    expect(() => checkedLabelFiles([named])).to.throw(
      'Cannot load labels/nb.json: unexpected language `da`, expected `nb` as the file is called'
    )
  })

  it('should not be loaded with files that do not go together', () => {
    const [en, nl] = [fileOf('en'), fileOf('nl')]
    const refusals = {...nl.refusals, 'unknown-tenant': 'Geen klant.'}
    const named = [
      {name: 'en.json', file: en},
      {name: 'nl.json', file: {...nl, refusals}}
    ]
    expect(() => checkedLabelFiles(named)).to.throw(
      'Cannot load labels/*.json: unexpected values none for `unknown-tenant` in `nl`, expected `tenantId` as in `en`'
    )
  })
})

function fileOf(language: string): LabelFile {
  return JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as LabelFile
}
