@reference
Feature: Buying subscriptions, with or without a partner

  The purchase wizard has two steps. At the first a customer can ask for help from a partner it does not have yet; at the
  second it can name the partner that it has. Both are optional.

  Background:
    Given these partners:
      | partner | ID   | clouds    |
      | Contoso | 4100 | worldwide |
      | Proware | 4500 | German    |
    And the customer "Adatum" in the worldwide cloud

  @R10
  Rule: A customer without a partner asks for one at the first step

    Background:
      Given "Adatum" has started an order of "Enterprise E3"

    Scenario: Asking a partner that it has found
      When "Adatum" asks "Contoso" for help with the order
      Then "Contoso" has a request of "Adatum"
      And the order of "Adatum" is still at its first step

    Scenario: Asking to be matched with one
      When "Adatum" asks to be matched with a partner
      Then a request of "Adatum" is open to any partner
      And "Contoso" has no request of "Adatum"

    Scenario: A partner of another cloud cannot help
      When "Adatum" asks "Proware" for help with the order
      Then it is refused because the partner is not authorized for this cloud
      And nothing has changed

    Scenario: Asking makes nobody a partner yet
      When "Adatum" asks "Contoso" for help with the order
      Then the relationship of "Adatum" with "Contoso" is none

    Scenario Outline: On the pages the link unfolds at the first step, in the <cloud> cloud
      Given the portal of May 2020
      And the customer "Relecloud" in the <cloud> cloud
      When the administrator of "Relecloud" opens the page "Purchase services"
      And they select the row "Enterprise E3"
      And they select the button "Buy"
      Then the page "Review your order" does not show the link "Get assistance from a Microsoft Partner"
      When they select the button "Need help with your order?"
      And they select the link "Get assistance from a Microsoft Partner"
      And they select the button "Search"
      And they select the row "<partner>"
      Then "<partner>" has a request of "Relecloud"
      And "Relecloud" has no subscriptions

      Examples:
        | cloud     | partner |
        | worldwide | Contoso |
        | German    | Proware |

  @R11
  Rule: A customer with a partner names it at the second step, not before

    Scenario: At the second step
      Given "Adatum" is at the second step of an order of "Enterprise E3"
      When "Adatum" names "Contoso" as its partner in the order
      And "Adatum" places the order
      Then "Contoso" is the partner of record of "Enterprise E3"

    Scenario: At the first step it is too early
      Given "Adatum" has started an order of "Enterprise E3"
      When "Adatum" names "Contoso" as its partner in the order
      Then it is refused because the order is not at this step
      And nothing has changed

    Scenario Outline: On the pages Add is in the pane of the second step, in the <cloud> cloud
      Given the portal of May 2020
      And the customer "Relecloud" in the <cloud> cloud
      When the administrator of "Relecloud" opens the page "Purchase services"
      And they select the row "Enterprise E3"
      And they select the button "Buy"
      Then the page "Review your order" does not show the button "Add"
      And the page "Review your order" does not show the text box "Microsoft Partner ID"
      When they select the button "Next"
      And they select the button "Add"
      And they type "<ID>" in "Microsoft Partner ID"
      And they select the button "Place order"
      Then "<partner>" is the partner of record of "Enterprise E3"

      Examples:
        | cloud     | ID   | partner |
        | worldwide | 4100 | Contoso |
        | German    | 4500 | Proware |

    Scenario: A wrong ID stops the order on the page as well
      When the administrator of "Adatum" opens the page "Purchase services"
      And they select the row "Enterprise E3"
      And they select the button "Buy"
      And they select the button "Next"
      And they select the button "Add"
      And they type "4500" in "Microsoft Partner ID"
      And they select the button "Place order"
      Then the page "Place your order" shows the message "We couldn't find a partner with this ID."
      And "Adatum" has no subscriptions

    Scenario: A wrong ID stops the order
      Given "Adatum" is at the second step of an order of "Enterprise E3"
      When "Adatum" names the ID "9999" in the order
      And "Adatum" places the order
      Then it is refused because no partner has this ID
      And "Adatum" has no subscriptions
      And the order of "Adatum" is still at its second step

  @R12
  Rule: Nothing is bought before the wizard is completed

    Scenario: At the end there is an active subscription
      Given "Adatum" is at the second step of an order of "Business Premium"
      When "Adatum" places the order
      Then "Adatum" has exactly these subscriptions:
        | subscription     | status | kind |
        | Business Premium | active | paid |

    Scenario: On the pages it is bought with the last button, not before
      When the administrator of "Adatum" opens the page "Purchase services"
      Then the page "Purchase services" shows the button "Buy" grayed out
      When they select the row "Business Premium"
      And they select the button "Buy"
      And they select the button "Next"
      Then "Adatum" has no subscriptions
      When they select the button "Place order"
      Then they are on the page "Your order is placed"
      And "Adatum" has exactly these subscriptions:
        | subscription     | status | partner of record |
        | Business Premium | active |                   |

    Scenario: An order that was only started has bought nothing
      When "Adatum" starts an order of "Business Premium"
      And "Adatum" goes on to the second step of the order
      Then "Adatum" has no subscriptions

    Scenario: The first step does not complete an order
      Given "Adatum" has started an order of "Business Premium"
      When "Adatum" places the order
      Then it is refused because the order is not at this step
      And "Adatum" has no subscriptions

    Scenario: What is not in the catalogue cannot be ordered
      When "Adatum" starts an order of "Typewriters"
      Then it is refused because a value is missing or not one of those that there are

  @R3 @I10
  Rule: A purchase needs no partner

    Scenario: Buying alone
      Given "Adatum" is at the second step of an order of "Enterprise E3"
      When "Adatum" places the order
      Then "Enterprise E3" has no partner of record

  @R13
  Rule: In 21Vianet an order names no partner, as the partner starts that

    Scenario: Naming one is refused
      Given these partners:
        | partner | ID   | clouds   |
        | Litware | 4300 | 21Vianet |
      And the customer "Lucerne" in the 21Vianet cloud
      And "Lucerne" is at the second step of an order of "Enterprise E3"
      When "Lucerne" names "Litware" as its partner in the order
      Then it is refused because in this cloud only the partner starts it
      And nothing has changed
