# Written by docs-conformance from features/docs/en-US/add-partner-2020.md; do not edit, run `npm run generate`
@en-US @o365-21vianet @release:2020-04 @reading:localized
Feature: features/docs/en-US/add-partner-2020.md · o365-21vianet · localized

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Add a partner to a subscription that you already have (offer without a subscription)
    Given a partner has sent me an offer
    # features/docs/en-US/add-partner-2020.md:92:4
    When I look in the email
    # features/docs/en-US/add-partner-2020.md:92:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner-2020.md:93:20
    And I look in the email
    # features/docs/en-US/add-partner-2020.md:93:4
    And I follow the link
    # features/docs/en-US/add-partner-2020.md:94:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner-2020.md:94:46
    And I select "Yes"
    # features/docs/en-US/add-partner-2020.md:94:112
    And I select "Next"
    Then the partner is my delegated administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Add a partner to a subscription that you already have (offer with a trial subscription)
    Given a partner has sent me an offer with a trial subscription
    # features/docs/en-US/add-partner-2020.md:92:4
    When I look in the email
    # features/docs/en-US/add-partner-2020.md:92:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner-2020.md:93:20
    And I look in the email
    # features/docs/en-US/add-partner-2020.md:93:4
    And I follow the link
    # features/docs/en-US/add-partner-2020.md:94:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner-2020.md:94:46
    And I select "Yes"
    # features/docs/en-US/add-partner-2020.md:94:112
    And I select "Next"
    # features/docs/en-US/add-partner-2020.md:95:68
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Add a partner to a subscription that you already have (purchase offer)
    Given a partner has sent me a purchase offer
    # features/docs/en-US/add-partner-2020.md:92:4
    When I look in the email
    # features/docs/en-US/add-partner-2020.md:92:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner-2020.md:93:20
    And I look in the email
    # features/docs/en-US/add-partner-2020.md:93:4
    And I follow the link
    # features/docs/en-US/add-partner-2020.md:94:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner-2020.md:94:46
    And I select "Yes"
    # features/docs/en-US/add-partner-2020.md:94:112
    And I select "Next"
    # features/docs/en-US/add-partner-2020.md:95:68
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenario: Change the partner of a subscription (one subscription)
    Given I have one subscription
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/en-US/add-partner-2020.md:112:33
    When I go to "Billing" > "Subscriptions" by the link 850626
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
    # features/docs/en-US/add-partner-2020.md:112:33
    When I go to "Billing" > "Subscriptions" by the link 850626
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
    # features/docs/en-US/add-partner-2020.md:143:33
    When I go to "Billing" > "Subscriptions" by the link 850626
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
    # features/docs/en-US/add-partner-2020.md:143:33
    When I go to "Billing" > "Subscriptions" by the link 850626
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

  @add-partner-2020 @rule @R7
  Scenario: As an admin, you can create and edit users, reset passwords, manage licenses and domains, and give admin permissions to…
    # features/docs/en-US/add-partner-2020.md:25:1
    Then I can do this as an administrator: "create user accounts", "edit users", "reset passwords", "manage licenses", "manage domains", "assign admin permissions"

  @add-partner-2020 @rule @R8
  Scenario: If you want someone else to do this work, you can delegate your role to an authorized 21Vianet partner by creating a pa…
    Given a partner has sent me an offer
    # features/docs/en-US/add-partner-2020.md:25:129
    Then the partner can do nothing that takes an administrator
    # features/docs/en-US/add-partner-2020.md:25:129
    When I agree to the offer of the partner
    # features/docs/en-US/add-partner-2020.md:25:129
    Then the partner can do everything that an administrator can do

  @before-you-begin @rule @R6
  Scenario: Before you add or change a partner, ask the partner for its Microsoft Partner ID
    Given I have one subscription
    And the subscription already has a partner of record
    # features/docs/en-US/add-partner-2020.md:31:1
    When I enter an ID that no partner has given me
    # features/docs/en-US/add-partner-2020.md:31:1
    Then that ID is not accepted

  @add-a-partner-to-an-existing-subscription @rule @R13
  Scenario: Your partner takes the first step
    Given I have one subscription
    And the subscription does not have a partner of record yet
    # features/docs/en-US/add-partner-2020.md:88:1
    Then I find nothing to add a partner of record with

  @add-a-partner-to-an-existing-subscription @rule @R16
  Scenario: Under Partner Relationships, select Yes to make the partner your delegated admin, and then select Next
    Given a partner has sent me an offer
    # features/docs/en-US/add-partner-2020.md:94:4
    When I open the offer and do not agree to it
    # features/docs/en-US/add-partner-2020.md:94:4
    Then the partner is neither delegated administrator nor partner of record

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
