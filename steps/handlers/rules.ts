import {presuppose} from '../given.js'
import {miss} from '../judge.js'
import {keepsRelationship} from '../outcomes/relationships.js'
import {
  administratorCan,
  hasAllAdministratorAbilities,
  hasNoAdministratorAbilities,
  hasNoAdminRoles,
  hasUserAccount,
  isGlobalAdministrator,
  isNoAdministrator,
  partnerCan,
  partnerCannot,
  worksAs
} from '../rules/abilities.js'
import {
  allowsManagement,
  allowsPurchase,
  cancelPurchases,
  refusedIds,
  refusesManagement,
  refusesPurchase,
  refusesPurchaseWithoutRelationship,
  seePurchases,
  sharePurchases,
  tryUnknownIds
} from '../rules/business.js'
import {typeCalled} from '../rules/names.js'
import {
  canDeletePartner,
  followOfferWithoutYes,
  hasWayToAdd,
  openAccount,
  openInvitation,
  openPartner,
  pressControl,
  removeRelationship,
  saysOneType,
  seeControl
} from '../rules/pages.js'
import {
  acceptAgreement,
  acceptInvitation,
  authorizeOffer,
  cancelInvitation,
  hasOpenAgreement,
  hasOpenRequest,
  isCancelled,
  mayRemoveAs,
  sendRequest,
  tryToDelete,
  usesNewAdminCenter,
  wasRefused
} from '../rules/relationships.js'
import type {Handler} from './types.js'

/** What rules presuppose, are tried with, and say (DOMAIN.md section 2). */
export const ruleHandlers = {
  'rule.old-admin-center': (world) => presuppose(world, {usesOldAdminCenter: true}),
  'rule.partner-of-type': (world, {label}) => presuppose(world, {partnerType: typeCalled(world, label)}),
  'rule.partner-without-agreement': (world) => presuppose(world, {partner: 'withAdminRoles', subscriptions: 'one'}),
  'rule.mpsa-partners': (world) => presuppose(world, {boughtUnderMpsa: true}),
  'rule.invitation-with-admin-roles': (world) => presuppose(world, {invitation: 'with-admin-roles'}),
  'rule.invitation-without-admin-roles': (world) => presuppose(world, {invitation: 'without-admin-roles'}),
  'rule.open-reservation': (world) => presuppose(world, {purchase: 'reservation'}),
  'rule.open-software-purchase': (world) => presuppose(world, {purchase: 'software'}),
  'rule.ended-relationship': (world) => presuppose(world, {resells: true, sold: 'none', isOver: true}),
  'rule.sold.one-of-one': (world) => presuppose(world, {sold: 'only'}),
  'rule.sold.one-of-two': (world) => presuppose(world, {sold: 'one'}),
  'rule.try-unknown-id': (world) => tryUnknownIds(world),
  'rule.try-to-delete-partner': (world) => tryToDelete(world),
  'rule.authorize-without-yes': (world) => followOfferWithoutYes(world),
  'rule.authorize-offer': (world) => authorizeOffer(world),
  'rule.open-partner': (world) => openPartner(world),
  'rule.open-invitation': (world) => openInvitation(world),
  'rule.accept-invitation': (world) => acceptInvitation(world),
  'rule.cancel-invitation': (world) => cancelInvitation(world),
  'rule.accept-agreement': (world) => acceptAgreement(world),
  'rule.remove-admin-roles': async (world) => {
    await openPartner(world)
    await pressControl(world, 'btn.removeAdminRoles')
  },
  'rule.remove-relationship': (world) => removeRelationship(world),
  'rule.cancel-purchases': (world) => cancelPurchases(world),
  'rule.share-purchases': (world) => sharePurchases(world),
  'rule.send-request': (world) => sendRequest(world),
  'rule.open-account': (world) => openAccount(world),
  'rule.id-refused': (world) => refusedIds(world),
  'rule.administrator-can': (world, {list}) => administratorCan(world, list),
  'rule.no-administrator-abilities': (world) => hasNoAdministratorAbilities(world),
  'rule.all-administrator-abilities': (world) => hasAllAdministratorAbilities(world),
  'rule.new-admin-center': (world) => usesNewAdminCenter(world),
  'rule.no-way-to-add': async (world) => {
    if (await hasWayToAdd(world)) miss(world, 'There is a field for the ID of a partner')
  },
  'rule.way-to-add': async (world) => {
    if (!(await hasWayToAdd(world))) miss(world, 'There is no field for the ID of a partner')
  },
  'rule.no-delegated-administrator': (world) => isNoAdministrator(world),
  'rule.delete-refused': (world) => wasRefused(world),
  'rule.control-disabled': (world, {label}) => seeControl(world, label, false),
  'rule.control-enabled': (world, {label}) => seeControl(world, label, true),
  'rule.one-type': (world) => saysOneType(world),
  'rule.partner-can': (world, {list}) => partnerCan(world, list),
  'rule.partner-cannot': (world, {list}) => partnerCannot(world, list),
  'rule.global-administrator': (world) => isGlobalAdministrator(world),
  'rule.user-account': (world) => hasUserAccount(world),
  'rule.purchases-hidden': (world) => seePurchases(world, false),
  'rule.purchases-shared': (world) => seePurchases(world, true),
  'rule.purchase-refused': (world) => refusesPurchase(world),
  'rule.purchase-allowed': (world) => allowsPurchase(world),
  'rule.management-refused': (world) => refusesManagement(world),
  'rule.management-allowed': (world) => allowsManagement(world),
  'rule.no-admin-roles': (world) => hasNoAdminRoles(world),
  'rule.invitation-cancelled': (world) => isCancelled(world),
  'rule.agreement-unchanged': (world) => hasOpenAgreement(world),
  'rule.works-as': (world, {label}) => worksAs(world, label),
  'rule.can-delete': async (world) => {
    if (!(await canDeletePartner(world))) miss(world, 'The partner cannot be deleted')
  },
  'rule.cannot-delete': async (world) => {
    if (await canDeletePartner(world)) miss(world, 'The partner can be deleted')
  },
  'rule.kind-may-remove': (world, {label}) => mayRemoveAs(world, label, true),
  'rule.kind-may-not-remove': (world, {label}) => mayRemoveAs(world, label, false),
  'rule.partner-purchase-refused': (world) => refusesPurchaseWithoutRelationship(world),
  'rule.own-admin-roles-gone': (world) => hasNoAdminRoles(world),
  'rule.removal-refused': (world) => keepsRelationship(world),
  'rule.link-inactive': (world, {label}) => seeControl(world, label, false),
  'rule.link-active': (world, {label}) => seeControl(world, label, true),
  'rule.request-sent': (world) => hasOpenRequest(world)
} as const satisfies Readonly<Record<string, Handler>>
