import {describe, it} from 'node:test'
import {expect} from 'chai'
import {commandTypes} from './command-shape.js'
import {type Command, emptySystem} from './index.js'
import {contoso, given, refusal, terms, untyped, worldwide} from './testing/given.js'

const order = {type: 'startOrder', tenantId: 'w', orderId: 'o'}
const add = {type: 'addSubscription', tenantId: 'w'}
const user = {type: 'createUser', tenantId: 'w'}
const line = {productId: 'enterprise-e3', subscriptionId: 's'}

describe('shape of a command', () => {
  for (const [command, name] of [
    [undefined, 'undefined'],
    [null, 'null'],
    ['setClock', 'setClock'],
    [7, '7'],
    [true, 'true'],
    [Symbol('x'), 'Symbol(x)'],
    [() => 'setClock', 'function'],
    [[], 'undefined'],
    [{}, 'undefined'],
    [{type: 'dance'}, 'dance'],
    [{type: ''}, ''],
    [{type: 'toString'}, 'toString'],
    [{type: '__proto__'}, '__proto__'],
    [{type: null}, 'null'],
    [{type: ['setClock']}, 'list'],
    [{type: Object.create(null)}, 'object']
  ] as const) {
    it(`should refuse what is no command, with its name: ${name}`, () => {
      expect(refusal(emptySystem, untyped<Command>(command))).to.deep.equal({
        code: 'unknown-command',
        data: {command: name}
      })
    })
  }

  for (const [command, field, value, expected] of [
    [{type: 'setClock'}, 'now', 'undefined', 'text'],
    [{type: 'setClock', now: 2020}, 'now', '2020', 'text'],
    [{type: 'setClock', now: new Date(0)}, 'now', 'object', 'text'],
    [{...worldwide, tenantId: {}}, 'tenantId', 'object', 'text'],
    [{...worldwide, adminCenter: null}, 'adminCenter', 'null', 'text'],
    [{...worldwide, billingAccounts: 'A'}, 'billingAccounts', 'A', 'a list of texts'],
    [{...worldwide, billingAccounts: ['A', 7]}, 'billingAccounts', 'list', 'a list of texts'],
    // A hole that `every` would pass over.
    [{...worldwide, billingAccounts: new Array(1)}, 'billingAccounts', 'list', 'a list of texts'],
    [{...contoso, clouds: undefined}, 'clouds', 'undefined', 'a list of texts'],
    [{type: 'shareMpsaPurchases', tenantId: 'w', shares: 'no'}, 'shares', 'no', 'true or false'],
    [{type: 'acceptAgreement', tenantId: 'w', acknowledged: 1}, 'acknowledged', '1', 'true or false'],
    [{...add, subscription: terms('s'), soldBy: 7}, 'soldBy', '7', 'text or null'],
    [{...add, subscription: terms('s'), soldBy: false}, 'soldBy', 'false', 'text or null'],
    [add, 'subscription', 'undefined', 'an object'],
    [{...add, subscription: null}, 'subscription', 'null', 'an object'],
    [{...add, subscription: {...terms('s'), cost: 10n}}, 'subscription.cost', '10', 'text'],
    [{...user, user: 'ann'}, 'user', 'ann', 'an object'],
    [{...user, user: {id: 'ann'}}, 'user.name', 'undefined', 'text'],
    [order, 'lines', 'undefined', 'a list'],
    [{...order, lines: 'moon'}, 'lines', 'moon', 'a list'],
    [{...order, lines: {length: 1}}, 'lines', 'object', 'a list'],
    [{...order, lines: [line, null]}, 'lines', 'null', 'an object'],
    [{...order, lines: new Array(1)}, 'lines', 'undefined', 'an object'],
    [{...order, lines: [line, {productId: 'p'}]}, 'lines.subscriptionId', 'undefined', 'text']
  ] as const) {
    it(`should refuse a field that is not of its kind: ${command.type} ${field} ${value}`, () => {
      expect(refusal(given(worldwide), untyped<Command>(command))).to.deep.equal({
        code: 'unknown-value',
        data: {field, value, expected: [expected]}
      })
    })
  }

  for (const command of [
    {...contoso, kind: undefined, services: undefined},
    {...add, subscription: terms('s'), status: undefined, soldBy: null, partnerOfRecord: undefined},
    {...add, subscription: terms('s'), more: {than: 'asked'}},
    {...order, lines: [line]}
  ]) {
    it(`should take what leaves out what may be left out: ${JSON.stringify(command)}`, () => {
      expect(refusal(given(worldwide), untyped<Command>(command))).to.equal('carried out')
    })
  }

  it('should be known for every type of command', () => {
    expect([...commandTypes].sort()).to.deep.equal([
      'acceptAgreement',
      'acceptInvitation',
      'addRelationship',
      'addSubscription',
      'addSupportContact',
      'authorizeOffer',
      'cancelCustomerPurchase',
      'cancelInvitation',
      'completeOrder',
      'continueOrder',
      'createOfferedAccount',
      'createUser',
      'deletePartner',
      'endRelationship',
      'followInvitationLink',
      'followOfferLink',
      'makeCustomerPurchase',
      'manageSubscription',
      'nameOrderPartner',
      'openAgreement',
      'purchaseSubscription',
      'registerPartner',
      'registerTenant',
      'removeAdminRoles',
      'removePartnerOfRecord',
      'removeResellerRelationship',
      'requestAgreement',
      'requestAssistance',
      'sendContactRequest',
      'sendInvitation',
      'sendOffer',
      'setClock',
      'setPartnerOfRecord',
      'shareMpsaPurchases',
      'startOrder',
      'suspendSubscription',
      'turnOnNewAdminCenter'
    ])
  })

  for (const type of commandTypes) {
    it(`should have fields without which it is refused: ${type}`, () => {
      const refused = refusal(given(contoso, worldwide), untyped<Command>({type}))
      expect(refused).to.have.property('code', 'unknown-value')
      expect(refused).to.have.nested.property('data.value', 'undefined')
    })
  }
})
