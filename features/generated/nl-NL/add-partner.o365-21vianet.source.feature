# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
@nl-NL @o365-21vianet @release:2021-12 @reading:source
Feature: features/docs/nl-NL/add-partner.md · o365-21vianet · source

  Background:
    Given I am signed in to the admin center

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Add a partner to a subscription that you already have (offer without a subscription)
    Given a partner has sent me an offer
    # features/docs/nl-NL/add-partner.md:64:144
    When I look in the email
    # features/docs/nl-NL/add-partner.md:64:144
    And I read the terms of the partner
    # features/docs/nl-NL/add-partner.md:65:182
    And I look in the email
    # features/docs/nl-NL/add-partner.md:65:166
    And I follow the link
    # features/docs/nl-NL/add-partner.md:66:237
    And I look under "Partner Relationships"
    # features/docs/nl-NL/add-partner.md:66:271
    And I select "Yes"
    # features/docs/nl-NL/add-partner.md:66:337
    And I select "Next"
    Then the partner is my delegated administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Add a partner to a subscription that you already have (offer with a trial subscription)
    Given a partner has sent me an offer with a trial subscription
    # features/docs/nl-NL/add-partner.md:64:144
    When I look in the email
    # features/docs/nl-NL/add-partner.md:64:144
    And I read the terms of the partner
    # features/docs/nl-NL/add-partner.md:65:182
    And I look in the email
    # features/docs/nl-NL/add-partner.md:65:166
    And I follow the link
    # features/docs/nl-NL/add-partner.md:66:237
    And I look under "Partner Relationships"
    # features/docs/nl-NL/add-partner.md:66:271
    And I select "Yes"
    # features/docs/nl-NL/add-partner.md:66:337
    And I select "Next"
    # features/docs/nl-NL/add-partner.md:67:265
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Add a partner to a subscription that you already have (purchase offer)
    Given a partner has sent me a purchase offer
    # features/docs/nl-NL/add-partner.md:64:144
    When I look in the email
    # features/docs/nl-NL/add-partner.md:64:144
    And I read the terms of the partner
    # features/docs/nl-NL/add-partner.md:65:182
    And I look in the email
    # features/docs/nl-NL/add-partner.md:65:166
    And I follow the link
    # features/docs/nl-NL/add-partner.md:66:237
    And I look under "Partner Relationships"
    # features/docs/nl-NL/add-partner.md:66:271
    And I select "Yes"
    # features/docs/nl-NL/add-partner.md:66:337
    And I select "Next"
    # features/docs/nl-NL/add-partner.md:67:265
    And I create the trial or subscription account
    Then the partner is my delegated administrator
    And the subscription that was offered is active

  @change-the-partner-for-a-subscription
  Scenario: Change the partner of a subscription
    Given I have several subscriptions
    And the subscription already has a partner of record
    And I know the ID of the partner
    # features/docs/nl-NL/add-partner.md:77:265
    When I go to "Billing" > "Your products" by the link 850626
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
    # features/docs/nl-NL/add-partner.md:100:265
    When I go to "Billing" > "Your products" by the link 850626
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

  @add-change-or-delete-a-subscription-advisor-partner @rule @R7
  Scenario: As an admin, you can create and edit users, reset passwords, manage licenses and domains, and give admin permissions to…
    # features/docs/nl-NL/add-partner.md:26:251
    Then I can do this as an administrator: "create user accounts", "edit users", "reset passwords", "manage licenses", "manage domains", "assign admin permissions"

  @add-change-or-delete-a-subscription-advisor-partner @rule @R8
  Scenario: If you want someone else to do this work, you can delegate your role to an authorized 21Vianet partner by creating a pa…
    Given a partner has sent me an offer
    # features/docs/nl-NL/add-partner.md:26:629
    Then the partner can do nothing that takes an administrator
    # features/docs/nl-NL/add-partner.md:26:629
    When I agree to the offer of the partner
    # features/docs/nl-NL/add-partner.md:26:629
    Then the partner can do everything that an administrator can do

  @before-you-begin @rule @R6
  Scenario: Before you add or change a partner, ask the partner for its Microsoft Partner ID
    Given I have one subscription
    And the subscription already has a partner of record
    # features/docs/nl-NL/add-partner.md:32:182
    When I enter an ID that no partner has given me
    # features/docs/nl-NL/add-partner.md:32:182
    Then that ID is not accepted

  @add-a-partner-to-an-existing-subscription @rule @R13
  Scenario: Your partner takes the first step
    Given I have one subscription
    And the subscription does not have a partner of record yet
    # features/docs/nl-NL/add-partner.md:60:235
    Then I find nothing to add a partner of record with

  @add-a-partner-to-an-existing-subscription @rule @R16
  Scenario: Under Partner Relationships, select Yes to make the partner your delegated admin, and then select Next
    Given a partner has sent me an offer
    # features/docs/nl-NL/add-partner.md:66:229
    When I open the offer and do not agree to it
    # features/docs/nl-NL/add-partner.md:66:229
    Then the partner is neither delegated administrator nor partner of record

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
