# Written by docs-conformance from features/docs/en-US/add-partner.md; do not edit, run `npm run generate`
@en-US @o365-worldwide @release:2021-12 @reading:localized
Feature: features/docs/en-US/add-partner.md · o365-worldwide · localized

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription
  Scenario: Add a partner to a subscription that you already have
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/en-US/add-partner.md:33:33
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/en-US/add-partner.md:34:17
    And I select the tab "Products"
    # features/docs/en-US/add-partner.md:34:42
    And I select the subscription
    # features/docs/en-US/add-partner.md:35:13
    And I look on the page "Subscription details"
    # features/docs/en-US/add-partner.md:35:50
    And I look under "Partner information"
    # features/docs/en-US/add-partner.md:35:84
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/en-US/add-partner.md:36:13
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/en-US/add-partner.md:56:33
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/en-US/add-partner.md:61:17
    And I select the tab "Products"
    # features/docs/en-US/add-partner.md:61:42
    And I select the subscription
    # features/docs/en-US/add-partner.md:62:13
    And I look on the page "Subscription details"
    # features/docs/en-US/add-partner.md:62:50
    And I look under "Partner information"
    # features/docs/en-US/add-partner.md:62:82
    And I select "Remove"
    # features/docs/en-US/add-partner.md:63:15
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/en-US/add-partner.md:64:13
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (some-partners)
    Given I have partner relationships
    # features/docs/en-US/add-partner.md:68:32
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/en-US/add-partner.md:68:149
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (no-partner)
    Given I have no partner relationships
    # features/docs/en-US/add-partner.md:68:32
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/en-US/add-partner.md:68:149
    Then my partners are listed
    # features/docs/en-US/add-partner.md:70:57
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/en-US/add-partner.md:76:33
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/en-US/add-partner.md:86:17
    And I select the tab "Products"
    # features/docs/en-US/add-partner.md:86:42
    And I select the subscription
    # features/docs/en-US/add-partner.md:87:13
    And I look on the page "Subscription details"
    # features/docs/en-US/add-partner.md:87:50
    And I look under "Partner information"
    # features/docs/en-US/add-partner.md:87:82
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged
