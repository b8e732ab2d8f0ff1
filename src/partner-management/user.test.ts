import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Command, tenantOf, usersOf} from './index.js'
import {
  contoso,
  eventsOf,
  existing,
  fabrikam,
  germany,
  given,
  invited,
  refusal,
  when,
  worldwide
} from './testing/given.js'

const start = [contoso, fabrikam, worldwide, germany]
const ann = {id: 'ann', name: 'Ann'}
const create = {type: 'createUser', tenantId: 'w', user: ann} as const

describe('user', () => {
  it('R7: should be created by an administrator of the tenant', () => {
    const before = given(...start)
    const after = when(when(before, create), {...create, user: {id: 'bo', name: 'Bo'}})
    expect(usersOf(after, 'w')).to.deep.equal([ann, {id: 'bo', name: 'Bo'}])
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, create)).to.deep.equal([{type: 'userCreated', tenantId: 'w', user: ann}])
  })

  it('R8, R35: should be created by a partner with admin roles', () => {
    const system = given(...start, existing('w', '100', 'delegatedAdmin', 'granted'))
    expect(usersOf(when(system, {...create, partnerId: '100'}), 'w')).to.deep.equal([ann])
  })

  it('R8, R38: should not be created by a partner without, nor by one who is none', () => {
    const system = given(...start, ...invited('w', '100', 'advisor'))
    expect(refusal(system, {...create, partnerId: '100'})).to.deep.equal({
      code: 'not-permitted',
      data: {tenantId: 'w', partnerId: '100', relationshipType: 'advisor', needed: ['createUser']}
    })
    expect(refusal(system, {...create, partnerId: '200'})).to.deep.equal({
      code: 'no-active-relationship',
      data: {tenantId: 'w', partnerId: '200'}
    })
  })

  it('R37: should be called by the id of its partner where that is not there', () => {
    const system = given(...start, existing('w', '100', 'partner'))
    expect(usersOf(system, 'w')).to.deep.equal([{id: 'partner:100', name: 'Contoso'}])
    expect(usersOf({...system, partners: []}, 'w')).to.deep.equal([{id: 'partner:100', name: '100'}])
  })

  const empty = ['text that is not empty']
  for (const [title, command, code, data] of [
    ['a tenant that is unknown', {...create, tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['a partner who is unknown', {...create, partnerId: '999'}, 'unknown-partner', {partnerId: '999'}],
    ['a partner without an id', {...create, partnerId: ''}, 'unknown-partner', {partnerId: ''}],
    ['an id that is taken', {...create, user: {id: 'cy', name: 'C'}}, 'user-exists', {tenantId: 'w', userId: 'cy'}],
    ['no id', {...create, user: {id: '', name: 'A'}}, 'unknown-value', {field: 'user.id', value: '', expected: empty}],
    [
      'an id of the accounts of partners',
      {...create, user: {id: 'partner:100', name: 'A'}},
      'unknown-value',
      {field: 'user.id', value: 'partner:100', expected: ['an id that does not begin with `partner:`']}
    ],
    [
      'no name',
      {...create, user: {id: 'a', name: ' '}},
      'unknown-value',
      {field: 'user.name', value: ' ', expected: empty}
    ]
  ] as const) {
    it(`should be refused with ${title}`, () => {
      const taken: Command = {...create, user: {id: 'cy', name: 'Cy'}}
      expect(refusal(given(...start, taken), command)).to.deep.equal({code, data})
    })
  }

  it('should keep its id to its tenant', () => {
    const system = given(...start, create, {...create, tenantId: 'g'})
    expect(usersOf(system, 'g')).to.deep.equal([ann])
  })

  it('R37: should stand for a partner of the type Partner, as long as the relationship is active', () => {
    const system = given(...start, create, ...invited('w', '100', 'partner'), existing('w', '200', 'advisor'))
    expect(usersOf(system, 'w')).to.deep.equal([ann, {id: 'partner:100', name: 'Contoso'}])
    expect(usersOf(when(system, {type: 'endRelationship', tenantId: 'w', partnerId: '100'}), 'w')).to.deep.equal([ann])
  })
})
