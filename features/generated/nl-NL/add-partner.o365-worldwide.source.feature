# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
@nl-NL @o365-worldwide @release:2021-12 @reading:source
Feature: features/docs/nl-NL/add-partner.md · o365-worldwide · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Add a partner when you buy a subscription (new-partner)
    Given I do not have any subscriptions yet
    And I have no partner relationships
    # features/docs/nl-NL/add-partner.md:36:273
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/nl-NL/add-partner.md:37:169
    And I select the product
    # features/docs/nl-NL/add-partner.md:37:228
    And I select "Buy"
    # features/docs/nl-NL/add-partner.md:38:273
    And I expand "Need help with your order?"
    # features/docs/nl-NL/add-partner.md:38:321
    And I select "Get assistance from a Microsoft Partner"
    # features/docs/nl-NL/add-partner.md:38:538
    And I follow the steps on the providers page
    # features/docs/nl-NL/add-partner.md:41:154
    And I complete the rest of the checkout wizard
    Then what I bought is active, and has no partner of record
    And a partner has been asked to help me with my order

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Add a partner when you buy a subscription (existing-partner)
    Given I do not have any subscriptions yet
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:36:273
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/nl-NL/add-partner.md:37:169
    And I select the product
    # features/docs/nl-NL/add-partner.md:37:228
    And I select "Buy"
    # features/docs/nl-NL/add-partner.md:39:337
    And I look at the second step of the checkout wizard
    # features/docs/nl-NL/add-partner.md:39:318
    And I look on the right
    # features/docs/nl-NL/add-partner.md:39:296
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:39:282
    And I select "Add"
    # features/docs/nl-NL/add-partner.md:40:215
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/nl-NL/add-partner.md:41:154
    And I complete the rest of the checkout wizard
    Then what I bought is active, and the partner whose ID I typed is its partner of record

  @add-a-partner-to-an-existing-subscription
  Scenario: Add a partner to a subscription that you already have
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:49:265
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/nl-NL/add-partner.md:50:221
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:50:246
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:51:252
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:51:289
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:51:323
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/nl-NL/add-partner.md:52:129
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:72:265
    When I go to "Billing" > "Your products" by the link 842054
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
    # features/docs/nl-NL/add-partner.md:92:265
    When I go to "Billing" > "Your products" by the link 842054
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
