# Written by docs-conformance from features/docs/sv-SE/add-partner.md; do not edit, run `npm run generate`
@sv-SE @o365-worldwide @release:2021-12 @reading:source
Feature: features/docs/sv-SE/add-partner.md · o365-worldwide · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Add a partner when you buy a subscription (new-partner)
    Given I do not have any subscriptions yet
    And I have no partner relationships
    # features/docs/sv-SE/add-partner.md:36:273
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/sv-SE/add-partner.md:37:153
    And I select the product
    # features/docs/sv-SE/add-partner.md:37:212
    And I select "Buy"
    # features/docs/sv-SE/add-partner.md:38:275
    And I expand "Need help with your order?"
    # features/docs/sv-SE/add-partner.md:38:323
    And I select "Get assistance from a Microsoft Partner"
    # features/docs/sv-SE/add-partner.md:38:534
    And I follow the steps on the providers page
    # features/docs/sv-SE/add-partner.md:41:155
    And I complete the rest of the checkout wizard
    Then what I bought is active, and has no partner of record
    And a partner has been asked to help me with my order

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Add a partner when you buy a subscription (existing-partner)
    Given I do not have any subscriptions yet
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:36:273
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/sv-SE/add-partner.md:37:153
    And I select the product
    # features/docs/sv-SE/add-partner.md:37:212
    And I select "Buy"
    # features/docs/sv-SE/add-partner.md:39:322
    And I look at the second step of the checkout wizard
    # features/docs/sv-SE/add-partner.md:39:303
    And I look on the right
    # features/docs/sv-SE/add-partner.md:39:281
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:39:267
    And I select "Add"
    # features/docs/sv-SE/add-partner.md:40:211
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/sv-SE/add-partner.md:41:155
    And I complete the rest of the checkout wizard
    Then what I bought is active, and the partner whose ID I typed is its partner of record

  @add-a-partner-to-an-existing-subscription
  Scenario: Add a partner to a subscription that you already have
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:49:275
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/sv-SE/add-partner.md:50:206
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:50:231
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:51:247
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:51:284
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:51:318
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/sv-SE/add-partner.md:52:124
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:72:275
    When I go to "Billing" > "Your products" by the link 842054
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
    # features/docs/sv-SE/add-partner.md:92:275
    When I go to "Billing" > "Your products" by the link 842054
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
