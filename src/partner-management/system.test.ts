import {describe, it} from 'node:test'
import {expect} from 'chai'
import * as door from './index.js'
import {contoso, freeze, given, subscription, worldwide} from './test-support.js'

describe('partner management', () => {
  it('should have this door', () => {
    expect(Object.keys(door).sort()).to.deep.equal([
      'activeRelationshipsOf',
      'adminCenters',
      'cloudRules',
      'clouds',
      'decide',
      'emptySystem',
      'evolve',
      'execute',
      'isDelegatedAdministrator',
      'isKnownPartnerId',
      'mayActAsPartnerOfRecord',
      'offerKinds',
      'offersOf',
      'partnerById',
      'refusalCodes',
      'relationshipTypes',
      'relationshipsOf',
      'subscriptionKinds',
      'subscriptionOf',
      'subscriptionStatuses',
      'subscriptionsOf',
      'tenantOf'
    ])
  })

  it('should refuse a command that it does not know, with its name', () => {
    expect(door.execute(door.emptySystem, {type: 'dance'} as unknown as door.Command)).to.deep.equal({
      ok: false,
      refusal: {code: 'unknown-command', data: {command: 'dance'}}
    })
  })

  it('should refuse what is unknown with the id that was given', () => {
    const command: door.Command = {type: 'removePartnerOfRecord', tenantId: 'w', subscriptionId: 'zz'}
    expect(door.execute(given(worldwide), command)).to.deep.equal({
      ok: false,
      refusal: {code: 'unknown-subscription', data: {tenantId: 'w', subscriptionId: 'zz'}}
    })
  })

  it('should say what happened', () => {
    const command: door.Command = {type: 'setPartnerOfRecord', tenantId: 'w', subscriptionId: 'a', partnerId: '100'}
    const execution = door.execute(given(contoso, worldwide, subscription('w', 'a')), command)
    expect(execution.ok && execution.events).to.deep.equal([
      {type: 'partnerOfRecordSet', tenantId: 'w', subscriptionId: 'a', partnerId: '100', former: null}
    ])
  })

  it('should be plain data that survives being written and read', () => {
    const system = given(contoso, worldwide, subscription('w', 'a', '100'))
    expect(JSON.parse(JSON.stringify(system))).to.deep.equal(system)
  })

  it('should answer questions about unknown tenants with nothing', () => {
    const system = freeze(door.emptySystem)
    expect(door.tenantOf(system, 'x')).to.equal(undefined)
    expect(door.subscriptionsOf(system, 'x')).to.deep.equal([])
    expect(door.relationshipsOf(system, 'x')).to.deep.equal([])
    expect(door.offersOf(system, 'x')).to.deep.equal([])
    expect(door.isDelegatedAdministrator(system, 'x', 'y')).to.equal(false)
  })
})
