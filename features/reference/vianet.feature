@reference
Feature: Office 365 operated by 21Vianet

  In this cloud a customer does not look for a partner of record; an authorized partner offers itself by e-mail, and asks
  to administer the customer's subscriptions as well.

  Background:
    Given these partners:
      | partner | ID   | clouds    |
      | Litware | 4300 | 21Vianet  |
      | Contoso | 4100 | worldwide |
    And the customer "Lucerne" in the 21Vianet cloud

  @R1
  Rule: Offers are for 21Vianet, and from partners of 21Vianet

    Scenario: An authorized partner sends one
      When "Litware" sends "Lucerne" a plain offer
      Then "Lucerne" has mail from "Litware" with an offer

    Scenario: A partner of another cloud cannot
      When "Contoso" sends "Lucerne" a plain offer
      Then it is refused because the partner is not authorized for this cloud
      And nothing has changed

    Scenario Outline: Customers of the <cloud> cloud get none
      Given these partners:
        | partner | ID   | clouds  |
        | Global  | 4900 | <cloud> |
      And the customer "Adatum" in the <cloud> cloud
      When "Global" sends "Adatum" a plain offer
      Then it is refused because partners send no offers in this cloud
      And the mailbox of "Adatum" is empty

      Examples:
        | cloud     |
        | worldwide |
        | German    |

  @R7
  Rule: An administrator looks after users, licenses and domains

    Scenario: What the role holds
      Then an administrator can do at least this:
        | create users          |
        | edit users            |
        | reset passwords       |
        | manage licenses       |
        | manage domains        |
        | assign administrators |

    Scenario: An administrator creates a user
      When the administrator of "Lucerne" creates the user "Mia"
      Then "Lucerne" has an account for "Mia"

    Scenario: A user that is there is not created again
      When the administrator of "Lucerne" creates the user "Mia"
      And the administrator of "Lucerne" creates the user "Mia"
      Then it is refused because there is such a user already
      And "Lucerne" has an account for "Mia"

  @R8
  Rule: The customer can hand that role to a partner

    Scenario: A partner without a relationship has none of it
      Given "Litware" has sent "Lucerne" a plain offer
      Then "Litware" can do nothing of what an administrator of "Lucerne" can do

    Scenario: A partner without a relationship creates no users
      When "Litware" creates the user "Mia" at "Lucerne"
      Then it is refused because the two do not work together
      And "Lucerne" has no account for "Mia"

    Scenario: With the offer authorized the partner has all of it
      Given "Lucerne" has authorized the plain offer of "Litware"
      When "Litware" creates the user "Mia" at "Lucerne"
      Then "Litware" can do all that an administrator of "Lucerne" can do
      And "Lucerne" has an account for "Mia"

  @R13
  Rule: The customer cannot start adding a partner of record

    Scenario: To a subscription that never had one
      Given "Lucerne" has the subscription "Email Plan"
      When the partner "Litware" is made partner of record of "Email Plan"
      Then it is refused because in this cloud only the partner starts it
      And "Email Plan" has no partner of record

    Scenario: Elsewhere the customer can
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" has the subscription "Chat Plan"
      When the partner "Contoso" is made partner of record of "Chat Plan"
      Then "Contoso" is the partner of record of "Chat Plan"

    Scenario: The page of a subscription in 2020 offers no way
      Given the portal of May 2020
      And "Lucerne" has the subscription "Email Plan"
      When the administrator of "Lucerne" opens the page "Subscriptions"
      And they select the button "More actions"
      Then the page "Subscriptions" does not show the menu item "Add partner of record"
      And the page "Subscriptions" does not show the link "Edit partner of record"

    Scenario: The page of a subscription in 2021 offers no way
      Given the portal of December 2021
      And "Lucerne" has the subscription "Email Plan"
      When the administrator of "Lucerne" opens the page "Your products"
      And they select the tab "Products"
      And they select the link "Email Plan"
      Then the page "Subscription details" does not show the button "Add"
      And the page "Subscription details" does not show the text box "Partner Network ID"

    Scenario: In Germany the same page of 2020 does
      Given the portal of May 2020
      And the customer "Tailspin" in the German cloud
      And "Tailspin" has the subscription "Chat Plan"
      When the administrator of "Tailspin" opens the page "Subscriptions"
      And they select the button "More actions"
      Then the page "Subscriptions" shows the menu item "Add partner of record"

    Scenario: Replacing a partner of record is up to the customer here as well
      Given these partners:
        | partner  | ID   | clouds   |
        | Northwin | 4400 | 21Vianet |
      And "Lucerne" has these subscriptions:
        | subscription | partner of record |
        | Email Plan   | Litware           |
      When the partner "Northwin" is made partner of record of "Email Plan"
      Then "Northwin" is the partner of record of "Email Plan"

  @R14
  Rule: The offer asks for permission to act as partner of record

    Scenario: The mail states the terms and has a link
      Given "Litware" has sent "Lucerne" a plain offer
      When the administrator of "Lucerne" reads the mail
      Then the page "Message" shows the heading "Offer from your partner"
      And the page "Message" shows the text "Litware"
      And the page "Message" shows the terms of the partner
      And the page "Message" shows the link "Review the offer" to be used

    Scenario: Until the customer agrees there is no permission
      Given "Litware" has sent "Lucerne" a plain offer
      Then "Litware" may not act as partner of record at "Lucerne"

    Scenario: Authorizing the offer is the permission
      Given "Litware" has sent "Lucerne" a plain offer
      And "Lucerne" has opened the offer of "Litware"
      When "Lucerne" authorizes the offer of "Litware"
      Then "Litware" may act as partner of record at "Lucerne"

    Scenario: A customer without offers has an empty inbox
      When the administrator of "Lucerne" reads the mail
      Then the page "Inbox" shows the message "Your inbox is empty."

  @R15
  Rule: The link of an offer leads to the authorization page

    Background:
      Given "Litware" has sent "Lucerne" a plain offer

    Scenario: Following it
      When the administrator of "Lucerne" reads the mail
      And they select the link "Review the offer"
      Then they are on the page "Authorize your partner"
      And the page "Authorize your partner" shows the text "Litware"

    Scenario: Nobody authorizes without having been there
      When "Lucerne" authorizes the offer of "Litware"
      Then it is refused because the offer does not wait for this answer
      And "Litware" has no admin roles at "Lucerne"

    Scenario: The link of an offer that was answered is grayed out
      Given "Lucerne" has opened the offer of "Litware"
      When "Lucerne" authorizes the offer of "Litware"
      And the administrator of "Lucerne" reads the mail
      Then the page "Message" shows the link "Review the offer" grayed out

  @R16
  Rule: Yes and Next make the partner a delegated administrator

    Background:
      Given "Litware" has sent "Lucerne" a plain offer
      When the administrator of "Lucerne" reads the mail
      And they select the link "Review the offer"

    Scenario: Yes
      When they select the radio button "Yes"
      And they select the button "Next"
      Then "Litware" is Delegated administrator of "Lucerne"
      And "Litware" has admin roles at "Lucerne"

    Scenario: No
      When they select the radio button "No"
      And they select the button "Next"
      Then the relationship of "Lucerne" with "Litware" is none
      And "Litware" may not act as partner of record at "Lucerne"

    Scenario: Nothing chosen
      When they select the button "Next"
      Then it is refused because it is grayed out
      And the relationship of "Lucerne" with "Litware" is none

    Scenario: Yes without Next
      When they select the radio button "Yes"
      Then the relationship of "Lucerne" with "Litware" is none

  @R17
  Rule: A trial or purchase offer needs an account

    Scenario Outline: Creating the account of a <offer> offer brings the subscription
      Given "Lucerne" has authorized the <offer> offer of "Litware"
      When "Lucerne" creates the account of the offer of "Litware"
      Then "Lucerne" has exactly these subscriptions:
        | subscription     | status | kind   | partner of record |
        | Business Premium | active | <kind> | Litware           |

      Examples:
        | offer    | kind  |
        | trial    | trial |
        | purchase | paid  |

    Scenario: Until then there is no subscription
      Given "Lucerne" has authorized the trial offer of "Litware"
      Then "Lucerne" has no subscriptions
      And "Litware" has admin roles at "Lucerne"

    Scenario: A plain offer has no account
      Given "Lucerne" has authorized the plain offer of "Litware"
      When "Lucerne" creates the account of the offer of "Litware"
      Then it is refused because no account comes with the offer
      And "Lucerne" has no subscriptions

    Scenario: The account comes after the authorization, not before
      Given "Litware" has sent "Lucerne" a purchase offer
      And "Lucerne" has opened the offer of "Litware"
      When "Lucerne" creates the account of the offer of "Litware"
      Then it is refused because the offer does not wait for this answer
      And "Lucerne" has no subscriptions

    Scenario: The authorization page leads on to it
      Given "Litware" has sent "Lucerne" a trial offer
      When the administrator of "Lucerne" reads the mail
      And they select the link "Review the offer"
      And they select the radio button "Yes"
      And they select the button "Next"
      Then they are on the page "Create your account"
      When they select the button "Create account"
      Then "Lucerne" has exactly these subscriptions:
        | subscription     | status | kind  | partner of record |
        | Business Premium | active | trial | Litware           |

    Scenario: A plain offer leads to no account
      Given "Litware" has sent "Lucerne" a plain offer
      When the administrator of "Lucerne" reads the mail
      And they select the link "Review the offer"
      And they select the radio button "Yes"
      And they select the button "Next"
      Then they are on the page "Confirmation"
      And "Lucerne" has no subscriptions
