# Written by docs-conformance from features/docs/en-US/remove-a-relationship.md; do not edit, run `npm run generate`
@en-US @release:2021-03 @reading:localized
Feature: features/docs/en-US/remove-a-relationship.md · localized

  Background:
    Given I am signed in to Partner Center

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Scenario: Remove the relationship with a customer (no active subscription)
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:36:36
    When I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:36:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:37:16
    And I select "Account"
    # features/docs/en-US/remove-a-relationship.md:38:20
    And I select the link "Remove reseller relationship"
    Then I no longer have a relationship with the customer
    And the customer is no longer in my list of customers
    And I am no longer a support contact of the customer
    And every subscription that I sold to the customer is suspended
    And what the customer bought elsewhere is unchanged
    And my other customers are unchanged

  @how-to-remove-a-relationship @branch:one-active-subscription
  Scenario: Remove the relationship with a customer (one active subscription)
    Given I am the reseller and a support contact of a customer
    And one of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:29:36
    When I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:29:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:30:15
    And I look under "Subscriptions"
    # features/docs/en-US/remove-a-relationship.md:30:15
    And I select the subscription
    # features/docs/en-US/remove-a-relationship.md:31:16
    And I select "Suspended"
    # features/docs/en-US/remove-a-relationship.md:32:7
    And I repeat these steps for every other active subscription
    # features/docs/en-US/remove-a-relationship.md:36:36
    And I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:36:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:37:16
    And I select "Account"
    # features/docs/en-US/remove-a-relationship.md:38:20
    And I select the link "Remove reseller relationship"
    Then I no longer have a relationship with the customer
    And the customer is no longer in my list of customers
    And I am no longer a support contact of the customer
    And every subscription that I sold to the customer is suspended
    And what the customer bought elsewhere is unchanged
    And my other customers are unchanged

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Scenario: Remove the relationship with a customer (several active subscriptions)
    Given I am the reseller and a support contact of a customer
    And several of the subscriptions that I sold to the customer are active
    # features/docs/en-US/remove-a-relationship.md:29:36
    When I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:29:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:30:15
    And I look under "Subscriptions"
    # features/docs/en-US/remove-a-relationship.md:30:15
    And I select the subscription
    # features/docs/en-US/remove-a-relationship.md:31:16
    And I select "Suspended"
    # features/docs/en-US/remove-a-relationship.md:32:7
    And I repeat these steps for every other active subscription
    # features/docs/en-US/remove-a-relationship.md:36:36
    And I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:36:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:37:16
    And I select "Account"
    # features/docs/en-US/remove-a-relationship.md:38:20
    And I select the link "Remove reseller relationship"
    Then I no longer have a relationship with the customer
    And the customer is no longer in my list of customers
    And I am no longer a support contact of the customer
    And every subscription that I sold to the customer is suspended
    And what the customer bought elsewhere is unchanged
    And my other customers are unchanged

  @remove-a-relationship @rule @R53
  Scenario: If you're a direct partner or an indirect provider, you can end the relationship in Partner Center when you no longer d…
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:12:75
    Then as "direct partner", I can remove the relationship
    # features/docs/en-US/remove-a-relationship.md:12:75
    And as "indirect provider", I can remove the relationship
    # features/docs/en-US/remove-a-relationship.md:12:75
    And as "indirect reseller", I cannot remove the relationship

  @remove-a-relationship @rule @R54
  Scenario: The customer disappears from your list of customers in Partner Center
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:16:3
    When I remove the reseller relationship
    # features/docs/en-US/remove-a-relationship.md:16:3
    Then I no longer have a relationship with the customer
    # features/docs/en-US/remove-a-relationship.md:16:3
    And the customer is no longer in my list of customers

  @remove-a-relationship @rule @R55
  Scenario: You're no longer a support contact for the customer
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:17:3
    When I remove the reseller relationship
    # features/docs/en-US/remove-a-relationship.md:17:3
    Then I am no longer a support contact of the customer

  @remove-a-relationship @rule @R56
  Scenario: You lose your delegated admin privileges for the customer
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:18:3
    When I remove the reseller relationship
    # features/docs/en-US/remove-a-relationship.md:18:3
    Then I no longer have admin roles at the customer

  @remove-a-relationship @rule @R57
  Scenario: You can no longer make purchases for the customer
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:19:3
    When I remove the reseller relationship
    # features/docs/en-US/remove-a-relationship.md:19:3
    Then I can no longer buy anything for the customer

  @before-you-begin @rule @R58
  Scenario: Before you can remove the relationship, you have to cancel the customer's Azure reservations and software purchases, an…
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    And the customer still has an Azure reservation
    # features/docs/en-US/remove-a-relationship.md:23:1
    When I remove the reseller relationship
    # features/docs/en-US/remove-a-relationship.md:23:1
    Then the relationship is not removed
    # features/docs/en-US/remove-a-relationship.md:23:1
    When I cancel what the customer still has
    # features/docs/en-US/remove-a-relationship.md:23:1
    And I remove the reseller relationship
    # features/docs/en-US/remove-a-relationship.md:23:1
    Then I no longer have a relationship with the customer

  @before-you-begin @rule @R59
  Scenario: Before you can remove the relationship, you have to cancel the customer's Azure reservations and software purchases, an…
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    And the customer still has a software purchase
    # features/docs/en-US/remove-a-relationship.md:23:1
    When I remove the reseller relationship
    # features/docs/en-US/remove-a-relationship.md:23:1
    Then the relationship is not removed
    # features/docs/en-US/remove-a-relationship.md:23:1
    When I cancel what the customer still has
    # features/docs/en-US/remove-a-relationship.md:23:1
    And I remove the reseller relationship
    # features/docs/en-US/remove-a-relationship.md:23:1
    Then I no longer have a relationship with the customer

  @how-to-remove-a-relationship @rule @R62
  Scenario Outline: As long as the customer has active subscriptions, the Remove reseller relationship link is unavailable
    Given I am the reseller and a support contact of a customer
    And <subscriptions>
    # features/docs/en-US/remove-a-relationship.md:41:3
    When I open the account of the customer
    # features/docs/en-US/remove-a-relationship.md:41:3
    Then <outcome>

    Examples:
      | subscriptions                                                   | outcome                                                    |
      | the only subscription that I sold to the customer is active     | the link "Remove reseller relationship" cannot be selected |
      | one of two subscriptions that I sold to the customer is active  | the link "Remove reseller relationship" cannot be selected |
      | none of the subscriptions that I sold to the customer is active | the link "Remove reseller relationship" can be selected    |

  @next-steps @rule @R64
  Scenario: You can request a new relationship with the customer later
    Given my reseller relationship with a customer has ended
    # features/docs/en-US/remove-a-relationship.md:45:1
    When I send that customer a new invitation
    # features/docs/en-US/remove-a-relationship.md:45:1
    Then the customer has received my invitation
