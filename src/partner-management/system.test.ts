import {describe, it} from 'node:test'
import {expect} from 'chai'
import * as door from './index.js'
import {
  authorized,
  contoso,
  given,
  invited,
  litware,
  refusal,
  subscription,
  vianet,
  when,
  worldwide
} from './testing/given.js'

describe('partner management', () => {
  it('should have this door', () => {
    expect(Object.keys(door).sort()).to.deep.equal([
      'activeRelationshipOf',
      'activeRelationshipsOf',
      'adminCenters',
      'administratorCapabilities',
      'agreementOf',
      'capabilities',
      'capabilitiesOf',
      'cloudRules',
      'clouds',
      'customerPurchaseKinds',
      'customersOf',
      'decide',
      'decideEditor',
      'directoryRoleOf',
      'emptySystem',
      'evolve',
      'evolveEditor',
      'execute',
      'findProviders',
      'hasActiveSubscriptionsSoldBy',
      'invitationsOf',
      'isDelegatedAdministrator',
      'isKnownPartnerId',
      'isOpen',
      'isSupportContact',
      'mailboxOf',
      'mayActAsPartnerOfRecord',
      'mayRemoveResellerRelationship',
      'offerKinds',
      'offersOf',
      'openEditor',
      'orderOf',
      'organizationSizes',
      'organizationTypes',
      'partnerById',
      'partnerKinds',
      'products',
      'purchasesSeenBy',
      'refusalCodes',
      'relationshipStatusOf',
      'relationshipTypes',
      'relationshipsOf',
      'rulesOf',
      'subscriptionKinds',
      'subscriptionOf',
      'subscriptionStatuses',
      'subscriptionsOf',
      'subscriptionsSoldBy',
      'tenantOf',
      'usersOf'
    ])
  })

  const set = {type: 'setPartnerOfRecord', tenantId: 'w', subscriptionId: 'a', partnerId: '100'} as const

  it('should say what happened, and what it came to', () => {
    const before = given(contoso, worldwide, subscription('w', 'a'))
    const event = {...set, type: 'partnerOfRecordSet', former: null} as const
    expect(door.decide(set, before)).to.deep.equal({ok: true, events: [event]})
    expect(door.execute(before, set)).to.deep.equal({ok: true, events: [event], system: door.evolve(before, event)})
  })

  it('should give the same system back when nothing happened', () => {
    const before = given(contoso, worldwide, subscription('w', 'a', '100'))
    const execution = door.execute(before, set)
    expect(execution).to.deep.equal({ok: true, events: [], system: before})
    expect(execution.ok && execution.system).to.equal(before)
  })

  it('should say why it refuses, and give no system', () => {
    expect(door.execute(given(worldwide), set)).to.deep.equal({
      ok: false,
      refusal: {code: 'unknown-subscription', data: {tenantId: 'w', subscriptionId: 'a'}}
    })
  })

  it('should be plain data that survives being written and read', () => {
    const system = given(
      contoso,
      litware,
      worldwide,
      vianet,
      subscription('w', 'a', '100'),
      ...invited('w', '100', 'advisor'),
      ...authorized('c', '300')
    )
    expect(JSON.parse(JSON.stringify(system))).to.deep.equal(system)
  })

  it('should come to the same system by the same commands, and share what did not change', () => {
    const commands = [contoso, litware, worldwide, vianet, subscription('w', 'a'), ...authorized('c', '300')]
    expect(given(...commands)).to.deep.equal(given(...commands))
    const before = given(...commands)
    const after = when(before, set)
    expect(after.partners).to.equal(before.partners)
    expect(door.tenantOf(after, 'c')).to.equal(door.tenantOf(before, 'c'))
  })

  it('should look for things in the tenant that is named only', () => {
    expect(refusal(given(contoso, worldwide, vianet, subscription('c', 'a')), set)).to.have.property(
      'code',
      'unknown-subscription'
    )
  })
})
