@reference
Feature: Removing a reseller relationship in Partner Center

  The partner ends what the customer cannot: it cancels and suspends what is left of its sales, and then removes the
  relationship.

  Background:
    Given these partners:
      | partner  | ID   | clouds    | kind              |
      | Contoso  | 4100 | worldwide | direct partner    |
      | Fabrikam | 4200 | worldwide | indirect provider |
      | Proware  | 4500 | worldwide | indirect reseller |
    And the customer "Adatum" in the worldwide cloud

  @R53
  Rule: Direct partners and indirect providers remove, others do not

    Scenario Outline: A <kind> does
      Given these partners:
        | partner | ID   | clouds    | kind   |
        | Coho    | 4700 | worldwide | <kind> |
      And "Adatum" works with "Coho" as Reseller
      When "Coho" removes its reseller relationship with "Adatum"
      Then the relationship of "Adatum" with "Coho" is ended

      Examples:
        | kind              |
        | direct partner    |
        | indirect provider |

    Scenario Outline: A <kind> does not
      Given these partners:
        | partner | ID   | clouds    | kind   |
        | Coho    | 4700 | worldwide | <kind> |
      And "Adatum" works with "Coho" as Reseller
      When "Coho" removes its reseller relationship with "Adatum"
      Then it is refused because this kind of partner cannot remove it
      And nothing has changed

      Examples:
        | kind                 |
        | indirect reseller    |
        | solution provider    |
        | subscription advisor |

    Scenario: Its pages do not offer it to an indirect reseller
      Given "Adatum" works with "Proware" as Reseller
      When "Proware" opens the page "Customers" of Partner Center
      And they select the row "Adatum"
      And they select the menu item "Account"
      Then the page "Account" does not show the link "Remove reseller relationship"

    Scenario: They do to an indirect provider
      Given "Adatum" works with "Fabrikam" as Reseller
      When "Fabrikam" opens the page "Customers" of Partner Center
      And they select the row "Adatum"
      And they select the menu item "Account"
      And they select the link "Remove reseller relationship"
      Then the relationship of "Adatum" with "Fabrikam" is ended

    Scenario Outline: A <type> has no reseller relationship to remove
      Given "Adatum" works with "Contoso" as <type>
      When "Contoso" removes its reseller relationship with "Adatum"
      Then it is refused because it is not a reseller relationship
      And nothing has changed

      Examples:
        | type                    |
        | Delegated administrator |
        | Advisor                 |
        | Partner                 |

  @R54
  Rule: The customer leaves the partner's list of customers

    Background:
      Given the customer "Wingtip" in the worldwide cloud
      And "Adatum" works with "Contoso" as Reseller
      And "Wingtip" works with "Contoso" as Reseller

    Scenario: And only this customer does
      When "Contoso" removes its reseller relationship with "Adatum"
      Then "Adatum" is not on the customer list of "Contoso"
      And "Wingtip" is on the customer list of "Contoso"

    Scenario: Before, it is on it
      When "Contoso" opens the page "Customers" of Partner Center
      Then the page "Customers" lists exactly these rows:
        | Adatum  |
        | Wingtip |

    Scenario: The page shows it no more
      When "Contoso" removes its reseller relationship with "Adatum"
      And "Contoso" opens the page "Customers" of Partner Center
      Then the page "Customers" lists exactly these rows:
        | Wingtip |

  @R55
  Rule: The partner leaves the customer's list of support contacts

    Background:
      Given "Adatum" works with "Contoso" as Reseller
      And "Contoso" is an available support contact of "Adatum"

    Scenario: Removed
      When "Contoso" removes its reseller relationship with "Adatum"
      Then "Contoso" is not on the support contact list of "Adatum"

    Scenario: Not removed, as something is in the way
      Given "Adatum" has these subscriptions:
        | subscription | sold by |
        | Email Plan   | Contoso |
      When "Contoso" removes its reseller relationship with "Adatum"
      Then it is refused because the partner still has active subscriptions with the customer
      And "Contoso" is on the support contact list of "Adatum"

    Scenario: Other partners stay on it
      Given "Adatum" works with "Fabrikam" as Reseller
      And "Fabrikam" is an available support contact of "Adatum"
      When "Contoso" removes its reseller relationship with "Adatum"
      Then "Fabrikam" is on the support contact list of "Adatum"

    Scenario: Who has left does not get back on it
      Given "Contoso" has removed its reseller relationship with "Adatum"
      When "Contoso" asks to be a support contact of "Adatum"
      Then it is refused because the two do not work together

  @R56
  Rule: The partner loses its admin roles

    Scenario: Removed
      Given "Adatum" works with "Contoso" as Reseller & delegated administrator
      When "Contoso" removes its reseller relationship with "Adatum"
      Then "Contoso" has no admin roles at "Adatum"
      And "Contoso" can do nothing for "Adatum"

    Scenario: Not removed, as something is in the way
      Given "Adatum" works with "Contoso" as Reseller & delegated administrator
      And "Contoso" has bought the software "Ledger" for "Adatum"
      When "Contoso" removes its reseller relationship with "Adatum"
      Then it is refused because a software purchase is still open
      And "Contoso" has admin roles at "Adatum"

  @R57
  Rule: There are no more purchases for the customer

    Scenario: Before
      Given "Adatum" works with "Contoso" as Reseller
      When "Contoso" buys the subscription "Voice Plan" for "Adatum"
      Then the subscription "Voice Plan" is active

    Scenario: After: no subscription
      Given "Adatum" works with "Contoso" as Reseller
      And "Contoso" has removed its reseller relationship with "Adatum"
      When "Contoso" buys the subscription "Voice Plan" for "Adatum"
      Then it is refused because the two do not work together
      And "Adatum" has no subscriptions

    Scenario: After: no software
      Given "Adatum" works with "Contoso" as Reseller
      And "Contoso" has removed its reseller relationship with "Adatum"
      When "Contoso" buys the software "Ledger" for "Adatum"
      Then it is refused because the two do not work together
      And nothing has changed

  @R58 @R59
  Rule: Reservations and software are cancelled first

    Background:
      Given "Adatum" works with "Contoso" as Reseller
      And "Adatum" has these subscriptions:
        | subscription | sold by | status    |
        | Email Plan   | Contoso | suspended |

    @R58
    Scenario: An open reservation
      Given "Contoso" has bought the reservation "Server time" for "Adatum"
      When "Contoso" removes its reseller relationship with "Adatum"
      Then it is refused because a reservation is still open
      And nothing has changed

    @R58
    Scenario: A cancelled reservation
      Given "Contoso" has bought the reservation "Server time" for "Adatum"
      When "Contoso" cancels "Server time" for "Adatum"
      And "Contoso" removes its reseller relationship with "Adatum"
      Then the relationship of "Adatum" with "Contoso" is ended

    @R59
    Scenario: An open software purchase
      Given "Contoso" has bought the software "Ledger" for "Adatum"
      When "Contoso" removes its reseller relationship with "Adatum"
      Then it is refused because a software purchase is still open
      And nothing has changed

    @R59
    Scenario: A cancelled software purchase
      Given "Contoso" has bought the software "Ledger" for "Adatum"
      When "Contoso" cancels "Ledger" for "Adatum"
      And "Contoso" removes its reseller relationship with "Adatum"
      Then the relationship of "Adatum" with "Contoso" is ended

    Scenario: What another partner has bought is not in the way
      Given "Adatum" works with "Fabrikam" as Reseller
      And "Fabrikam" has bought the software "Payroll" for "Adatum"
      When "Contoso" removes its reseller relationship with "Adatum"
      Then the relationship of "Adatum" with "Contoso" is ended

    @I11
    Scenario Outline: With <what> open the link can be used, and the page says why nothing happens
      Given "Contoso" has bought the <what> "Server time" for "Adatum"
      When "Contoso" opens the page "Customers" of Partner Center
      And they select the row "Adatum"
      And they select the menu item "Account"
      Then the page "Account" shows the link "Remove reseller relationship" to be used
      When they select the link "Remove reseller relationship"
      Then the page "Account" shows the message "<message>"
      And the relationship of "Adatum" with "Contoso" is active

      Examples:
        | what        | message                                                                     |
        | reservation | Cancel this customer's Azure reservations first. |
        | software    | Cancel this customer's software purchases first. |

  @R60
  Rule: Subscriptions are suspended first

    Background:
      Given "Adatum" works with "Contoso" as Reseller
      And "Adatum" has these subscriptions:
        | subscription | sold by |
        | Email Plan   | Contoso |

    Scenario: Too early
      When "Contoso" removes its reseller relationship with "Adatum"
      Then it is refused because the partner still has active subscriptions with the customer
      And nothing has changed

    Scenario: In order
      When "Contoso" suspends the subscription "Email Plan"
      And "Contoso" removes its reseller relationship with "Adatum"
      Then the relationship of "Adatum" with "Contoso" is ended

    Scenario: What another has sold, or the customer has bought itself, is not in the way
      Given "Adatum" works with "Fabrikam" as Reseller
      And "Adatum" has these subscriptions:
        | subscription | sold by  |
        | Voice Plan   | Fabrikam |
        | Video Plan   |          |
      When "Contoso" suspends the subscription "Email Plan"
      And "Contoso" removes its reseller relationship with "Adatum"
      Then the relationship of "Adatum" with "Contoso" is ended
      And the subscription "Voice Plan" is active
      And the subscription "Video Plan" is active

  @R61
  Rule: Each active subscription is suspended on its own

    Background:
      Given "Adatum" works with "Contoso" as Reseller
      And "Adatum" has these subscriptions:
        | subscription | sold by |
        | Email Plan   | Contoso |
        | Voice Plan   | Contoso |
        | Video Plan   | Contoso |

    Scenario: All but one is not enough
      When "Contoso" suspends the subscription "Email Plan"
      And "Contoso" suspends the subscription "Voice Plan"
      And "Contoso" removes its reseller relationship with "Adatum"
      Then it is refused because the partner still has active subscriptions with the customer
      And the subscription "Video Plan" is active

    Scenario: All of them is
      When "Contoso" suspends the subscription "Email Plan"
      And "Contoso" suspends the subscription "Voice Plan"
      And "Contoso" suspends the subscription "Video Plan"
      And "Contoso" removes its reseller relationship with "Adatum"
      Then the relationship of "Adatum" with "Contoso" is ended

  @R62
  Rule: The link is inactive as long as a subscription is active

    Scenario Outline: <active> active
      Given "Adatum" works with "Contoso" as Reseller
      And "Adatum" has these subscriptions:
        | subscription | sold by | status   |
        | Email Plan   | Contoso | <first>  |
        | Voice Plan   | Contoso | <second> |
      When "Contoso" opens the page "Customers" of Partner Center
      And they select the row "Adatum"
      And they select the menu item "Account"
      Then the page "Account" shows the link "Remove reseller relationship" <link>

      Examples:
        | active | first     | second    | link       |
        | 2 of 2 | active    | active    | grayed out |
        | 1 of 2 | suspended | active    | grayed out |
        | 0 of 2 | suspended | suspended | to be used |

    Scenario Outline: An only subscription, <status>
      Given "Adatum" works with "Contoso" as Reseller
      And "Adatum" has these subscriptions:
        | subscription | sold by | status   |
        | Email Plan   | Contoso | <status> |
      When "Contoso" opens the page "Customers" of Partner Center
      And they select the row "Adatum"
      And they select the menu item "Account"
      Then the page "Account" shows the link "Remove reseller relationship" <link>

      Examples:
        | status    | link       |
        | active    | grayed out |
        | suspended | to be used |

    Scenario: Where nothing was ever sold it can be used
      Given "Adatum" works with "Contoso" as Reseller
      When "Contoso" opens the page "Customers" of Partner Center
      And they select the row "Adatum"
      And they select the menu item "Account"
      And they select the link "Remove reseller relationship"
      Then the relationship of "Adatum" with "Contoso" is ended

  @R63
  Rule: The partner that sold a subscription suspends it

    Background:
      Given "Adatum" works with "Contoso" as Reseller
      And "Adatum" works with "Fabrikam" as Reseller
      And "Adatum" has these subscriptions:
        | subscription | sold by |
        | Email Plan   | Contoso |
        | Voice Plan   | Contoso |

    Scenario: Suspended
      When "Contoso" suspends the subscription "Email Plan"
      Then the subscription "Email Plan" is suspended
      And the subscription "Voice Plan" is active

    Scenario: Another partner does not
      When "Fabrikam" suspends the subscription "Email Plan"
      Then it is refused because another has sold the subscription
      And the subscription "Email Plan" is active

    Scenario: Suspended once is enough
      When "Contoso" suspends the subscription "Email Plan"
      And "Contoso" suspends the subscription "Email Plan"
      Then it is refused because the subscription is not active

    Scenario: On the page of the subscription
      When "Contoso" opens the page "Customers" of Partner Center
      And they select the row "Adatum"
      And they select the row "Email Plan"
      And they select the radio button "Suspended"
      Then the subscription "Email Plan" is suspended

    @I12
    Scenario: After the relationship is removed they stay suspended, and stay the customer's
      When "Contoso" suspends the subscription "Email Plan"
      And "Contoso" suspends the subscription "Voice Plan"
      And "Contoso" removes its reseller relationship with "Adatum"
      Then "Adatum" has exactly these subscriptions:
        | subscription | status    |
        | Email Plan   | suspended |
        | Voice Plan   | suspended |

  @R64
  Rule: The two can begin again

    Background:
      Given "Adatum" works with "Contoso" as Reseller & delegated administrator
      And "Contoso" has removed its reseller relationship with "Adatum"

    Scenario: With a new invitation
      When "Contoso" invites "Adatum" as Reseller
      Then the invitation of "Contoso" to "Adatum" is sent
      And the relationship of "Adatum" with "Contoso" is requested

    Scenario: Which the customer accepts, on the new terms
      Given "Contoso" has invited "Adatum" as Reseller
      And "Adatum" has followed the link of "Contoso"
      When "Adatum" accepts the invitation of "Contoso"
      Then "Contoso" is Reseller of "Adatum"
      And "Contoso" has no admin roles at "Adatum"
      And "Adatum" is on the customer list of "Contoso"

    Scenario: The old invitation does not come back to life
      When "Adatum" accepts the invitation of "Contoso"
      Then it is refused because the invitation does not wait for this answer
      And the relationship of "Adatum" with "Contoso" is ended

    Scenario: While the two still work together there is nothing to begin
      Given "Adatum" works with "Fabrikam" as Reseller
      When "Fabrikam" invites "Adatum" as Advisor
      Then it is refused because the two work together already, or are about to
      And nothing has changed
