import {describe, it} from 'node:test'
import {expect} from 'chai'
import {run, type Said} from '../test-support.js'

const china = {cloud: 'o365-21vianet', release: '2021-12', language: 'en'} as const
const worldwide = {cloud: 'o365-worldwide', release: '2021-12', language: 'en'}
const partnerCenter = {cloud: '-', release: '2021-12', language: 'en'}

const site = 'https://www.microsoft.com/en-us/solution-providers/home'
const search: Said[] = [['signed-in'], ['needs.known'], ['navigate.link', {path: [site], link: site}]]
const invitation: Said[] = [['signed-in'], ['relationships.some'], ['invitation.received']]
const accepting: Said[] = [...invitation, ['place.mail'], ['follow.link']]
const accepted: Said[] = [...accepting, ['check.acknowledgement'], ['press', {label: 'Accept & Authorize'}]]
const partners: Said[] = [['navigate', {path: ['Settings', 'Partner relationships']}]]
const deletable: Said[] = [['signed-in'], ['partner.delegated-administrator'], ...partners]
const wizard: Said[] = [
  ['signed-in'],
  ['subscriptions.none'],
  ['navigate', {path: ['Billing', 'Purchase services']}],
  ['select.product'],
  ['press', {label: 'Buy'}]
]
const customer: Said[] = [
  ['signed-in.partner-center'],
  ['customer.reseller'],
  ['sold.one'],
  ['navigate', {path: ['Customers']}],
  ['select.customer']
]
const subscription: Said[] = [...customer, ['select.subscription']]

/** Each phrase behind what leads to it: it goes through, or it stops with this message. */
const cases: Array<[setting: typeof worldwide, before: Said[], phrase: Said, message?: string]> = [
  // where the reader looks
  [worldwide, [...deletable, ['select.partner']], ['place.page.partner']],
  [worldwide, deletable, ['place.page.partner'], "The page `Partner relationships` is not a partner's yet"],
  [worldwide, search, ['place.page.providers']],
  [worldwide, deletable, ['place.page.providers'], 'The page `Partner relationships` is not the providers page'],
  [worldwide, wizard, ['place.wizard-step.1']],
  [worldwide, wizard, ['place.wizard-step.2']],
  [worldwide, wizard, ['place.wizard-step.3'], 'is not step 3 of the checkout wizard'],
  [
    worldwide,
    [...wizard, ['place.wizard-step.2']],
    ['place.wizard-step.1'],
    'The page `Place your order` is not step 1 of the checkout wizard'
  ],
  [worldwide, deletable, ['place.wizard-step.2'], 'is not step 2 of the checkout wizard'],
  [partnerCenter, customer, ['place.mail'], 'There is no email on the page `Alpine Ski House`'],
  // looking for a partner
  [worldwide, search, ['type.location.label', {label: 'Location'}]],
  [worldwide, search, ['type.location.label', {label: 'Place'}], 'has no `Place`'],
  [worldwide, search, ['type.keywords.label', {label: 'Keywords'}]],
  [worldwide, search, ['choose.location']],
  [worldwide, search, ['choose.organization-size']],
  [worldwide, deletable, ['choose.organization-size'], 'offers no size of an organization to choose'],
  [worldwide, search, ['select.provider'], 'lists no provider to select yet, no step before selects `Go`'],
  [worldwide, search, ['fill.business-needs'], 'has no form for business needs'],
  [worldwide, search, ['wait.partner'], 'No partner knows of the administrator'],
  [worldwide, invitation, ['wait.partner']],
  [worldwide, invitation, ['wait.mail']],
  [worldwide, search, ['wait.mail'], 'No email arrives'],
  // the agreement
  [worldwide, accepting, ['follow.agreement']],
  [worldwide, deletable, ['follow.agreement'], 'has no agreement to open'],
  [worldwide, accepting, ['read.agreement'], 'shows no agreement yet'],
  [worldwide, [...accepting, ['follow.agreement']], ['read.agreement']],
  [worldwide, accepting, ['read.agreement.label', {label: 'Microsoft Customer Agreement'}]],
  [worldwide, accepting, ['read.agreement.label', {label: 'Terms'}], 'has no `Terms`'],
  [worldwide, [...accepting, ['follow.agreement']], ['read.agreement.label', {label: 'Microsoft Customer Agreement'}]],
  [worldwide, [...accepting, ['follow.agreement']], ['read.agreement.label', {label: 'Terms'}], 'has no `Terms`'],
  [worldwide, accepting, ['check.label', {label: 'I have read the agreement'}]],
  [worldwide, accepting, ['check.label', {label: 'I agree'}], 'has no `I agree`'],
  [china, [['signed-in'], ['offer.plain'], ['place.mail'], ['follow.link']], ['check.label', {label: 'Yes'}]],
  [worldwide, deletable, ['check.acknowledgement'], 'has no box to acknowledge an agreement'],
  [worldwide, [...accepting, ['follow.agreement']], ['expect.agreement']],
  [worldwide, accepting, ['expect.agreement'], 'shows no agreement'],
  // an order
  [worldwide, deletable, ['complete.order'], 'has no order to complete'],
  [worldwide, wizard, ['complete.order']],
  [worldwide, wizard, ['complete.providers-page'], 'is not the providers page yet'],
  // what the customers of a partner have
  [partnerCenter, subscription, ['choose.status', {label: 'Suspended'}]],
  [partnerCenter, subscription, ['choose.status', {label: 'Active'}], '`Active` is disabled'],
  [partnerCenter, subscription, ['expect.status'], 'The subscription `Business Standard` is still active'],
  [partnerCenter, [...subscription, ['press', {label: 'Suspended'}]], ['expect.status']],
  [partnerCenter, customer, ['expect.customer']],
  [partnerCenter, customer, ['place.partner-center']],
  [partnerCenter, customer, ['place.admin-center'], 'in Partner Center, and the text speaks of the admin center'],
  [partnerCenter, customer, ['expect.customer.none'], 'still shows the customer'],
  [partnerCenter, customer, ['expect.subscription.none'], 'still shows the subscription'],
  [partnerCenter, customer.slice(0, 3), ['expect.subscription.none']],
  [partnerCenter, customer.slice(0, 3), ['expect.customer'], 'does not show the customer'],
  // partners
  [worldwide, deletable, ['place.admin-center']],
  [worldwide, deletable, ['place.partner-center'], 'in the admin center, and the text speaks of Partner Center'],
  [worldwide, deletable, ['expect.partner']],
  [worldwide, deletable, ['expect.partner.none'], 'still shows the partner'],
  [worldwide, deletable, ['expect.partners']],
  [worldwide, [['signed-in'], ['relationships.none'], ...partners], ['expect.partners']],
  [worldwide, search, ['expect.partners'], 'does not list the partners'],
  [worldwide, deletable, ['expect.partners.none'], 'still shows a partner'],
  [worldwide, [['signed-in'], ['relationships.none'], ...partners], ['expect.partners.none']],
  [worldwide, deletable, ['expect.partner-details'], 'does not show the details of the partner'],
  [worldwide, [...deletable, ['select.partner']], ['expect.partner-details']],
  [worldwide, deletable, ['expect.partner-details.optional']],
  [worldwide, deletable, ['expect.relationship']],
  [worldwide, deletable, ['expect.relationship.none'], 'The relationship is still active'],
  [worldwide, invitation, ['expect.relationship'], 'The relationship is not active'],
  [worldwide, deletable, ['expect.admin-roles']],
  [worldwide, deletable, ['expect.admin-roles.none'], 'The partner still has admin roles'],
  [worldwide, invitation, ['expect.admin-roles'], 'The partner has no admin roles'],
  [worldwide, accepted, ['expect.delegated-administrator']],
  [worldwide, invitation, ['expect.delegated-administrator'], 'The partner is still not a delegated administrator'],
  // what pages say
  [worldwide, accepted, ['expect.page', {label: 'Partner relationships'}]],
  [worldwide, accepting, ['expect.page', {label: 'Partner relationships'}], 'is not the page `Partner relationships`'],
  [worldwide, deletable, ['expect.message.none', {label: "There's nothing here."}]],
  [
    worldwide,
    [['signed-in'], ['relationships.none'], ...partners],
    ['expect.message.none', {label: "There's nothing here."}],
    "shows `There's nothing here.`"
  ]
]

describe('phrases on the model', () => {
  for (const [setting, before, phrase, message] of cases) {
    const [key, values] = phrase
    const what = `${key}${values?.label === undefined ? '' : ` ${values.label}`}`
    it(`should ${message === undefined ? 'carry out' : `stop, ${message}`}: ${what}`, async () => {
      const {problems, stoppedAt} = await run(setting, [...before, phrase])
      expect(stoppedAt, JSON.stringify(problems)).to.equal(message === undefined ? null : key)
      if (message === undefined) return
      expect(problems.at(-1)?.message).to.include(message)
      expect(problems.at(-1)?.verdict).to.equal('fails')
    })
  }

  it('should fail a text that has a button ticked', async () => {
    const {problems, stoppedAt} = await run(worldwide, [
      ...deletable,
      ['select.partner'],
      ['check.label', {label: 'Remove admin roles'}]
    ])
    expect(stoppedAt).to.equal('end')
    expect(problems.map(({rule, verdict}) => [rule, verdict])).to.deep.equal([['wrong-control-kind', 'fails']])
  })

  it('should say that a partner of a subscription is gone, though others are listed', async () => {
    const before: Said[] = [
      ['signed-in'],
      ['subscriptions.one'],
      ['partner-of-record.set'],
      ['navigate', {path: ['Billing', 'Your products']}],
      ['press', {label: 'Products'}],
      ['select.subscription']
    ]
    expect((await run(worldwide, [...before, ['expect.partner.none']])).stoppedAt).to.equal('expect.partner.none')
    const after: Said[] = [...before, ['press', {label: 'Remove'}], ['expect.partner.none'], ['expect.partner-id.none']]
    expect(await run(worldwide, after)).to.deep.equal({problems: [], stoppedAt: null})
  })

  it('should take the oldest Partner Center for a document that is older', async () => {
    const said: Said[] = [['signed-in.partner-center'], ['customer.reseller'], ['sold.one']]
    const older = {...partnerCenter, release: '2020-05'}
    expect(await run(older, [...said, ['navigate', {path: ['Customers']}]])).to.deep.equal({
      problems: [],
      stoppedAt: null
    })
  })
})
