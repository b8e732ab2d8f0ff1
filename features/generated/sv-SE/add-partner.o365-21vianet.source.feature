# Written by docs-conformance from features/docs/sv-SE/add-partner.md; do not edit, run `npm run generate`
@sv-SE @o365-21vianet @release:2021-12 @reading:source
Feature: features/docs/sv-SE/add-partner.md · o365-21vianet · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Add a partner to a subscription that you already have (plain-offer)
    Given a partner has sent me an offer
    # features/docs/sv-SE/add-partner.md:62:144
    When I look in the email
    # features/docs/sv-SE/add-partner.md:62:144
    And I read the terms of the partner
    # features/docs/sv-SE/add-partner.md:63:178
    And I look in the email
    # features/docs/sv-SE/add-partner.md:63:162
    And I follow the link
    # features/docs/sv-SE/add-partner.md:64:232
    And I look under "Partner Relationships"
    # features/docs/sv-SE/add-partner.md:64:266
    And I select "Yes"
    # features/docs/sv-SE/add-partner.md:64:332
    And I select "Next"
    Then the partner is my delegated administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Add a partner to a subscription that you already have (trial-offer)
    Given a partner has sent me an offer with a trial subscription
    # features/docs/sv-SE/add-partner.md:62:144
    When I look in the email
    # features/docs/sv-SE/add-partner.md:62:144
    And I read the terms of the partner
    # features/docs/sv-SE/add-partner.md:63:178
    And I look in the email
    # features/docs/sv-SE/add-partner.md:63:162
    And I follow the link
    # features/docs/sv-SE/add-partner.md:64:232
    And I look under "Partner Relationships"
    # features/docs/sv-SE/add-partner.md:64:266
    And I select "Yes"
    # features/docs/sv-SE/add-partner.md:64:332
    And I select "Next"
    # features/docs/sv-SE/add-partner.md:65:272
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Add a partner to a subscription that you already have (purchase-offer)
    Given a partner has sent me a purchase offer
    # features/docs/sv-SE/add-partner.md:62:144
    When I look in the email
    # features/docs/sv-SE/add-partner.md:62:144
    And I read the terms of the partner
    # features/docs/sv-SE/add-partner.md:63:178
    And I look in the email
    # features/docs/sv-SE/add-partner.md:63:162
    And I follow the link
    # features/docs/sv-SE/add-partner.md:64:232
    And I look under "Partner Relationships"
    # features/docs/sv-SE/add-partner.md:64:266
    And I select "Yes"
    # features/docs/sv-SE/add-partner.md:64:332
    And I select "Next"
    # features/docs/sv-SE/add-partner.md:65:272
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:75:275
    When I go to "Billing" > "Your products" by the link 850626
    # features/docs/sv-SE/add-partner.md:77:186
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:77:211
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:78:195
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:78:232
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:78:264
    And I select "Remove"
    # features/docs/sv-SE/add-partner.md:79:154
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/sv-SE/add-partner.md:80:124
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (some-partners)
    Given I have partner relationships
    # features/docs/sv-SE/add-partner.md:84:280
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/sv-SE/add-partner.md:84:539
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (no-partner)
    Given I have no partner relationships
    # features/docs/sv-SE/add-partner.md:84:280
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/sv-SE/add-partner.md:84:539
    Then my partners are listed
    # features/docs/sv-SE/add-partner.md:86:223
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/sv-SE/add-partner.md:98:275
    When I go to "Billing" > "Your products" by the link 850626
    # features/docs/sv-SE/add-partner.md:102:203
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:102:228
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:103:195
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:103:232
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:103:264
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged
