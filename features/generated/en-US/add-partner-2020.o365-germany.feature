# Written by docs-conformance from features/docs/en-US/add-partner-2020.md; do not edit, run `npm run generate`
@en-US @o365-germany @release:2020-04 @reading:localized
Feature: features/docs/en-US/add-partner-2020.md · o365-germany · localized

  Background:
    Given I am signed in to the admin center

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Add a partner when you buy a subscription (new partner)
    Given I do not have any subscriptions yet
    And I have no partner relationships
    # features/docs/en-US/add-partner-2020.md:53:12
    When I follow the link "admin center" to 848041
    # features/docs/en-US/add-partner-2020.md:53:85
    And I go to "Billing" > "Purchase services"
    # features/docs/en-US/add-partner-2020.md:54:4
    And I select the product
    # features/docs/en-US/add-partner-2020.md:54:63
    And I select "Buy"
    # features/docs/en-US/add-partner-2020.md:55:35
    And I expand "Need help with your order?"
    # features/docs/en-US/add-partner-2020.md:55:83
    And I select "Get assistance from a Microsoft Partner"
    # features/docs/en-US/add-partner-2020.md:55:126
    And I follow the steps on the providers page
    # features/docs/en-US/add-partner-2020.md:58:4
    And I complete the rest of the checkout wizard
    Then what I bought is active, and has no partner of record
    And a partner has been asked to help me with my order

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Add a partner when you buy a subscription (existing partner)
    Given I do not have any subscriptions yet
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:53:12
    When I follow the link "admin center" to 848041
    # features/docs/en-US/add-partner-2020.md:53:85
    And I go to "Billing" > "Purchase services"
    # features/docs/en-US/add-partner-2020.md:54:4
    And I select the product
    # features/docs/en-US/add-partner-2020.md:54:63
    And I select "Buy"
    # features/docs/en-US/add-partner-2020.md:56:99
    And I look at the second step of the checkout wizard
    # features/docs/en-US/add-partner-2020.md:56:80
    And I look on the right
    # features/docs/en-US/add-partner-2020.md:56:58
    And I look under "Partner information"
    # features/docs/en-US/add-partner-2020.md:56:44
    And I select "Add"
    # features/docs/en-US/add-partner-2020.md:57:46
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/en-US/add-partner-2020.md:58:4
    And I complete the rest of the checkout wizard
    Then what I bought is active, and the partner whose ID I typed is its partner of record

  @add-a-partner-to-an-existing-subscription @branch:one-subscription
  Scenario: Add a partner to a subscription that you already have (one subscription)
    Given I have one subscription
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:78:33
    When I go to "Billing" > "Subscriptions" by the link 847745
    # features/docs/en-US/add-partner-2020.md:80:4
    And I look on the right
    # features/docs/en-US/add-partner-2020.md:80:18
    And I look under the subscription cost
    # features/docs/en-US/add-partner-2020.md:80:56
    And I select "More actions"
    # features/docs/en-US/add-partner-2020.md:80:76
    And I select "Add partner of record"
    # features/docs/en-US/add-partner-2020.md:81:15
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/en-US/add-partner-2020.md:81:64
    And I select "Check ID"
    # features/docs/en-US/add-partner-2020.md:81:94
    And I select "Submit"
    # features/docs/en-US/add-partner-2020.md:82:10
    Then the partner ID is shown on the page "Subscriptions"
    And the partner whose ID I typed is the partner of record of the subscription

  @add-a-partner-to-an-existing-subscription @branch:several-subscriptions
  Scenario: Add a partner to a subscription that you already have (several subscriptions)
    Given I have several subscriptions
    And the subscription does not have a partner of record yet
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:78:33
    When I go to "Billing" > "Subscriptions" by the link 847745
    # features/docs/en-US/add-partner-2020.md:79:39
    And I select the subscription
    # features/docs/en-US/add-partner-2020.md:80:4
    And I look on the right
    # features/docs/en-US/add-partner-2020.md:80:18
    And I look under the subscription cost
    # features/docs/en-US/add-partner-2020.md:80:56
    And I select "More actions"
    # features/docs/en-US/add-partner-2020.md:80:76
    And I select "Add partner of record"
    # features/docs/en-US/add-partner-2020.md:81:15
    And I type the ID of the partner in "Microsoft Partner ID"
    # features/docs/en-US/add-partner-2020.md:81:64
    And I select "Check ID"
    # features/docs/en-US/add-partner-2020.md:81:94
    And I select "Submit"
    # features/docs/en-US/add-partner-2020.md:82:10
    Then the partner ID is shown on the page "Subscriptions"
    And the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenario: Change the partner of a subscription (one subscription)
    Given I have one subscription
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:109:33
    When I go to "Billing" > "Subscriptions" by the link 847745
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
    # features/docs/en-US/add-partner-2020.md:109:33
    When I go to "Billing" > "Subscriptions" by the link 847745
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
    # features/docs/en-US/add-partner-2020.md:137:33
    When I go to "Billing" > "Subscriptions" by the link 847745
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
    # features/docs/en-US/add-partner-2020.md:137:33
    When I go to "Billing" > "Subscriptions" by the link 847745
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
