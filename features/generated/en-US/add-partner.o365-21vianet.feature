# Written by docs-conformance from features/docs/en-US/add-partner.md; do not edit, run `npm run generate`
@en-US @o365-21vianet @release:2021-12 @reading:localized
Feature: features/docs/en-US/add-partner.md · o365-21vianet · localized

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Add a partner to a subscription that you already have (plain-offer)
    Given a partner has sent me an offer
    # features/docs/en-US/add-partner.md:61:4
    When I look in the email
    # features/docs/en-US/add-partner.md:61:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner.md:62:20
    And I look in the email
    # features/docs/en-US/add-partner.md:62:4
    And I follow the link
    # features/docs/en-US/add-partner.md:63:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner.md:63:46
    And I select "Yes"
    # features/docs/en-US/add-partner.md:63:112
    And I select "Next"
    Then the partner is my delegated administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Add a partner to a subscription that you already have (trial-offer)
    Given a partner has sent me an offer with a trial subscription
    # features/docs/en-US/add-partner.md:61:4
    When I look in the email
    # features/docs/en-US/add-partner.md:61:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner.md:62:20
    And I look in the email
    # features/docs/en-US/add-partner.md:62:4
    And I follow the link
    # features/docs/en-US/add-partner.md:63:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner.md:63:46
    And I select "Yes"
    # features/docs/en-US/add-partner.md:63:112
    And I select "Next"
    # features/docs/en-US/add-partner.md:64:68
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Add a partner to a subscription that you already have (purchase-offer)
    Given a partner has sent me a purchase offer
    # features/docs/en-US/add-partner.md:61:4
    When I look in the email
    # features/docs/en-US/add-partner.md:61:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner.md:62:20
    And I look in the email
    # features/docs/en-US/add-partner.md:62:4
    And I follow the link
    # features/docs/en-US/add-partner.md:63:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner.md:63:46
    And I select "Yes"
    # features/docs/en-US/add-partner.md:63:112
    And I select "Next"
    # features/docs/en-US/add-partner.md:64:68
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/en-US/add-partner.md:74:33
    When I go to "Billing" > "Your products" by the link 850626
    # features/docs/en-US/add-partner.md:76:17
    And I select the tab "Products"
    # features/docs/en-US/add-partner.md:76:42
    And I select the subscription
    # features/docs/en-US/add-partner.md:77:13
    And I look on the page "Subscription details"
    # features/docs/en-US/add-partner.md:77:50
    And I look under "Partner information"
    # features/docs/en-US/add-partner.md:77:82
    And I select "Remove"
    # features/docs/en-US/add-partner.md:78:15
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/en-US/add-partner.md:79:13
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (some-partners)
    Given I have partner relationships
    # features/docs/en-US/add-partner.md:83:32
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/en-US/add-partner.md:83:149
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (no-partner)
    Given I have no partner relationships
    # features/docs/en-US/add-partner.md:83:32
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/en-US/add-partner.md:83:149
    Then my partners are listed
    # features/docs/en-US/add-partner.md:85:57
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/en-US/add-partner.md:97:33
    When I go to "Billing" > "Your products" by the link 850626
    # features/docs/en-US/add-partner.md:101:17
    And I select the tab "Products"
    # features/docs/en-US/add-partner.md:101:42
    And I select the subscription
    # features/docs/en-US/add-partner.md:102:13
    And I look on the page "Subscription details"
    # features/docs/en-US/add-partner.md:102:50
    And I look under "Partner information"
    # features/docs/en-US/add-partner.md:102:82
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged
