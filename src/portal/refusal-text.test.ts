import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Refusal} from '../partner-management/index.js'
import {type PortalRefusal, refusalText} from './index.js'

describe('refusalText', () => {
  it('should say in the language of the reader what was refused, and the way out', () => {
    const refusal: Refusal = {code: 'unknown-partner', data: {partnerId: '42'}}
    expect(['da', 'de', 'en', 'nl', 'sv'].map((language) => refusalText(refusal, language))).to.deep.equal([
      "Der er ingen partner med id'et ”42”; bed din partner om det rigtige id.",
      'Es gibt keinen Partner mit der ID „42“; fragen Sie Ihren Partner nach der richtigen ID.',
      'There is no partner with the ID “42”; ask your partner for the right ID.',
      'Er is geen partner met de id ‘42’; vraag uw partner om de juiste id.',
      'Det finns ingen partner med ID:t ”42”; be din partner om rätt ID.'
    ])
  })

  it('should join several values as the language does', () => {
    const refusal: Refusal = {
      code: 'active-subscriptions',
      data: {tenantId: 't', partnerId: '1', subscriptions: ['a', 'b', 'c']}
    }
    expect(refusalText(refusal, 'en')).to.contain('first suspend a, b, and c.')
    expect(refusalText(refusal, 'nl')).to.contain('schort eerst a, b en c op.')
  })

  it('should join values of which one is enough with `or`', () => {
    const refusal: Refusal = {code: 'unknown-value', data: {field: 'kind', value: 'x', expected: ['a', 'b']}}
    expect(refusalText(refusal, 'en')).to.contain('use a or b.')
    expect(refusalText(refusal, 'sv')).to.contain('använd a eller b.')
    const data = {partnerId: '1', tenantId: 't', relationshipType: 'lob', needed: ['a', 'b']}
    expect(refusalText({code: 'not-permitted', data}, 'en')).to.contain('it takes the permission a or b.')
  })

  it('should show a dash where there is nothing to name', () => {
    const refusal: PortalRefusal = {code: 'no-such-control', data: {control: 'x', page: 'Home', controls: []}}
    expect(refusalText(refusal, 'en')).to.equal('“x” is not on the page “Home”; this is there: –.')
  })

  it('should name the type of a relationship as the pages do, and leave an ID of that name as it is', () => {
    const data = {tenantId: 't', partnerId: 'reseller', relationshipType: 'reseller'}
    const text = refusalText({code: 'only-partner-ends-relationship', data}, 'sv')
    expect(text).to.match(/”Återförsäljare”.+”reseller”/)
  })

  it('should leave a type as it is when no page has a name for it', () => {
    const text = refusalText({code: 'type-without-admin-roles', data: {relationshipType: 'friend'}}, 'en')
    expect(text).to.contain('“friend”')
  })

  it('should say what the system said when the system refused', () => {
    const data = {reason: 'unknown-partner', command: 'setPartnerOfRecord', partnerId: '42'}
    expect(refusalText({code: 'refused-by-system', data}, 'nl')).to.equal(
      refusalText({code: 'unknown-partner', data: {partnerId: '42'}}, 'nl')
    )
  })

  it('should read no reason into a refusal of the portal itself', () => {
    const data = {link: '1', links: ['2'], reason: 'unknown-partner'}
    expect(refusalText({code: 'no-such-link', data}, 'en')).to.equal(
      'The portal does not have the link “1”; it has these: 2.'
    )
  })

  it('should name a reason of the system that it does not know', () => {
    const text = refusalText({code: 'refused-by-system', data: {reason: 'no-mood', command: 'dance'}}, 'en')
    expect(text).to.equal('The system refused the command “dance” for the reason “no-mood”.')
  })

  it('should not read a value as a place for another one', () => {
    const data = {tenantId: '{subscriptionId}', subscriptionId: '$&'}
    expect(refusalText({code: 'unknown-subscription', data}, 'en')).to.equal(
      'Customer “{subscriptionId}” has no subscription with the ID “$&”.'
    )
  })

  it('should keep the place of a value that is not there', () => {
    expect(refusalText({code: 'unknown-tenant', data: {}}, 'en')).to.contain('“{tenantId}”')
  })

  it('should have nothing to say in a language without a catalogue', () => {
    expect(refusalText({code: 'unknown-tenant', data: {}}, 'xx')).to.equal(undefined)
    expect(refusalText({code: 'unknown-tenant', data: {}}, '__proto__')).to.equal(undefined)
  })

  it('should say the code of a refusal that nobody knows', () => {
    const refusal = {code: '__proto__', data: {}} as unknown as Refusal
    expect(refusalText(refusal, 'en')).to.equal('__proto__')
  })
})
