# Written by docs-conformance from features/docs/sv-SE/add-partner.md; do not edit, run `npm run generate`
@sv-SE @o365-worldwide @release:2021-12 @reading:source
Feature: features/docs/sv-SE/add-partner.md · o365-worldwide · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Add a partner when you buy a subscription (new partner)
    Given I do not have any subscriptions yet
    And I have no partner relationships
    # features/docs/sv-SE/add-partner.md:38:273
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/sv-SE/add-partner.md:39:153
    And I select the product
    # features/docs/sv-SE/add-partner.md:39:212
    And I select "Buy"
    # features/docs/sv-SE/add-partner.md:40:275
    And I expand "Need help with your order?"
    # features/docs/sv-SE/add-partner.md:40:323
    And I select "Get assistance from a Microsoft Partner"
    # features/docs/sv-SE/add-partner.md:40:534
    And I follow the steps on the providers page
    # features/docs/sv-SE/add-partner.md:43:155
    And I complete the rest of the checkout wizard
    Then what I bought is active, and has no partner of record
    And a partner has been asked to help me with my order

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Add a partner when you buy a subscription (existing partner)
    Given I do not have any subscriptions yet
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:38:273
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/sv-SE/add-partner.md:39:153
    And I select the product
    # features/docs/sv-SE/add-partner.md:39:212
    And I select "Buy"
    # features/docs/sv-SE/add-partner.md:41:322
    And I look at the second step of the checkout wizard
    # features/docs/sv-SE/add-partner.md:41:303
    And I look on the right
    # features/docs/sv-SE/add-partner.md:41:281
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:41:267
    And I select "Add"
    # features/docs/sv-SE/add-partner.md:42:211
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/sv-SE/add-partner.md:43:155
    And I complete the rest of the checkout wizard
    Then what I bought is active, and the partner whose ID I typed is its partner of record

  @add-a-partner-to-an-existing-subscription
  Scenario: Add a partner to a subscription that you already have
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:51:275
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/sv-SE/add-partner.md:52:206
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:52:231
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:53:247
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:53:284
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:53:318
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/sv-SE/add-partner.md:54:124
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/sv-SE/add-partner.md:74:275
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/sv-SE/add-partner.md:79:186
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:79:211
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:80:195
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:80:232
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:80:264
    And I select "Remove"
    # features/docs/sv-SE/add-partner.md:81:154
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/sv-SE/add-partner.md:82:124
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (with partners)
    Given I have partner relationships
    # features/docs/sv-SE/add-partner.md:86:280
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/sv-SE/add-partner.md:86:539
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (without a partner)
    Given I have no partner relationships
    # features/docs/sv-SE/add-partner.md:86:280
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/sv-SE/add-partner.md:86:539
    Then my partners are listed
    # features/docs/sv-SE/add-partner.md:88:223
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/sv-SE/add-partner.md:94:275
    When I go to "Billing" > "Your products" by the link 842054
    # features/docs/sv-SE/add-partner.md:104:203
    And I select the tab "Products"
    # features/docs/sv-SE/add-partner.md:104:228
    And I select the subscription
    # features/docs/sv-SE/add-partner.md:105:195
    And I look on the page "Subscription details"
    # features/docs/sv-SE/add-partner.md:105:232
    And I look under "Partner information"
    # features/docs/sv-SE/add-partner.md:105:264
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged

  @before-you-begin @rule @R6
  Scenario: Before you add or change a partner, ask the partner for its Microsoft Partner ID
    Given I have one subscription
    And the subscription already has a partner of record
    # features/docs/sv-SE/add-partner.md:32:179
    When I enter an ID that no partner has given me
    # features/docs/sv-SE/add-partner.md:32:179
    Then that ID is not accepted

  @remove-a-reseller-relationship @rule @R25
  Scenario: You can't end a reseller relationship on your own
    Given I already work with a partner
    # features/docs/sv-SE/add-partner.md:109:151
    When I try to end the relationship myself
    # features/docs/sv-SE/add-partner.md:109:151
    Then this is refused
    # features/docs/sv-SE/add-partner.md:109:151
    And I still have my relationship with the partner

  @remove-a-reseller-relationship @rule @R26
  Scenario: On the page of a reseller, the Delete partner button is grayed out
    Given I already work with a partner
    # features/docs/sv-SE/add-partner.md:109:375
    When I open the page of that partner
    # features/docs/sv-SE/add-partner.md:109:375
    Then "Delete partner" is there and cannot be selected
