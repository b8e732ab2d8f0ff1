@reference
Feature: The Microsoft Customer Agreement

  The customer accepts it once. Until then no partner buys or manages anything on its behalf, however long the two have
  worked together.

  Background:
    Given these partners:
      | partner | ID   | clouds    |
      | Contoso | 4100 | worldwide |
    And the customer "Adatum" in the worldwide cloud
    And "Adatum" has the subscription "Email Plan"
    And "Adatum" has worked with "Contoso" as Reseller & delegated administrator since before there was an agreement

  @R45
  Rule: No agreement, no purchases and no management

    Scenario: A partner cannot buy a subscription
      When "Contoso" buys the subscription "Voice Plan" for "Adatum"
      Then it is refused because the customer has not accepted the agreement
      And nothing has changed

    Scenario: A partner cannot buy software
      When "Contoso" buys the software "Ledger" for "Adatum"
      Then it is refused because the customer has not accepted the agreement
      And nothing has changed

    Scenario: A partner cannot manage a subscription
      When "Contoso" renames the subscription "Email Plan" to "Mail for all"
      Then it is refused because the customer has not accepted the agreement
      And nothing has changed

    Scenario: With the agreement it can buy
      When "Adatum" accepts the agreement
      And "Contoso" buys the subscription "Voice Plan" for "Adatum"
      Then the subscription "Voice Plan" is active

    Scenario: With the agreement it can manage
      When "Adatum" accepts the agreement
      And "Contoso" renames the subscription "Email Plan" to "Mail for all"
      Then the subscription "Mail for all" is active

    Scenario: The customer itself buys without
      Given "Adatum" is at the second step of an order of "Enterprise E3"
      When "Adatum" places the order
      Then the subscription "Enterprise E3" is active
      And the agreement of "Adatum" is not accepted

  @R45
  Rule: A partner can ask for it by e-mail

    Scenario: The mail leads to the agreement
      When "Contoso" asks "Adatum" to accept the agreement
      Then "Adatum" has mail from "Contoso" about the agreement
      When the administrator of "Adatum" reads the mail
      And they select the link "Review the agreement"
      Then they are on the page "Accept agreement"

    Scenario: There is nothing to ask for once it is accepted
      Given "Adatum" has accepted the agreement
      When "Contoso" asks "Adatum" to accept the agreement
      Then it is refused because the agreement is accepted already
      And the agreement of "Adatum" is accepted

    Scenario: It is accepted once and for all
      Given "Adatum" has accepted the agreement
      When "Adatum" accepts the agreement
      Then it is refused because the agreement is accepted already

  @R44
  Rule: Accepting leads to the list of partners

    Scenario: From the page of the agreement
      When the administrator of "Adatum" follows the link "2116573"
      And they check "I have read the agreement"
      And they select the button "Accept"
      Then the page "Partner relationships" lists exactly these partners:
        | Contoso |
      And the agreement of "Adatum" is accepted

  @I5
  Rule: The box has to be checked; the text need not be opened

    Scenario: Unchecked
      When "Adatum" accepts the agreement without checking the box
      Then it is refused because the box that acknowledges the agreement is not checked
      And the agreement of "Adatum" is not accepted

    Scenario: Opening the text accepts nothing
      When "Adatum" opens the text of the agreement
      Then the agreement of "Adatum" is not accepted

    Scenario: Unopened, but checked
      When "Adatum" accepts the agreement
      Then the agreement of "Adatum" is accepted

    Scenario: The button waits for the box
      When the administrator of "Adatum" follows the link "2116573"
      Then the page "Accept agreement" shows the button "Accept" grayed out
      When they check "I have read the agreement"
      Then the page "Accept agreement" shows the button "Accept" to be used
