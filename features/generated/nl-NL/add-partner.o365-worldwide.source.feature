# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
@nl-NL @o365-worldwide @release:2021-12 @reading:source
Feature: features/docs/nl-NL/add-partner.md · o365-worldwide · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription
  Scenario: Add a partner to a subscription that you already have
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:34:265
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/nl-NL/add-partner.md:35:221
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:35:246
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:36:252
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:36:289
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:36:323
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/nl-NL/add-partner.md:37:129
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:57:265
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/nl-NL/add-partner.md:62:204
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:62:229
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:63:194
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:63:231
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:63:263
    And I select "Remove"
    # features/docs/nl-NL/add-partner.md:64:159
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/nl-NL/add-partner.md:65:129
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (some-partners)
    Given I have partner relationships
    # features/docs/nl-NL/add-partner.md:69:269
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/nl-NL/add-partner.md:69:526
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (no-partner)
    Given I have no partner relationships
    # features/docs/nl-NL/add-partner.md:69:269
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/nl-NL/add-partner.md:69:526
    Then my partners are listed
    # features/docs/nl-NL/add-partner.md:71:216
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/nl-NL/add-partner.md:77:265
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/nl-NL/add-partner.md:87:218
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:87:243
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:88:194
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:88:231
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:88:263
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged
