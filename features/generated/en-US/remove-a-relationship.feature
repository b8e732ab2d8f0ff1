# Written by docs-conformance from features/docs/en-US/remove-a-relationship.md; do not edit, run `npm run generate`
@en-US @release:2021-03 @reading:localized
Feature: features/docs/en-US/remove-a-relationship.md · localized

  Background:
    Given I am signed in to Partner Center

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Scenario: Remove the relationship with a customer (no-active-subscriptions)
    Given I am the reseller and a support contact of a customer
    And none of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:29:36
    When I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:29:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:30:16
    And I select "Account"
    # features/docs/en-US/remove-a-relationship.md:31:20
    And I select the link "Remove reseller relationship"
    Then I no longer have a relationship with the customer
    And the customer is no longer in my list of customers
    And I am no longer a support contact of the customer
    And every subscription that I sold to the customer is suspended
    And what the customer bought elsewhere is unchanged
    And my other customers are unchanged

  @how-to-remove-a-relationship @branch:one-active-subscription
  Scenario: Remove the relationship with a customer (one-active-subscription)
    Given I am the reseller and a support contact of a customer
    And one of the subscriptions that I sold to the customer is active
    # features/docs/en-US/remove-a-relationship.md:22:36
    When I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:22:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:23:15
    And I look under "Subscriptions"
    # features/docs/en-US/remove-a-relationship.md:23:15
    And I select the subscription
    # features/docs/en-US/remove-a-relationship.md:24:16
    And I select "Suspended"
    # features/docs/en-US/remove-a-relationship.md:25:7
    And I repeat these steps for every other active subscription
    # features/docs/en-US/remove-a-relationship.md:29:36
    And I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:29:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:30:16
    And I select "Account"
    # features/docs/en-US/remove-a-relationship.md:31:20
    And I select the link "Remove reseller relationship"
    Then I no longer have a relationship with the customer
    And the customer is no longer in my list of customers
    And I am no longer a support contact of the customer
    And every subscription that I sold to the customer is suspended
    And what the customer bought elsewhere is unchanged
    And my other customers are unchanged

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Scenario: Remove the relationship with a customer (several-active-subscriptions)
    Given I am the reseller and a support contact of a customer
    And several of the subscriptions that I sold to the customer are active
    # features/docs/en-US/remove-a-relationship.md:22:36
    When I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:22:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:23:15
    And I look under "Subscriptions"
    # features/docs/en-US/remove-a-relationship.md:23:15
    And I select the subscription
    # features/docs/en-US/remove-a-relationship.md:24:16
    And I select "Suspended"
    # features/docs/en-US/remove-a-relationship.md:25:7
    And I repeat these steps for every other active subscription
    # features/docs/en-US/remove-a-relationship.md:29:36
    And I go to "Customers"
    # features/docs/en-US/remove-a-relationship.md:29:53
    And I select the customer
    # features/docs/en-US/remove-a-relationship.md:30:16
    And I select "Account"
    # features/docs/en-US/remove-a-relationship.md:31:20
    And I select the link "Remove reseller relationship"
    Then I no longer have a relationship with the customer
    And the customer is no longer in my list of customers
    And I am no longer a support contact of the customer
    And every subscription that I sold to the customer is suspended
    And what the customer bought elsewhere is unchanged
    And my other customers are unchanged
