import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  abilities,
  languageSubtags,
  type PhraseKey,
  partnerKinds,
  partnerTypes,
  phraseParameters
} from '../../parsers/index.js'
import {capabilities, partnerKinds as kindsOfSystem, relationshipTypes} from '../../src/partner-management/index.js'
import {run, type Said} from '../test-support.js'

const worldwide = {cloud: 'o365-worldwide', release: '2021-12', language: 'en'} as const
const old = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'} as const
const vianet = {cloud: 'o365-21vianet', release: '2020-04', language: 'en'} as const
const partnerCenter = {cloud: '-', release: '2021-03', language: 'en'} as const

const signedIn: Said = ['signed-in']
const ofType = (label: string): Said[] => [signedIn, ['rule.partner-of-type', {label}]]
const customer: Said[] = [['signed-in.partner-center'], ['customer.reseller']]
const subscription: Said[] = [signedIn, ['subscriptions.one'], ['partner-of-record.set']]
const offered: Said[] = [signedIn, ['offer.plain']]
const withoutAgreement: Said[] = [signedIn, ['rule.partner-without-agreement']]
const invited: Said[] = [signedIn, ['rule.invitation-with-admin-roles']]
const link = {label: 'Remove reseller relationship'}

/** What holds, and what does not: every phrase that a rule can end with is seen red here. */
const cases: Array<[typeof worldwide | typeof old | typeof vianet | typeof partnerCenter, Said[], Said, string?]> = [
  [worldwide, [...subscription, ['rule.try-unknown-id']], ['rule.id-refused']],
  [worldwide, subscription, ['rule.id-refused'], 'An ID that no partner has given is accepted'],
  [vianet, [signedIn], ['rule.administrator-can', {list: ['edit users', 'manage domains']}]],
  [
    vianet,
    [signedIn],
    ['rule.administrator-can', {list: ['edit users', 'sell products']}],
    'cannot do this: `sell products`'
  ],
  [vianet, offered, ['rule.no-administrator-abilities']],
  [vianet, [...offered, ['rule.authorize-offer']], ['rule.no-administrator-abilities'], 'can do already'],
  [vianet, [...offered, ['rule.authorize-offer']], ['rule.all-administrator-abilities']],
  [vianet, offered, ['rule.all-administrator-abilities'], 'cannot do everything'],
  [
    old,
    [signedIn, ['rule.old-admin-center'], ['press.switch', {label: 'Try the new admin center'}]],
    ['rule.new-admin-center']
  ],
  [old, [signedIn, ['rule.old-admin-center']], ['rule.new-admin-center'], 'is not turned on'],
  [worldwide, [signedIn, ['rule.old-admin-center']], ['press.switch', {label: 'Try the new admin center'}], 'has no'],
  [vianet, [signedIn, ['subscriptions.one'], ['partner-of-record.none']], ['rule.no-way-to-add']],
  [vianet, [signedIn, ['subscriptions.one'], ['partner-of-record.none']], ['rule.way-to-add'], 'There is no field'],
  [old, [signedIn, ['subscriptions.one'], ['partner-of-record.none']], ['rule.no-way-to-add'], 'There is a field'],
  [worldwide, [signedIn, ['subscriptions.one'], ['partner-of-record.none']], ['rule.way-to-add']],
  [vianet, [...offered, ['rule.authorize-without-yes']], ['rule.no-delegated-administrator']],
  [vianet, [...offered, ['rule.authorize-offer']], ['rule.no-delegated-administrator'], 'has admin roles'],
  [worldwide, [...ofType('Reseller'), ['rule.try-to-delete-partner']], ['rule.delete-refused']],
  [worldwide, [...ofType('Advisor'), ['rule.try-to-delete-partner']], ['rule.delete-refused'], 'not refused'],
  [worldwide, ofType('Reseller'), ['rule.delete-refused'], 'not refused'],
  [worldwide, [...ofType('Reseller'), ['rule.open-partner']], ['rule.control-disabled', {label: 'Delete'}]],
  [
    worldwide,
    [...ofType('Advisor'), ['rule.open-partner']],
    ['rule.control-disabled', {label: 'Delete'}],
    'can be selected'
  ],
  [
    worldwide,
    [...ofType('Reseller'), ['rule.open-partner']],
    ['rule.control-disabled', {label: 'End'}],
    'has no `End`'
  ],
  [worldwide, [...ofType('Advisor'), ['rule.open-partner']], ['rule.control-enabled', {label: 'Delete'}]],
  [
    worldwide,
    [...ofType('Reseller'), ['rule.open-partner']],
    ['rule.control-enabled', {label: 'Delete'}],
    'is disabled'
  ],
  [worldwide, [...invited, ['rule.open-invitation']], ['rule.one-type']],
  [worldwide, invited, ['rule.one-type'], 'does not say one type'],
  [worldwide, ofType('Advisor'), ['rule.partner-can', {list: ['reset passwords']}]],
  [
    worldwide,
    ofType('Advisor'),
    ['rule.partner-can', {list: ['reset passwords', 'sell products']}],
    'cannot do this: `sell products`'
  ],
  [worldwide, ofType('Advisor'), ['rule.partner-cannot', {list: ['create user accounts']}]],
  [
    worldwide,
    ofType('Advisor'),
    ['rule.partner-cannot', {list: ['create user accounts', 'reset passwords']}],
    'as well: `reset passwords`'
  ],
  [worldwide, ofType('Delegated administrator'), ['rule.global-administrator']],
  [worldwide, ofType('Advisor'), ['rule.global-administrator'], 'no Global Administrator'],
  [worldwide, ofType('Partner'), ['rule.user-account']],
  [worldwide, ofType('Reseller'), ['rule.user-account'], 'no user account'],
  [worldwide, [signedIn, ['rule.mpsa-partners']], ['rule.purchases-hidden']],
  [
    worldwide,
    [signedIn, ['rule.mpsa-partners'], ['rule.share-purchases']],
    ['rule.purchases-hidden'],
    'sees what another one bought'
  ],
  [worldwide, [signedIn, ['rule.mpsa-partners'], ['rule.share-purchases']], ['rule.purchases-shared']],
  [worldwide, [signedIn, ['rule.mpsa-partners']], ['rule.purchases-shared'], 'does not see'],
  [worldwide, withoutAgreement, ['rule.purchase-refused']],
  [worldwide, [...withoutAgreement, ['rule.accept-agreement']], ['rule.purchase-refused'], 'can buy before'],
  [worldwide, [...withoutAgreement, ['rule.accept-agreement']], ['rule.purchase-allowed']],
  [worldwide, withoutAgreement, ['rule.purchase-allowed'], 'agreement-not-accepted'],
  [worldwide, withoutAgreement, ['rule.management-refused']],
  [
    worldwide,
    [...withoutAgreement, ['rule.accept-agreement']],
    ['rule.management-refused'],
    'can manage subscriptions before'
  ],
  [worldwide, [...withoutAgreement, ['rule.accept-agreement']], ['rule.management-allowed']],
  [worldwide, withoutAgreement, ['rule.management-allowed'], 'agreement-not-accepted'],
  [worldwide, [...invited, ['rule.accept-invitation']], ['rule.no-admin-roles'], 'has admin roles'],
  [worldwide, [signedIn, ['rule.invitation-without-admin-roles'], ['rule.accept-invitation']], ['rule.no-admin-roles']],
  [worldwide, [...invited, ['rule.cancel-invitation']], ['rule.invitation-cancelled']],
  [worldwide, invited, ['rule.invitation-cancelled'], 'is not cancelled'],
  [worldwide, [...invited, ['rule.cancel-invitation']], ['rule.agreement-unchanged']],
  [worldwide, [...invited, ['rule.accept-invitation']], ['rule.agreement-unchanged'], 'agreement is accepted'],
  [worldwide, [signedIn, ['partner.admin-roles'], ['rule.remove-admin-roles']], ['rule.works-as', {label: 'Reseller'}]],
  [
    worldwide,
    [signedIn, ['partner.admin-roles'], ['rule.remove-admin-roles']],
    ['rule.works-as', {label: 'Advisor'}],
    'as Advisor any more'
  ],
  [worldwide, [...ofType('Advisor'), ['rule.open-partner']], ['rule.can-delete']],
  [worldwide, [...ofType('OEM PC partner'), ['rule.open-partner']], ['rule.can-delete'], 'cannot be deleted'],
  [worldwide, [...ofType('OEM PC partner'), ['rule.open-partner']], ['rule.cannot-delete']],
  [worldwide, [...ofType('Advisor'), ['rule.open-partner']], ['rule.cannot-delete'], 'can be deleted'],
  [partnerCenter, [...customer, ['sold.none']], ['rule.kind-may-remove', {label: 'direct partner'}]],
  [
    partnerCenter,
    [...customer, ['sold.none']],
    ['rule.kind-may-remove', {label: 'indirect reseller'}],
    'not offered to the indirect reseller'
  ],
  [partnerCenter, [...customer, ['sold.none']], ['rule.kind-may-not-remove', {label: 'indirect reseller'}]],
  [
    partnerCenter,
    [...customer, ['sold.none']],
    ['rule.kind-may-not-remove', {label: 'indirect provider'}],
    'is offered to the indirect provider'
  ],
  [partnerCenter, [...customer, ['sold.none'], ['rule.remove-relationship']], ['rule.partner-purchase-refused']],
  [partnerCenter, [...customer, ['sold.none']], ['rule.partner-purchase-refused'], 'can still buy'],
  [partnerCenter, [...customer, ['sold.none'], ['rule.remove-relationship']], ['rule.own-admin-roles-gone']],
  [partnerCenter, [...customer, ['sold.none']], ['rule.own-admin-roles-gone'], 'has admin roles'],
  [
    partnerCenter,
    [...customer, ['sold.none'], ['rule.open-reservation'], ['rule.remove-relationship']],
    ['rule.removal-refused']
  ],
  [
    partnerCenter,
    [...customer, ['sold.none'], ['rule.open-software-purchase'], ['rule.remove-relationship']],
    ['rule.removal-refused']
  ],
  [partnerCenter, [...customer, ['sold.none'], ['rule.remove-relationship']], ['rule.removal-refused'], 'is gone'],
  [
    partnerCenter,
    [...customer, ['sold.none'], ['rule.open-reservation'], ['rule.cancel-purchases'], ['rule.remove-relationship']],
    ['outcome.customer-gone']
  ],
  [partnerCenter, [...customer, ['rule.sold.one-of-one'], ['rule.open-account']], ['rule.link-inactive', link]],
  [partnerCenter, [...customer, ['rule.sold.one-of-two'], ['rule.open-account']], ['rule.link-inactive', link]],
  [partnerCenter, [...customer, ['sold.none'], ['rule.open-account']], ['rule.link-inactive', link], 'can be selected'],
  [partnerCenter, [...customer, ['sold.none'], ['rule.open-account']], ['rule.link-active', link]],
  [
    partnerCenter,
    [...customer, ['rule.sold.one-of-one'], ['rule.open-account']],
    ['rule.link-active', link],
    'is disabled'
  ],
  [
    partnerCenter,
    [['signed-in.partner-center'], ['rule.ended-relationship'], ['rule.send-request']],
    ['rule.request-sent']
  ],
  [
    partnerCenter,
    [['signed-in.partner-center'], ['rule.ended-relationship']],
    ['rule.request-sent'],
    'no request to accept'
  ]
]

describe('phrases of rules on the model', () => {
  for (const [setting, before, phrase, message] of cases) {
    const [key, values] = phrase
    const path = before.map(([one]) => one).join(', ')
    const what = `${[key, values?.label, ...(values?.list ?? [])].filter(Boolean).join(' ')} after ${path}`
    it(`should ${message === undefined ? 'hold' : `not hold, ${message}`}: ${what}`, async () => {
      const {problems, stoppedAt} = await run(setting, [...before, phrase])
      expect(stoppedAt, JSON.stringify(problems)).to.equal(message === undefined ? null : key)
      if (message !== undefined) expect(problems.at(-1)?.message).to.include(message)
    })
  }

  it('should be tried here, each that ends a rule, holding and not', () => {
    const ends = (Object.keys(phraseParameters) as PhraseKey[]).slice(
      Object.keys(phraseParameters).indexOf('rule.id-refused')
    )
    const tried = (isHolding: boolean) =>
      new Set(cases.filter(([, , , message]) => (message === undefined) === isHolding).map(([, , [key]]) => key))
    expect(ends).to.have.lengthOf.above(30)
    expect(ends.filter((key) => !tried(true).has(key))).to.deep.equal([])
    expect(ends.filter((key) => !tried(false).has(key))).to.deep.equal([])
  })
})

describe('words of rules', () => {
  it('should be the words of the system', () => {
    expect(partnerTypes).to.have.members([...relationshipTypes])
    expect(kindsOfSystem).to.include.members([...partnerKinds])
    expect(capabilities).to.include.members([...abilities])
  })

  it('should name each type of partner as the portal does', () => {
    for (const language of languageSubtags()) {
      const folder = new URL('../../', import.meta.url)
      const json = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
      const {types} = json(`parsers/language/${language}.json`)
      const {labels} = json(`src/portal/labels/${language}.json`)
      for (const type of partnerTypes) expect(types[type][0], `${language} ${type}`).to.equal(labels[`type.${type}`])
    }
  })
})
