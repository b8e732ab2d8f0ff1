@reference
Feature: Admin roles

  A partner that administers has what a Global Administrator has. The customer takes that back whenever it likes, and the
  two go on working together without.

  Background:
    Given these partners:
      | partner  | ID   | clouds                      |
      | Contoso  | 4100 | worldwide, German, 21Vianet |
      | Fabrikam | 4200 | worldwide                   |
    And the customer "Adatum" in the worldwide cloud

  @R48
  Rule: The customer removes admin roles at any time

    Scenario Outline: Of a <type>
      Given "Adatum" works with "Contoso" as <type>
      When "Adatum" removes the admin roles of "Contoso"
      Then "Contoso" has no admin roles at "Adatum"
      And "Contoso" has no role in the directory of "Adatum"

      Examples:
        | type                               |
        | Delegated administrator            |
        | Reseller & delegated administrator |

    Scenario: Active subscriptions do not stand in the way
      Given "Adatum" works with "Contoso" as Reseller & delegated administrator
      And "Adatum" has these subscriptions:
        | subscription | sold by | status |
        | Email Plan   | Contoso | active |
      When "Adatum" removes the admin roles of "Contoso"
      Then "Contoso" has no admin roles at "Adatum"

    Scenario: What is not there cannot be removed
      Given "Adatum" works with "Contoso" as Reseller
      When "Adatum" removes the admin roles of "Contoso"
      Then it is refused because the partner has no admin roles
      And nothing has changed

    Scenario: Nor can it be removed twice
      Given "Adatum" works with "Contoso" as Delegated administrator
      And "Adatum" has removed the admin roles of "Contoso"
      When "Adatum" removes the admin roles of "Contoso"
      Then it is refused because the partner has no admin roles

    Scenario: The partner administers nothing afterwards
      Given "Adatum" works with "Contoso" as Delegated administrator
      And "Adatum" has removed the admin roles of "Contoso"
      When "Contoso" creates the user "Mia" at "Adatum"
      Then it is refused because the relationship does not permit it
      And "Adatum" has no account for "Mia"

    Scenario: Other partners keep theirs
      Given "Adatum" works with "Contoso" as Delegated administrator
      And "Adatum" works with "Fabrikam" as Delegated administrator
      When "Adatum" removes the admin roles of "Contoso"
      Then "Fabrikam" has admin roles at "Adatum"

  @R49
  Rule: The relationship stays

    Scenario: The partner still sells
      Given "Adatum" works with "Contoso" as Reseller & delegated administrator
      When "Adatum" removes the admin roles of "Contoso"
      And "Contoso" buys the subscription "Voice Plan" for "Adatum"
      Then the relationship of "Adatum" with "Contoso" is active
      And "Contoso" is Reseller & delegated administrator of "Adatum"
      And the subscription "Voice Plan" is active
      And "Contoso" can do exactly this for "Adatum":
        | sell products |

    Scenario: And is still listed
      Given "Adatum" works with "Contoso" as Delegated administrator
      When "Adatum" removes the admin roles of "Contoso"
      And the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" lists exactly these partners:
        | Contoso |

    Scenario: Deleting the partner is another thing
      Given "Adatum" works with "Contoso" as Delegated administrator
      When "Adatum" deletes the partner "Contoso"
      And the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" lists no partners

  @I7 @R48
  Rule: The button is there as long as there are roles to remove

    Scenario Outline: In the <cloud> cloud
      Given the customer "Relecloud" in the <cloud> cloud
      And "Relecloud" works with "Contoso" as Delegated administrator
      When the administrator of "Relecloud" opens the page "Partner relationships"
      And they select the row "Contoso"
      Then the page "Contoso" shows the button "Remove admin roles" to be used
      When they select the button "Remove admin roles"
      Then "Contoso" has no admin roles at "Relecloud"
      When they open the page "Partner relationships"
      And they select the row "Contoso"
      Then the page "Contoso" does not show the button "Remove admin roles"

      Examples:
        | cloud     |
        | worldwide |
        | German    |
        | 21Vianet  |

    Scenario: A partner without roles has no such button
      Given "Adatum" works with "Contoso" as Reseller
      When the administrator of "Adatum" opens the page "Partner relationships"
      And they select the row "Contoso"
      Then the page "Contoso" does not show the button "Remove admin roles"
