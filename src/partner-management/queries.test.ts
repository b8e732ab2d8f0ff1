import {describe, it} from 'node:test'
import {expect} from 'chai'
import * as door from './index.js'
import {contoso, fabrikam, freeze, given, litware, northwind, worldwide} from './testing/given.js'

describe('search for providers', () => {
  const azure = {...contoso, services: ['Azure migration', 'Training'], regions: ['France', 'Norway']} as const
  const mail = {...northwind, services: ['Mail'], regions: ['norway']} as const
  const system = given(mail, litware, azure, fabrikam)
  const cloud = 'o365-worldwide'
  const found = (query: {keywords?: string; region?: string}) =>
    door.findProviders(system, {cloud, ...query}).map(({name}) => name)

  it('R4: should find the partners of the cloud, in the order in which they registered', () => {
    expect(found({})).to.deep.equal(['Northwind', 'Contoso', 'Fabrikam'])
    expect(found({keywords: '', region: ' '})).to.deep.equal(['Northwind', 'Contoso', 'Fabrikam'])
    expect(door.findProviders(system, {cloud: 'o365-21vianet'}).map(({name}) => name)).to.deep.equal(['Litware'])
  })

  for (const [keywords, names] of [
    ['azure', ['Contoso']],
    ['MAIL', ['Northwind']],
    ['o', ['Northwind', 'Contoso']],
    ['  training   MIGRATION ', ['Contoso']],
    ['contoso azure', ['Contoso']],
    ['contoso mail', []],
    ['azuremigration', []]
  ] as const) {
    it(`R10, R30: should find each word in the name or a service: ${JSON.stringify(keywords)}`, () => {
      expect(found({keywords})).to.deep.equal(names)
    })
  }

  for (const [region, names] of [
    ['Norway', ['Northwind', 'Contoso', 'Fabrikam']],
    [' france ', ['Contoso', 'Fabrikam']],
    ['Nor', ['Fabrikam']],
    ['Chile', ['Fabrikam']]
  ] as const) {
    it(`R5: should find those who serve the region, or name none: ${JSON.stringify(region)}`, () => {
      expect(found({region})).to.deep.equal(names)
    })
  }

  it('should hold both conditions', () => {
    expect(found({keywords: 'mail', region: 'France'})).to.deep.equal([])
    expect(found({keywords: 'mail', region: 'Norway'})).to.deep.equal(['Northwind'])
  })
})

describe('questions about nobody', () => {
  const system = freeze(door.emptySystem)
  for (const [question, answer, nothing] of [
    ['tenantOf', door.tenantOf(system, 'x'), undefined],
    ['subscriptionsOf', door.subscriptionsOf(system, 'x'), []],
    ['subscriptionOf', door.subscriptionOf(system, 'x', 's'), undefined],
    ['subscriptionsSoldBy', door.subscriptionsSoldBy(system, 'x', '100'), []],
    ['hasActiveSubscriptionsSoldBy', door.hasActiveSubscriptionsSoldBy(system, 'x', '100'), false],
    ['relationshipsOf', door.relationshipsOf(system, 'x'), []],
    ['activeRelationshipsOf', door.activeRelationshipsOf(system, 'x'), []],
    ['activeRelationshipOf', door.activeRelationshipOf(system, 'x', '100'), undefined],
    ['relationshipStatusOf', door.relationshipStatusOf(system, 'x', '100'), 'none'],
    ['customersOf', door.customersOf(system, '100'), []],
    ['invitationsOf', door.invitationsOf(system, 'x'), []],
    ['offersOf', door.offersOf(system, 'x'), []],
    ['mailboxOf', door.mailboxOf(system, 'x'), []],
    ['orderOf', door.orderOf(system, 'x', 'o'), undefined],
    ['agreementOf', door.agreementOf(system, 'x'), undefined],
    ['usersOf', door.usersOf(system, 'x'), []],
    ['partnerById', door.partnerById(system, '100'), undefined],
    ['findProviders', door.findProviders(system, {cloud: 'o365-worldwide'}), []],
    ['isKnownPartnerId', door.isKnownPartnerId(system, 'o365-worldwide', '100'), false],
    ['capabilitiesOf', door.capabilitiesOf(system, 'x', '100'), []],
    ['isDelegatedAdministrator', door.isDelegatedAdministrator(system, 'x', '100'), false],
    ['directoryRoleOf', door.directoryRoleOf(system, 'x', '100'), null],
    ['mayActAsPartnerOfRecord', door.mayActAsPartnerOfRecord(system, 'x', '100'), false],
    ['isSupportContact', door.isSupportContact(system, 'x', '100'), false],
    ['purchasesSeenBy', door.purchasesSeenBy(system, 'x', '100'), []]
  ] as const) {
    it(`should be answered with nothing: ${question}`, () => {
      expect(answer).to.deep.equal(nothing)
    })
  }

  it('T4: should not count a partner of record as a partner who works with the tenant', () => {
    const terms = {id: 's', name: 'S', product: 'P', cost: '', kind: 'paid'} as const
    const add = {type: 'addSubscription', tenantId: 'w', subscription: terms, partnerOfRecord: '100'} as const
    const system = given(contoso, worldwide, add)
    expect(door.activeRelationshipsOf(system, 'w')).to.deep.equal([])
    expect(door.customersOf(system, '100')).to.deep.equal([])
  })
})
