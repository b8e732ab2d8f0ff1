import {refuseWithoutAgreement} from './agreement.js'
import {refuseWithout} from './capability.js'
import {findPartner} from './partner.js'
import {accept, type Decision, refuse, refuseEmpty, refuseUnknown} from './refusal.js'
import type {System} from './system.js'
import {changeTenant, findTenant, type Tenant} from './tenant.js'

/** What a partner buys for a customer besides subscriptions: Azure reservations and software (R58, R59). */
export const customerPurchaseKinds = ['reservation', 'software'] as const
export type CustomerPurchaseKind = (typeof customerPurchaseKinds)[number]

/** A reservation or a software purchase; how to cancel one is in no document. */
export interface CustomerPurchase {
  readonly id: string
  readonly partnerId: string
  readonly kind: CustomerPurchaseKind
  readonly product: string
  readonly status: 'open' | 'cancelled'
}

export type CustomerPurchaseCommand =
  | {
      type: 'makeCustomerPurchase'
      tenantId: string
      partnerId: string
      purchaseId: string
      kind: CustomerPurchaseKind
      product: string
    }
  | {type: 'cancelCustomerPurchase'; tenantId: string; partnerId: string; purchaseId: string}

export type CustomerPurchaseEvent =
  | {type: 'customerPurchaseMade'; tenantId: string; purchase: CustomerPurchase}
  | {type: 'customerPurchaseCancelled'; tenantId: string; purchaseId: string}

/**
 * Decides what partners buy for a customer: those who sell, and under their own agreement MPSA partners (R34, R39, R45).
 *
 * Refused: `unknown-tenant`, `unknown-partner`, `no-active-relationship`, `not-permitted`, `agreement-not-accepted`,
 * `unknown-value`, `purchase-exists`, `unknown-purchase` (of this partner), `purchase-cancelled`.
 */
export function decideCustomerPurchase(
  command: CustomerPurchaseCommand,
  system: System
): Decision<CustomerPurchaseEvent> {
  const {tenantId, partnerId, purchaseId} = command
  const tenant = findTenant(system, tenantId)
  if (!tenant) return refuse('unknown-tenant', {tenantId})
  if (!findPartner(system, partnerId)) return refuse('unknown-partner', {partnerId})
  const known = findPurchase(tenant, purchaseId)
  switch (command.type) {
    case 'makeCustomerPurchase': {
      const {kind, product} = command
      if (known) return refuse('purchase-exists', {tenantId, purchaseId})
      const purchase: CustomerPurchase = {id: purchaseId, partnerId, kind, product, status: 'open'}
      return (
        refuseEmpty('purchaseId', purchaseId) ??
        refuseUnknown('kind', kind, customerPurchaseKinds) ??
        refuseWithout(tenant, partnerId, 'sellProducts', 'purchaseUnderMpsa') ??
        refuseWithoutAgreement(tenant) ??
        accept({type: 'customerPurchaseMade', tenantId, purchase})
      )
    }
    case 'cancelCustomerPurchase':
      if (known?.partnerId !== partnerId) return refuse('unknown-purchase', {tenantId, partnerId, purchaseId})
      if (!isOpenPurchase(known)) return refuse('purchase-cancelled', {tenantId, purchaseId})
      return accept({type: 'customerPurchaseCancelled', tenantId, purchaseId})
    default:
      return command satisfies never
  }
}

/** The system after a purchase was made or cancelled. */
export function evolveCustomerPurchase(system: System, event: CustomerPurchaseEvent): System {
  switch (event.type) {
    case 'customerPurchaseMade':
      return changeTenant(system, event.tenantId, (tenant) => ({
        ...tenant,
        purchases: [...tenant.purchases, event.purchase]
      }))
    case 'customerPurchaseCancelled':
      return changeTenant(system, event.tenantId, (tenant) => ({
        ...tenant,
        purchases: tenant.purchases.map((each) =>
          each.id === event.purchaseId ? {...each, status: 'cancelled'} : each
        )
      }))
    default:
      return event satisfies never
  }
}

/** Whether it has to be cancelled before the partner can remove the relationship (R58, R59). */
export function isOpenPurchase({status}: CustomerPurchase): boolean {
  return status === 'open'
}

function findPurchase(tenant: Tenant, purchaseId: string): CustomerPurchase | undefined {
  return tenant.purchases.find(({id}) => id === purchaseId)
}
