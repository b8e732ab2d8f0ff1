import {describe, it} from 'node:test'
import {expect} from 'chai'
import {readGoal} from './index.js'
import {language} from './test-support.js'

const goals: Array<[anchor: string, title: string, subtag: string, goal: string | undefined | null]> = [
  ['add-a-partner-to-an-existing-subscription', '', 'nl', 'add-partner-to-subscription'],
  ['assign-partner-of-record-to-subscription', '', 'en', 'add-partner-to-subscription'],
  ['change-the-partner-for-a-subscription', '', 'sv', 'change-partner-of-subscription'],
  ['replace-your-partner-on-a-subscription', '', 'en', 'change-partner-of-subscription'],
  ['view-your-partner-relationships', '', 'da', 'view-partner-relationships'],
  ['delete-a-partner-from-a-subscription', '', 'en', 'delete-partner-from-subscription'],
  ['remove-the-partner-of-record-from-a-subscription-2', '', 'en', 'delete-partner-from-subscription'],
  // an anchor made from the translated title
  [
    'een-partner-toevoegen-aan-een-abonnement',
    'Een partner toevoegen aan een abonnement',
    'nl',
    'add-partner-to-subscription'
  ],
  ['byta-partner-för-en-prenumeration', 'Byta partner för en prenumeration', 'sv', 'change-partner-of-subscription'],
  ['få-vist-dine-partnerrelationer', 'Få vist dine partnerrelationer', 'da', 'view-partner-relationships'],
  ['section-1', 'Slet partneren fra et abonnement', 'da', 'delete-partner-from-subscription'],
  // at the time of purchase
  [
    'add-a-partner-at-the-time-of-purchase',
    'Een partner toevoegen aan een abonnement',
    'nl',
    'add-partner-at-purchase'
  ],
  ['add-a-partner-when-you-buy-a-subscription', '', 'en', 'add-partner-at-purchase'],
  ['buy-a-subscription-with-a-partner', '', 'en', 'add-partner-at-purchase'],
  ['lagga-till', 'Lägga till en partner när du köper en prenumeration', 'sv', 'add-partner-at-purchase'],
  ['koeb', 'Tilføj en partner, når du køber et abonnement', 'da', 'add-partner-at-purchase'],
  // finding one
  ['find-a-partner', '', 'en', 'find-partner'],
  ['find-and-contact-a-solution-provider', '', 'en', 'find-partner'],
  ['op-zoek', 'Op zoek naar een nieuwe partner', 'nl', 'find-partner'],
  ['hitta', 'Hitta en partner', 'sv', 'find-partner'],
  // a relationship with or without the agreement, and the agreement alone
  [
    'review-and-accept-a-partner-relationship-and-microsoft-customer-agreement',
    'Een Microsoft-klantovereenkomst accepteren',
    'nl',
    'accept-relationship'
  ],
  ['accept-an-invitation-from-a-partner', '', 'en', 'accept-relationship'],
  ['review-and-accept-a-microsoft-customer-agreement', '', 'en', 'accept-agreement'],
  ['sign-the-customer-agreement', '', 'en', 'accept-agreement'],
  ['section-3', 'Een uitnodiging van een partner accepteren', 'nl', 'accept-relationship'],
  ['section-4', 'De Microsoft-klantovereenkomst ondertekenen', 'nl', 'accept-agreement'],
  ['section-5', 'Granska och acceptera Microsoft-kundavtalet', 'sv', 'accept-agreement'],
  ['section-6', 'Acceptér en invitation fra en partner', 'da', 'accept-relationship'],
  // what a partner may do, and whether it is one
  ['remove-partner-admin-privileges', '', 'en', 'remove-admin-roles'],
  ['revoke-the-admin-roles-of-a-partner', '', 'en', 'remove-admin-roles'],
  ['delete-admin-roles-from-a-partner', '', 'en', 'remove-admin-roles'],
  ['section-7', 'Ta bort partnerns administratörsroller', 'sv', 'remove-admin-roles'],
  ['delete-a-partner-relationship', '', 'en', 'delete-relationship'],
  ['remove-a-partner-relationship', '', 'en', 'delete-relationship'],
  ['end-your-relationship-with-a-partner', '', 'en', 'delete-relationship'],
  ['end-the-relationship-with-your-partner', '', 'en', 'delete-relationship'],
  ['section-8', 'Slet en partnerrelation', 'da', 'delete-relationship'],
  ['section-9', 'De relatie met een partner beëindigen', 'nl', 'delete-relationship'],
  // the partner's side of it
  ['how-to-remove-a-relationship', 'Een relatie aanvragen', 'nl', 'remove-reseller-relationship'],
  ['remove-a-reseller-relationship', '', 'en', 'remove-reseller-relationship'],
  ['how-to-remove-a-reseller-relationship-with-a-customer-in-partner-center', '', 'en', 'remove-reseller-relationship'],
  ['end-the-relationship-with-a-customer', '', 'en', 'remove-reseller-relationship'],
  ['section-2', 'Een resellerrelatie verwijderen', 'nl', 'remove-reseller-relationship'],
  ['section-10', 'Ta bort en återförsäljarrelation', 'sv', 'remove-reseller-relationship'],
  ['section-11', 'Fjern en forhandlerrelation', 'da', 'remove-reseller-relationship'],
  // of the area, but none of these
  ['add-change-or-delete-a-subscription-advisor-partner', '', 'en', undefined],
  ['request-a-relationship-with-a-customer', '', 'en', undefined],
  ['find-your-partner-id', '', 'en', undefined],
  ['delete-a-partner', '', 'en', undefined],
  ['review-a-microsoft-customer-agreement', '', 'en', undefined],
  // out of scope
  ['reset-a-user-password', 'Een wachtwoord opnieuw instellen', 'nl', null],
  ['add-a-domain', 'Lägg till en domän', 'sv', null],
  ['add-a-license-to-a-subscription', '', 'en', null],
  ['before-you-begin', 'Before you begin', 'en', null]
]

describe('goals', () => {
  for (const [anchor, title, subtag, goal] of goals) {
    it(`${goal === null ? 'should be out of scope' : (goal ?? 'should be none that is known')}: ${anchor} (${subtag}: ${title})`, () => {
      expect(readGoal(anchor, title, language(subtag))).to.equal(goal)
    })
  }
})
