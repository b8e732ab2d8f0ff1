import type {PageDefinition} from '../frame.js'
import {authorizationPage} from './authorization.js'
import {confirmationPage} from './confirmation.js'
import {createAccountPage} from './create-account.js'
import {homePage} from './home.js'
import {inboxPage, offerPage} from './mail.js'
import {partnerInformationPage} from './partner-information.js'
import {partnerRelationshipsPage} from './partner-relationships.js'
import {productsPage} from './products.js'
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
    offerPage,
    authorizationPage,
    createAccountPage,
    confirmationPage
  ].map((page) => [page.id, page])
)
