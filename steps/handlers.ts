import type {PhraseKey} from '../parsers/index.js'
import {createAccount, expand, follow, followLink, press, readTerms, selectSubscription} from './actions/controls.js'
import {check, clear, clearField, typeInto, typeIntoField, uncheck} from './actions/fields.js'
import {navigate} from './actions/navigate.js'
import {
  lookAtPage,
  lookAtSide,
  lookAtSubscriptionPage,
  lookInMail,
  lookUnder,
  lookUnderObject
} from './actions/places.js'
import {presuppose, signIn} from './given.js'
import {
  hasNewPartner,
  hasNoPartner,
  hasOfferedSubscription,
  isAdministrator,
  othersAreUnchanged,
  seesNoRelationships,
  seesRelationships
} from './outcomes/goals.js'
import {seeMessage, seePartnerId, seePartners} from './outcomes/promises.js'
import type {ConformanceWorld} from './world.js'

/** Values of a phrase's parameters, as `phraseParameters` names them. */
export interface PhraseArguments {
  label: string
  path: readonly string[]
  link: string
}

type Handler = (world: ConformanceWorld, values: PhraseArguments) => Promise<void> | void

/** What every phrase does, whatever its language. */
export const handlers: Readonly<Record<PhraseKey, Handler>> = {
  'signed-in': (world) => signIn(world),
  'subscriptions.one': (world) => presuppose(world, {subscriptions: 'one'}),
  'subscriptions.several': (world) => presuppose(world, {subscriptions: 'several'}),
  'partner-of-record.none': (world) => presuppose(world, {hasPartnerOfRecord: false}),
  'partner-of-record.set': (world) => presuppose(world, {hasPartnerOfRecord: true}),
  'partner-id.known': (world) => presuppose(world, {}),
  'offer.plain': (world) => presuppose(world, {offer: 'plain'}),
  'offer.trial': (world) => presuppose(world, {offer: 'trial'}),
  'offer.purchase': (world) => presuppose(world, {offer: 'purchase'}),
  'relationships.some': (world) => presuppose(world, {relationships: 'some'}),
  'relationships.none': (world) => presuppose(world, {relationships: 'none'}),

  'place.page': (world, {label}) => lookAtPage(world, label),
  'place.page.subscription': (world) => lookAtSubscriptionPage(world),
  'place.group': (world, {label}) => lookUnder(world, label),
  'place.group.subscription-cost': (world) => lookUnderObject(world, 'subscription-cost'),
  'place.side': (world) => lookAtSide(world),
  'place.mail': (world) => lookInMail(world),

  navigate: (world, {path}) => navigate(world, path),
  'navigate.link': (world, {path, link}) => navigate(world, path, link),
  press: (world, {label}) => press(world, label),
  'press.tab': (world, {label}) => press(world, label, 'tab'),
  'press.button': (world, {label}) => press(world, label, 'button'),
  'press.link': (world, {label}) => press(world, label, 'link'),
  'press.menuitem': (world, {label}) => press(world, label, 'menuitem'),
  'press.radio': (world, {label}) => press(world, label, 'radio'),
  'press.checkbox': (world, {label}) => press(world, label, 'checkbox'),
  'press.switch': (world, {label}) => press(world, label, 'switch'),
  'press.row': (world, {label}) => press(world, label, 'row'),
  'press.box': (world, {label}) => press(world, label, 'box'),
  'press.option': (world, {label}) => press(world, label, 'option'),
  'expand.label': (world, {label}) => expand(world, label),
  'follow.label': (world, {label}) => press(world, label, 'link'),
  'follow.label.link': (world, {label, link}) => follow(world, label, link),
  'follow.link': (world) => followLink(world),
  'select.subscription': (world) => selectSubscription(world),
  'type.label': (world, {label}) => typeInto(world, label),
  'type.wording': (world, {label}) => typeIntoField(world, label),
  'clear.label': (world, {label}) => clear(world, label),
  'clear.wording': (world, {label}) => clearField(world, label),
  'check.label': (world, {label}) => check(world, label),
  'uncheck.label': (world, {label}) => uncheck(world, label),
  'read.terms': (world) => readTerms(world),
  'complete.account': (world) => createAccount(world),

  'expect.partner-id': (world) => seePartnerId(world),
  'expect.partner-id.page': (world, {label}) => seePartnerId(world, label),
  'expect.partners': (world) => seePartners(world),
  'expect.message': (world, {label}) => seeMessage(world, label),

  'outcome.partner-of-record.set': (world) => hasNewPartner(world),
  'outcome.partner-of-record.none': (world) => hasNoPartner(world),
  'outcome.other-subscriptions-unchanged': (world) => othersAreUnchanged(world),
  'outcome.delegated-administrator': (world) => isAdministrator(world),
  'outcome.offered-subscription': (world) => hasOfferedSubscription(world),
  'outcome.relationships-listed': (world) => seesRelationships(world),
  'outcome.no-relationships-listed': (world) => seesNoRelationships(world)
}
