@reference
Feature: Ending a relationship

  Two types of partners the customer deletes by itself. All others have to do it themselves, and resellers do it in
  Partner Center.

  Background:
    Given these partners:
      | partner  | ID   | clouds                      | kind           |
      | Contoso  | 4100 | worldwide, German, 21Vianet | direct partner |
      | Fabrikam | 4200 | worldwide                   | direct partner |
    And the customer "Adatum" in the worldwide cloud

  @R50
  Rule: A customer that is done with a partner ends the relationship

    Scenario: The relationship is over
      Given "Adatum" works with "Contoso" as Advisor
      When "Adatum" deletes the partner "Contoso"
      Then the relationship of "Adatum" with "Contoso" is ended
      And "Contoso" can do nothing for "Adatum"
      And "Adatum" is not on the customer list of "Contoso"

    Scenario: Other relationships go on
      Given "Adatum" works with "Contoso" as Advisor
      And "Adatum" works with "Fabrikam" as Advisor
      When "Adatum" deletes the partner "Contoso"
      Then the relationship of "Adatum" with "Fabrikam" is active

    Scenario: What never began cannot be ended
      When "Adatum" deletes the partner "Contoso"
      Then it is refused because the two do not work together
      And nothing has changed

    Scenario: What is over is not ended again
      Given "Adatum" works with "Contoso" as Advisor
      When "Adatum" deletes the partner "Contoso"
      And "Adatum" deletes the partner "Contoso"
      Then it is refused because the two do not work together

  @R51
  Rule: Customers delete Delegated administrators and Advisors

    Scenario Outline: <type> can be deleted
      Given "Adatum" works with "Contoso" as <type>
      When the administrator of "Adatum" opens the page "Partner relationships"
      And they select the row "Contoso"
      Then the page "Contoso" shows the button "Delete partner" to be used
      When they select the button "Delete partner"
      Then the relationship of "Adatum" with "Contoso" is ended

      Examples:
        | type                    |
        | Delegated administrator |
        | Advisor                 |

    @R52
    Scenario Outline: <type> cannot be deleted
      Given "Adatum" works with "Contoso" as <type>
      When "Adatum" deletes the partner "Contoso"
      Then it is refused because only the partner can end this relationship
      And nothing has changed
      When the administrator of "Adatum" opens the page "Partner relationships"
      And they select the row "Contoso"
      Then the page "Contoso" shows the button "Delete partner" grayed out

      Examples:
        | type                               |
        | Reseller                           |
        | Reseller & delegated administrator |
        | Partner                            |
        | MPSA partner                       |
        | OEM PC partner                     |
        | LOB partner                        |

    Scenario: A Delegated administrator that has lost its admin roles still can
      Given "Adatum" works with "Contoso" as Delegated administrator
      And "Adatum" has removed the admin roles of "Contoso"
      When "Adatum" deletes the partner "Contoso"
      Then the relationship of "Adatum" with "Contoso" is ended

    Scenario: A Reseller & delegated administrator that has lost them still cannot
      Given "Adatum" works with "Contoso" as Reseller & delegated administrator
      And "Adatum" has removed the admin roles of "Contoso"
      When "Adatum" deletes the partner "Contoso"
      Then it is refused because only the partner can end this relationship

  @R52
  Rule: Partners of the other types end it themselves

    Scenario Outline: <type>
      Given "Adatum" works with "Contoso" as <type>
      When "Contoso" ends its relationship with "Adatum"
      Then the relationship of "Adatum" with "Contoso" is ended

      Examples:
        | type           |
        | Partner        |
        | MPSA partner   |
        | OEM PC partner |
        | LOB partner    |

    Scenario Outline: <type> has a way of its own
      Given "Adatum" works with "Contoso" as <type>
      When "Contoso" ends its relationship with "Adatum"
      Then it is refused because this relationship ends in another way
      And nothing has changed

      Examples:
        | type                               |
        | Reseller                           |
        | Delegated administrator            |
        | Reseller & delegated administrator |
        | Advisor                            |

  @R25
  Rule: A customer cannot remove a reseller

    Scenario Outline: A <type> in the <cloud> cloud
      Given the customer "Relecloud" in the <cloud> cloud
      And "Relecloud" works with "Contoso" as <type>
      When "Relecloud" deletes the partner "Contoso"
      Then it is refused because only the partner can end this relationship
      And the relationship of "Relecloud" with "Contoso" is active

      Examples:
        | type                               | cloud     |
        | Reseller                           | worldwide |
        | Reseller                           | German    |
        | Reseller                           | 21Vianet  |
        | Reseller & delegated administrator | worldwide |
        | Reseller & delegated administrator | German    |
        | Reseller & delegated administrator | 21Vianet  |

    Scenario: It removes a partner that does not resell
      Given "Adatum" works with "Contoso" as Delegated administrator
      When "Adatum" deletes the partner "Contoso"
      Then the relationship of "Adatum" with "Contoso" is ended

  @R26
  Rule: For a reseller Delete is there, and grayed out

    Scenario Outline: In the <cloud> cloud
      Given the customer "Relecloud" in the <cloud> cloud
      And "Relecloud" works with "Contoso" as Reseller
      When the administrator of "Relecloud" opens the page "Partner relationships"
      And they select the row "Contoso"
      Then the page "Contoso" shows the button "Delete" grayed out
      When they select the button "Delete"
      Then it is refused because it is grayed out
      And the relationship of "Relecloud" with "Contoso" is active

      Examples:
        | cloud     |
        | worldwide |
        | German    |
        | 21Vianet  |

    Scenario: For an Advisor it can be used
      Given "Adatum" works with "Contoso" as Advisor
      When the administrator of "Adatum" opens the page "Partner relationships"
      And they select the row "Contoso"
      Then the page "Contoso" shows the button "Delete" to be used

  @R27
  Rule: The customer asks its reseller, who removes the relationship

    Scenario: What the customer cannot do the reseller can
      Given "Adatum" works with "Contoso" as Reseller
      When "Adatum" deletes the partner "Contoso"
      Then it is refused because only the partner can end this relationship
      When "Contoso" removes its reseller relationship with "Adatum"
      And the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" shows the message "There's nothing here."

    Scenario: The reseller follows in Partner Center
      Given "Adatum" works with "Contoso" as Reseller
      When "Contoso" opens the page "Customers" of Partner Center
      And they select the row "Adatum"
      And they select the menu item "Account"
      And they select the link "Remove reseller relationship"
      Then the relationship of "Adatum" with "Contoso" is ended
      And the page "Customers" shows the message "You don't have any customers."

    Scenario: Another partner cannot do it for them
      Given "Adatum" works with "Contoso" as Reseller
      When "Fabrikam" removes its reseller relationship with "Adatum"
      Then it is refused because the two do not work together
      And the relationship of "Adatum" with "Contoso" is active

  @I9
  Rule: A partner that is deleted loses its admin roles

    Scenario: At once
      Given "Adatum" works with "Contoso" as Delegated administrator
      When "Adatum" deletes the partner "Contoso"
      Then "Contoso" has no admin roles at "Adatum"
      And "Contoso" has no role in the directory of "Adatum"
      When "Contoso" creates the user "Mia" at "Adatum"
      Then it is refused because the two do not work together
