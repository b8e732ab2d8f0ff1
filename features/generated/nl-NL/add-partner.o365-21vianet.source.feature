# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
@nl-NL @o365-21vianet @release:2021-12 @reading:source
Feature: features/docs/nl-NL/add-partner.md · o365-21vianet · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Add a partner to a subscription that you already have (plain-offer)
    Given a partner has sent me an offer
    # features/docs/nl-NL/add-partner.md:62:144
    When I look in the email
    # features/docs/nl-NL/add-partner.md:62:144
    And I read the terms of the partner
    # features/docs/nl-NL/add-partner.md:63:182
    And I look in the email
    # features/docs/nl-NL/add-partner.md:63:166
    And I follow the link
    # features/docs/nl-NL/add-partner.md:64:237
    And I look under "Partner Relationships"
    # features/docs/nl-NL/add-partner.md:64:271
    And I select "Yes"
    # features/docs/nl-NL/add-partner.md:64:337
    And I select "Next"
    Then the partner is my delegated administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Add a partner to a subscription that you already have (trial-offer)
    Given a partner has sent me an offer with a trial subscription
    # features/docs/nl-NL/add-partner.md:62:144
    When I look in the email
    # features/docs/nl-NL/add-partner.md:62:144
    And I read the terms of the partner
    # features/docs/nl-NL/add-partner.md:63:182
    And I look in the email
    # features/docs/nl-NL/add-partner.md:63:166
    And I follow the link
    # features/docs/nl-NL/add-partner.md:64:237
    And I look under "Partner Relationships"
    # features/docs/nl-NL/add-partner.md:64:271
    And I select "Yes"
    # features/docs/nl-NL/add-partner.md:64:337
    And I select "Next"
    # features/docs/nl-NL/add-partner.md:65:265
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Add a partner to a subscription that you already have (purchase-offer)
    Given a partner has sent me a purchase offer
    # features/docs/nl-NL/add-partner.md:62:144
    When I look in the email
    # features/docs/nl-NL/add-partner.md:62:144
    And I read the terms of the partner
    # features/docs/nl-NL/add-partner.md:63:182
    And I look in the email
    # features/docs/nl-NL/add-partner.md:63:166
    And I follow the link
    # features/docs/nl-NL/add-partner.md:64:237
    And I look under "Partner Relationships"
    # features/docs/nl-NL/add-partner.md:64:271
    And I select "Yes"
    # features/docs/nl-NL/add-partner.md:64:337
    And I select "Next"
    # features/docs/nl-NL/add-partner.md:65:265
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:75:265
    When I go to "Billing" > "Your products" by the link 850626
    # features/docs/nl-NL/add-partner.md:77:204
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:77:229
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:78:194
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:78:231
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:78:263
    And I select "Remove"
    # features/docs/nl-NL/add-partner.md:79:159
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/nl-NL/add-partner.md:80:129
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (some-partners)
    Given I have partner relationships
    # features/docs/nl-NL/add-partner.md:84:269
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/nl-NL/add-partner.md:84:526
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (no-partner)
    Given I have no partner relationships
    # features/docs/nl-NL/add-partner.md:84:269
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/nl-NL/add-partner.md:84:526
    Then my partners are listed
    # features/docs/nl-NL/add-partner.md:86:216
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/nl-NL/add-partner.md:98:265
    When I go to "Billing" > "Your products" by the link 850626
    # features/docs/nl-NL/add-partner.md:102:218
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:102:243
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:103:194
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:103:231
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:103:263
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged
