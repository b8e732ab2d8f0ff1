/**
 * Where each page of the portal stands, below the language, cloud and release of an address:
 * `/nl-NL/o365-germany/2020-04/billing/subscriptions`. By the ids of DOMAIN.md section 4.
 */
export const pathOfPage: Readonly<Record<string, string>> = {
  'ac.home': 'home',
  'ac.products': 'billing/products',
  'ac.subscription': 'billing/products/subscription',
  'ac.subscriptionDetails': 'billing/products/subscription-details',
  'ac.subscriptions': 'billing/subscriptions',
  'ac.partnerInformation': 'billing/partner-information',
  'ac.purchaseServices': 'billing/purchase-services',
  'ac.checkout.1': 'billing/checkout/review',
  'ac.checkout.2': 'billing/checkout/place-order',
  'ac.checkout.done': 'billing/checkout/done',
  'ac.billingAccounts': 'billing/accounts',
  'ac.partnerRelationships': 'settings/partner-relationships',
  'ac.partner': 'settings/partner-relationships/partner',
  'ac.acceptAuthorize': 'settings/accept-agreement-and-authorize-partner',
  'ac.acceptAgreement': 'settings/accept-agreement',
  'ac.mcaDocument': 'settings/microsoft-customer-agreement',
  'mail.inbox': 'mail/inbox',
  'mail.message': 'mail/message',
  'o365.authorization': 'office/authorization',
  'o365.createAccount': 'office/create-account',
  'o365.confirmation': 'office/confirmation',
  'ext.providers': 'sites/providers',
  'ext.solutionProviders': 'sites/solution-providers',
  'ext.contactForm': 'sites/solution-providers/contact',
  'ext.pinpoint': 'sites/pinpoint',
  'pc.home': 'home',
  'pc.customers': 'customers',
  'pc.customer': 'customers/customer',
  'pc.subscription': 'customers/customer/subscription',
  'pc.account': 'customers/customer/account'
}

/** The list of subscriptions is one page or the other, by cloud and release: who asks for the one that is not there finds it. */
export const standIns: Readonly<Record<string, string>> = {
  'ac.subscriptions': 'ac.products',
  'ac.products': 'ac.subscriptions'
}
