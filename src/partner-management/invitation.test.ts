import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  agreementOf,
  type Command,
  type Invitation,
  invitationsOf,
  isDelegatedAdministrator,
  isOpen,
  mailboxOf,
  type RelationshipType,
  relationshipStatusOf,
  relationshipsOf,
  relationshipTypes,
  rulesOf,
  tenantOf
} from './index.js'
import {
  authorized,
  contoso,
  eventsOf,
  existing,
  fabrikam,
  germany,
  given,
  invited,
  litware,
  refusal,
  untyped,
  vianet,
  when,
  worldwide
} from './testing/given.js'

const now = '2020-05-07T12:00:00.000Z'
const start = [contoso, fabrikam, litware, worldwide, germany, vianet, {type: 'setClock', now}] as const
const send = {
  type: 'sendInvitation',
  tenantId: 'w',
  invitationId: 'i',
  partnerId: '100',
  relationshipType: 'delegatedAdmin',
  includesAdminRoles: true
} as const
const place = {tenantId: 'w', invitationId: 'i'} as const
const follow: Command = {type: 'followInvitationLink', ...place}
const accept: Command = {type: 'acceptInvitation', ...place, acknowledged: true}
const cancel: Command = {type: 'cancelInvitation', ...place}
const other = {
  ...send,
  invitationId: 'j',
  partnerId: '200',
  relationshipType: 'lob',
  includesAdminRoles: false
} as const
const sent: Invitation = {
  id: 'i',
  partnerId: '100',
  relationshipType: 'delegatedAdmin',
  includesAdminRoles: true,
  status: 'sent'
}

describe('invitation', () => {
  it('R31: should be sent by a partner to the mailbox of the tenant, newest last', () => {
    const before = given(...start, other)
    const after = when(before, send)
    expect(invitationsOf(after, 'w')).to.deep.equal([...invitationsOf(before, 'w'), sent])
    expect(mailboxOf(after, 'w')).to.deep.equal([
      {kind: 'invitation', id: 'j', partnerId: '200', receivedOn: now},
      {kind: 'invitation', id: 'i', partnerId: '100', receivedOn: now}
    ])
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, send)).to.deep.equal([{type: 'invitationSent', tenantId: 'w', invitation: sent}])
  })

  it('SM1: should make a relationship requested, and none yet', () => {
    const system = given(...start, send)
    expect(relationshipStatusOf(system, 'w', '100')).to.equal('requested')
    expect(relationshipStatusOf(system, 'w', '200')).to.equal('none')
    expect(relationshipsOf(system, 'w')).to.deep.equal([])
    expect(isDelegatedAdministrator(system, 'w', '100')).to.equal(false)
  })

  it('SM2: should be opened by its link, also again, and the others stay as they are', () => {
    const before = given(...start, other, send)
    const after = when(before, follow)
    expect(invitationsOf(after, 'w')).to.deep.equal([invitationsOf(before, 'w')[0], {...sent, status: 'opened'}])
    expect({...tenantOf(after, 'w'), invitations: null}).to.deep.equal({...tenantOf(before, 'w'), invitations: null})
    expect(eventsOf(before, follow)).to.deep.equal([{type: 'invitationOpened', tenantId: 'w', invitationId: 'i'}])
    expect(when(after, follow)).to.equal(after)
  })

  it('R32: should make the relationship active, and accept the agreement with it', () => {
    const before = given(...start, other, send, follow)
    const after = when(before, accept)
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      invitations: [invitationsOf(before, 'w')[0], {...sent, status: 'accepted'}],
      relationships: [{status: 'active', partnerId: '100', type: 'delegatedAdmin', adminRoles: 'granted', since: now}],
      agreement: {status: 'accepted', acceptedOn: now}
    })
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, accept)).to.deep.equal([
      {type: 'invitationAccepted', tenantId: 'w', invitation: {...sent, status: 'opened'}}
    ])
    expect(relationshipStatusOf(after, 'w', '100')).to.equal('active')
  })

  for (const relationshipType of relationshipTypes) {
    it(`R33: should carry the one type that the partner chose: ${relationshipType}`, () => {
      const system = given(...start, ...invited('w', '100', relationshipType))
      expect(invitationsOf(system, 'w').map((each) => each.relationshipType)).to.deep.equal([relationshipType])
      expect(relationshipsOf(system, 'w').map(({type}) => type)).to.deep.equal([relationshipType])
    })

    const asks = rulesOf(relationshipType).mayAskForAdminRoles
    it(`R46: should ${asks ? '' : 'not '}ask for admin roles as ${relationshipType}`, () => {
      expect(refusal(given(...start), {...send, relationshipType})).to.deep.equal(
        asks ? 'carried out' : {code: 'type-without-admin-roles', data: {relationshipType}}
      )
    })
  }

  it('R46: should give the admin roles that it asks for, and no others', () => {
    const roles = [true, false].map((asks) =>
      isDelegatedAdministrator(given(...start, ...invited('w', '100', 'delegatedAdmin', asks)), 'w', '100')
    )
    expect(roles).to.deep.equal([true, false])
  })

  for (const [title, commands] of [
    ['sent', [send]],
    ['opened', [send, follow]]
  ] as const) {
    it(`R47: should be cancelled without a relationship, roles and agreement: ${title}`, () => {
      const before = given(...start, ...commands)
      const after = when(before, cancel)
      expect(tenantOf(after, 'w')).to.deep.equal({
        ...tenantOf(before, 'w'),
        invitations: [{...sent, status: 'cancelled'}]
      })
      expect(agreementOf(after, 'w')?.status).to.equal('notAccepted')
      expect(relationshipStatusOf(after, 'w', '100')).to.equal('none')
      expect(eventsOf(before, cancel)).to.deep.equal([{type: 'invitationCancelled', tenantId: 'w', invitationId: 'i'}])
    })
  }

  it('I5: should not be accepted until it is acknowledged', () => {
    expect(
      refusal(given(...start, send, follow), {type: 'acceptInvitation', ...place, acknowledged: false})
    ).to.deep.equal({code: 'agreement-not-acknowledged', data: {tenantId: 'w'}})
  })

  for (const [command, commands, status, expected] of [
    [accept, [send], 'sent', ['opened']],
    [accept, [send, follow, accept], 'accepted', ['opened']],
    [accept, [send, cancel], 'cancelled', ['opened']],
    [follow, [send, follow, accept], 'accepted', ['opened']],
    [follow, [send, cancel], 'cancelled', ['opened']],
    [cancel, [send, follow, accept], 'accepted', ['sent', 'opened']],
    [cancel, [send, cancel], 'cancelled', ['sent', 'opened']]
  ] as const) {
    it(`SM2: should refuse ${command.type} when it is ${status}`, () => {
      expect(refusal(given(...start, ...commands), command)).to.deep.equal({
        code: 'invitation-not-open',
        data: {invitationId: 'i', status, expected}
      })
    })
  }

  for (const command of [accept, follow, cancel]) {
    it(`should refuse what is unknown: ${command.type}`, () => {
      const system = given(...start, other)
      const data = {tenantId: 'w', invitationId: 'i'}
      expect(refusal(system, command)).to.deep.equal({code: 'unknown-invitation', data})
      const elsewhere = untyped<Command>({...command, tenantId: 'x'})
      expect(refusal(system, elsewhere)).to.deep.equal({code: 'unknown-tenant', data: {tenantId: 'x'}})
    })
  }

  const empty = ['text that is not empty']
  const related = (status: string) => ({tenantId: 'w', partnerId: '100', status})
  for (const [title, commands, command, code, data] of [
    [
      'an id that is taken',
      [other],
      {...send, invitationId: 'j'},
      'invitation-exists',
      {tenantId: 'w', invitationId: 'j'}
    ],
    ['no id', [], {...send, invitationId: ''}, 'unknown-value', {field: 'invitationId', value: '', expected: empty}],
    ['a tenant that is unknown', [], {...send, tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['a partner who is unknown', [], {...send, partnerId: '999'}, 'unknown-partner', {partnerId: '999'}],
    [
      'a partner of another cloud',
      [],
      {...send, partnerId: '300'},
      'partner-not-authorized',
      {partnerId: '300', cloud: 'o365-worldwide', clouds: ['o365-21vianet']}
    ],
    [
      'a type that is none',
      [],
      {...send, relationshipType: untyped<RelationshipType>('friend')},
      'unknown-value',
      {field: 'relationshipType', value: 'friend', expected: relationshipTypes}
    ],
    ['a relationship that is active', [existing('w', '100', 'lob')], send, 'relationship-exists', related('active')],
    ['one that is requested', [{...send, invitationId: 'h'}], send, 'relationship-exists', related('requested')]
  ] as const) {
    it(`SM1: should not be sent with ${title}`, () => {
      expect(refusal(given(...start, ...commands), command)).to.deep.equal({code, data})
    })
  }

  it('should keep its id to its tenant, and leave room for other partners', () => {
    expect(refusal(given(...start, send), {...send, tenantId: 'g', partnerId: '200'})).to.equal('carried out')
    expect(refusal(given(...start, send), other)).to.equal('carried out')
  })

  it('R64: should be sent again after it was cancelled, and after the relationship ended', () => {
    const again = {...send, invitationId: 'k'}
    expect(refusal(given(...start, send, cancel), again)).to.equal('carried out')
    const ended = given(...start, send, follow, accept, {type: 'deletePartner', tenantId: 'w', partnerId: '100'})
    expect(relationshipStatusOf(ended, 'w', '100')).to.equal('ended')
    const requested = when(ended, again)
    expect(relationshipStatusOf(requested, 'w', '100')).to.equal('requested')
    const back = when(when(requested, {...follow, invitationId: 'k'}), {...accept, invitationId: 'k'})
    expect(relationshipsOf(back, 'w')).to.deep.equal([
      {status: 'active', partnerId: '100', type: 'delegatedAdmin', adminRoles: 'granted', since: now}
    ])
  })

  it('SM1: should not be accepted when an offer has made the partner a delegated administrator meanwhile', () => {
    const place = {tenantId: 'c', invitationId: 'i'} as const
    const system = given(
      ...start,
      {...send, ...place, partnerId: '300', relationshipType: 'lob', includesAdminRoles: false},
      {type: 'followInvitationLink', ...place},
      ...authorized('c', '300')
    )
    expect(relationshipStatusOf(system, 'c', '300')).to.equal('active')
    expect(refusal(system, {type: 'acceptInvitation', ...place, acknowledged: true})).to.deep.equal({
      code: 'relationship-exists',
      data: {tenantId: 'c', partnerId: '300', status: 'active'}
    })
    expect(refusal(system, {type: 'cancelInvitation', ...place})).to.equal('carried out')
  })

  it('SM2: should be open until it is answered', () => {
    const statuses = ['sent', 'opened', 'accepted', 'cancelled'] as const
    expect(statuses.filter((status) => isOpen({...sent, status}))).to.deep.equal(['sent', 'opened'])
  })
})
