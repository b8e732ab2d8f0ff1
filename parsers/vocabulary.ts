/** What a reader does, see DESIGN.md section 8.2. */
export const actionKinds = [
  'navigate',
  'follow',
  'press',
  'select',
  'choose',
  'expand',
  'type',
  'fill',
  'clear',
  'check',
  'uncheck',
  'read',
  'wait',
  'repeat',
  'complete',
  'expect'
] as const
export type ActionKind = (typeof actionKinds)[number]

/** What a reader has to be signed in to: the portal of customers, or that of partners (T16). */
export const applications = ['admin-center', 'partner-center'] as const
export type Application = (typeof applications)[number]

/** What the text calls a control: an ARIA role, or `box` and `option`, which leave the kind of control open. */
export const writtenRoles = [
  'tab',
  'button',
  'link',
  'menuitem',
  'radio',
  'checkbox',
  'switch',
  'textbox',
  'row',
  'box',
  'option'
] as const
export type WrittenRole = (typeof writtenRoles)[number]

/**
 * Things of the domain that a text can name without a label.
 * `mail` and `terms` belong to the partner's offer, `account` is the trial or subscription account (DOMAIN.md P2-C).
 * `order` is what the checkout wizard completes, `providers-page` the site where a partner is searched for or matched (P1).
 * `location` … `business-needs` belong to the search for a partner, `provider` is one of its results (P7).
 * `agreement` is the customer agreement as a document, `acknowledgement` the box that says it was read (P8, P9).
 * `partner` is one relationship, its row or its page, `partners` the list of them, `partner-details` what the page shows
 * (P8-P11). `customer` is a row of Partner Center, `status` that of a subscription (P12). `relationship` and `admin-roles`
 * are seen to be there or gone; `partner-of-record`, `delegated-administrator` are what a partner is said to be now. `page`
 * stands for the page that `labels` name, where it is seen to open.
 */
export const domainObjects = [
  'subscription',
  'subscription-cost',
  'partner-id',
  'partners',
  'link',
  'terms',
  'mail',
  'account',
  'product',
  'providers-page',
  'order',
  'location',
  'organization-size',
  'keywords',
  'provider',
  'business-needs',
  'agreement',
  'acknowledgement',
  'partner',
  'partner-details',
  'customer',
  'status',
  'relationship',
  'admin-roles',
  'partner-of-record',
  'delegated-administrator',
  'page'
] as const
export type DomainObject = (typeof domainObjects)[number]

/**
 * Conditions that open a branch; purposes (`To add …`) are none, but for `new-partner` beside `existing-partner`
 * (DOMAIN.md section 3.3). `agreement-page` is the other way to what `agreement-mail` is one way to (P9).
 */
export const conditionIds = [
  'several-subscriptions',
  'offer-with-account',
  'no-partner',
  'new-partner',
  'existing-partner',
  'agreement-mail',
  'agreement-page',
  'active-subscriptions'
] as const
export type ConditionId = (typeof conditionIds)[number]

/** Conditions of which exactly one holds: the two sides of one alternative. */
export const oppositeConditions: Readonly<Partial<Record<ConditionId, ConditionId>>> = {
  'new-partner': 'existing-partner',
  'existing-partner': 'new-partner',
  'agreement-mail': 'agreement-page',
  'agreement-page': 'agreement-mail'
}

/** What a procedure is for, read from its anchor (or from its title where that is all there is). */
export const goalIds = [
  'add-partner-to-subscription',
  'change-partner-of-subscription',
  'view-partner-relationships',
  'delete-partner-from-subscription',
  'add-partner-at-purchase',
  'find-partner',
  'accept-relationship',
  'accept-agreement',
  'remove-admin-roles',
  'delete-relationship',
  'remove-reseller-relationship'
] as const
export type GoalId = (typeof goalIds)[number]
