@reference
Feature: The partner of record on the pages of 2020

  An editor of its own: type the ID, have it checked, submit it. Emptying the box and submitting that removes the partner.

  Background:
    Given the portal of May 2020
    And these partners:
      | partner  | ID   | clouds                      |
      | Contoso  | 4100 | worldwide, German, 21Vianet |
      | Fabrikam | 4200 | worldwide, German, 21Vianet |
      | Litware  | 4300 | 21Vianet                    |
    And the customer "Tailspin" in the German cloud

  @R6 @I1 @I2
  Rule: Only an ID that was checked and found can be submitted

    Background:
      Given "Tailspin" has the subscription "Email Plan"
      When the administrator of "Tailspin" opens the page "Subscriptions"
      And they select the button "More actions"
      And they select the menu item "Add partner of record"

    Scenario: Checked and found
      When they type "4100" in "Microsoft Partner ID"
      And they select the button "Check ID"
      And they select the button "Submit"
      Then "Contoso" is the partner of record of "Email Plan"

    Scenario: Not checked
      When they type "4100" in "Microsoft Partner ID"
      Then the page "Partner information" shows the button "Submit" grayed out
      And "Email Plan" has no partner of record

    Scenario Outline: Checked and not found: <why>
      When they type "<ID>" in "Microsoft Partner ID"
      And they select the button "Check ID"
      Then the page "Partner information" shows the message "We couldn't find a partner with this ID."
      And the page "Partner information" shows the button "Submit" grayed out

      Examples:
        | why                       | ID   |
        | nobody's ID               | 9999 |
        | a partner of another cloud | 4300 |

    Scenario: Typing after the check needs another check
      When they type "4100" in "Microsoft Partner ID"
      And they select the button "Check ID"
      And they type "4200" in "Microsoft Partner ID"
      Then the page "Partner information" shows the button "Submit" grayed out

    Scenario: An empty box has nothing to check and nothing to submit
      Then the page "Partner information" shows the button "Check ID" grayed out
      And the page "Partner information" shows the button "Submit" grayed out

    Scenario: Nothing happens before Submit
      When they type "4100" in "Microsoft Partner ID"
      And they select the button "Check ID"
      Then "Email Plan" has no partner of record

  @R18
  Rule: In Germany the page of the subscriptions shows the ID after it was submitted

    Scenario: Before and after
      Given "Tailspin" has the subscription "Email Plan"
      When the administrator of "Tailspin" opens the page "Subscriptions"
      Then the page "Subscriptions" does not show the text "4100"
      When they select the button "More actions"
      And they select the menu item "Add partner of record"
      And they type "4100" in "Microsoft Partner ID"
      And they select the button "Check ID"
      And they select the button "Submit"
      Then the page "Subscriptions" shows the text "4100"

  @R19 @I4
  Rule: With several subscriptions one has to be selected; an only one is there by itself

    Scenario Outline: An only subscription in the <cloud> cloud
      Given the customer "Relecloud" in the <cloud> cloud
      And "Relecloud" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When the administrator of "Relecloud" opens the page "<page>"
      Then the page "<page>" shows the link "Edit partner of record"

      Examples:
        | cloud     | page          |
        | worldwide | Your products |
        | German    | Subscriptions |
        | 21Vianet  | Subscriptions |

    Scenario Outline: The one that is selected, and no other, in the <cloud> cloud
      Given the customer "Relecloud" in the <cloud> cloud
      And "Relecloud" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
        | Video Plan   | Contoso           |
      When the administrator of "Relecloud" opens the page "<page>"
      Then the page "<page>" does not show the link "Edit partner of record"
      When they select the <row> "Video Plan"
      And they select the link "Edit partner of record"
      And they type "4200" in "partner ID"
      And they select the button "Check ID"
      And they select the button "Submit"
      Then "Fabrikam" is the partner of record of "Video Plan"
      And "Contoso" is the partner of record of "Voice Plan"

      Examples:
        | cloud     | page          | row  |
        | worldwide | Your products | link |
        | German    | Subscriptions | row  |
        | 21Vianet  | Subscriptions | row  |

  @R22
  Rule: Emptying the box and submitting removes the partner, without a check

    Background:
      Given "Tailspin" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When the administrator of "Tailspin" opens the page "Subscriptions"
      And they select the link "Edit partner of record"

    Scenario: Emptied and submitted
      When they clear "partner ID"
      And they select the button "Submit"
      Then "Voice Plan" has no partner of record

    Scenario: Emptied but not submitted
      When they clear "partner ID"
      Then "Contoso" is the partner of record of "Voice Plan"

    @I1
    Scenario: Not emptied, nothing to submit
      When they select the button "Submit"
      Then it is refused because it is grayed out
      And "Contoso" is the partner of record of "Voice Plan"

  @R24
  Rule: Another ID in the box replaces the partner

    Background:
      Given "Tailspin" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When the administrator of "Tailspin" opens the page "Subscriptions"
      And they select the link "Edit partner of record"

    Scenario: Typed, checked, submitted
      When they type "4200" in "partner ID"
      And they select the button "Check ID"
      And they select the button "Submit"
      Then "Fabrikam" is the partner of record of "Voice Plan"
      And the page "Subscriptions" does not show the text "4100"

    Scenario: A wrong ID replaces nobody
      When they type "9999" in "partner ID"
      And they select the button "Check ID"
      And they select the button "Submit"
      Then it is refused because it is grayed out
      And "Contoso" is the partner of record of "Voice Plan"

  @I6
  Rule: Adding is offered without a partner of record, editing with one

    Scenario: Without
      Given "Tailspin" has the subscription "Email Plan"
      When the administrator of "Tailspin" opens the page "Subscriptions"
      And they select the button "More actions"
      Then the page "Subscriptions" shows the menu item "Add partner of record"
      And the page "Subscriptions" does not show the link "Edit partner of record"

    Scenario: With
      Given "Tailspin" has these subscriptions:
        | subscription | partner of record |
        | Voice Plan   | Contoso           |
      When the administrator of "Tailspin" opens the page "Subscriptions"
      And they select the button "More actions"
      Then the page "Subscriptions" shows the link "Edit partner of record"
      And the page "Subscriptions" does not show the menu item "Add partner of record"

  @R3 @R6
  Rule: The worldwide page of a subscription adds one on its tab for the partner

    Background:
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" has the subscription "Email Plan"
      When the administrator of "Adatum" opens the page "Your products"
      And they select the tab "Partner"

    Scenario: The ID of a partner
      When they type "4100" in "Partner Network ID"
      And they select the button "Add"
      Then "Contoso" is the partner of record of "Email Plan"

    Scenario Outline: No ID of a partner
      When they type "<ID>" in "Partner Network ID"
      And they select the button "Add"
      Then the page "Your products" shows the message "We couldn't find a partner with this ID."
      And "Email Plan" has no partner of record

      Examples:
        | ID   |
        | 9999 |
        | 4300 |
        |      |
