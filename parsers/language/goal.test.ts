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
  // of the area, but none of the four
  ['add-a-partner-at-the-time-of-purchase', 'Een partner toevoegen aan een abonnement', 'nl', undefined],
  ['add-change-or-delete-a-subscription-advisor-partner', '', 'en', undefined],
  ['remove-a-reseller-relationship', '', 'en', undefined],
  ['delete-a-partner-relationship', '', 'en', undefined],
  ['remove-partner-admin-privileges', '', 'en', undefined],
  ['review-and-accept-a-microsoft-customer-agreement', '', 'en', undefined],
  ['find-a-partner', '', 'en', undefined],
  ['how-to-remove-a-relationship', '', 'nl', undefined],
  ['section-2', 'Een resellerrelatie verwijderen', 'nl', undefined],
  // out of scope
  ['reset-a-user-password', 'Een wachtwoord opnieuw instellen', 'nl', null],
  ['add-a-domain', 'Lägg till en domän', 'sv', null],
  ['add-a-license-to-a-subscription', '', 'en', null],
  ['before-you-begin', 'Before you begin', 'en', null]
]

describe('goals', () => {
  for (const [anchor, title, subtag, goal] of goals) {
    it(`${goal === null ? 'should be out of scope' : (goal ?? 'should not be one of the four')}: ${anchor} (${subtag}: ${title})`, () => {
      expect(readGoal(anchor, title, language(subtag))).to.equal(goal)
    })
  }
})
