# Written by docs-conformance from features/docs/sv-SE/add-partner.md; do not edit, run `npm run generate`
@sv-SE @o365-worldwide @release:2021-12 @reading:source
Feature: features/docs/sv-SE/add-partner.md · o365-worldwide · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription
  Scenario: Add a partner to a subscription that you already have
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:34:275
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/sv-SE/add-partner.md:35:206
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:35:231
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:36:247
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:36:284
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:36:318
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/sv-SE/add-partner.md:37:124
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:57:275
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/sv-SE/add-partner.md:62:186
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:62:211
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:63:195
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:63:232
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:63:264
    And I select "Remove"
    # features/docs/sv-SE/add-partner.md:64:154
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/sv-SE/add-partner.md:65:124
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (some-partners)
    Given I have partner relationships
    # features/docs/sv-SE/add-partner.md:69:280
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/sv-SE/add-partner.md:69:539
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (no-partner)
    Given I have no partner relationships
    # features/docs/sv-SE/add-partner.md:69:280
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/sv-SE/add-partner.md:69:539
    Then my partners are listed
    # features/docs/sv-SE/add-partner.md:71:223
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/sv-SE/add-partner.md:77:275
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/sv-SE/add-partner.md:87:203
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:87:228
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:88:195
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:88:232
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:88:264
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged
