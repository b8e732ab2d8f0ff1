import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Cloud, emptySystem, isKnownPartnerId, type PartnerKind, partnerById, partnerKinds} from './index.js'
import {contoso, eventsOf, fabrikam, given, litware, refusal, untyped, when, worldwide} from './testing/given.js'

const known = ['o365-worldwide', 'o365-germany', 'o365-21vianet']

describe('partner', () => {
  it('should be a solution provider without services and regions, unless it says otherwise', () => {
    expect(partnerById(given(contoso), '100')).to.deep.equal({
      id: '100',
      name: 'Contoso',
      kind: 'solutionProvider',
      clouds: ['o365-worldwide'],
      services: [],
      regions: []
    })
  })

  it('R5: should say its services and regions', () => {
    const command = {...fabrikam, kind: 'directPartner', services: ['Azure'], regions: ['France', 'Spain']} as const
    expect(partnerById(given(command), '200')).to.deep.equal({
      id: '200',
      name: 'Fabrikam',
      kind: 'directPartner',
      clouds: ['o365-worldwide', 'o365-germany'],
      services: ['Azure'],
      regions: ['France', 'Spain']
    })
  })

  it('R53: should be of one of five kinds', () => {
    expect(partnerKinds).to.deep.equal([
      'subscriptionAdvisor',
      'solutionProvider',
      'directPartner',
      'indirectProvider',
      'indirectReseller'
    ])
    for (const kind of partnerKinds) expect(partnerById(given({...contoso, kind}), '100')?.kind).to.equal(kind)
  })

  it('should come after those that registered before, and leave the tenants as they are', () => {
    const before = given(worldwide, litware, contoso)
    const after = when(before, fabrikam)
    expect(after.partners.map(({id}) => id)).to.deep.equal(['300', '100', '200'])
    expect(after.tenants).to.equal(before.tenants)
    expect(eventsOf(before, fabrikam)).to.deep.equal([{type: 'partnerRegistered', partner: after.partners[2]}])
  })

  it('T17: should be found by its id, whatever text that is', () => {
    const odd = {...contoso, partnerId: '__proto__'}
    expect(partnerById(given(odd), '__proto__')?.name).to.equal('Contoso')
    expect(partnerById(given(contoso), '100')?.name).to.equal('Contoso')
  })

  it('should not be found by another id, not even one that every object has', () => {
    for (const id of ['101', '', '10', '1000', 'constructor', '__proto__']) {
      expect(partnerById(given(contoso), id), id).to.equal(undefined)
    }
  })

  it('should refuse a second partner with the same id', () => {
    expect(refusal(given(contoso), {...fabrikam, partnerId: '100'})).to.deep.equal({
      code: 'partner-exists',
      data: {partnerId: '100'}
    })
  })

  const empty = ['text that is not empty']
  for (const [field, change, value, expected] of [
    ['partnerId', {partnerId: ''}, '', empty],
    ['partnerId', {partnerId: ' \t'}, ' \t', empty],
    ['name', {name: ''}, '', empty],
    ['name', {name: '  '}, '  ', empty],
    ['kind', {kind: untyped<PartnerKind>('friend')}, 'friend', partnerKinds],
    ['clouds', {clouds: [untyped<Cloud>('o365-moon')]}, 'o365-moon', known],
    ['clouds', {clouds: ['o365-worldwide', untyped<Cloud>('o365-mars')] as const}, 'o365-mars', known]
  ] as const) {
    it(`should refuse a value that is none: ${field} ${JSON.stringify(value)}`, () => {
      expect(refusal(emptySystem, {...contoso, ...change})).to.deep.equal({
        code: 'unknown-value',
        data: {field, value, expected}
      })
    })
  }

  it('should have no cloud if it names none', () => {
    expect(partnerById(given({...contoso, clouds: []}), '100')?.clouds).to.deep.equal([])
  })

  it('I2: should have a known id in the clouds that it is authorized for, and in no other', () => {
    const system = given(contoso, fabrikam, litware)
    const answers = known.map((cloud) =>
      ['100', '200', '300'].filter((id) => isKnownPartnerId(system, untyped(cloud), id))
    )
    expect(answers).to.deep.equal([['100', '200'], ['200'], ['300']])
  })

  it('I2, R6: should not be known by an id that is empty or unknown', () => {
    for (const id of ['', ' ', '101'])
      expect(isKnownPartnerId(given(contoso), 'o365-worldwide', id), id).to.equal(false)
  })
})
