import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  type Command,
  decideEditor,
  emptySystem,
  execute,
  openEditor,
  type Refusal,
  type RefusalCode,
  refusalCodes,
  type System
} from '../partner-management/index.js'
import {
  act,
  openLink,
  openMail,
  type PortalOutcome,
  type PortalRefusal,
  type PortalRefusalCode,
  type PortalSetting,
  portalLanguages,
  portalProblem,
  portalRefusalCodes,
  refusalText,
  signIn,
  signInPartner
} from './index.js'
import {refusalCatalogue} from './labels/load.js'
import {placeholdersOf} from './labels/placeholder.js'
import {Admin, after, systemOf} from './testing/visitors.js'

const worldwide: PortalSetting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'}
const germany = {...worldwide, cloud: 'o365-germany'}

describe('sentences of refusals', () => {
  const provoked: Array<Refusal | PortalRefusal> = [...domainRefusals(), ...portalRefusals()]

  it('should be about refusals that there are: every code can be provoked', () => {
    const codes: readonly string[] = [...refusalCodes, ...portalRefusalCodes]
    const seen = new Set<string>(provoked.map(({code}) => code))
    expect(codes.filter((code) => !seen.has(code))).to.deep.equal([])
  })

  for (const language of portalLanguages) {
    it(`should name only values that the refusal holds: ${language}`, () => {
      const sentences = refusalCatalogue.get(language)
      const unknown = provoked.flatMap(({code, data}) =>
        placeholdersOf(sentences?.[code] ?? '')
          .filter((name) => !Object.hasOwn(data, name))
          .map((name) => `${code}: ${name}`)
      )
      expect(unknown).to.deep.equal([])
    })

    it(`should be whole sentences: ${language}`, () => {
      for (const refusal of provoked) {
        expect(refusalText(refusal, language), refusal.code).to.match(/^[\p{Lu}\p{Pi}\p{Pf}\p{Ps}].{20,}\.$/u)
        expect(refusalText(refusal, language), refusal.code).not.to.match(/[{}]|undefined/)
      }
    })

    it(`should all differ from each other: ${language}`, () => {
      const sentences = Object.values(refusalCatalogue.get(language) ?? {})
      expect(sentences).to.deep.equal([...new Set(sentences)])
    })
  }

  it('should be in the language of their file, not copied from another', () => {
    for (const code of [...refusalCodes, ...portalRefusalCodes]) {
      const sentences = portalLanguages.map((language) => refusalCatalogue.get(language)?.[code])
      expect(sentences, code).to.deep.equal([...new Set(sentences)])
    }
  })
})

/** Refusals by the command that is refused with them. */
function domainRefusals(): Refusal[] {
  return [...refusedCommands().map(([code, command, system]) => refusalOf(code, command, system)), ...editorRefusals()]
}

function refusalOf(code: RefusalCode, command: Command, system: System): Refusal {
  const execution = execute(system, command)
  if (execution.ok || execution.refusal.code !== code) {
    throw new Error(`${command.type}: ${execution.ok ? 'carried out' : execution.refusal.code}, expected ${code}`)
  }
  return execution.refusal
}

function editorRefusals(): Refusal[] {
  const context = {partnerOfRecord: null, isKnown: () => false}
  return (['checkPartnerId', 'submitPartnerId'] as const).flatMap((type) => {
    const decision = decideEditor({type}, openEditor(null), context)
    return decision.ok ? [] : [decision.refusal]
  })
}

/** Every code that the system itself refuses with, and a command that it refuses so. */
function refusedCommands(): Array<[RefusalCode, Command, System]> {
  const w = {tenantId: 'w'} as const
  const offered = {tenantId: 'c', offerId: 'offer'} as const
  const terms = {id: 'sub-new', name: 'Plan', product: 'Plan', cost: '€ 1', kind: 'paid'} as const
  const invite = {type: 'sendInvitation', ...w, includesAdminRoles: false} as const
  const order = {tenantId: 'w', orderId: 'order'} as const
  const lines = [{productId: 'business-premium', subscriptionId: 'sub-ordered'}]
  const contact = {
    type: 'sendContactRequest',
    tenantId: 'w',
    location: '',
    organizationSize: '1-9',
    keywords: '',
    businessNeeds: 'Mail'
  } as const
  const bought = {type: 'makeCustomerPurchase', ...w, product: 'VM'} as const
  const base = after(
    emptySystem,
    {type: 'registerTenant', tenantId: 'w', name: 'Adatum', cloud: 'o365-worldwide', adminCenter: 'new'},
    {type: 'registerTenant', tenantId: 'c', name: 'Lucerne', cloud: 'o365-21vianet'},
    ...['direct', 'other'].map(
      (partnerId): Command => ({
        ...{type: 'registerPartner', partnerId, name: partnerId, kind: 'directPartner'},
        clouds: ['o365-worldwide', 'o365-21vianet']
      })
    ),
    {type: 'registerPartner', partnerId: 'german', name: 'German', clouds: ['o365-germany']},
    {type: 'registerPartner', partnerId: 'small', name: 'Small', clouds: ['o365-worldwide'], kind: 'indirectReseller'},
    {type: 'addSubscription', ...w, subscription: {...terms, id: 'sub'}},
    {type: 'addSubscription', tenantId: 'c', subscription: {...terms, id: 'sub'}},
    {type: 'createUser', ...w, user: {id: 'user', name: 'User'}},
    {type: 'sendOffer', ...offered, partnerId: 'direct', kind: 'plain'},
    {...invite, invitationId: 'open', partnerId: 'other', relationshipType: 'lob'},
    {type: 'startOrder', ...order, lines}
  )
  const plus = (...commands: Command[]) => after(base, ...commands)
  const joined = (partnerId: string, relationshipType: 'reseller' | 'advisor') =>
    plus(
      {...invite, invitationId: 'in', partnerId, relationshipType},
      {type: 'followInvitationLink', ...w, invitationId: 'in'},
      {type: 'acceptInvitation', ...w, invitationId: 'in', acknowledged: true}
    )
  const reseller = joined('direct', 'reseller')
  const advisor = joined('direct', 'advisor')
  const sold = after(reseller, {type: 'purchaseSubscription', ...w, partnerId: 'direct', subscription: terms})
  const purchased = (kind: 'reservation' | 'software') =>
    after(reseller, {...bought, partnerId: 'direct', purchaseId: 'vm', kind})
  const direct = {...w, partnerId: 'direct'} as const
  const suspend = {type: 'suspendSubscription', ...direct, subscriptionId: 'sub-new'} as const
  const remove = {type: 'removeResellerRelationship', ...direct} as const
  const orphan = plus(
    {type: 'sendOffer', ...offered, offerId: 'second', partnerId: 'other', kind: 'plain'},
    {type: 'followOfferLink', ...offered, offerId: 'second'},
    {type: 'authorizeOffer', ...offered, offerId: 'second'}
  )
  return [
    ['unknown-command', {type: 'dance'} as unknown as Command, base],
    ['unknown-value', {...invite, ...direct, invitationId: 'x', relationshipType: 'friend' as 'lob'}, base],
    ['unknown-tenant', {type: 'openAgreement', tenantId: 'x'}, base],
    ['unknown-partner', {type: 'deletePartner', ...w, partnerId: 'x'}, base],
    ['unknown-subscription', {type: 'removePartnerOfRecord', ...w, subscriptionId: 'x'}, base],
    ['unknown-offer', {type: 'followOfferLink', tenantId: 'c', offerId: 'x'}, base],
    ['unknown-invitation', {type: 'cancelInvitation', ...w, invitationId: 'x'}, base],
    ['unknown-order', {type: 'continueOrder', ...w, orderId: 'x'}, base],
    ['unknown-purchase', {type: 'cancelCustomerPurchase', ...direct, purchaseId: 'x'}, base],
    ['tenant-exists', {type: 'registerTenant', ...w, name: 'W', cloud: 'o365-worldwide'}, base],
    ['partner-exists', {type: 'registerPartner', partnerId: 'direct', name: 'D', clouds: []}, base],
    ['user-exists', {type: 'createUser', ...w, user: {id: 'user', name: 'U'}}, base],
    ['subscription-exists', {type: 'addSubscription', ...w, subscription: {...terms, id: 'sub'}}, base],
    ['subscription-exists', {type: 'startOrder', ...order, orderId: 'x', lines: [...lines, ...lines]}, base],
    ['offer-exists', {type: 'sendOffer', ...offered, partnerId: 'direct', kind: 'plain'}, base],
    ['invitation-exists', {...invite, ...direct, invitationId: 'open', relationshipType: 'lob'}, base],
    ['order-exists', {type: 'startOrder', ...order, lines}, base],
    ['purchase-exists', {...bought, ...direct, purchaseId: 'vm', kind: 'software'}, purchased('software')],
    [
      'contact-request-exists',
      {...contact, requestId: 'x', providers: ['direct']},
      plus({type: 'requestAssistance', ...w, requestId: 'x', providers: []})
    ],
    [
      'mail-exists',
      {type: 'requestAgreement', tenantId: 'c', partnerId: 'other', mailId: 'm'},
      after(orphan, {type: 'requestAgreement', tenantId: 'c', partnerId: 'other', mailId: 'm'})
    ],
    ['relationship-exists', {...invite, ...direct, invitationId: 'x', relationshipType: 'lob'}, reseller],
    ['relationship-exists', {...invite, invitationId: 'x', partnerId: 'other', relationshipType: 'lob'}, base],
    ['clock-runs-back', {type: 'setClock', now: '2019-12-31T00:00:00.000Z'}, base],
    ['admin-center-is-new', {type: 'turnOnNewAdminCenter', ...w}, base],
    ['partner-not-authorized', {type: 'setPartnerOfRecord', ...w, subscriptionId: 'sub', partnerId: 'german'}, base],
    ['not-permitted', {type: 'createUser', ...direct, user: {id: 'x', name: 'X'}}, reseller],
    ['no-active-relationship', {type: 'removeAdminRoles', ...direct}, base],
    ['no-partner-of-record', {type: 'removePartnerOfRecord', ...w, subscriptionId: 'sub'}, base],
    [
      'only-partner-starts-add',
      {type: 'setPartnerOfRecord', tenantId: 'c', subscriptionId: 'sub', partnerId: 'direct'},
      base
    ],
    [
      'only-partner-starts-add',
      {type: 'nameOrderPartner', tenantId: 'c', orderId: 'order', partnerId: 'direct'},
      plus(
        {type: 'startOrder', tenantId: 'c', orderId: 'order', lines},
        {type: 'continueOrder', tenantId: 'c', orderId: 'order'}
      )
    ],
    ['cloud-without-offers', {type: 'sendOffer', ...direct, offerId: 'x', kind: 'plain'}, base],
    ['offer-not-open', {type: 'authorizeOffer', ...offered}, base],
    ['offer-without-account', {type: 'createOfferedAccount', ...offered}, base],
    ['invitation-not-open', {type: 'acceptInvitation', ...w, invitationId: 'open', acknowledged: true}, base],
    [
      'type-without-admin-roles',
      {...invite, ...direct, invitationId: 'x', relationshipType: 'lob', includesAdminRoles: true},
      base
    ],
    ['no-admin-roles', {type: 'removeAdminRoles', ...direct}, reseller],
    ['agreement-accepted', {type: 'acceptAgreement', ...w, acknowledged: true}, reseller],
    [
      'agreement-not-accepted',
      {type: 'manageSubscription', tenantId: 'c', partnerId: 'other', subscriptionId: 'sub', name: 'X'},
      orphan
    ],
    ['agreement-not-acknowledged', {type: 'acceptAgreement', ...w, acknowledged: false}, base],
    ['order-not-open', {type: 'completeOrder', ...order}, base],
    ['no-provider-chosen', {...contact, requestId: 'x', providers: []}, base],
    ['only-partner-ends-relationship', {type: 'deletePartner', ...direct}, reseller],
    ['relationship-ends-otherwise', {type: 'endRelationship', ...direct}, reseller],
    ['not-a-reseller-relationship', remove, advisor],
    ['partner-kind-not-allowed', {...remove, partnerId: 'small'}, joined('small', 'reseller')],
    ['active-subscriptions', remove, sold],
    ['open-reservations', remove, purchased('reservation')],
    ['open-software-purchases', remove, purchased('software')],
    [
      'purchase-cancelled',
      {type: 'cancelCustomerPurchase', ...direct, purchaseId: 'vm'},
      after(purchased('software'), {type: 'cancelCustomerPurchase', ...direct, purchaseId: 'vm'})
    ],
    ['not-sold-by-partner', {...suspend, subscriptionId: 'sub'}, reseller],
    ['subscription-not-active', suspend, after(sold, suspend)]
  ]
}

/** Refusals of the portal by what is done there. */
function portalRefusals(): PortalRefusal[] {
  const admin = new Admin(worldwide)
  const legacy = signIn(systemOf(worldwide.cloud, {legacy: true}), 't')
  const elsewhere = signIn(systemOf(worldwide.cloud), 't')
  const editor = new Admin(germany, {subscriptions: ['1000001']}).link('847745').press('link', 'lnk.editPor')
  const withoutPartner = {...editor.clear('fld.partnerIdBox').state, system: systemOf(germany.cloud)}
  const expected: Array<[PortalRefusalCode, PortalOutcome]> = [
    ['not-signed-in', act(elsewhere, germany, 'x', {kind: 'press'})],
    ['not-signed-in', act(signInPartner(elsewhere.system, '1000001'), worldwide, 'x', {kind: 'press'})],
    ['no-such-page', openLink(legacy, worldwide, '842054')],
    [
      'no-such-page',
      openMail(signInPartner(elsewhere.system, '1000001'), {...worldwide, cloud: 'partner-center', release: '2021-03'})
    ],
    ['no-such-control', act(admin.state, worldwide, 'x', {kind: 'press'})],
    ['disabled-control', act(withoutPartner, germany, 'btn.submit', {kind: 'press'})],
    ['wrong-operation', act(admin.state, worldwide, 'main', {kind: 'press'})],
    ['no-such-link', openLink(admin.state, worldwide, '1')],
    ['refused-by-system', {ok: false, refusal: {code: 'refused-by-system', data: {reason: 'x', command: 'y'}}}]
  ]
  return [...expected.flatMap(([code, outcome]) => portalRefusalOf(code, outcome)), ...noPortal()]
}

function portalRefusalOf(code: PortalRefusalCode, outcome: PortalOutcome): PortalRefusal[] {
  if (outcome.ok || outcome.refusal.code !== code) throw new Error(`Unexpected ${JSON.stringify(outcome)}, not ${code}`)
  return [outcome.refusal]
}

function noPortal(): PortalRefusal[] {
  const settings = [{release: '1999-01'}, {language: 'xx'}, {cloud: 'moon'}]
  return settings.flatMap((part) => portalProblem({...worldwide, ...part}) ?? [])
}
