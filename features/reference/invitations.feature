@reference
Feature: Invitations

  A relationship begins with a partner: it asks for one by e-mail, and the customer accepts, or does not.

  Background:
    Given these partners:
      | partner  | ID   | clouds           |
      | Contoso  | 4100 | worldwide        |
      | Fabrikam | 4200 | worldwide        |
      | Litware  | 4300 | 21Vianet, German |
    And the customer "Adatum" in the worldwide cloud

  @R31
  Rule: The partner asks, by e-mail

    Scenario: An invitation arrives as mail
      When "Contoso" invites "Adatum" as Reseller
      Then "Adatum" has mail from "Contoso" with an invitation
      And the invitation of "Contoso" to "Adatum" is sent
      And the relationship of "Adatum" with "Contoso" is requested

    Scenario: A customer cannot accept what no partner has sent
      When "Adatum" accepts an invitation of "Contoso" that nobody sent
      Then it is refused because the customer has no such invitation
      And the relationship of "Adatum" with "Contoso" is none

    Scenario: A partner of another cloud cannot ask
      When "Litware" invites "Adatum" as Reseller
      Then it is refused because the partner is not authorized for this cloud
      And the mailbox of "Adatum" is empty

    Scenario: A partner that has asked waits for the answer
      Given "Contoso" has invited "Adatum" as Reseller
      When "Contoso" invites "Adatum" as Advisor
      Then it is refused because the two work together already, or are about to
      And nothing has changed

  @R32
  Rule: The customer accepts, and the work begins

    Background:
      Given "Contoso" has invited "Adatum" as Reseller

    Scenario: Accepted
      Given "Adatum" has followed the link of "Contoso"
      When "Adatum" accepts the invitation of "Contoso"
      Then the invitation of "Contoso" to "Adatum" is accepted
      And the relationship of "Adatum" with "Contoso" is active
      And the agreement of "Adatum" is accepted

    Scenario: Sent is not accepted
      Then "Contoso" can do nothing for "Adatum"

    Scenario: Opened is not accepted
      When "Adatum" follows the link of "Contoso"
      Then the invitation of "Contoso" to "Adatum" is opened
      And the relationship of "Adatum" with "Contoso" is requested
      And "Contoso" can do nothing for "Adatum"

    Scenario: Who has not followed the link has nothing to accept
      When "Adatum" accepts the invitation of "Contoso"
      Then it is refused because the invitation does not wait for this answer
      And nothing has changed

    Scenario: Once is enough
      Given "Adatum" has followed the link of "Contoso"
      When "Adatum" accepts the invitation of "Contoso"
      And "Adatum" accepts the invitation of "Contoso"
      Then it is refused because the invitation does not wait for this answer

  @R33
  Rule: The partner picks the type, and the customer cannot change it

    Scenario Outline: Asked for as <type>, accepted as <type>
      Given "Contoso" has invited "Adatum" as <type>
      And "Adatum" has followed the link of "Contoso"
      When "Adatum" accepts the invitation of "Contoso"
      Then "Contoso" is <type> of "Adatum"

      Examples:
        | type     |
        | Reseller |
        | Advisor  |

    Scenario: No type is no invitation
      When "Contoso" invites "Adatum" as something else: ""
      Then it is refused because a value is missing or not one of those that there are
      And "Adatum" has no invitation of "Contoso"

    Scenario: The page to accept on shows the type and offers no other
      Given "Contoso" has invited "Adatum" as Advisor
      When the administrator of "Adatum" reads the mail
      And they select the link "Review the invitation"
      Then the page "Accept agreement & authorize partner" shows the text "Advisor"
      And the page "Accept agreement & authorize partner" has nothing to choose or fill in but the box "I have read the agreement"

  @R44
  Rule: Accepting leads to the list of partners

    Background:
      Given "Adatum" works with "Fabrikam" as Advisor
      And "Contoso" has invited "Adatum" as Reseller
      When the administrator of "Adatum" reads the mail
      And they select the link "Review the invitation"

    Scenario: The new one is on it, and opens
      When they check "I have read the agreement"
      And they select the button "Accept & Authorize"
      Then the page "Partner relationships" lists exactly these partners:
        | Fabrikam |
        | Contoso  |
      When they select the row "Contoso"
      Then they are on the page "Contoso"

    Scenario: Cancelling does not put the partner on the list
      When they select the button "Cancel"
      And they open the page "Partner relationships"
      Then the page "Partner relationships" lists exactly these partners:
        | Fabrikam |

  @I5
  Rule: Nothing is accepted before the box is checked, and the document need not be opened

    Background:
      Given "Contoso" has invited "Adatum" as Reseller

    Scenario: Unchecked
      Given "Adatum" has followed the link of "Contoso"
      When "Adatum" accepts the invitation of "Contoso" without checking the box
      Then it is refused because the box that acknowledges the agreement is not checked
      And nothing has changed

    Scenario: The button waits for the box
      When the administrator of "Adatum" reads the mail
      And they select the link "Review the invitation"
      Then the page "Accept agreement & authorize partner" shows the button "Accept & Authorize" grayed out
      When they check "I have read the agreement"
      Then the page "Accept agreement & authorize partner" shows the button "Accept & Authorize" to be used

  @R46
  Rule: Admin roles are part of the deal if the partner asked for them

    Scenario: Asked for
      Given "Contoso" has invited "Adatum" as Delegated administrator, with admin roles
      And "Adatum" has followed the link of "Contoso"
      When "Adatum" accepts the invitation of "Contoso"
      Then "Contoso" has admin roles at "Adatum"

    Scenario: Not asked for
      Given "Contoso" has invited "Adatum" as Reseller & delegated administrator
      And "Adatum" has followed the link of "Contoso"
      When "Adatum" accepts the invitation of "Contoso"
      Then the relationship of "Adatum" with "Contoso" is active
      And "Contoso" has no admin roles at "Adatum"

    Scenario Outline: <type> is not a type to ask for them with
      When "Contoso" invites "Adatum" as <type>, with admin roles
      Then it is refused because no admin roles go with this type of partner
      And "Adatum" has no invitation of "Contoso"

      Examples:
        | type           |
        | Reseller       |
        | Partner        |
        | Advisor        |
        | MPSA partner   |
        | OEM PC partner |
        | LOB partner    |

  @R47
  Rule: Who does not want to delegate cancels the invitation

    Background:
      Given "Contoso" has invited "Adatum" as Delegated administrator, with admin roles

    Scenario: Cancelled after a look at it
      Given "Adatum" has followed the link of "Contoso"
      When "Adatum" cancels the invitation of "Contoso"
      Then the invitation of "Contoso" to "Adatum" is cancelled
      And the relationship of "Adatum" with "Contoso" is none
      And "Contoso" has no admin roles at "Adatum"
      And the agreement of "Adatum" is not accepted

    Scenario: Cancelled without following the link
      When "Adatum" cancels the invitation of "Contoso"
      Then the invitation of "Contoso" to "Adatum" is cancelled

    Scenario: A cancelled invitation cannot be accepted any more
      Given "Adatum" has followed the link of "Contoso"
      When "Adatum" cancels the invitation of "Contoso"
      And "Adatum" accepts the invitation of "Contoso"
      Then it is refused because the invitation does not wait for this answer
      And "Contoso" has no admin roles at "Adatum"

    Scenario: An accepted invitation cannot be cancelled any more
      Given "Adatum" has followed the link of "Contoso"
      When "Adatum" accepts the invitation of "Contoso"
      And "Adatum" cancels the invitation of "Contoso"
      Then it is refused because the invitation does not wait for this answer
      And the relationship of "Adatum" with "Contoso" is active

    Scenario: The page has a button for it
      When the administrator of "Adatum" reads the mail
      And they select the link "Review the invitation"
      And they select the button "Cancel"
      Then the invitation of "Contoso" to "Adatum" is cancelled
      And the relationship of "Adatum" with "Contoso" is none

    Scenario: The partner may ask again
      When "Adatum" cancels the invitation of "Contoso"
      And "Contoso" invites "Adatum" as Advisor
      Then the invitation of "Contoso" to "Adatum" is sent
      And the invitation of "Contoso" to "Adatum" asks for Advisor
