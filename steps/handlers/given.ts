import {presuppose, signIn, signInToPartnerCenter} from '../given.js'
import type {Handler} from './types.js'

/** The state that a procedure presupposes. */
export const givenHandlers = {
  'signed-in': (world) => signIn(world),
  'signed-in.partner-center': (world) => signInToPartnerCenter(world),
  'subscriptions.none': (world) => presuppose(world, {subscriptions: 'none'}),
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
  'needs.known': (world) => presuppose(world, {}),
  'invitation.received': (world) => presuppose(world, {invitation: 'with-admin-roles'}),
  'agreement.open': (world) => presuppose(world, {}),
  'agreement.requested': (world) => presuppose(world, {agreementRequest: true}),
  'partner.present': (world) => presuppose(world, {partner: 'reseller'}),
  'partner.admin-roles': (world) => presuppose(world, {partner: 'withAdminRoles'}),
  'partner.delegated-administrator': (world) => presuppose(world, {partner: 'delegatedAdministrator'}),
  'customer.reseller': (world) => presuppose(world, {resells: true}),
  'sold.none': (world) => presuppose(world, {sold: 'none'}),
  'sold.one': (world) => presuppose(world, {sold: 'one'}),
  'sold.several': (world) => presuppose(world, {sold: 'several'})
} as const satisfies Readonly<Record<string, Handler>>
