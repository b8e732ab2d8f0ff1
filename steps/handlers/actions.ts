import {acknowledge, openAgreement, readAgreement, readAgreementCalled} from '../actions/agreement.js'
import {lookAtApplication} from '../actions/applications.js'
import {expand, follow, press, readTerms, selectPage} from '../actions/controls.js'
import {check, clear, clearField, typeInto, typeIntoField, uncheck} from '../actions/fields.js'
import {completeOrder, completeProvidersPage, createAccount, lookAtWizardStep} from '../actions/macros.js'
import {navigate} from '../actions/navigate.js'
import {
  followLink,
  selectCustomer,
  selectPartner,
  selectProduct,
  selectProvider,
  selectSubscription
} from '../actions/objects.js'
import {
  lookAtCustomerPage,
  lookAtMenu,
  lookAtNavigation,
  lookAtPage,
  lookAtPartnerPage,
  lookAtProvidersPage,
  lookAtSide,
  lookAtSubscriptionPage,
  lookInMail,
  lookUnder,
  lookUnderObject
} from '../actions/places.js'
import {chooseOrganizationSize, fillBusinessNeeds, typeKeywords, typeLocation} from '../actions/search.js'
import {waitForMail, waitForPartner} from '../actions/wait.js'
import type {Handler} from './types.js'

/** Where the reader looks. */
export const placeHandlers = {
  'place.page': (world, {label}) => lookAtPage(world, label),
  'place.page.subscription': (world) => lookAtSubscriptionPage(world),
  'place.page.partner': (world) => lookAtPartnerPage(world),
  'place.page.customer': (world) => lookAtCustomerPage(world),
  'place.page.providers': (world) => lookAtProvidersPage(world),
  'place.group': (world, {label}) => lookUnder(world, label),
  'place.group.subscription-cost': (world) => lookUnderObject(world, 'subscription-cost'),
  'place.admin-center': (world) => lookAtApplication(world, 'admin-center'),
  'place.partner-center': (world) => lookAtApplication(world, 'partner-center'),
  'place.side': (world) => lookAtSide(world),
  'place.navigation': (world) => lookAtNavigation(world),
  'place.menu': (world) => lookAtMenu(world),
  'place.mail': (world) => lookInMail(world),
  'place.wizard-step.1': (world) => lookAtWizardStep(world, 1),
  'place.wizard-step.2': (world) => lookAtWizardStep(world, 2),
  'place.wizard-step.3': (world) => lookAtWizardStep(world, 3),
  'place.wizard-step.4': (world) => lookAtWizardStep(world, 4)
} as const satisfies Readonly<Record<string, Handler>>

/** What the reader does. */
export const actionHandlers = {
  navigate: (world, {path}) => navigate(world, path),
  'navigate.link': (world, {path, link}) => navigate(world, path, link),
  'navigate.page': (world, {label}) => selectPage(world, label),
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
  'follow.agreement': (world) => openAgreement(world),
  'select.subscription': (world) => selectSubscription(world),
  'select.product': (world) => selectProduct(world),
  'select.provider': (world) => selectProvider(world),
  'select.customer': (world) => selectCustomer(world),
  'select.partner': (world) => selectPartner(world),
  'select.partner.optional': (world) => selectPartner(world),
  'choose.location': (world) => typeLocation(world),
  'choose.organization-size': (world) => chooseOrganizationSize(world),
  'choose.status': (world, {label}) => press(world, label, 'option'),
  'type.label': (world, {label}) => typeInto(world, label),
  'type.wording': (world, {label}) => typeIntoField(world, label),
  'type.location': (world) => typeLocation(world),
  'type.location.label': (world, {label}) => typeLocation(world, label),
  'type.keywords': (world) => typeKeywords(world),
  'type.keywords.label': (world, {label}) => typeKeywords(world, label),
  'fill.business-needs': (world) => fillBusinessNeeds(world),
  'clear.label': (world, {label}) => clear(world, label),
  'clear.wording': (world, {label}) => clearField(world, label),
  'check.label': (world, {label}) => check(world, label),
  'check.acknowledgement': (world) => acknowledge(world),
  'uncheck.label': (world, {label}) => uncheck(world, label),
  'read.terms': (world) => readTerms(world),
  'read.agreement': (world) => readAgreement(world),
  'read.agreement.label': (world, {label}) => readAgreementCalled(world, label),
  'wait.partner': (world) => waitForPartner(world),
  'wait.mail': (world) => waitForMail(world),
  'complete.account': (world) => createAccount(world),
  'complete.providers-page': (world) => completeProvidersPage(world),
  'complete.order': (world) => completeOrder(world)
} as const satisfies Readonly<Record<string, Handler>>
