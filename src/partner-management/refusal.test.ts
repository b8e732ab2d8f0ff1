import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  type Command,
  decideEditor,
  type EditorCommand,
  openEditor,
  type Refusal,
  type RefusalCode,
  refusalCodes
} from './index.js'
import {
  agreed,
  authorized,
  contoso,
  existing,
  given,
  litware,
  northwind,
  refusal,
  sold,
  subscription,
  terms,
  untyped,
  vianet,
  worldwide
} from './testing/given.js'

const start = [contoso, litware, northwind, worldwide, vianet] as const
const w = {tenantId: 'w'} as const
const pair = {...w, partnerId: '400'} as const
const selling = [existing('w', '400', 'resellerDelegatedAdmin', 'granted'), agreed('w')] as const
const user = {type: 'createUser', ...w, user: {id: 'u', name: 'U'}} as const
const invitation = {...w, invitationId: 'i'} as const
const invite = {type: 'sendInvitation', ...invitation, partnerId: '100', relationshipType: 'lob'} as const
const send = {...invite, includesAdminRoles: false} as const
const offer = {tenantId: 'c', offerId: 'o'} as const
const order = {...w, orderId: 'o'} as const
const lines = [{productId: 'enterprise-e3', subscriptionId: 's'}]
const begin = {type: 'startOrder', ...order, lines} as const
const purchase = {...pair, purchaseId: 'p'} as const
const make = {type: 'makeCustomerPurchase', ...purchase, kind: 'reservation', product: 'VM'} as const
const cancel = {type: 'cancelCustomerPurchase', ...purchase} as const
const request = {type: 'requestAssistance', ...w, requestId: 'r', providers: []} as const
const choose = {location: '', organizationSize: '1-9', keywords: '', businessNeeds: 'Help'} as const
const mail = {type: 'requestAgreement', ...pair, mailId: 'm'} as const
const remove = {type: 'removeResellerRelationship', ...pair} as const
const suspend = {type: 'suspendSubscription', ...pair, subscriptionId: 's'} as const
const set = {type: 'setPartnerOfRecord', ...w, subscriptionId: 's', partnerId: '100'} as const

/** One way to each code: what was before, what is asked, and what the refusal says. */
const ways: Readonly<Record<RefusalCode, [readonly Command[], Command | EditorCommand, Refusal['data']]>> = {
  'unknown-command': [[], untyped({type: 'dance'}), {command: 'dance'}],
  'unknown-value': [
    [],
    {...user, user: {id: '', name: 'U'}},
    {field: 'user.id', value: '', expected: ['text that is not empty']}
  ],
  'unknown-tenant': [[], {type: 'openAgreement', tenantId: 'x'}, {tenantId: 'x'}],
  'unknown-partner': [[], {...set, partnerId: '9', subscriptionId: 'a'}, {partnerId: '9'}],
  'unknown-subscription': [[], set, {...w, subscriptionId: 's'}],
  'unknown-offer': [[], {type: 'followOfferLink', ...offer}, offer],
  'unknown-invitation': [[], {type: 'cancelInvitation', ...invitation}, invitation],
  'unknown-order': [[], {type: 'completeOrder', ...order}, order],
  'unknown-purchase': [[], cancel, purchase],
  'tenant-exists': [[], worldwide, w],
  'partner-exists': [[], contoso, {partnerId: '100'}],
  'user-exists': [[user], user, {...w, userId: 'u'}],
  'subscription-exists': [[], subscription('w', 'a'), {...w, subscriptionId: 'a'}],
  'offer-exists': [authorized('c', '300'), {type: 'sendOffer', ...offer, partnerId: '300', kind: 'plain'}, offer],
  'invitation-exists': [[send], send, invitation],
  'order-exists': [[begin], begin, order],
  'purchase-exists': [[...selling, make], make, {...w, purchaseId: 'p'}],
  'contact-request-exists': [[request], request, {...w, requestId: 'r'}],
  'mail-exists': [[existing('w', '400', 'lob'), mail], mail, {...w, mailId: 'm'}],
  'relationship-exists': [selling, existing('w', '400', 'lob'), {...pair, status: 'active'}],
  'clock-runs-back': [
    [],
    {type: 'setClock', now: '2019-12-31T23:59:59.999Z'},
    {now: '2019-12-31T23:59:59.999Z', before: '2020-01-01T00:00:00.000Z'}
  ],
  'admin-center-is-new': [[], {type: 'turnOnNewAdminCenter', ...w}, w],
  'partner-not-authorized': [
    [],
    {...send, partnerId: '300'},
    {partnerId: '300', cloud: 'o365-worldwide', clouds: ['o365-21vianet']}
  ],
  'not-permitted': [
    [existing('w', '400', 'advisor')],
    {...user, partnerId: '400'},
    {...pair, relationshipType: 'advisor', needed: ['createUser']}
  ],
  'no-active-relationship': [[], {type: 'deletePartner', ...pair}, pair],
  'no-partner-of-record': [[], {type: 'removePartnerOfRecord', ...w, subscriptionId: 'a'}, {...w, subscriptionId: 'a'}],
  'only-partner-starts-add': [
    [subscription('c', 's')],
    {...set, tenantId: 'c', partnerId: '300'},
    {tenantId: 'c', subscriptionId: 's', cloud: 'o365-21vianet'}
  ],
  'cloud-without-offers': [[], {type: 'sendOffer', ...offer, ...pair, kind: 'plain'}, {...w, cloud: 'o365-worldwide'}],
  'offer-not-open': [
    authorized('c', '300'),
    {type: 'authorizeOffer', ...offer},
    {offerId: 'o', status: 'authorized', expected: ['authorizing']}
  ],
  'offer-without-account': [
    authorized('c', '300'),
    {type: 'createOfferedAccount', ...offer},
    {offerId: 'o', kind: 'plain'}
  ],
  'invitation-not-open': [
    [send],
    {type: 'acceptInvitation', ...invitation, acknowledged: true},
    {invitationId: 'i', status: 'sent', expected: ['opened']}
  ],
  'type-without-admin-roles': [[], {...send, includesAdminRoles: true}, {relationshipType: 'lob'}],
  'no-admin-roles': [[existing('w', '400', 'lob')], {type: 'removeAdminRoles', ...pair}, pair],
  'agreement-accepted': [[agreed('w')], agreed('w'), w],
  'agreement-not-accepted': [[existing('w', '400', 'reseller')], make, w],
  'agreement-not-acknowledged': [[], {type: 'acceptAgreement', ...w, acknowledged: false}, w],
  'order-not-open': [
    [begin],
    {type: 'completeOrder', ...order},
    {orderId: 'o', status: 'reviewing', expected: ['placing']}
  ],
  'no-provider-chosen': [[], {type: 'sendContactRequest', ...w, requestId: 'r', providers: [], ...choose}, w],
  'nothing-to-check': [[], {type: 'checkPartnerId'}, {}],
  'nothing-to-submit': [[], {type: 'submitPartnerId'}, {value: ''}],
  'only-partner-ends-relationship': [
    selling,
    {type: 'deletePartner', ...pair},
    {...pair, relationshipType: 'resellerDelegatedAdmin'}
  ],
  'relationship-ends-otherwise': [
    selling,
    {type: 'endRelationship', ...pair},
    {...pair, relationshipType: 'resellerDelegatedAdmin'}
  ],
  'not-a-reseller-relationship': [[existing('w', '400', 'lob')], remove, {...pair, relationshipType: 'lob'}],
  'partner-kind-not-allowed': [
    [existing('w', '100', 'reseller')],
    {...remove, partnerId: '100'},
    {partnerId: '100', kind: 'solutionProvider', expected: ['directPartner', 'indirectProvider']}
  ],
  'active-subscriptions': [[...selling, sold('w', 's', '400')], remove, {...pair, subscriptions: ['s']}],
  'open-reservations': [[...selling, make], remove, {...pair, purchases: ['p']}],
  'open-software-purchases': [[...selling, {...make, kind: 'software'}], remove, {...pair, purchases: ['p']}],
  'purchase-cancelled': [[...selling, make, cancel], cancel, {...w, purchaseId: 'p'}],
  'not-sold-by-partner': [[...selling, sold('w', 's', '100')], suspend, {...pair, subscriptionId: 's'}],
  'subscription-not-active': [[...selling, sold('w', 's', '400'), suspend], suspend, {...w, subscriptionId: 's'}]
}

describe('refusal', () => {
  for (const code of refusalCodes) {
    it(`should say ${code}, with what a message needs`, () => {
      const [before, command, data] = ways[code]
      const system = given(...start, subscription('w', 'a'), ...before)
      expect(isOfEditor(command) ? refusalOfEditor(command) : refusal(system, command)).to.deep.equal({code, data})
    })
  }

  it('should have no code that nothing comes to, and none twice', () => {
    expect(Object.keys(ways).sort()).to.deep.equal([...new Set<string>(refusalCodes)].sort())
    expect(refusalCodes).to.have.length(new Set(refusalCodes).size)
  })

  it('should be data that survives being written and read, lists of unknown subscriptions too', () => {
    const refused = refusal(given(...start, ...selling, sold('w', 's', '400'), sold('w', 't', '400')), remove)
    expect(JSON.parse(JSON.stringify(refused))).to.deep.equal({
      code: 'active-subscriptions',
      data: {...pair, subscriptions: ['s', 't']}
    })
  })

  it('should name first what the reader got wrong first: the tenant, the partner, the relationship, the rest', () => {
    const buy = {type: 'purchaseSubscription', ...pair, subscription: terms('')} as const
    const lob = existing('w', '400', 'lob')
    const reseller = existing('w', '400', 'reseller')
    const codes = [
      refusal(given(), buy),
      refusal(given(worldwide), buy),
      refusal(given(worldwide, northwind), buy),
      refusal(given(worldwide, northwind, lob), buy),
      refusal(given(worldwide, northwind, reseller), buy),
      refusal(given(worldwide, northwind, reseller, agreed('w')), buy)
    ].map((refused) => (refused === 'carried out' ? refused : refused.code))
    expect(codes).to.deep.equal([
      'unknown-tenant',
      'unknown-partner',
      'no-active-relationship',
      'not-permitted',
      'agreement-not-accepted',
      'unknown-value'
    ])
  })
})

function isOfEditor(command: Command | EditorCommand): command is EditorCommand {
  return command.type === 'checkPartnerId' || command.type === 'submitPartnerId' || command.type === 'typePartnerId'
}

/** Of an editor that was opened on a subscription without a partner of record. */
function refusalOfEditor(command: EditorCommand) {
  const decision = decideEditor(command, openEditor(null), {partnerOfRecord: null, isKnown: () => false})
  return decision.ok ? 'carried out' : decision.refusal
}
