import {describe, it} from 'node:test'
import {expect} from 'chai'
import {foldLabel, foldWording} from './fold.js'
import {labelCandidates} from './label-candidates.js'
import {language} from './test-support.js'

const found: Array<[subtag: string, written: string, shown: string]> = [
  ['nl', 'Verzenden.', 'Verzenden'],
  ['nl', '“Verzenden”', 'Verzenden'],
  ['nl', 'onder Partnerrelaties', 'Partnerrelaties'],
  ['nl', 'Vervolgens contact opnemen', 'contact opnemen'],
  ['sv', 'du Fler åtgärder', 'Fler åtgärder'],
  ['sv', 'Partner-ID:t', 'Partner-ID'],
  ['sv', 'du Behöver du hjälp?', 'Behöver du hjälp'],
  ['da', "Microsoft Partner Network-id'et", 'Microsoft Partner Network-id'],
  ['da', 'Microsoft Partner Network-id’et', 'Microsoft Partner Network-id'],
  ['da', 'Ja for', 'Ja'],
  ['da', 'Partnerrelationer skal', 'Partnerrelationer'],
  ['da', 'siden Fakturering', 'Fakturering'],
  ['da', 'med abonnementsoplysninger', 'abonnementsoplysninger'],
  ['en', 'the Billing:', 'Billing']
]

describe('label candidates', () => {
  for (const [subtag, written, shown] of found) {
    it(`should find \`${shown}\` in ${subtag} \`${written}\`, after the text as written`, () => {
      const candidates = labelCandidates(written, language(subtag))
      expect(candidates[0]).to.equal(written)
      expect(candidates.slice(1)).to.include(shown)
    })
  }

  it('should be the text alone where nothing surrounds it', () => {
    expect(labelCandidates('Submit', language('en'))).to.deep.equal(['Submit'])
  })

  it('should never be empty text, nor words that are no edge words', () => {
    expect(labelCandidates('du', language('sv'))).to.deep.equal(['du'])
    expect(labelCandidates('More actions', language('en'))).to.deep.equal(['More actions'])
  })

  it('should take fewest words first', () => {
    expect(labelCandidates('og vælge Få hjælp', language('da'))).to.deep.equal([
      'og vælge Få hjælp',
      'vælge Få hjælp',
      'Få hjælp'
    ])
  })
})

describe('folding', () => {
  it('should fold case, space, and apostrophes of a label, and keep its hyphens', () => {
    expect(foldLabel(' Partner\u00a0 ID’s ')).to.equal("partner id's")
    expect(foldLabel('Partner-ID')).to.not.equal(foldLabel('Partner ID'))
  })

  it('should fold with the rules of the language', () => {
    expect(foldLabel('ID', 'tr')).to.equal('ıd')
    expect(foldLabel('ID', 'en')).to.equal('id')
  })

  it('should make hyphen and space one in prose', () => {
    expect(foldWording('Partner-ID')).to.equal(foldWording('partner  id'))
    expect(foldWording('utvärderings-')).to.equal('utvärderings')
  })
})
