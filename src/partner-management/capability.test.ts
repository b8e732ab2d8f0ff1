import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  administratorCapabilities,
  type Capability,
  capabilities,
  capabilitiesOf,
  directoryRoleOf,
  isDelegatedAdministrator,
  type RelationshipType
} from './index.js'
import {
  agreed,
  authorized,
  contoso,
  existing,
  given,
  invited,
  litware,
  refusal,
  terms,
  vianet,
  when,
  worldwide
} from './testing/given.js'

const start = [contoso, worldwide]
const administrator = [
  'manageServices',
  'createUser',
  'editUser',
  'resetPassword',
  'assignLicenses',
  'manageLicenses',
  'manageDomains',
  'assignAdmin'
] as const

describe('capability', () => {
  it('R7: should be these of an administrator of a customer', () => {
    expect(administratorCapabilities).to.deep.equal(administrator)
  })

  it('should be these, each once', () => {
    expect(capabilities).to.deep.equal([
      ...administrator,
      'sellProducts',
      'handleSupportIncident',
      'workWithOtherServices',
      'purchaseUnderMpsa',
      'uploadDeviceIds',
      'developLobApp',
      'submitLobApp',
      'manageLobApp'
    ])
  })

  it('R34: should be to sell, and no more, for a reseller', () => {
    expect(capabilitiesFor('reseller')).to.deep.equal(['sellProducts'])
  })

  it('R35: should be those of an administrator, in the directory too, and not to sell, for a delegated one', () => {
    expect(capabilitiesFor('delegatedAdmin', true)).to.deep.equal(administrator)
    expect(directoryRoleOf(systemWith('delegatedAdmin', true), 'w', '100')).to.equal('globalAdministrator')
  })

  it('R35: should be none for a delegated administrator without admin roles', () => {
    expect(capabilitiesFor('delegatedAdmin')).to.deep.equal([])
    expect(directoryRoleOf(systemWith('delegatedAdmin'), 'w', '100')).to.equal(null)
  })

  it('R36: should be both for a reseller and delegated administrator', () => {
    expect(capabilitiesFor('resellerDelegatedAdmin', true)).to.deep.equal([...administrator, 'sellProducts'])
  })

  it('T10: should be to sell still, for one whose admin roles were removed', () => {
    const system = systemWith('resellerDelegatedAdmin', true)
    const after = when(system, {type: 'removeAdminRoles', tenantId: 'w', partnerId: '100'})
    expect(capabilitiesOf(after, 'w', '100')).to.deep.equal(['sellProducts'])
  })

  it('R37: should be to work with other services for a partner', () => {
    expect(capabilitiesFor('partner')).to.deep.equal(['workWithOtherServices'])
  })

  it('R38: should be to reset passwords and handle support incidents for an advisor', () => {
    expect(capabilitiesFor('advisor')).to.deep.equal(['resetPassword', 'handleSupportIncident'])
  })

  it('R39: should be to purchase under its own agreement for an MPSA partner', () => {
    expect(capabilitiesFor('mpsa')).to.deep.equal(['purchaseUnderMpsa'])
  })

  it('R40: should be to upload device ids for an OEM PC partner', () => {
    expect(capabilitiesFor('oemPc')).to.deep.equal(['uploadDeviceIds'])
  })

  it('R41: should be to develop, submit and manage LOB apps for a LOB partner', () => {
    expect(capabilitiesFor('lob')).to.deep.equal(['developLobApp', 'submitLobApp', 'manageLobApp'])
  })

  for (const [type, own, kept] of [
    ['advisor', ['resetPassword', 'handleSupportIncident'], []],
    ['reseller', ['sellProducts'], ['sellProducts']]
  ] as const) {
    it(`R8: should be delegated by authorizing an offer, those of a seller on top: ${type}`, () => {
      const before = given(litware, vianet, existing('c', '300', type))
      expect(capabilitiesOf(before, 'c', '300')).to.deep.equal(own)
      const after = authorized('c', '300').reduce(when, before)
      expect(capabilitiesOf(after, 'c', '300')).to.deep.equal([...administrator, ...kept])
    })
  }

  it('should be none without an active relationship, and in another tenant', () => {
    const ended = when(systemWith('advisor'), {type: 'deletePartner', tenantId: 'w', partnerId: '100'})
    expect(capabilitiesOf(ended, 'w', '100')).to.deep.equal([])
    expect(capabilitiesOf(systemWith('advisor'), 'w', '999')).to.deep.equal([])
    expect(capabilitiesOf(systemWith('advisor'), 'x', '100')).to.deep.equal([])
    expect(directoryRoleOf(ended, 'w', '100')).to.equal(null)
    expect(isDelegatedAdministrator(ended, 'w', '100')).to.equal(false)
  })

  it('should be refused with the type of the relationship and what it lacks', () => {
    const purchase = {type: 'purchaseSubscription', tenantId: 'w', partnerId: '100', subscription: terms('s')} as const
    expect(refusal(systemWith('oemPc'), purchase)).to.deep.equal({
      code: 'not-permitted',
      data: {tenantId: 'w', partnerId: '100', relationshipType: 'oemPc', needed: ['sellProducts']}
    })
    expect(refusal(given(...start, agreed('w')), purchase)).to.deep.equal({
      code: 'no-active-relationship',
      data: {tenantId: 'w', partnerId: '100'}
    })
  })
})

function systemWith(type: RelationshipType, includesAdminRoles = false) {
  return given(...start, ...invited('w', '100', type, includesAdminRoles))
}

function capabilitiesFor(type: RelationshipType, includesAdminRoles = false): readonly Capability[] {
  return capabilitiesOf(systemWith(type, includesAdminRoles), 'w', '100')
}
