import {describe, it} from 'node:test'
import {expect} from 'chai'
import {agreementOf, mailboxOf, tenantOf} from './index.js'
import {
  agreed,
  contoso,
  eventsOf,
  existing,
  fabrikam,
  germany,
  given,
  invited,
  refusal,
  sold,
  terms,
  when,
  worldwide
} from './testing/given.js'

const day = '2020-05-07T12:00:00.000Z'
const start = [contoso, fabrikam, germany, worldwide, {type: 'setClock', now: day}] as const
const open = {type: 'openAgreement', tenantId: 'w'} as const
const request = {type: 'requestAgreement', tenantId: 'w', partnerId: '100', mailId: 'm'} as const
const opened = {status: 'notAccepted', documentOpened: true}

describe('agreement', () => {
  it('SM4: should not be accepted at first, and its document not opened', () => {
    expect(agreementOf(given(...start), 'w')).to.deep.equal({status: 'notAccepted', documentOpened: false})
  })

  it('SM4, T18: should be opened, also twice, and nothing else come of it', () => {
    const before = given(...start)
    const after = when(before, open)
    expect(tenantOf(after, 'w')).to.deep.equal({...tenantOf(before, 'w'), agreement: opened})
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, open)).to.deep.equal([{type: 'agreementOpened', tenantId: 'w'}])
    expect(when(after, open)).to.equal(after)
  })

  it('SM4: should be accepted, on the day that it is, and leave the other tenants alone', () => {
    const before = given(...start)
    const after = when(before, agreed('w'))
    const agreement = {status: 'accepted', acceptedOn: day}
    expect(tenantOf(after, 'w')).to.deep.equal({...tenantOf(before, 'w'), agreement})
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, agreed('w'))).to.deep.equal([{type: 'agreementAccepted', tenantId: 'w'}])
  })

  it('I5, T18: should be accepted whether or not its document was opened', () => {
    expect(agreementOf(given(...start, open, agreed('w')), 'w')).to.deep.equal({status: 'accepted', acceptedOn: day})
  })

  it('I5: should be refused until it is acknowledged', () => {
    expect(refusal(given(...start), {type: 'acceptAgreement', tenantId: 'w', acknowledged: false})).to.deep.equal({
      code: 'agreement-not-acknowledged',
      data: {tenantId: 'w'}
    })
  })

  it('SM4: should be final', () => {
    const before = given(...start, agreed('w'))
    const accepted = {code: 'agreement-accepted', data: {tenantId: 'w'}}
    expect(refusal(before, agreed('w'))).to.deep.equal(accepted)
    expect(refusal(before, {type: 'acceptAgreement', tenantId: 'w', acknowledged: false})).to.deep.equal(accepted)
    expect(when(before, open)).to.equal(before)
  })

  it('SM4: should keep its day when an invitation is accepted later', () => {
    const later = {type: 'setClock', now: '2020-06-01T00:00:00.000Z'} as const
    const system = given(...start, agreed('w'), later, ...invited('w', '100', 'advisor'))
    expect(agreementOf(system, 'w')).to.deep.equal({status: 'accepted', acceptedOn: day})
  })

  it('R45: should be asked for by a partner, by e-mail', () => {
    const first = {kind: 'invitation', id: '200', partnerId: '200', receivedOn: day}
    const before = given(...start, existing('w', '100', 'reseller'), {
      type: 'sendInvitation',
      tenantId: 'w',
      invitationId: '200',
      partnerId: '200',
      relationshipType: 'lob',
      includesAdminRoles: false
    })
    const after = when(before, request)
    expect(mailboxOf(after, 'w')).to.deep.equal([
      first,
      {kind: 'agreement', id: 'm', partnerId: '100', receivedOn: day}
    ])
    expect({...tenantOf(after, 'w'), mailbox: [first]}).to.deep.equal(tenantOf(before, 'w'))
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(eventsOf(before, request)).to.deep.equal([
      {type: 'agreementRequested', tenantId: 'w', partnerId: '100', mailId: 'm'}
    ])
  })

  it('T19: should be asked for by a mail whose id only another kind of mail has', () => {
    const invitation = {
      invitationId: 'm',
      partnerId: '200',
      relationshipType: 'lob',
      includesAdminRoles: false
    } as const
    const system = given(
      ...start,
      existing('w', '100', 'reseller'),
      {type: 'sendInvitation', tenantId: 'w', ...invitation},
      request
    )
    expect(mailboxOf(system, 'w').map(({kind, id}) => `${kind} ${id}`)).to.deep.equal(['invitation m', 'agreement m'])
  })

  it('T19: should be asked for again by a mail with another id', () => {
    const system = given(...start, existing('w', '100', 'reseller'), request, {...request, mailId: 'n'})
    expect(mailboxOf(system, 'w').map(({kind, id}) => `${kind} ${id}`)).to.deep.equal(['agreement m', 'agreement n'])
  })

  const related = [...start, existing('w', '100', 'reseller')]
  for (const [title, commands, command, code, data] of [
    ['a tenant that is unknown', related, {...request, tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
    ['a partner who is unknown', related, {...request, partnerId: '999'}, 'unknown-partner', {partnerId: '999'}],
    ['no relationship', start, request, 'no-active-relationship', {tenantId: 'w', partnerId: '100'}],
    ['a mail that is there', [...related, request], request, 'mail-exists', {tenantId: 'w', mailId: 'm'}],
    [
      'a mail without an id',
      related,
      {...request, mailId: ' '},
      'unknown-value',
      {field: 'mailId', value: ' ', expected: ['text that is not empty']}
    ],
    ['the agreement accepted', [...related, agreed('w')], request, 'agreement-accepted', {tenantId: 'w'}]
  ] as const) {
    it(`R45: should not be asked for with ${title}`, () => {
      expect(refusal(given(...commands), command)).to.deep.equal({code, data})
    })
  }

  const buy = {type: 'purchaseSubscription', tenantId: 'w', partnerId: '100', subscription: terms('s')} as const
  const manage = {type: 'manageSubscription', tenantId: 'w', partnerId: '100', subscriptionId: 'a', name: 'B'} as const
  const reserve = {tenantId: 'w', partnerId: '100', purchaseId: 'p', kind: 'reservation', product: 'VM'} as const
  for (const command of [buy, manage, {type: 'makeCustomerPurchase', ...reserve}] as const) {
    it(`R45: should be accepted before a partner can do this: ${command.type}`, () => {
      const before = given(
        ...related.slice(0, -1),
        existing('w', '100', 'resellerDelegatedAdmin', 'granted'),
        sold('w', 'a', '100')
      )
      expect(refusal(before, command)).to.deep.equal({code: 'agreement-not-accepted', data: {tenantId: 'w'}})
      expect(refusal(when(before, agreed('w')), command)).to.equal('carried out')
    })
  }

  it('should be refused for a tenant that is unknown', () => {
    for (const command of [agreed('x'), {...open, tenantId: 'x'}]) {
      expect(refusal(given(...start), command)).to.deep.equal({code: 'unknown-tenant', data: {tenantId: 'x'}})
    }
  })
})
