@reference
Feature: Subscription advisors

  A customer can put a partner on a subscription: its subscription advisor, which the pages call the partner of record.
  There is one such partner per subscription at most, and every subscription can do without.

  Background:
    Given these partners:
      | partner  | ID   | clouds            | kind                 | services        | regions         |
      | Contoso  | 4100 | worldwide, German | subscription advisor | Email, Security | Norway, Finland |
      | Fabrikam | 4200 | worldwide         | solution provider    | Security        |                 |
      | Litware  | 4300 | 21Vianet          | subscription advisor | Email           | China           |
    And the customer "Adatum" in the worldwide cloud
    And "Adatum" has the subscription "Email Plan"

  @R2
  Rule: An advisor is a partner that is authorized for the cloud of the customer

    Scenario: An authorized partner becomes the advisor
      When the partner "Contoso" is made partner of record of "Email Plan"
      Then "Contoso" is the partner of record of "Email Plan"

    Scenario: A partner of another cloud does not
      When the partner "Litware" is made partner of record of "Email Plan"
      Then it is refused because the partner is not authorized for this cloud
      And "Email Plan" has no partner of record

  @R3
  Rule: The advisor comes with the purchase, or at any time after it

    Scenario: Naming the partner while buying
      Given "Adatum" is at the second step of an order of "Enterprise E3"
      When "Adatum" names "Contoso" as its partner in the order
      And "Adatum" places the order
      Then "Contoso" is the partner of record of "Enterprise E3"

    Scenario: Naming the partner later ends the same way
      Given "Adatum" has the subscription "Enterprise E3"
      When the partner "Contoso" is made partner of record of "Enterprise E3"
      Then "Contoso" is the partner of record of "Enterprise E3"

    Scenario: A suspended subscription can have an advisor too
      Given "Adatum" has these subscriptions:
        | subscription | status    |
        | Old Plan     | suspended |
      When the partner "Contoso" is made partner of record of "Old Plan"
      Then "Contoso" is the partner of record of "Old Plan"

  @R4
  Rule: Who has no partner yet finds one on Microsoft Pinpoint

    Scenario: The address of Pinpoint opens the search for partners of this cloud
      When the administrator of "Adatum" follows the link "https://pinpoint.microsoft.com"
      And they select the button "Search"
      Then the page "Microsoft Pinpoint" lists exactly these rows:
        | Contoso  |
        | Fabrikam |

    Scenario: 21Vianet does not send its customers there
      Given the customer "Lucerne" in the 21Vianet cloud
      When the administrator of "Lucerne" follows the link "https://pinpoint.microsoft.com"
      Then it is refused because the link leads nowhere here

  @R5
  Rule: Which partner suits depends on what it does and where, but the choice is free

    Scenario Outline: Searching by service and by region
      When "Adatum" looks for providers of "<service>" in "<region>"
      Then it finds: <found>

      Examples:
        | service  | region  | found             |
        | security | Norway  | Contoso, Fabrikam |
        | security | Denmark | Fabrikam          |
        | email    | Norway  | Contoso           |

    Scenario: Nobody is found where nobody serves
      When "Adatum" looks for providers of "email" in "China"
      Then it finds: nobody

    Scenario: A partner that suits badly is accepted all the same
      Given the customer "Tailspin" in the German cloud
      And "Tailspin" has the subscription "Teams Plan"
      When the partner "Contoso" is made partner of record of "Teams Plan"
      Then "Contoso" is the partner of record of "Teams Plan"

  @R6 @I2
  Rule: The ID has to come from the partner; the system does not guess

    Scenario Outline: An ID that nobody has, or none at all
      When the ID "<ID>" is made partner of record of "Email Plan"
      Then it is refused because no partner has this ID
      And "Email Plan" has no partner of record

      Examples:
        | ID       |
        | 9999     |
        | 410      |
        | Contoso  |
        |          |

    Scenario: A wrong ID leaves the advisor that is there in place
      Given "Adatum" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When the ID "9999" is made partner of record of "Voice Plan"
      Then it is refused because no partner has this ID
      And "Contoso" is the partner of record of "Voice Plan"

    Scenario: The ID as the partner gave it
      When the ID "4200" is made partner of record of "Email Plan"
      Then "Fabrikam" is the partner of record of "Email Plan"

  @R24 @I3
  Rule: A new advisor takes the place of the one before

    Background:
      Given "Adatum" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |

    Scenario: There are never two
      When the partner "Fabrikam" is made partner of record of "Voice Plan"
      Then "Fabrikam" is the partner of record of "Voice Plan"
      And "Contoso" is the partner of record of nothing

    Scenario: Naming the same partner again changes nothing
      When the partner "Contoso" is made partner of record of "Voice Plan"
      Then nothing has changed

  @I6
  Rule: Only an advisor that is there can be removed

    Scenario: Removing where there is none
      When the partner of record of "Email Plan" is removed
      Then it is refused because there is no partner of record to remove
      And nothing has changed

  @I8
  Rule: Being an advisor and having a relationship are two things

    Scenario: An advisor is not one of the partners that the customer works with
      When the partner "Contoso" is made partner of record of "Email Plan"
      Then the relationship of "Adatum" with "Contoso" is none

    Scenario: Removing the advisor leaves the relationship alone
      Given "Adatum" works with "Contoso" as Reseller
      And "Adatum" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When the partner of record of "Voice Plan" is removed
      Then "Voice Plan" has no partner of record
      And "Contoso" is Reseller of "Adatum"

    Scenario: Deleting the relationship leaves the advisor alone
      Given "Adatum" works with "Contoso" as Advisor
      And "Adatum" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When "Adatum" deletes the partner "Contoso"
      Then the relationship of "Adatum" with "Contoso" is ended
      And "Contoso" is the partner of record of "Voice Plan"
