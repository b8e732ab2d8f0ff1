# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
@nl-NL @o365-worldwide @release:2021-12 @reading:source
Feature: features/docs/nl-NL/add-partner.md · o365-worldwide · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Add a partner when you buy a subscription (new partner)
    Given I do not have any subscriptions yet
    And I have no partner relationships
    # features/docs/nl-NL/add-partner.md:38:273
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/nl-NL/add-partner.md:39:169
    And I select the product
    # features/docs/nl-NL/add-partner.md:39:228
    And I select "Buy"
    # features/docs/nl-NL/add-partner.md:40:273
    And I expand "Need help with your order?"
    # features/docs/nl-NL/add-partner.md:40:321
    And I select "Get assistance from a Microsoft Partner"
    # features/docs/nl-NL/add-partner.md:40:538
    And I follow the steps on the providers page
    # features/docs/nl-NL/add-partner.md:43:154
    And I complete the rest of the checkout wizard
    Then what I bought is active, and has no partner of record
    And a partner has been asked to help me with my order

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Add a partner when you buy a subscription (existing partner)
    Given I do not have any subscriptions yet
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:38:273
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/nl-NL/add-partner.md:39:169
    And I select the product
    # features/docs/nl-NL/add-partner.md:39:228
    And I select "Buy"
    # features/docs/nl-NL/add-partner.md:41:337
    And I look at the second step of the checkout wizard
    # features/docs/nl-NL/add-partner.md:41:318
    And I look on the right
    # features/docs/nl-NL/add-partner.md:41:296
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:41:282
    And I select "Add"
    # features/docs/nl-NL/add-partner.md:42:215
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/nl-NL/add-partner.md:43:154
    And I complete the rest of the checkout wizard
    Then what I bought is active, and the partner whose ID I typed is its partner of record

  @add-a-partner-to-an-existing-subscription
  Scenario: Add a partner to a subscription that you already have
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:51:265
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/nl-NL/add-partner.md:52:221
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:52:246
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:53:252
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:53:289
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:53:323
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/nl-NL/add-partner.md:54:129
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:74:265
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/nl-NL/add-partner.md:79:204
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:79:229
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:80:194
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:80:231
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:80:263
    And I select "Remove"
    # features/docs/nl-NL/add-partner.md:81:159
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/nl-NL/add-partner.md:82:129
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (with partners)
    Given I have partner relationships
    # features/docs/nl-NL/add-partner.md:86:269
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/nl-NL/add-partner.md:86:526
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (without a partner)
    Given I have no partner relationships
    # features/docs/nl-NL/add-partner.md:86:269
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/nl-NL/add-partner.md:86:526
    Then my partners are listed
    # features/docs/nl-NL/add-partner.md:88:216
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/nl-NL/add-partner.md:94:265
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/nl-NL/add-partner.md:104:218
    And I select the tab "Products"
    # features/docs/nl-NL/add-partner.md:104:243
    And I select the subscription
    # features/docs/nl-NL/add-partner.md:105:194
    And I look on the page "Subscription details"
    # features/docs/nl-NL/add-partner.md:105:231
    And I look under "Partner information"
    # features/docs/nl-NL/add-partner.md:105:263
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged

  @before-you-begin @rule @R6
  Scenario: Before you add or change a partner, ask the partner for its Microsoft Partner ID
    Given I have one subscription
    And the subscription already has a partner of record
    # features/docs/nl-NL/add-partner.md:32:182
    When I enter an ID that no partner has given me
    # features/docs/nl-NL/add-partner.md:32:182
    Then that ID is not accepted

  @remove-a-reseller-relationship @rule @R25
  Scenario: You can't end a reseller relationship on your own
    Given I already work with a partner
    # features/docs/nl-NL/add-partner.md:109:141
    When I try to end the relationship myself
    # features/docs/nl-NL/add-partner.md:109:141
    Then this is refused
    # features/docs/nl-NL/add-partner.md:109:141
    And I still have my relationship with the partner

  @remove-a-reseller-relationship @rule @R26
  Scenario: On the page of a reseller, the Delete partner button is grayed out
    Given I already work with a partner
    # features/docs/nl-NL/add-partner.md:109:384
    When I open the page of that partner
    # features/docs/nl-NL/add-partner.md:109:384
    Then "Delete partner" is there and cannot be selected
