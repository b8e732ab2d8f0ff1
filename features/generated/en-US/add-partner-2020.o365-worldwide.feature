# Written by docs-conformance from features/docs/en-US/add-partner-2020.md; do not edit, run `npm run generate`
@en-US @o365-worldwide @release:2020-04 @reading:localized
Feature: features/docs/en-US/add-partner-2020.md · o365-worldwide · localized

  Background:
    Given I am signed in to the admin center

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Add a partner when you buy a subscription (new partner)
    Given I do not have any subscriptions yet
    And I have no partner relationships
    # features/docs/en-US/add-partner-2020.md:40:33
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/en-US/add-partner-2020.md:41:4
    And I select the product
    # features/docs/en-US/add-partner-2020.md:41:63
    And I select "Buy"
    # features/docs/en-US/add-partner-2020.md:42:35
    And I expand "Need help with your order?"
    # features/docs/en-US/add-partner-2020.md:42:83
    And I select "Get assistance from a Microsoft Partner"
    # features/docs/en-US/add-partner-2020.md:42:126
    And I follow the steps on the providers page
    # features/docs/en-US/add-partner-2020.md:45:4
    And I complete the rest of the checkout wizard
    Then what I bought is active, and has no partner of record
    And a partner has been asked to help me with my order

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Add a partner when you buy a subscription (existing partner)
    Given I do not have any subscriptions yet
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:40:33
    When I go to "Billing" > "Purchase services" by the link 868433
    # features/docs/en-US/add-partner-2020.md:41:4
    And I select the product
    # features/docs/en-US/add-partner-2020.md:41:63
    And I select "Buy"
    # features/docs/en-US/add-partner-2020.md:43:99
    And I look at the second step of the checkout wizard
    # features/docs/en-US/add-partner-2020.md:43:80
    And I look on the right
    # features/docs/en-US/add-partner-2020.md:43:58
    And I look under "Partner information"
    # features/docs/en-US/add-partner-2020.md:43:44
    And I select "Add"
    # features/docs/en-US/add-partner-2020.md:44:46
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/en-US/add-partner-2020.md:45:4
    And I complete the rest of the checkout wizard
    Then what I bought is active, and the partner whose ID I typed is its partner of record

  @add-a-partner-to-an-existing-subscription @branch:one-subscription
  Scenario: Add a partner to a subscription that you already have (one subscription)
    Given I have one subscription
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:69:33
    When I go to "Billing" > "Products & services" by the link 842054
    # features/docs/en-US/add-partner-2020.md:71:17
    And I select the tab "Partner"
    # features/docs/en-US/add-partner-2020.md:71:52
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/en-US/add-partner-2020.md:72:13
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription

  @add-a-partner-to-an-existing-subscription @branch:several-subscriptions
  Scenario: Add a partner to a subscription that you already have (several subscriptions)
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:69:33
    When I go to "Billing" > "Products & services" by the link 842054
    # features/docs/en-US/add-partner-2020.md:70:39
    And I select the subscription
    # features/docs/en-US/add-partner-2020.md:71:17
    And I select the tab "Partner"
    # features/docs/en-US/add-partner-2020.md:71:52
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/en-US/add-partner-2020.md:72:13
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenario: Change the partner of a subscription (one subscription)
    Given I have one subscription
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:106:33
    When I go to "Billing" > "Products & services" by the link 842054
    # features/docs/en-US/add-partner-2020.md:115:46
    And I look under "Partner ID"
    # features/docs/en-US/add-partner-2020.md:115:13
    And I select "Edit partner of record"
    # features/docs/en-US/add-partner-2020.md:116:15
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/en-US/add-partner-2020.md:116:67
    And I select "Check ID"
    # features/docs/en-US/add-partner-2020.md:116:97
    And I select "Submit"
    Then the partner whose ID I typed is the partner of record of the subscription

  @change-the-partner-for-a-subscription @branch:several-subscriptions
  Scenario: Change the partner of a subscription (several subscriptions)
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:106:33
    When I go to "Billing" > "Products & services" by the link 842054
    # features/docs/en-US/add-partner-2020.md:114:39
    And I select the subscription
    # features/docs/en-US/add-partner-2020.md:115:46
    And I look under "Partner ID"
    # features/docs/en-US/add-partner-2020.md:115:13
    And I select "Edit partner of record"
    # features/docs/en-US/add-partner-2020.md:116:15
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/en-US/add-partner-2020.md:116:67
    And I select "Check ID"
    # features/docs/en-US/add-partner-2020.md:116:97
    And I select "Submit"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (with partners)
    Given I have partner relationships
    # features/docs/en-US/add-partner-2020.md:120:32
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/en-US/add-partner-2020.md:120:149
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (without a partner)
    Given I have no partner relationships
    # features/docs/en-US/add-partner-2020.md:120:32
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/en-US/add-partner-2020.md:120:149
    Then my partners are listed
    # features/docs/en-US/add-partner-2020.md:122:57
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription @branch:one-subscription
  Scenario: Delete the partner from a subscription (one subscription)
    Given I have one subscription
    And the subscription already has a partner of record
    # features/docs/en-US/add-partner-2020.md:131:33
    When I go to "Billing" > "Products & services" by the link 842054
    # features/docs/en-US/add-partner-2020.md:148:46
    And I look under "Partner ID"
    # features/docs/en-US/add-partner-2020.md:148:13
    And I select "Edit partner of record"
    # features/docs/en-US/add-partner-2020.md:149:42
    And I look on the page "Partner information"
    # features/docs/en-US/add-partner-2020.md:149:16
    And I clear the box "partner ID"
    # features/docs/en-US/add-partner-2020.md:149:88
    And I select "Submit"
    Then the subscription no longer has a partner of record

  @delete-a-partner-from-a-subscription @branch:several-subscriptions
  Scenario: Delete the partner from a subscription (several subscriptions)
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/en-US/add-partner-2020.md:131:33
    When I go to "Billing" > "Products & services" by the link 842054
    # features/docs/en-US/add-partner-2020.md:147:39
    And I select the subscription
    # features/docs/en-US/add-partner-2020.md:148:46
    And I look under "Partner ID"
    # features/docs/en-US/add-partner-2020.md:148:13
    And I select "Edit partner of record"
    # features/docs/en-US/add-partner-2020.md:149:42
    And I look on the page "Partner information"
    # features/docs/en-US/add-partner-2020.md:149:16
    And I clear the box "partner ID"
    # features/docs/en-US/add-partner-2020.md:149:88
    And I select "Submit"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged

  @before-you-begin @rule @R6
  Scenario: Before you add or change a partner, ask the partner for its Microsoft Partner ID
    Given I have one subscription
    And the subscription already has a partner of record
    # features/docs/en-US/add-partner-2020.md:31:1
    When I enter an ID that no partner has given me
    # features/docs/en-US/add-partner-2020.md:31:1
    Then that ID is not accepted

  @add-a-partner-at-the-time-of-purchase @rule @R9
  Scenario: If you still use the old admin center, turn on Try the new admin center at the top of the Home page
    Given I still use the old admin center
    # features/docs/en-US/add-partner-2020.md:38:3
    When I select the toggle "Try the new admin center"
    # features/docs/en-US/add-partner-2020.md:38:3
    Then I use the new admin center

  @remove-a-reseller-relationship @rule @R25
  Scenario: You can't end a reseller relationship on your own
    Given I already work with a partner
    # features/docs/en-US/add-partner-2020.md:153:1
    When I try to end the relationship myself
    # features/docs/en-US/add-partner-2020.md:153:1
    Then this is refused
    # features/docs/en-US/add-partner-2020.md:153:1
    And I still have my relationship with the partner

  @remove-a-reseller-relationship @rule @R26
  Scenario: On the page of a reseller, the Delete partner button is grayed out
    Given I already work with a partner
    # features/docs/en-US/add-partner-2020.md:153:52
    When I open the page of that partner
    # features/docs/en-US/add-partner-2020.md:153:52
    Then "Delete partner" is there and cannot be selected
