import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  activeRelationshipOf,
  activeRelationshipsOf,
  customersOf,
  relationshipStatusOf,
  relationshipsOf,
  relationshipTypes,
  rulesOf,
  tenantOf
} from './index.js'
import {
  contoso,
  eventsOf,
  existing,
  fabrikam,
  freeze,
  germany,
  given,
  litware,
  northwind,
  refusal,
  untyped,
  when,
  worldwide
} from './testing/given.js'

const now = '2020-05-07T12:00:00.000Z'
const start = [contoso, fabrikam, litware, northwind, worldwide, germany, {type: 'setClock', now}] as const
const end = {type: 'endRelationship', tenantId: 'w', partnerId: '100'} as const

describe('relationship', () => {
  it('R20: should be listed in the order in which relationships came, one per partner', () => {
    const system = given(
      ...start,
      existing('w', '400', 'lob'),
      existing('w', '100', 'lob'),
      existing('w', '200', 'mpsa')
    )
    expect(activeRelationshipsOf(system, 'w').map(({partnerId}) => partnerId)).to.deep.equal(['400', '100', '200'])
  })

  it('R20: should not be listed once it has ended, and take its old place when it is back', () => {
    const ended = given(...start, existing('w', '100', 'lob'), existing('w', '200', 'mpsa'), end)
    expect(activeRelationshipsOf(ended, 'w').map(({partnerId}) => partnerId)).to.deep.equal(['200'])
    expect(activeRelationshipOf(ended, 'w', '100')).to.equal(undefined)
    expect(relationshipsOf(ended, 'w')).to.deep.equal([
      {status: 'ended', partnerId: '100', type: 'lob', endedBy: 'partner'},
      {status: 'active', partnerId: '200', type: 'mpsa', adminRoles: 'none', since: now}
    ])
    const back = when(ended, existing('w', '100', 'oemPc'))
    expect(relationshipsOf(back, 'w').map(({partnerId, type}) => `${partnerId} ${type}`)).to.deep.equal([
      '100 oemPc',
      '200 mpsa'
    ])
    expect(relationshipsOf(back, 'w')[1]).to.equal(relationshipsOf(ended, 'w')[1])
  })

  it('R21: should be none where there is no partner', () => {
    expect(activeRelationshipsOf(given(...start, existing('w', '100', 'lob')), 'g')).to.deep.equal([])
  })

  it('R54: should make the tenant a customer of the partner, as long as it is active', () => {
    const system = given(
      ...start,
      existing('g', '200', 'lob'),
      existing('w', '200', 'lob'),
      existing('w', '100', 'lob')
    )
    expect(customersOf(system, '200').map(({id}) => id)).to.deep.equal(['w', 'g'])
    expect(customersOf(when(system, {...end, partnerId: '200'}), '200').map(({id}) => id)).to.deep.equal(['g'])
    expect(customersOf(system, '300')).to.deep.equal([])
  })

  it('R45: should be one from before the agreement, without admin roles unless it says so', () => {
    const before = given(...start)
    const after = when(before, existing('w', '100', 'delegatedAdmin', 'granted'))
    const relationship = {status: 'active', partnerId: '100', type: 'delegatedAdmin', adminRoles: 'granted', since: now}
    expect(tenantOf(after, 'w')).to.deep.equal({...tenantOf(before, 'w'), relationships: [relationship]})
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, existing('w', '100', 'delegatedAdmin', 'granted'))).to.deep.equal([
      {type: 'relationshipAdded', tenantId: 'w', relationship}
    ])
    const bare = {type: 'addRelationship', tenantId: 'w', partnerId: '100', relationshipType: 'delegatedAdmin'} as const
    expect(activeRelationshipOf(when(before, bare), 'w', '100')?.adminRoles).to.equal('none')
  })

  for (const type of relationshipTypes) {
    const may = rulesOf(type).mayAskForAdminRoles
    it(`R46: should ${may ? '' : 'not '}be there with admin roles as ${type}`, () => {
      expect(refusal(given(...start), existing('w', '100', type, 'granted'))).to.deep.equal(
        may ? 'carried out' : {code: 'type-without-admin-roles', data: {relationshipType: type}}
      )
      expect(refusal(given(...start), existing('w', '100', type))).to.equal('carried out')
    })
  }

  const invitation = {tenantId: 'w', invitationId: 'i', partnerId: '400', relationshipType: 'lob'} as const
  const related = freeze([
    existing('w', '200', 'lob'),
    {type: 'sendInvitation', ...invitation, includesAdminRoles: false}
  ] as const)
  for (const [title, command, code, data] of [
    ['a tenant that is unknown', existing('x', '100', 'lob'), 'unknown-tenant', {tenantId: 'x'}],
    ['a partner who is unknown', existing('w', '', 'lob'), 'unknown-partner', {partnerId: ''}],
    [
      'a partner of another cloud',
      existing('w', '300', 'lob'),
      'partner-not-authorized',
      {partnerId: '300', cloud: 'o365-worldwide', clouds: ['o365-21vianet']}
    ],
    [
      'a type that is none',
      existing('w', '100', untyped('friend')),
      'unknown-value',
      {field: 'relationshipType', value: 'friend', expected: relationshipTypes}
    ],
    [
      'roles that are none',
      existing('w', '100', 'delegatedAdmin', untyped('some')),
      'unknown-value',
      {field: 'adminRoles', value: 'some', expected: ['granted', 'none']}
    ],
    [
      'a partner who has one',
      existing('w', '200', 'advisor'),
      'relationship-exists',
      {tenantId: 'w', partnerId: '200', status: 'active'}
    ],
    [
      'a partner who has asked for one',
      existing('w', '400', 'advisor'),
      'relationship-exists',
      {tenantId: 'w', partnerId: '400', status: 'requested'}
    ]
  ] as const) {
    it(`should not be added with ${title}`, () => {
      expect(refusal(given(...start, ...related), command)).to.deep.equal({code, data})
    })
  }

  it('SM1: should be in one of four states', () => {
    const system = given(...start, ...related, existing('w', '100', 'lob'), end)
    const partners = ['100', '200', '300', '400', '999']
    expect(partners.map((partnerId) => relationshipStatusOf(system, 'w', partnerId))).to.deep.equal([
      'ended',
      'active',
      'none',
      'requested',
      'none'
    ])
    expect(relationshipStatusOf(system, 'x', '100')).to.equal('none')
    expect(relationshipStatusOf(system, 'g', '200')).to.equal('none')
  })
})
