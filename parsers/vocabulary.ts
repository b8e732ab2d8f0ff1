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
 * stands for the page that `labels` name, where it is seen to open, or is selected as a page.
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

/** Sides of conditions and of rules, in the names of scenarios. */
export const branchNames = [
  'one-subscription',
  'several-subscriptions',
  'plain-offer',
  'trial-offer',
  'purchase-offer',
  'some-partners',
  'no-partner',
  'new-partner',
  'existing-partner',
  'agreement-mail',
  'agreement-page',
  'no-active-subscriptions',
  'one-active-subscription',
  'several-active-subscriptions',
  'with-optional-steps',
  'without-optional-steps',
  'with-admin-roles',
  'without-admin-roles',
  'purchases',
  'management'
] as const
export type BranchName = (typeof branchNames)[number]

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

/**
 * What a sentence outside the steps can state, with the rule of DOMAIN.md section 2 that it is about; `null` for what is no
 * rule. Statements without a scenario of their own describe, or are proved by a procedure (column *cov* there).
 */
export const statementRules = {
  'scope-21vianet': 'R1',
  'advisor-helps': 'R2',
  'when-to-add': 'R3',
  'find-on-pinpoint': 'R4',
  'choice-depends': 'R5',
  'partner-id-from-partner': 'R6',
  'administrator-abilities': 'R7',
  'administrator-role-delegated': 'R8',
  'new-admin-center': 'R9',
  'partner-starts': 'R13',
  'partner-asks-permission': 'R14',
  'authorization-delegates': 'R16',
  'customer-cannot-remove-reseller': 'R25',
  'delete-grayed-out': 'R26',
  'ask-reseller': 'R27',
  'admin-center-changes': 'R28',
  'partners-purchase-and-manage': 'R29',
  'contact-partner': 'R30',
  'partner-sends-request': 'R31',
  'customer-accepts': 'R32',
  'partner-chooses-type': 'R33',
  'type-abilities': null,
  'type-global-administrator': 'R35',
  'type-user-account': 'R37',
  'type-sees-purchases': 'R39',
  'type-name': null,
  'partner-contacts-you': 'R42',
  'several-ways': 'R43',
  'agreement-before-purchases': 'R45',
  'agreement-before-management': 'R45',
  'admin-roles-by-request': 'R46',
  'cancel-instead': 'R47',
  'admin-roles-any-time': 'R48',
  'relationship-kept': 'R49',
  'works-on-as-type': 'R49',
  'relationship-can-end': 'R50',
  'deletable-types': 'R51',
  'other-types-by-partner': 'R52',
  'who-may-remove': 'R53',
  'customer-removed': 'R54',
  'support-contact-removed': 'R55',
  'admin-roles-removed': 'R56',
  'purchases-prevented': 'R57',
  'reservations-first': 'R58',
  'software-first': 'R59',
  'subscriptions-first': 'R60',
  'link-inactive': 'R62',
  'relationship-again': 'R64',
  'about-article': null,
  'lead-in': null,
  'see-also': null
} as const
export type StatementId = keyof typeof statementRules
export const statementIds = Object.keys(statementRules) as readonly StatementId[]

/** Types of partner with the rule that says what each can do (DOMAIN.md section 1.1, R34-R41). */
export const partnerTypeRules = {
  reseller: 'R34',
  delegatedAdmin: 'R35',
  resellerDelegatedAdmin: 'R36',
  partner: 'R37',
  advisor: 'R38',
  mpsa: 'R39',
  oemPc: 'R40',
  lob: 'R41'
} as const
export type PartnerType = keyof typeof partnerTypeRules
export const partnerTypes = Object.keys(partnerTypeRules) as readonly PartnerType[]

/** Kinds of partner in Partner Center (R53). */
export const partnerKinds = ['directPartner', 'indirectProvider', 'indirectReseller'] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** Who manages all of a customer's services can do all of this, whether a text lists it or not (R7, R35, R36). */
export const administratorAbilities = [
  'manageServices',
  'createUser',
  'editUser',
  'resetPassword',
  'assignLicenses',
  'manageLicenses',
  'manageDomains',
  'assignAdmin'
] as const

/** What somebody can do for a customer (R7, R34-R41). */
export const abilities = [
  ...administratorAbilities,
  'sellProducts',
  'handleSupportIncident',
  'workWithOtherServices',
  'uploadDeviceIds',
  'developLobApp',
  'submitLobApp',
  'manageLobApp'
] as const
export type Ability = (typeof abilities)[number]
