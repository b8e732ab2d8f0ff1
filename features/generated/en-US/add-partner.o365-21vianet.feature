# Written by docs-conformance from features/docs/en-US/add-partner.md; do not edit, run `npm run generate`
@en-US @o365-21vianet @release:2021-12 @reading:localized
Feature: features/docs/en-US/add-partner.md · o365-21vianet · localized

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Add a partner to a subscription that you already have (offer without a subscription)
    Given a partner has sent me an offer
    # features/docs/en-US/add-partner.md:63:4
    When I look in the email
    # features/docs/en-US/add-partner.md:63:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner.md:64:20
    And I look in the email
    # features/docs/en-US/add-partner.md:64:4
    And I follow the link
    # features/docs/en-US/add-partner.md:65:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner.md:65:46
    And I select "Yes"
    # features/docs/en-US/add-partner.md:65:112
    And I select "Next"
    Then the partner is my delegated administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Add a partner to a subscription that you already have (offer with a trial subscription)
    Given a partner has sent me an offer with a trial subscription
    # features/docs/en-US/add-partner.md:63:4
    When I look in the email
    # features/docs/en-US/add-partner.md:63:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner.md:64:20
    And I look in the email
    # features/docs/en-US/add-partner.md:64:4
    And I follow the link
    # features/docs/en-US/add-partner.md:65:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner.md:65:46
    And I select "Yes"
    # features/docs/en-US/add-partner.md:65:112
    And I select "Next"
    # features/docs/en-US/add-partner.md:66:68
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Add a partner to a subscription that you already have (purchase offer)
    Given a partner has sent me a purchase offer
    # features/docs/en-US/add-partner.md:63:4
    When I look in the email
    # features/docs/en-US/add-partner.md:63:4
    And I read the terms of the partner
    # features/docs/en-US/add-partner.md:64:20
    And I look in the email
    # features/docs/en-US/add-partner.md:64:4
    And I follow the link
    # features/docs/en-US/add-partner.md:65:12
    And I look under "Partner Relationships"
    # features/docs/en-US/add-partner.md:65:46
    And I select "Yes"
    # features/docs/en-US/add-partner.md:65:112
    And I select "Next"
    # features/docs/en-US/add-partner.md:66:68
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/en-US/add-partner.md:76:33
    When I go to "Billing" > "Your products" by the link 850626
    # features/docs/en-US/add-partner.md:78:17
    And I select the tab "Products"
    # features/docs/en-US/add-partner.md:78:42
    And I select the subscription
    # features/docs/en-US/add-partner.md:79:13
    And I look on the page "Subscription details"
    # features/docs/en-US/add-partner.md:79:50
    And I look under "Partner information"
    # features/docs/en-US/add-partner.md:79:82
    And I select "Remove"
    # features/docs/en-US/add-partner.md:80:15
    And I type the ID of the partner in "Partner Network ID"
    # features/docs/en-US/add-partner.md:81:13
    And I select "Add"
    Then the partner whose ID I typed is the partner of record of the subscription
    And my other subscriptions are unchanged

  @view-your-partner-relationships @branch:some-partners
  Scenario: View your relationships with partners (with partners)
    Given I have partner relationships
    # features/docs/en-US/add-partner.md:85:32
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/en-US/add-partner.md:85:149
    Then my partners are listed
    And each of my partner relationships is listed

  @view-your-partner-relationships @branch:no-partner
  Scenario: View your relationships with partners (without a partner)
    Given I have no partner relationships
    # features/docs/en-US/add-partner.md:85:32
    When I go to "Settings" > "Partner relationships" by the link 2074649
    # features/docs/en-US/add-partner.md:85:149
    Then my partners are listed
    # features/docs/en-US/add-partner.md:87:57
    And the message "There's nothing here." is shown
    And no partner relationship is listed

  @delete-a-partner-from-a-subscription
  Scenario: Delete the partner from a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    # features/docs/en-US/add-partner.md:99:33
    When I go to "Billing" > "Your products" by the link 850626
    # features/docs/en-US/add-partner.md:103:17
    And I select the tab "Products"
    # features/docs/en-US/add-partner.md:103:42
    And I select the subscription
    # features/docs/en-US/add-partner.md:104:13
    And I look on the page "Subscription details"
    # features/docs/en-US/add-partner.md:104:50
    And I look under "Partner information"
    # features/docs/en-US/add-partner.md:104:82
    And I select "Remove"
    Then the subscription no longer has a partner of record
    And my other subscriptions are unchanged

  @add-change-or-delete-a-subscription-advisor-partner @rule @R7
  Scenario: As an admin, you can create and edit users, reset passwords, manage licenses and domains, and give admin permissions to…
    # features/docs/en-US/add-partner.md:25:1
    Then I can do this as an administrator: "create user accounts", "edit users", "reset passwords", "manage licenses", "manage domains", "assign admin permissions"

  @add-change-or-delete-a-subscription-advisor-partner @rule @R8
  Scenario: If you want someone else to do this work, you can delegate your role to an authorized 21Vianet partner by creating a pa…
    Given a partner has sent me an offer
    # features/docs/en-US/add-partner.md:25:129
    Then the partner can do nothing that takes an administrator
    # features/docs/en-US/add-partner.md:25:129
    When I agree to the offer of the partner
    # features/docs/en-US/add-partner.md:25:129
    Then the partner can do everything that an administrator can do

  @before-you-begin @rule @R6
  Scenario: Before you add or change a partner, ask the partner for its Microsoft Partner ID
    Given I have one subscription
    And the subscription already has a partner of record
    # features/docs/en-US/add-partner.md:31:1
    When I enter an ID that no partner has given me
    # features/docs/en-US/add-partner.md:31:1
    Then that ID is not accepted

  @add-a-partner-to-an-existing-subscription @rule @R13
  Scenario: Your partner takes the first step
    Given I have one subscription
    And the subscription does not have a partner of record yet
    # features/docs/en-US/add-partner.md:59:1
    Then I find nothing to add a partner of record with

  @add-a-partner-to-an-existing-subscription @rule @R16
  Scenario: Under Partner Relationships, select Yes to make the partner your delegated admin, and then select Next
    Given a partner has sent me an offer
    # features/docs/en-US/add-partner.md:65:4
    When I open the offer and do not agree to it
    # features/docs/en-US/add-partner.md:65:4
    Then the partner is neither delegated administrator nor partner of record

  @remove-a-reseller-relationship @rule @R25
  Scenario: You can't end a reseller relationship on your own
    Given I already work with a partner
    # features/docs/en-US/add-partner.md:108:1
    When I try to end the relationship myself
    # features/docs/en-US/add-partner.md:108:1
    Then this is refused
    # features/docs/en-US/add-partner.md:108:1
    And I still have my relationship with the partner

  @remove-a-reseller-relationship @rule @R26
  Scenario: On the page of a reseller, the Delete partner button is grayed out
    Given I already work with a partner
    # features/docs/en-US/add-partner.md:108:52
    When I open the page of that partner
    # features/docs/en-US/add-partner.md:108:52
    Then "Delete partner" is there and cannot be selected
