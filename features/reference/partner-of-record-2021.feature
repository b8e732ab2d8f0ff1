@reference
Feature: The partner of record on the pages of 2021

  The details of a subscription have it all in one place: the ID and Remove where there is a partner, a box and Add where
  there is none.

  Background:
    Given the portal of December 2021
    And these partners:
      | partner  | ID   | clouds              |
      | Contoso  | 4100 | worldwide, 21Vianet |
      | Fabrikam | 4200 | worldwide, 21Vianet |

  @R23
  Rule: Remove takes the partner off at once

    Scenario Outline: In the <cloud> cloud
      Given the customer "Adatum" in the <cloud> cloud
      And "Adatum" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When the administrator of "Adatum" opens the page "Your products"
      And they select the tab "Products"
      And they select the link "Voice Plan"
      Then the page "Subscription details" shows the text "4100"
      When they select the button "Remove"
      Then "Voice Plan" has no partner of record
      And the page "Subscription details" does not show the text "4100"
      And the page "Subscription details" shows the text box "Partner Network ID"
      And the page "Subscription details" shows the button "Add"

      Examples:
        | cloud     |
        | worldwide |
        | 21Vianet  |

    Scenario: Where there is no partner there is no Remove
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" has the subscription "Email Plan"
      When the administrator of "Adatum" opens the page "Your products"
      And they select the tab "Products"
      And they select the link "Email Plan"
      Then the page "Subscription details" does not show the button "Remove"

  @R24
  Rule: Changing is removing and adding in one visit

    Scenario Outline: In the <cloud> cloud
      Given the customer "Adatum" in the <cloud> cloud
      And "Adatum" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
        | Video Plan   | Contoso           |
      When the administrator of "Adatum" opens the page "Your products"
      And they select the tab "Products"
      And they select the link "Voice Plan"
      And they select the button "Remove"
      And they type "4200" in "Partner Network ID"
      And they select the button "Add"
      Then "Fabrikam" is the partner of record of "Voice Plan"
      And "Contoso" is the partner of record of "Video Plan"
      And the page "Subscription details" does not show the text "4100"

      Examples:
        | cloud     |
        | worldwide |
        | 21Vianet  |

  @R6 @I2
  Rule: Add takes the ID of a partner and nothing else

    Scenario Outline: The ID "<ID>"
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" has the subscription "Email Plan"
      When the administrator of "Adatum" opens the page "Your products"
      And they select the tab "Products"
      And they select the link "Email Plan"
      And they type "<ID>" in "Partner Network ID"
      And they select the button "Add"
      Then the page "Subscription details" shows the message "We couldn't find a partner with this ID."
      And "Email Plan" has no partner of record

      Examples:
        | ID   |
        | 9999 |
        |      |

  @I4
  Rule: Even an only subscription is reached by the tab

    Scenario: The list is not there before
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" has the subscription "Email Plan"
      When the administrator of "Adatum" opens the page "Your products"
      Then the page "Your products" does not show the link "Email Plan"
      When they select the tab "Products"
      Then the page "Your products" shows the link "Email Plan"

  @I6
  Rule: Adding is offered without a partner of record, removing with one

    Background:
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" has these subscriptions:
        | subscription | partner of record |
        | Email Plan   |                   |
        | Voice Plan   | Contoso           |
      When the administrator of "Adatum" opens the page "Your products"
      And they select the tab "Products"

    Scenario: Without
      When they select the link "Email Plan"
      Then the page "Subscription details" shows the button "Add"
      And the page "Subscription details" does not show the button "Remove"

    Scenario: With
      When they select the link "Voice Plan"
      Then the page "Subscription details" shows the button "Remove"
      And the page "Subscription details" does not show the button "Add"
      And the page "Subscription details" does not show the text box "Partner Network ID"

  @R13
  Rule: In 21Vianet the box is there right after Remove only

    Scenario: A later visit finds no way to add
      Given the customer "Lucerne" in the 21Vianet cloud
      And "Lucerne" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When the administrator of "Lucerne" opens the page "Your products"
      And they select the tab "Products"
      And they select the link "Voice Plan"
      And they select the button "Remove"
      And they open the page "Your products"
      And they select the tab "Products"
      And they select the link "Voice Plan"
      Then the page "Subscription details" does not show the button "Add"
