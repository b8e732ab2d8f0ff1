import type {PageDefinition} from '../frame.js'
import {acceptAgreementPage} from './accept-agreement.js'
import {acceptAuthorizePage} from './accept-authorize.js'
import {agreementDocumentPage} from './agreement-document.js'
import {authorizationPage} from './authorization.js'
import {billingAccountsPage} from './billing-accounts.js'
import {checkoutFirstPage} from './checkout-1.js'
import {checkoutSecondPage} from './checkout-2.js'
import {confirmationPage} from './confirmation.js'
import {contactFormPage} from './contact-form.js'
import {createAccountPage} from './create-account.js'
import {homePage} from './home.js'
import {inboxPage, mailPage} from './mail.js'
import {orderPlacedPage} from './order-placed.js'
import {partnerPage} from './partner.js'
import {accountPage} from './partner-center/account.js'
import {customerPage} from './partner-center/customer.js'
import {customersPage} from './partner-center/customers.js'
import {partnerHomePage} from './partner-center/home.js'
import {soldSubscriptionPage} from './partner-center/subscription.js'
import {partnerInformationPage} from './partner-information.js'
import {partnerRelationshipsPage} from './partner-relationships.js'
import {pinpointPage} from './pinpoint.js'
import {productsPage} from './products.js'
import {providersPage} from './providers.js'
import {purchaseServicesPage} from './purchase-services.js'
import {solutionProvidersPage} from './solution-providers.js'
import {subscriptionPage} from './subscription.js'
import {subscriptionDetailsPage} from './subscription-details.js'
import {subscriptionsPage} from './subscriptions.js'

/** Every page that the portal can show; a release says which of them it has. */
export const pages: ReadonlyMap<string, PageDefinition> = new Map(
  [
    homePage,
    productsPage,
    subscriptionPage,
    subscriptionDetailsPage,
    subscriptionsPage,
    partnerInformationPage,
    partnerRelationshipsPage,
    inboxPage,
    mailPage,
    authorizationPage,
    createAccountPage,
    confirmationPage,
    purchaseServicesPage,
    checkoutFirstPage,
    checkoutSecondPage,
    orderPlacedPage,
    providersPage,
    solutionProvidersPage,
    contactFormPage,
    pinpointPage,
    billingAccountsPage,
    partnerPage,
    acceptAuthorizePage,
    acceptAgreementPage,
    agreementDocumentPage,
    partnerHomePage,
    customersPage,
    customerPage,
    soldSubscriptionPage,
    accountPage
  ].map((page) => [page.id, page])
)
